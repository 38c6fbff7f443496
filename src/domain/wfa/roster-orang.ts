import { inForceOn } from '../shared/dated.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { judge, refusalsOf } from '../shared/rule.ts'
import type { WfaFacts } from './facts.ts'
import type { WfaEditions } from './judge-filing.ts'
import type { Halangan } from './roster.ts'
import { hariTerbuka } from './rules/hari-terbuka.ts'
import { personRules } from './rules/index.ts'
import { kebijakanTidakAda } from './rules/kebijakan-tidak-ada.ts'
import { kesiapan } from './rules/kesiapan.ts'
import { kriteriaTugas } from './rules/kriteria-tugas.ts'

/** What a person brings to every day of a roster. */
export type OrangRoster = Pick<
  WfaFacts,
  'pegawai' | 'unit' | 'hukuman' | 'kriteria' | 'kesiapan' | 'kalender' | 'hariIni'
>

/** The rules of a request that look at the person and the day alone, not at numbers, notice or plan. */
const RULES = [kebijakanTidakAda, ...personRules, kriteriaTugas, kesiapan, hariTerbuka] as const

/** The first rule about the person or the scheme that stands against working at home on a day. */
export function personalObstacle(
  person: OrangRoster,
  date: LocalDate,
  editions: WfaEditions,
): Halangan | null {
  const facts: WfaFacts = {
    ...person,
    jenis: 'rumah',
    hariDiminta: [date],
    hariBerjalan: [],
    hariLain: [],
    hariIbu: [],
    hariWajib: [],
    kuota: [],
    kantor: [],
    rencana: undefined,
    jam: null,
    bukti: undefined,
  }
  const [first] = refusalsOf(judge(RULES, facts, inForceOn(editions, date).policy.wfa))
  return first ? { kode: first.code, pesan: first.message, dasar: first.basis } : null
}
