import type { Detik } from '../device.ts'

/** A time ticket of this page: what Luwes signed, for which person, and when it came by both clocks. */
interface Tiket {
  readonly isi: string
  readonly owner: string
  readonly tiba: Detik
}

/** A ticket as a tap brings it, with its age in milliseconds. */
export interface TiketTap {
  readonly isi: string
  readonly umur: number
}

/** So far the two clocks may part before the device must have slept, or somebody set its clock. */
const APART_MS = 30_000

let held: Tiket | null = null
/** Of the newest ticket that was ever held: an older one never comes back. */
let newest = 0

const signedAt = (isi: string) => Number(isi.split('.')[0])
const middle = (one: number, other: number) => (one + other) / 2

/**
 * Keeps the ticket of an answer, asked for and come at these moments. It lives in this page alone: the clock that
 * nobody can set begins again with each page, so that no other page could tell the ticket's age.
 */
export function learnTicket(isi: string | null, owner: string, asked: Detik, came: Detik): void {
  if (!isi || !owner || !(signedAt(isi) > newest)) return
  newest = signedAt(isi)
  held = { isi, owner, tiba: [middle(asked[0], came[0]), middle(asked[1], came[1])] }
}

/**
 * Looks at both clocks, and forgets the ticket where they have parted. Answers whether a ticket of this person is
 * held.
 */
export function holdsTicket(owner: string, [jam, detak]: Detik): boolean {
  if (!held) return false
  const { tiba } = held
  if (Math.abs(jam - tiba[0] - (detak - tiba[1])) > APART_MS) held = null
  return held?.owner === owner
}

/** Returns the ticket that vouches for a tap made now, with its age; `undefined` where there is none. */
export function ticketFor(owner: string, now: Detik): TiketTap | undefined {
  if (!holdsTicket(owner, now) || !held) return undefined
  return { isi: held.isi, umur: Math.max(0, Math.round(now[1] - held.tiba[1])) }
}
