import type { Nip } from '../pegawai/nip.ts'
import { addDays, type LocalDate, type Month } from '../shared/local-date.ts'
import type { HasilBulan } from './bulan.ts'
import type { Susulan } from './facts.ts'
import { adjustmentLines } from './lines.ts'
import { WHOLE } from './tpp.ts'

/**
 * Returns the month of somebody who has left, which only settles their closed months; `null` when
 * nothing is left to settle. An overpayment is shown whole, below zero, because no later proposal
 * can carry it.
 */
export function settleAlone(
  { bulan, nip }: { readonly bulan: Month; readonly nip: Nip },
  susulan: readonly Susulan[],
): HasilBulan | null {
  const baris = adjustmentLines(susulan, Number.POSITIVE_INFINITY)
  if (baris.length === 0) return null
  const usulan = baris.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)
  return {
    bulan,
    nip,
    disiplin: WHOLE,
    produktivitas: null,
    predikat: null,
    predikatDiusulkan: false,
    capaian: null,
    tpp: { dasar: null, usulan },
    bagian: [],
    catatan: [],
    baris,
  }
}

type Dasar = Pick<HasilBulan, 'bagian' | 'catatan' | 'tpp'>

/**
 * Returns the first day of a record that came in after a month was closed; `null` when there is
 * none.
 *
 * `then` is the month as it was closed and `now` as it would be today. Each is `null` when the
 * person has no month. Employment then begins later, on `mulai`. Months closed before records were
 * stored are compared by their base alone.
 */
export function lateRecord(
  then: Dasar | null,
  now: Dasar | null,
  mulai: LocalDate | null,
): LocalDate | null {
  if (!now) return mulai
  const [first] = now.catatan ?? []
  if (!then) return first?.[0] ?? null
  const { catatan } = then
  if (!catatan) return then.tpp.dasar === now.tpp.dasar ? null : (first?.[0] ?? null)
  const fresh = now.catatan?.find(
    ([sejak, sidik]) => !catatan.some((one) => one[0] === sejak && one[1] === sidik),
  )
  return fresh?.[0] ?? earlierEnd(then, now)
}

/**
 * Returns the day on which employment ended although the closed month had counted on it; `null`
 * when it did not.
 */
function earlierEnd(then: Dasar, now: Dasar): LocalDate | null {
  const before = then.bagian?.at(-1)?.sampai
  const after = now.bagian?.at(-1)?.sampai
  return before !== undefined && after !== undefined && after < before ? addDays(after, 1) : null
}
