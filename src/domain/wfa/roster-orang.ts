import { inForceOn } from '../shared/dated.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { judge, refusalsOf } from '../shared/rule.ts'
import type { WfaFacts } from './facts.ts'
import type { Halangan } from './halangan.ts'
import type { WfaEditions } from './judge-filing.ts'
import { gelombang } from './rules/gelombang.ts'
import { hariSkema } from './rules/hari-skema.ts'
import { hariTerbuka } from './rules/hari-terbuka.ts'
import { personRules } from './rules/index.ts'
import { kebijakanTidakAda } from './rules/kebijakan-tidak-ada.ts'
import { kesiapan } from './rules/kesiapan.ts'
import { sebelumDipakai } from './rules/sebelum-dipakai.ts'
import { mandatedOn } from './skema.ts'

/** The facts of a person for every day of a roster. */
export type OrangRoster = Pick<
  WfaFacts,
  | 'pegawai'
  | 'unit'
  | 'bekerja'
  | 'hukuman'
  | 'kriteria'
  | 'kesiapan'
  | 'kalender'
  | 'masaPakai'
  | 'gelombang'
  | 'hariIni'
>

/** The rules of a request about the person and the day only, not about numbers, notice or plan. */
const RULES = [
  kebijakanTidakAda,
  ...personRules,
  kesiapan,
  sebelumDipakai,
  gelombang,
  hariTerbuka,
  hariSkema,
] as const

/** Returns the first rule about the person or the scheme that forbids working at home on a day. */
export function personalObstacle(
  person: OrangRoster,
  date: LocalDate,
  editions: WfaEditions,
): Halangan | null {
  const { policy } = inForceOn(editions, date)
  const { kalender, pegawai, unit } = person
  const scheme = mandatedOn(policy.ketentuan, kalender, pegawai, unit, date)
  const facts: WfaFacts = {
    ...person,
    jenis: 'rumah',
    hariDiminta: [date],
    hariBerjalan: [],
    hariLokasiLain: [],
    hariLain: [],
    hariIbu: [],
    hariWajib: [],
    skema: new Map(scheme ? [[date, scheme]] : []),
    cuti: new Map(),
    kuota: [],
    kantor: [],
    rencana: undefined,
    lokasi: undefined,
    kra: null,
    jam: null,
    bukti: undefined,
  }
  const [first] = refusalsOf(judge(RULES, facts, policy.wfa))
  return first ? { kode: first.code, pesan: first.message, dasar: first.basis } : null
}
