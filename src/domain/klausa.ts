import type { Policy } from './edition.ts'
import { klausaCuti, klausaKinerja, klausaKomponen, klausaPeringatan } from './kinerja/klausa.ts'
import { klausaPresensi } from './presensi/klausa.ts'
import { canonicalJson } from './shared/canonical.ts'
import { isUnset, type Klausa } from './shared/klausa.ts'
import { membersIn } from './shared/members.ts'
import type { Clause } from './shared/rule.ts'
import { klausaKetentuan, klausaWfa } from './wfa/klausa.ts'

/** The parts of the law, in the order in which officers read them. */
export const BAGIAN_HUKUM = ['wfa', 'ketentuan', 'presensi', 'kinerja', 'peringatan'] as const

/** A part of the law. */
export type BagianHukum = (typeof BAGIAN_HUKUM)[number]

/** One clause of the whole law, with its place in it. */
export interface KlausaHukum extends Klausa {
  /** The code for machines, stable for ever: 'wfa.batas-mingguan', 'presensi.pulang-cepat'. */
  readonly kode: string
  readonly bagian: BagianHukum
  /** Whether the law may leave it out. */
  readonly diam: boolean
  /** Whether a breach may be turned into a warning: only for rules of requests. */
  readonly berefek: boolean
  /** Whether it scores whole months, so that it must begin with one. */
  readonly bulanan: boolean
  readonly path: readonly string[]
}

type Daftar = Readonly<Record<string, Klausa & { readonly diam?: true }>>

function clausesIn(
  bagian: BagianHukum,
  daftar: Daftar,
  path: readonly string[],
  codeOf: (key: string) => string,
): KlausaHukum[] {
  const bulanan = bagian === 'kinerja'
  return Object.entries(daftar).map(([key, { diam = false, ...one }]) => ({
    ...one,
    kode: codeOf(key),
    bagian,
    diam,
    berefek: bagian === 'wfa',
    bulanan,
    path: [...path, key],
  }))
}

const itself = (key: string) => key
const under = (name: string) => (key: string) =>
  `${name}.${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** Returns the code of a clause of months; the codes of components are used for their weights. */
const ofMonth = (key: string) =>
  key === 'predikat' ? 'kinerja.nilai-predikat' : under('kinerja')(key)

/** Every clause of the law under its code, in the order in which officers read them. */
export const KLAUSA: ReadonlyMap<string, KlausaHukum> = new Map(
  [
    ...clausesIn('wfa', klausaWfa, ['wfa'], itself),
    ...clausesIn('ketentuan', klausaKetentuan, ['ketentuan'], under('ketentuan')),
    ...clausesIn('presensi', klausaPresensi, ['presensi'], under('presensi')),
    ...clausesIn('kinerja', klausaKinerja, ['kinerja'], ofMonth),
    ...clausesIn('kinerja', klausaKomponen, ['kinerja', 'komponen'], itself),
    ...clausesIn('kinerja', klausaCuti, ['kinerja', 'tppCuti'], (jenis) => `kinerja.cuti-${jenis}`),
    ...clausesIn('peringatan', klausaPeringatan, ['kinerja', 'peringatan'], itself),
  ].map((one) => [one.kode, one]),
)

type AnyClause = Clause<unknown> & { readonly dasarPola?: Readonly<Record<string, string>> }

/** Returns a clause of a policy; `null` where the law is silent. */
export function clauseAt(policy: Policy, { path }: KlausaHukum): AnyClause | null {
  let at: unknown = policy
  for (const key of path) at = membersIn(at)[key]
  // Safe because every path of the list leads to a clause.
  return (at ?? null) as AnyClause | null
}

/** Returns a policy with one clause replaced. */
export function withClause(
  policy: Policy,
  { path }: KlausaHukum,
  clause: AnyClause | null,
): Policy {
  // Safe because every path of the list leads to a clause of its own schema.
  return replaceAt(policy, path, clause) as Policy
}

function replaceAt(at: unknown, [key = '', ...rest]: readonly string[], clause: unknown): object {
  const members = membersIn(at)
  return { ...members, [key]: rest.length === 0 ? clause : replaceAt(members[key], rest, clause) }
}

/** Returns whether two clauses say the same. */
export function isSameClause(one: AnyClause | null, other: AnyClause | null): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/** Returns whether no Perkada sets a clause, or a part of it, yet. */
export function isUnsetClause(clause: AnyClause | null): boolean {
  if (!clause) return false
  return [clause.basis, ...Object.values(clause.dasarPola ?? {})].some(isUnset)
}

/** Returns the codes of the clauses of a policy that no Perkada sets yet. */
export function unsetClauses(policy: Policy): string[] {
  return [...KLAUSA.values()]
    .filter((klausa) => isUnsetClause(clauseAt(policy, klausa)))
    .map(({ kode }) => kode)
}

/**
 * Returns an example value of a clause to begin with, from a published law or from Luwes itself;
 * `null` if there is none.
 */
export function exampleOf(klausa: KlausaHukum, { contoh, nasional }: Rak): unknown {
  const laws = [...Object.values(contoh), nasional].map((policy) => clauseAt(policy, klausa))
  return laws.find((clause) => clause !== null)?.value ?? klausa.contoh ?? null
}

/** Where a clause comes from. */
export const ASAL_KLAUSA = [
  'belum-ditetapkan',
  'daerah',
  'contoh',
  'nasional',
  'tidak-diatur',
] as const

/** The origin of a clause; see `originOf`. */
export type AsalKlausa = (typeof ASAL_KLAUSA)[number]

/**
 * The laws that Luwes ships: the one that binds every regency, and those that others have
 * published.
 */
export interface Rak {
  readonly nasional: Policy
  readonly contoh: Readonly<Record<string, Policy>>
}

/** Returns where a clause of a policy comes from. */
export function originOf(
  policy: Policy,
  klausa: KlausaHukum,
  { nasional, contoh }: Rak,
): AsalKlausa {
  const clause = clauseAt(policy, klausa)
  if (!clause) return 'tidak-diatur'
  if (isUnsetClause(clause)) return 'belum-ditetapkan'
  if (isSameClause(clause, clauseAt(nasional, klausa))) return 'nasional'
  const published = Object.values(contoh).map((one) => clauseAt(one, klausa))
  return published.some((one) => isSameClause(clause, one)) ? 'contoh' : 'daerah'
}
