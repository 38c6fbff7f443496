import { type LocalDate, weekday } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { WfaFacts } from '../facts.ts'
import { isBerlokasi } from '../jenis.ts'
import { hariPekan } from './nilai.ts'

function daysToConfirm({ jenis, hariDiminta }: WfaFacts, weekdays: readonly number[]): LocalDate[] {
  return isBerlokasi(jenis) ? hariDiminta.filter((day) => weekdays.includes(weekday(day))) : []
}

/**
 * Hari dengan konfirmasi: weekdays that a scheme leaves optional, and that bkd must confirm before
 * a decision.
 */
export const hariKonfirmasi = {
  code: 'wfa.hari-konfirmasi',
  nilai: hariPekan,
  satuan: 'hariPekan',
  contoh: [5],
  message: {
    id: 'Hari ini bersifat pilihan dalam skema; BKD mengonfirmasinya sebelum diputuskan.',
    en: 'This weekday is optional in the scheme; BKD confirms it before a decision.',
  },
  met: {
    id: 'Tidak ada hari yang perlu dikonfirmasi BKD.',
    en: 'No day needs to be confirmed by BKD.',
  },
  binds: ({ jenis }) => isBerlokasi(jenis),
  allows: (facts, weekdays) => daysToConfirm(facts, weekdays).length === 0,
  breach: (facts, weekdays) => ({
    hari: daysToConfirm(facts, weekdays),
    tidakPasti: true,
    konfirmasi: 'bkd',
  }),
} as const satisfies Rule<WfaFacts, readonly number[]>
