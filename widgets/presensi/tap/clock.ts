import type { Detik } from '../device.ts'

/** The error of the device's clock in seconds (ahead is positive), and when that was measured. */
interface Pengetahuan {
  readonly selisih: number
  /** Milliseconds of the device's own clock. */
  readonly pada: number
}

const KEY = 'luwes:jam'
/** A measured error is valid for a working day: clocks drift, and people set them. */
const HOLDS_MS = 12 * 3_600_000

let known: Pengetahuan | null = null

/** Learns from an answer: the server's time, and when it was requested and came, by the device. */
export function learnClock(server: string, [asked]: Detik, [came]: Detik): void {
  const at = Date.parse(server)
  // A slow answer says little.
  if (Number.isNaN(at) || came < asked || came - asked > 20_000) return
  known = { selisih: Math.round(((asked + came) / 2 - at) / 1_000), pada: came }
  try {
    localStorage.setItem(KEY, JSON.stringify(known))
  } catch {
    // Without storage it is known as long as the page lasts.
  }
}

/**
 * Returns the error of the device's clock in seconds, if it was measured recently; else
 * `undefined`.
 */
export function clockOffset(now: number): number | undefined {
  const found = known ?? stored()
  const age = found ? now - found.pada : -1
  return found && age >= 0 && age <= HOLDS_MS ? found.selisih : undefined
}

function stored(): Pengetahuan | null {
  try {
    // Safe because both members are checked before they are used.
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Pengetahuan | null
    return Number.isFinite(found?.selisih) && Number.isFinite(found?.pada) ? found : null
  } catch {
    return null
  }
}
