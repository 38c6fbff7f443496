import type { Body } from '../../shared/contract.ts'
import type { Detik } from '../device.ts'

/** A time ticket of this page: the signed text, the person, and its arrival by both clocks. */
interface Tiket {
  readonly isi: string
  readonly owner: string
  readonly tiba: Detik
}

/** A ticket for a tap, with its age in milliseconds. */
type TiketTap = NonNullable<Body<'tap'>['tiket']>

/** If the two clocks differ by more, the device slept, or somebody set its clock. */
const APART_MS = 30_000

let held: Tiket | null = null
/** The number of the newest ticket so far: an older one never returns. */
let newest = 0

const signedAt = (isi: string) => Number(isi.split('.')[0])
const middle = (one: number, other: number) => (one + other) / 2

/**
 * Stores the ticket of an answer with its request and arrival times. It lives only in this page.
 * The clock that nobody can set restarts with each page, so no other page could tell the ticket's
 * age.
 */
export function learnTicket(isi: string | null, owner: string, asked: Detik, came: Detik): void {
  if (!isi || !owner || !(signedAt(isi) > newest)) return
  newest = signedAt(isi)
  held = { isi, owner, tiba: [middle(asked[0], came[0]), middle(asked[1], came[1])] }
}

/**
 * Checks both clocks, and drops the ticket if they differ. Returns whether there is a ticket of
 * this person.
 */
export function holdsTicket(owner: string, [jam, detak]: Detik): boolean {
  if (!held) return false
  const { tiba } = held
  if (Math.abs(jam - tiba[0] - (detak - tiba[1])) > APART_MS) held = null
  return held?.owner === owner
}

/** Returns the ticket for a tap made now, with its age; `undefined` if there is none. */
export function ticketFor(owner: string, now: Detik): TiketTap | undefined {
  if (!holdsTicket(owner, now) || !held) return undefined
  return { isi: held.isi, umur: Math.max(0, Math.round(now[1] - held.tiba[1])) }
}
