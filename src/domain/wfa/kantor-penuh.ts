import type { Nip } from '../pegawai/nip.ts'
import type { Clause } from '../shared/rule.ts'

/**
 * The most people at an office: a share of its people in hundredths of a percent point, or its
 * seats (R115).
 */
export type KantorMaksimum = { readonly bagian: number } | { readonly kursi: number }

/**
 * A day with too many people at the office, and those who could work elsewhere. It refuses nobody.
 */
export interface KantorPenuh {
  readonly batas: number
  readonly lebih: number
  /**
   * People who may work elsewhere by law: as many as are too many, those with the fewest such days
   * first.
   */
  readonly saran: readonly Nip[]
  readonly dasar: string
}

/** The facts of an office on a day. */
interface HariKantor {
  /** How many people belong to the unit. */
  readonly pegawai: number
  /** Those who are expected at the office. */
  readonly hadir: readonly Nip[]
  /** Those who may work elsewhere by law. */
  readonly layak: ReadonlySet<Nip>
  /** Days of work elsewhere of each person around the day. */
  readonly hariWfa: ReadonlyMap<Nip, number>
}

/** Returns the most people that an office may hold. */
export function officeLimit(people: number, value: KantorMaksimum): number {
  return 'kursi' in value ? value.kursi : Math.floor((people * value.bagian) / 10_000)
}

/**
 * Returns the excess of people at the office of a unit on a day; `null` if there is none, or the
 * law is silent.
 */
export function crowdOn(
  { pegawai, hadir, layak, hariWfa }: HariKantor,
  clause: Clause<KantorMaksimum> | null,
): KantorPenuh | null {
  if (!clause) return null
  const batas = officeLimit(pegawai, clause.value)
  const lebih = hadir.length - batas
  if (lebih <= 0) return null
  const days = (nip: Nip) => hariWfa.get(nip) ?? 0
  const saran = hadir
    .filter((nip) => layak.has(nip))
    .toSorted((a, b) => days(a) - days(b))
    .slice(0, lebih)
  return { batas, lebih, saran, dasar: clause.basis }
}
