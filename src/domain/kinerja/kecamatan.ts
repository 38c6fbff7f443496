import { metresBetween, type Titik } from '../shared/distance.ts'

/** The side of a square of about the size of a kecamatan, in degrees. */
const SQUARE = 0.05

/**
 * Returns the middle of the square around a point. Distances may use no more detail about a home.
 */
function kecamatanOf({ lat, lon }: Titik): Titik {
  const middle = (degrees: number) => (Math.floor(degrees / SQUARE) + 0.5) * SQUARE
  return { lat: middle(lat), lon: middle(lon) }
}

/**
 * Returns the kilometres from home to the office and back, from kecamatan to kecamatan.
 *
 * `jalan` is the ratio of the road to the straight line, in hundredths. Within one kecamatan the
 * distance is 0.
 */
export function commuteKm(rumah: Titik, kantor: Titik, jalan: number): number {
  const line = metresBetween(kecamatanOf(rumah), kecamatanOf(kantor))
  return Math.round((2 * line * jalan) / 100_000)
}
