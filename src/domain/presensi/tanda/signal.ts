import type { Titik } from '../../pegawai/pegawai.ts'
import { metresBetween } from '../../shared/distance.ts'
import type { Text } from '../../shared/text.ts'
import type { Moda } from '../hari.ts'
import type { AmbangTanda } from '../policy.ts'
import type { Tap } from '../tap.ts'

/** A place where a tap is expected from; `radius` in metres. */
export interface Tempat extends Titik {
  readonly radius: number
}

/** What the signals look at: one tap, what its day expected, and what stands around it. */
export interface TapFacts {
  readonly tap: Tap
  readonly moda: Moda
  /** Where the day expects the person; empty where no point is known. */
  readonly tempat: readonly Tempat[]
  /** Exempt from a scheme that sends others home, and so expected at the office (E57). */
  readonly dikecualikan: boolean
  /** The person's tap before this one, on whatever day. */
  readonly sebelum: Tap | null
  /** How many taps of the person in a row, this one included, have its very position and uncertainty. */
  readonly beruntun: number
  /** People at this coordinate (6 decimals) on the day, and days of the person at it; 1 for themselves. */
  readonly orangSetitik: number
  readonly hariSetitik: number
  /** People with this device on the day; 1 for themselves. */
  readonly orangSeperangkat: number
  /** Whether the person has the same tap, moment and place, under another id. */
  readonly kembar: boolean
}

/** What a signal rests on: figures for who looks into it, never names or coordinates. */
export type BuktiTanda = Readonly<Record<string, number>>

/** A pattern in the taps that a person looks into. It refuses nothing and takes nothing (R35). */
export interface Signal {
  /** The machine's handle, stable for ever: 'tanda.kecepatan'. */
  readonly code: string
  /** What everybody may know of it; its threshold is not told. */
  readonly message: Text
  /** The figures where the pattern is there, else `null`. */
  readonly detect: (facts: TapFacts, ambang: AmbangTanda) => BuktiTanda | null
}

/** Methods whose position is that of a machine on a wall, and tells nothing about a person. */
const ON_THE_WALL: readonly unknown[] = ['sidik-jari', 'manual']

/**
 * Returns whether a tap was made at a device that hangs on a wall, for everybody to use (R94): by fingerprint or QR,
 * or by a face, a card or a password at a named office. Every tap of a registered machine is one.
 */
export function isOnTheWall({ metode, kantor }: Pick<Tap, 'metode' | 'kantor'>): boolean {
  if (metode === 'sidik-jari' || metode === 'qr') return true
  return (metode === 'wajah' || metode === 'manual') && kantor !== undefined
}

/** Returns the position that a person's own device gave; `null` without one. */
export function positionOf({ lat, lon, metode }: Tap): Titik | null {
  if (lat === undefined || lon === undefined || ON_THE_WALL.includes(metode)) return null
  return { lat, lon }
}

/** Returns whether a tap had a position of which only the distance was kept. */
export function isPositionKnown({ jarak }: Tap): boolean {
  return jarak !== undefined
}

/** Returns metres from a tap to the nearest place beyond its radius and the tap's own uncertainty; 0 for there. */
export function metresOutside(tap: Tap, places: readonly Tempat[]): number {
  const { lat, lon, accuracy = 0 } = tap
  if (lat === undefined || lon === undefined || places.length === 0) return 0
  const beyond = places.map((place) => metresBetween({ lat, lon }, place) - place.radius - accuracy)
  return Math.max(0, Math.round(Math.min(...beyond)))
}
