import type { Hari } from '../../shared/contract.ts'

/** A month in numbers. Minutes are whole, points in hundredths. */
export interface Ringkasan {
  readonly hadir: number
  readonly wfa: number
  readonly terlambat: number
  readonly pulangCepat: number
  readonly poin: number
}

/** Adds up a month for the summary on top. */
export function sumUp(days: readonly Hari[]): Ringkasan {
  const present = days.filter(({ status }) => status === 'hadir' || status === 'hadir-wfa')
  const add = (pick: (day: Hari) => number) => days.reduce((sum, day) => sum + pick(day), 0)
  return {
    hadir: present.length,
    wfa: present.filter(({ status }) => status === 'hadir-wfa').length,
    terlambat: add(({ terlambat }) => terlambat),
    pulangCepat: add(({ pulangCepat }) => pulangCepat),
    poin: add(({ potongan }) => potongan.reduce((sum, { poin }) => sum + poin, 0)),
  }
}
