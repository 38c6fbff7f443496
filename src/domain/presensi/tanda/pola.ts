import { metresBetween, type Titik } from '../../shared/distance.ts'
import type { Text } from '../../shared/text.ts'
import type { Moda } from '../hari.ts'
import type { AmbangTanda } from '../policy.ts'
import type { Tap } from '../tap.ts'

/** A place where a tap is expected; `radius` in metres. */
export interface Tempat extends Titik {
  readonly radius: number
}

/** The facts that the signals use: one tap, its day's expectation, and its context. */
export interface TapFacts {
  readonly tap: Tap
  readonly moda: Moda
  /** The places where the day expects the person; empty when no point is known. */
  readonly tempat: readonly Tempat[]
  /** Exempt from a scheme that sends others home, and therefore expected at the office (E57). */
  readonly dikecualikan: boolean
  /** The person's previous tap, on any day. */
  readonly sebelum: Tap | null
  /**
   * The number of successive taps of the person, including this one, with exactly its position and
   * uncertainty.
   */
  readonly beruntun: number
  /**
   * People at this coordinate (6 decimals) on the day, and days of the person at it; 1 is the
   * person alone.
   */
  readonly orangSetitik: number
  readonly hariSetitik: number
  /** People with this device on the day; 1 is the person alone. */
  readonly orangSeperangkat: number
  /** Whether the person has the same tap (moment and place) under another id. */
  readonly kembar: boolean
}

/** The figures behind a signal for its reviewer, never names or coordinates. */
export type BuktiTanda = Readonly<Record<string, number>>

/** A pattern in the taps for a person to review. It refuses nothing and deducts nothing (R35). */
export interface PolaTanda {
  /** The code for machines, stable for ever: 'tanda.kecepatan'. */
  readonly code: string
  /** The text for everybody; its threshold is secret. */
  readonly message: Text
  /** The figures if the pattern is present, or else `null`. */
  readonly detect: (facts: TapFacts, ambang: AmbangTanda) => BuktiTanda | null
}

/** Methods whose position belongs to a fixed machine, and shows nothing about a person. */
const ON_THE_WALL: readonly unknown[] = ['sidik-jari', 'manual']

/**
 * Returns whether a tap was made at a shared device on a wall (R94). That is one by fingerprint or
 * QR, or by a face, a card or a password at a named office. Every tap of a registered machine
 * counts as one.
 */
export function isOnTheWall({ metode, kantor }: Pick<Tap, 'metode' | 'kantor'>): boolean {
  if (metode === 'sidik-jari' || metode === 'qr') return true
  return (metode === 'wajah' || metode === 'manual') && kantor !== undefined
}

/** Returns the position from a person's own device; `null` without one. */
export function positionOf({ lat, lon, metode }: Tap): Titik | null {
  if (lat === undefined || lon === undefined || ON_THE_WALL.includes(metode)) return null
  return { lat, lon }
}

/** Returns whether a tap had a position of which only the distance is left. */
export function isPositionKnown({ jarak }: Tap): boolean {
  return jarak !== undefined
}

/**
 * Returns the metres from a tap to the nearest place, less its radius and the tap's uncertainty; 0
 * if inside.
 */
export function metresOutside(tap: Tap, places: readonly Tempat[]): number {
  const { lat, lon, accuracy = 0 } = tap
  if (lat === undefined || lon === undefined || places.length === 0) return 0
  const beyond = places.map((place) => metresBetween({ lat, lon }, place) - place.radius - accuracy)
  return Math.max(0, Math.round(Math.min(...beyond)))
}
