import { addMonths } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isKerjaDiLuar } from '../jenis.ts'
import { bilangan } from './nilai.ts'

/**
 * Kesiapan: the person declared their own laptop and internet within the last months.
 *
 * A statement of SIMPEG without a day holds until the person declares it themselves.
 */
export const kesiapan = {
  code: 'wfa.kesiapan',
  nilai: bilangan,
  satuan: 'bulan',
  contoh: 12,
  message: {
    id: 'Nyatakan dahulu bahwa laptop dan internet Anda siap; pernyataan ini ada masa berlakunya.',
    en: 'First declare that your laptop and internet are ready; the declaration expires.',
  },
  met: {
    id: 'Laptop dan internet dinyatakan siap.',
    en: 'Laptop and internet are declared ready.',
  },
  binds: ({ jenis }) => isKerjaDiLuar(jenis),
  allows: ({ kesiapan: declared, hariDiminta }, months) => {
    if (!declared?.laptop || !declared.internet) return false
    const { pada } = declared
    return pada === null || hariDiminta.every((day) => day < addMonths(pada, months))
  },
} as const satisfies Rule<WfaFacts, number>
