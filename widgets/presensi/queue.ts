import type { Body, Text } from '../shared/contract.ts'

export { ownerOf } from '../shared/owner.ts'

type Tap = Body<'tap'>

/** A direction of a tap, as the person says it. */
export type Arah = Exclude<Tap['arah'], 'auto'>

/** A tap that could not be sent: stored on the device with its time. */
export interface TapMenunggu
  extends Pick<Tap, 'lat' | 'lon' | 'accuracy' | 'selisih' | 'perangkat' | 'tiket'> {
  /** Its own id: a repetition changes nothing. */
  readonly id: string
  readonly arah: Arah
  /** The device's time, RFC 3339 in UTC. */
  readonly at: string
  /** Why the server finally refused it. */
  readonly ditolak?: Text
}

const PREFIX = 'luwes:tap:'
/** After this time the server does not trust the device's time. */
const TRUSTED_MS = 12 * 3_600_000

/** The replacement for an unavailable storage: it lasts as long as the page. */
const memory = new Map<string, string>()

/** Returns whether the storage survives the page. */
export function keepsForLong(): boolean {
  try {
    localStorage.setItem('luwes:uji', '')
    localStorage.removeItem('luwes:uji')
    return true
  } catch {
    return false
  }
}

function entries(): [string, string][] {
  const kept: [string, string][] = [...memory]
  try {
    for (let at = 0; at < localStorage.length; at += 1) {
      const key = localStorage.key(at) ?? ''
      if (key.startsWith(PREFIX)) kept.push([key, localStorage.getItem(key) ?? ''])
    }
  } catch {
    // An unavailable storage is empty.
  }
  return kept
}

// One key per tap: two pages that write at the same time never overwrite each other.
const keyOf = (owner: string, { at, id }: TapMenunggu) => `${PREFIX}${owner}:${at}:${id}`

/** Stores a tap, or its new state. */
export function keep(owner: string, tap: TapMenunggu): void {
  const text = JSON.stringify(tap)
  try {
    localStorage.setItem(keyOf(owner, tap), text)
  } catch {
    memory.set(keyOf(owner, tap), text)
  }
}

/** Deletes a tap: it was accepted, or its owner decided so. */
export function forget(owner: string, tap: TapMenunggu): void {
  drop(keyOf(owner, tap))
}

function drop(key: string): void {
  memory.delete(key)
  try {
    localStorage.removeItem(key)
  } catch {
    // An unavailable storage is empty.
  }
}

/** Returns a person's taps in the order in which they were made. */
export function waitingTaps(owner: string): TapMenunggu[] {
  const mine = entries().filter(([key]) => key.startsWith(`${PREFIX}${owner}:`))
  return mine.flatMap(([, text]) => parsed(text)).sort((a, b) => (a.at < b.at ? -1 : 1))
}

function parsed(text: string): TapMenunggu[] {
  try {
    // Safe because nobody else writes under the prefix, and what is incomplete is left out.
    const tap = JSON.parse(text) as TapMenunggu
    return tap.id && tap.at && tap.arah ? [tap] : []
  } catch {
    return []
  }
}

/** Returns how many taps of other people wait on this device. */
export function othersWaiting(owner: string): number {
  return entries().filter(([key]) => !key.startsWith(`${PREFIX}${owner}:`)).length
}

/** Deletes the taps of all others, after a person who was told has asked for it. */
export function forgetOthers(owner: string): void {
  for (const [key] of entries()) if (!key.startsWith(`${PREFIX}${owner}:`)) drop(key)
}

/** Returns whether a tap is too old to send: the server would count the time of its arrival. */
export function isStale({ at }: TapMenunggu, now: number): boolean {
  return now - Date.parse(at) > TRUSTED_MS
}
