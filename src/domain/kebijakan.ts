import * as v from 'valibot'
import type { Dokumen, Edition, Editions, Perkada, Policy } from './edition.ts'
import { clauseAt, isSameClause, KLAUSA, type Rak, withClause } from './klausa.ts'
import { canonicalJson } from './shared/canonical.ts'
import type { LocalDate } from './shared/local-date.ts'
import type { Clause } from './shared/rule.ts'
import { describeIssues, type InputIssue, tanggalSchema, teks } from './shared/schema.ts'
import type { Text } from './shared/text.ts'

/** The states of a change of the law: being written, proposed, adopted, withdrawn before it began. */
export const STATUS_KEBIJAKAN = ['rancangan', 'diusulkan', 'ditetapkan', 'dicabut'] as const

/** One state of a change of the law. */
export type StatusKebijakan = (typeof STATUS_KEBIJAKAN)[number]

/** What checking the seal of an imported file found. A broken seal is refused. */
export const SEGEL_IMPOR = ['sah', 'kunci-tidak-dikenal', 'tanpa-segel'] as const

/** The result of checking the seal of a file. */
export type SegelImpor = (typeof SEGEL_IMPOR)[number]

/** Where a draft came from: a law that others published, or a file of another regency. */
export type AsalKebijakan =
  | { readonly jenis: 'contoh'; readonly kode: string }
  | {
      readonly jenis: 'impor'
      readonly daerah: string
      /** Whether the seal was checked with a known key; the checksum always was. */
      readonly segel: SegelImpor
      /** The document by which the other regency adopted it. */
      readonly dokumen: Dokumen | null
    }

/** What a change sets for one clause: its value (`null` for silence) and the article. */
export interface PerubahanKlausa {
  readonly nilai: unknown
  readonly pasal: string
  readonly efek?: 'tolak' | 'peringatan'
}

/** The clauses that a change sets, under their codes. */
export type Perubahan = Readonly<Record<string, PerubahanKlausa>>

/** A change of the law as officers write it. */
export interface IsiKebijakan {
  readonly judul: string
  readonly sejak: LocalDate
  readonly dokumen: Dokumen | null
  readonly perubahan: Perubahan
}

/** A change that was adopted. */
export interface KebijakanBerlaku extends IsiKebijakan {
  readonly id: string
  readonly dokumen: Dokumen
}

/** The most that a change may hold as JSON, in characters. */
const MOST_TEXT = 32_000

/** A document as officers name it. */
export const dokumenSchema = v.strictObject({ nomor: teks(200), tanggal: tanggalSchema })

/** The clauses of a change, before each value is checked by its own schema. */
const perubahanSchema = v.record(
  v.pipe(v.string(), v.maxLength(100)),
  v.strictObject({
    nilai: v.unknown(),
    pasal: teks(500),
    efek: v.exactOptional(v.picklist(['tolak', 'peringatan'])),
  }),
)

/** A change of the law as officers write it. */
export const isiSchema = v.strictObject({
  judul: teks(200),
  sejak: tanggalSchema,
  dokumen: v.nullable(dokumenSchema),
  perubahan: perubahanSchema,
})

/** The form of a file that carries a change from one regency to another. */
export const BENTUK_BERKAS = 'luwes-kebijakan/1'

/** A change of the law as a file carries it. */
export const berkasSchema = v.strictObject({
  bentuk: v.literal(BENTUK_BERKAS),
  isi: v.strictObject({ daerah: teks(200), ...isiSchema.entries }),
  /** SHA-256 of `isi` as canonical JSON, in hexadecimal digits. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'sidik')),
  /** Compact JWS (EdDSA) over the checksum. */
  segel: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
})

/** A file that carries a change. */
export type BerkasKebijakan = v.InferOutput<typeof berkasSchema>

/** An objection to a change: the clause, and what to do. */
export type KeberatanKlausa = InputIssue

/** Checks each clause of a change by its own schema. A draft must pass this to be saved. */
export function checkKlausa(perubahan: Perubahan): KeberatanKlausa[] {
  if (canonicalJson(perubahan).length > MOST_TEXT) return [{ path: '/perubahan', message: LONG }]
  return Object.entries(perubahan).flatMap(([kode, change]) => issuesOf(kode, change))
}

/**
 * Checks a change, and the law that results from it. A draft must pass this to be proposed. Returns
 * an empty list when all is well.
 */
export function checkPerubahan(
  { perubahan, sejak }: Pick<IsiKebijakan, 'perubahan' | 'sejak'>,
  editions: Editions,
): KeberatanKlausa[] {
  const changes = Object.keys(perubahan)
  if (changes.length === 0) return [{ path: '/perubahan', message: EMPTY }]
  const issues = checkKlausa(perubahan)
  if (issues.length > 0) return issues
  const begins = sejak.endsWith('-01') || !changes.some((kode) => KLAUSA.get(kode)?.bulanan)
  const tried = editionsTrying(editions, { judul: '', sejak, dokumen: null, perubahan })
  const whole = tried
    .filter(({ since }) => since >= sejak)
    .flatMap((one) => checkPolicy(one.policy))
  const once = new Map(whole.map((issue) => [issue.path, issue]))
  return [...(begins ? [] : [{ path: '/sejak', message: FIRST_DAY }]), ...once.values()]
}

/** Returns whether this version of Luwes can read every clause of an adopted change. */
export function isReadable({ perubahan }: Pick<IsiKebijakan, 'perubahan'>): boolean {
  return Object.entries(perubahan).every(([kode, change]) => issuesOf(kode, change).length === 0)
}

function issuesOf(kode: string, { nilai, efek }: PerubahanKlausa): KeberatanKlausa[] {
  const path = `/perubahan/${kode.replaceAll('~', '~0').replaceAll('/', '~1')}`
  const klausa = KLAUSA.get(kode)
  if (!klausa) return [{ path, message: UNKNOWN }]
  if (efek !== undefined && !klausa.berefek) return [{ path: `${path}/efek`, message: NO_EFFECT }]
  if (nilai === null) return klausa.diam ? [] : [{ path: `${path}/nilai`, message: NOT_SILENT }]
  const read = v.safeParse(klausa.nilai, nilai)
  if (read.success) return []
  return describeIssues(read.issues).map((issue) => {
    if (issue.path === '/') return { path: `${path}/nilai`, message: issue.message }
    return { path: `${path}/nilai${issue.path}`, message: within(issue) }
  })
}

/** Says in which part of a value something is wrong. */
function within({ path, message }: InputIssue): Text {
  const part = path.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')
  return { id: `Bagian "${part}": ${message.id}`, en: `Part "${part}": ${message.en}` }
}

/** The most days a week that national law leaves to a regency (Permen PANRB 4/2025 Pasal 13 ayat (1)). */
const NATIONAL_WEEK = 2

/** Checks the rules that the law as a whole must obey. */
export function checkPolicy({ wfa, kinerja }: Policy): KeberatanKlausa[] {
  const issues: KeberatanKlausa[] = []
  const week = wfa['wfa.batas-mingguan']
  if (!week || week.value > NATIONAL_WEEK) {
    issues.push({ path: '/perubahan/wfa.batas-mingguan/nilai', message: WEEK })
  }
  const weights = Object.values(kinerja.komponen).reduce(
    (sum, one) => sum + (one?.value.bobot ?? 0),
    kinerja.disiplin.value.bobot,
  )
  if (weights !== WHOLE) {
    issues.push({ path: '/perubahan/kinerja.disiplin/nilai', message: weightsText(weights) })
  }
  return issues
}

const WHOLE = 10_000

/** Returns a policy with some clauses set; `nomor` is the document that sets them. */
function withChanges(policy: Policy, perubahan: Perubahan, nomor: string): Policy {
  return Object.entries(perubahan).reduce((whole, [kode, change]) => {
    const klausa = KLAUSA.get(kode)
    return klausa ? withClause(whole, klausa, clauseFrom(change, nomor)) : whole
  }, policy)
}

function clauseFrom(
  { nilai, pasal, efek }: PerubahanKlausa,
  nomor: string,
): Clause<unknown> | null {
  if (nilai === null) return null
  const basis = nomor === '' ? pasal : `${nomor}, ${pasal}`
  return { value: nilai, basis, ...(efek && { effect: efek }) }
}

/** The clauses set by regulations so far, while the law is being assembled. */
interface Lapisan {
  readonly policy: Policy
  /** The regulation that sets each clause. */
  readonly oleh: ReadonlyMap<string, KebijakanBerlaku>
}

/**
 * Merges the editions in code with those that officers adopted, in order of time.
 *
 * A regulation sets its clauses from its first day on. A later edition in code overrides the
 * clauses that it changes from the edition before it. It leaves the others as officers set them:
 * the later law prevails. When both begin on one day, the regulation overrides the code.
 */
export function editionsFrom(code: Editions, adopted: readonly KebijakanBerlaku[]): Editions {
  if (adopted.length === 0) return code
  const days = [
    ...new Set(
      [...code, ...adopted.map(({ sejak }) => ({ since: sejak }))].map(({ since }) => since),
    ),
  ]
  let lapisan: Lapisan = { policy: code[0].policy, oleh: new Map() }
  const [first = code[0], ...rest] = days.toSorted().map((since): Edition => {
    const at = code.findIndex((one) => one.since === since)
    if (at > 0) lapisan = underCode(lapisan, code, at)
    for (const one of adopted) if (one.sejak === since) lapisan = underPerkada(lapisan, one)
    const perkada = perkadaOf(lapisan)
    return { since, policy: lapisan.policy, ...(perkada.length > 0 && { perkada }) }
  })
  return [first, ...rest]
}

function underCode({ policy, oleh }: Lapisan, code: Editions, at: number): Lapisan {
  const before = code[at - 1]
  const next = code[at]
  if (!before || !next) return { policy, oleh }
  const kept = [...oleh].filter(([kode]) => {
    const klausa = KLAUSA.get(kode)
    return klausa && isSameClause(clauseAt(before.policy, klausa), clauseAt(next.policy, klausa))
  })
  const whole = kept.reduce((sum, [kode]) => {
    const klausa = KLAUSA.get(kode)
    return klausa ? withClause(sum, klausa, clauseAt(policy, klausa)) : sum
  }, next.policy)
  return { policy: whole, oleh: new Map(kept) }
}

function underPerkada({ policy, oleh }: Lapisan, one: KebijakanBerlaku): Lapisan {
  const set = Object.keys(one.perubahan).map((kode) => [kode, one] as const)
  return {
    policy: withChanges(policy, one.perubahan, one.dokumen.nomor),
    oleh: new Map([...oleh, ...set]),
  }
}

function perkadaOf({ oleh }: Lapisan): Perkada[] {
  const groups = Map.groupBy(oleh, ([, one]) => one)
  return [...groups]
    .map(([{ id, judul, dokumen, sejak }, set]) => ({
      id,
      judul,
      dokumen,
      sejak,
      klausa: set.map(([kode]) => kode),
    }))
    .toSorted((one, other) => (one.sejak < other.sejak ? 1 : -1))
}

/** Returns the law without an adopted or withdrawn change, and the law with it. */
export function editionsAround(
  { kode, berlaku }: { readonly kode: Editions; readonly berlaku: readonly KebijakanBerlaku[] },
  one: KebijakanBerlaku,
): { readonly tanpa: Editions; readonly dengan: Editions } {
  const others = berlaku.filter(({ id }) => id !== one.id)
  return { tanpa: editionsFrom(kode, others), dengan: editionsFrom(kode, [...others, one]) }
}

/** Returns the editions with one more change, as if it were adopted. */
export function editionsTrying(
  editions: Editions,
  { perubahan, sejak, dokumen, judul }: IsiKebijakan,
): Editions {
  const tried = {
    id: '',
    judul,
    sejak,
    perubahan,
    dokumen: dokumen ?? { nomor: judul, tanggal: sejak },
  }
  return editionsFrom(editions, [tried])
}

/**
 * Returns the clauses in which a published law differs from the national law, as a first draft of a
 * change.
 */
export function changeFrom(policy: Policy, { nasional }: Pick<Rak, 'nasional'>): Perubahan {
  const changes = [...KLAUSA.values()].flatMap((klausa) => {
    const clause = clauseAt(policy, klausa)
    if (isSameClause(clause, clauseAt(nasional, klausa))) return []
    return [[klausa.kode, asChange(clause)] as const]
  })
  return Object.fromEntries(changes)
}

function asChange(clause: Clause<unknown> | null): PerubahanKlausa {
  if (!clause) return { nilai: null, pasal: SILENT }
  const { value: nilai, basis, effect: efek } = clause
  return { nilai, pasal: basis.slice(0, 500), ...(efek && { efek }) }
}

const SILENT = 'tidak diatur'

const EMPTY: Text = {
  id: 'Ubah sedikitnya satu ketentuan.',
  en: 'Change one clause at least.',
}
const LONG: Text = {
  id: 'Perubahan terlalu panjang. Bagi menjadi dua rancangan.',
  en: 'The change is too long. Make two drafts of it.',
}
const UNKNOWN: Text = {
  id: 'Ketentuan ini tidak dikenal versi Luwes ini. Hapus dari rancangan.',
  en: 'This version of Luwes does not know the clause. Remove it from the draft.',
}
const NO_EFFECT: Text = {
  id: 'Ketentuan ini tidak menolak pengajuan, jadi tidak dapat dijadikan peringatan.',
  en: 'This clause refuses no request, so it cannot be made a warning.',
}
const NOT_SILENT: Text = {
  id: 'Ketentuan ini harus ada nilainya.',
  en: 'This clause must have a value.',
}
const FIRST_DAY: Text = {
  id: 'Ketentuan tentang penilaian bulan mulai berlaku pada tanggal 1.',
  en: 'Clauses that score months begin on the first day of one.',
}
const WEEK: Text = {
  id: 'Batas WFA seminggu paling banyak 2 hari (Permen PANRB 4/2025 Pasal 13 ayat (1)).',
  en: 'The weekly limit is 2 days at most (Permen PANRB 4/2025 Pasal 13 ayat (1)).',
}

function weightsText(weights: number): Text {
  const percent = weights / 100
  return {
    id: `Bobot disiplin dan semua komponen harus berjumlah 100%, sekarang ${String(percent).replace('.', ',')}%.`,
    en: `Discipline and all components must weigh 100% together, now ${percent}%.`,
  }
}
