import type { Kinerja, Potongan } from '../../shared/contract.ts'
import type { PresensiHost } from '../state.ts'
import { setRinci } from './matters.ts'

/** The cost in rupiah of a hundredth of a point, by code, in the month. */
export type Tarif = Readonly<Record<string, number>>

/** Reads from the lines of a month the cost of a hundredth of a point of each code. */
export function tariffOf(
  baris: readonly Pick<Kinerja['baris'][number], 'kode' | 'poin' | 'rupiah'>[],
): Tarif {
  const known = baris.flatMap(({ kode, poin, rupiah }): (readonly [string, number])[] =>
    poin !== 0 && rupiah !== null && rupiah !== 0 ? [[kode, Math.abs(rupiah / poin)]] : [],
  )
  return Object.fromEntries(known)
}

/** Returns the approximate cost of a deduction in TPP; `null` if the month does not say. */
export function rupiahOf(tarif: Tarif | undefined, { kode, poin }: Potongan): number | null {
  const each = tarif?.[kode]
  return each === undefined ? null : Math.round(each * poin)
}

/**
 * Fetches the cost of points in the visible month in rupiah, once, if a day has any. Runs when
 * somebody opens the days, not when they come to tap: computing a month takes long, and 07.30 is
 * busy.
 */
export async function fetchTariff(host: PresensiHost): Promise<void> {
  const { month, days, rinci } = host.state()
  const costs = days?.some(({ potongan }) => potongan.length > 0)
  if (!costs || rinci.tarifBulan === month) return
  setRinci(host, { tarifBulan: month, tarif: {} })
  const read = await host.call({ path: `/kinerja/${month}` })
  if (read.ok && host.state().month === month) {
    setRinci(host, { tarif: tariffOf(read.value.baris) })
  }
}
