import type { Minute } from '../shared/local-time.ts'
import type { IzinSebagian } from './facts.ts'
import { type Jam, workedMinutes } from './schedule.ts'

const MIDNIGHT: Minute = 1_440

/** Adds numbers up. */
function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

/**
 * Returns the parts of a duty that permissions excuse, in order and without overlaps. Continues
 * past midnight when the duty does.
 */
export function excusedIn(
  permissions: readonly IzinSebagian[],
  { mulai, selesai }: Jam,
): IzinSebagian[] {
  const inside = permissions
    .flatMap((one) => {
      const to = one.sampai <= one.dari ? one.sampai + MIDNIGHT : one.sampai
      const parts = [0, MIDNIGHT].map((by) => ({
        dari: Math.max(mulai, one.dari + by),
        sampai: Math.min(selesai, to + by),
      }))
      return parts.find(({ dari, sampai }) => dari < sampai) ?? []
    })
    .sort((a, b) => a.dari - b.dari)
  const apart: IzinSebagian[] = []
  for (const { dari, sampai } of inside) {
    const last = apart.at(-1)
    if (!last || dari > last.sampai) apart.push({ dari, sampai })
    else apart[apart.length - 1] = { ...last, sampai: Math.max(last.sampai, sampai) }
  }
  return apart
}

/** Returns the bounds of a duty without the excused time at its edges. */
export function excusedEdges(
  { mulai, selesai }: { readonly mulai: Minute; readonly selesai: Minute },
  izin: readonly IzinSebagian[],
) {
  const first = izin.find(({ dari, sampai }) => dari <= mulai && sampai > mulai)
  const last = izin.find(({ dari, sampai }) => dari < selesai && sampai >= selesai)
  return { mulai: first?.sampai ?? mulai, selesai: last?.dari ?? selesai }
}

/** Returns the excused minutes between two times. */
export function excusedBetween(izin: readonly IzinSebagian[], from: Minute, to: Minute): number {
  return sum(
    izin.map(({ dari, sampai }) => Math.max(0, Math.min(to, sampai) - Math.max(from, dari))),
  )
}

/**
 * Returns the net minutes within the hours between two times, without the break and excused time.
 */
export function netBetween(
  jam: Omit<Jam, 'inti'>,
  from: Minute,
  to: Minute,
  izin: readonly IzinSebagian[],
): number {
  const excused = izin.map(({ dari, sampai }) => {
    const start = Math.max(from, dari)
    const end = Math.min(to, sampai)
    return end > start ? workedMinutes(jam, start, end) : 0
  })
  return workedMinutes(jam, from, to) - sum(excused)
}
