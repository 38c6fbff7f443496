import type { LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isKerjaDiLuar, isKhusus, type JenisWfa } from '../jenis.ts'
import { ya } from './nilai.ts'

/** Kinds that take a person to a place other than home. */
const TEMPAT_LAIN: readonly JenisWfa[] = ['kantor-lain', 'lokasi-lain']

function against({ jenis, hariDiminta, skema }: WfaFacts, what: 'exempt' | 'elsewhere') {
  if (!isKerjaDiLuar(jenis) || isKhusus(jenis)) return []
  return hariDiminta.filter((day): boolean => {
    const scheme = skema.get(day)
    if (!scheme) return false
    if (what === 'exempt') return scheme.jenis === 'dikecualikan'
    return scheme.jenis === 'wajib' && scheme.hanyaRumah && TEMPAT_LAIN.includes(jenis)
  })
}

const all = (facts: WfaFacts): LocalDate[] => [
  ...against(facts, 'exempt'),
  ...against(facts, 'elsewhere'),
]

/**
 * Hari skema: on a day of a mandated scheme, exempt people work at the office (E57), and home means
 * only home. A request does not change that; a special condition with proof does.
 */
export const hariSkema = {
  code: 'wfa.hari-skema',
  nilai: ya,
  message: {
    id: 'Pada hari skema, jabatan, tugas, atau unit ini dikecualikan sehingga bekerja di kantor.',
    en: 'On the day of the scheme this position, duty or unit is exempt and works at the office.',
  },
  met: {
    id: 'Sesuai dengan hari wajib skema, atau bukan hari skema.',
    en: 'In keeping with the mandated day of the scheme, or no such day.',
  },
  allows: (facts) => all(facts).length === 0,
  breach: (facts) => ({
    hari: all(facts),
    ...(against(facts, 'exempt').length === 0 && { pesan: ONLY_HOME }),
  }),
} as const satisfies Rule<WfaFacts, true>

const ONLY_HOME = {
  id: 'Pada hari WFH menurut skema, pegawai bekerja hanya dari rumah.',
  en: 'On a WFH day of the scheme people work at home only.',
}
