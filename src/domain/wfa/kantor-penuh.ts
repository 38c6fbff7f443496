import type { Nip } from '../pegawai/nip.ts'
import type { Clause } from '../shared/rule.ts'

/** The most people at an office: a share of its people in hundredths of a percent point, or its seats (R115). */
export type KantorMaksimum = { readonly bagian: number } | { readonly kursi: number }

/** A day with more people at the office than it holds, and who could work elsewhere. Nobody is refused by it. */
export interface KantorPenuh {
  readonly batas: number
  readonly lebih: number
  /** Who the law would let work elsewhere: as many as are too many, those with the fewest such days first. */
  readonly saran: readonly Nip[]
  readonly dasar: string
}

/** What a day of a unit tells of its office. */
interface HariKantor {
  /** How many people belong to the unit. */
  readonly pegawai: number
  /** Those who are expected at the office. */
  readonly hadir: readonly Nip[]
  /** Those that the law would let work elsewhere. */
  readonly layak: ReadonlySet<Nip>
  /** Days of work elsewhere of each person around the day. */
  readonly hariWfa: ReadonlyMap<Nip, number>
}

/** Returns the most people that an office holds. */
export function officeLimit(people: number, value: KantorMaksimum): number {
  return 'kursi' in value ? value.kursi : Math.floor((people * value.bagian) / 10_000)
}

/** Returns what is too much for the office of a unit on a day; `null` where it holds all, or the law is silent. */
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
