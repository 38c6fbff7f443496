import type { Editions, Policy } from './edition.ts'
import { policyOn } from './edition.ts'
import { clauseAt, KLAUSA } from './klausa.ts'
import { canonicalJson } from './shared/canonical.ts'
import type { LocalDate } from './shared/local-date.ts'
import { type Finding, refusalsOf } from './shared/rule.ts'
import {
  isBerlokasi,
  isDiLuarKantor,
  isIzin,
  isKerjaDiLuar,
  isTerkuota,
  isWaktu,
  JENIS_WFA,
  type JenisWfa,
} from './wfa/jenis.ts'
import { judgePerson, type PersonFiling } from './wfa/judge-filing.ts'
import { personRules } from './wfa/rules/index.ts'

/** The facts that tell whether a change of the law concerns a person. */
export type PegawaiDikenai = Pick<PersonFiling, 'pada' | 'hukuman'>

/** The law without a change and with it. */
export interface DuaHukum {
  readonly tanpa: Editions
  readonly dengan: Editions
}

/** Returns the clauses whose value changes; a new article alone is no change. */
export function clausesThatDiffer(
  kode: readonly string[],
  tanpa: Policy,
  dengan: Policy,
): string[] {
  return kode.filter((one) => {
    const klausa = KLAUSA.get(one)
    if (!klausa) return false
    const ruleUnder = (policy: Policy) => {
      const clause = clauseAt(policy, klausa)
      return canonicalJson(
        clause ? { value: clause.value, effect: clause.effect ?? 'tolak' } : null,
      )
    }
    return ruleUnder(tanpa) !== ruleUnder(dengan)
  })
}

const anyKind = () => true

/** The kinds of flexible work that a clause covers, for clauses that do not cover all kinds. */
const KINDS: Readonly<Record<string, (jenis: JenisWfa) => boolean>> = {
  'wfa.hari-terbuka': isBerlokasi,
  'wfa.hari-skema': isBerlokasi,
  'wfa.hari-konfirmasi': isBerlokasi,
  'wfa.batas-mingguan': isBerlokasi,
  'wfa.batas-nasional': isBerlokasi,
  'wfa.batas-bulanan': isBerlokasi,
  'wfa.batas-tahunan': isBerlokasi,
  'wfa.kuota': isTerkuota,
  'wfa.minimum-kantor': isDiLuarKantor,
  'wfa.kesiapan': isKerjaDiLuar,
  'wfa.lokasi': isKerjaDiLuar,
  'wfa.rencana': (jenis) => !isIzin(jenis),
  'wfa.jam': isWaktu,
  'wfa.jam-inti': (jenis) => jenis === 'dinamis',
  'wfa.jam-mingguan': (jenis) => jenis === 'dinamis',
  'wfa.ulang-tahun-ibu': isIzin,
  'wfa.sekali-setahun': isIzin,
  'ketentuan.tenggat-keputusan': anyKind,
  'ketentuan.waktu-tempuh': isKerjaDiLuar,
}

/** Clauses about offices and papers: they change nothing that a person may or must do. */
const NOBODY: readonly string[] = ['ketentuan.nomor-surat', 'ketentuan.kantor-maksimum']
/** Clauses beside those of requests that hold for everybody, whether they may ask or not. */
const EVERYBODY: readonly string[] = ['ketentuan.hari-wajib']

const PERSONAL: readonly string[] = personRules.map(({ code }) => code)

/** What one law says to a person who asks for a kind on a day. */
interface Jawaban {
  readonly boleh: boolean
  readonly hasil: ReadonlyMap<string, Finding['hasil']>
}

function answerOf(
  orang: PegawaiDikenai,
  jenis: JenisWfa,
  editions: Editions,
  day: LocalDate,
): Jawaban {
  const open = policyOn(editions, day).wfa['wfa.kebijakan-tidak-ada']
  const findings = judgePerson({ ...orang, jenis, hariDiminta: [day] }, editions)
  return {
    boleh: (!open || open.value.includes(jenis)) && refusalsOf(findings).length === 0,
    hasil: new Map(findings.map(({ kode, hasil }) => [kode, hasil])),
  }
}

/** Returns the outcome of one clause of a law; a clause that is silent forbids nothing. */
function saysOf({ hasil }: Jawaban, kode: string): Finding['hasil'] {
  return hasil.get(kode) ?? 'lolos'
}

/**
 * Returns which of some clauses change something for a person from a day on.
 *
 * Clauses of attendance, of the month and of warnings change everybody who is employed. A clause
 * about who may ask changes those who get another outcome. The other clauses of requests
 * change everybody who may ask under either law.
 */
export function clausesChanging(
  orang: PegawaiDikenai,
  berbeda: readonly string[],
  { tanpa, dengan }: DuaHukum,
  sejak: LocalDate,
): string[] {
  if (!orang.pada(sejak).bekerja) return []
  const answers = JENIS_WFA.map(
    (jenis) =>
      [jenis, answerOf(orang, jenis, tanpa, sejak), answerOf(orang, jenis, dengan, sejak)] as const,
  )
  return berbeda.filter((kode) => {
    if (NOBODY.includes(kode)) return false
    const bagian = KLAUSA.get(kode)?.bagian
    if ((bagian !== 'wfa' && bagian !== 'ketentuan') || EVERYBODY.includes(kode)) return true
    if (kode === 'wfa.kebijakan-tidak-ada')
      return answers.some(([, before, after]) => before.boleh !== after.boleh)
    if (PERSONAL.includes(kode))
      return answers.some(([, before, after]) => saysOf(before, kode) !== saysOf(after, kode))
    const about = KINDS[kode] ?? anyKind
    return answers.some(([jenis, before, after]) => about(jenis) && (before.boleh || after.boleh))
  })
}
