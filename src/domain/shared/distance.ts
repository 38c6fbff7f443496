const EARTH_RADIUS = 6_371_000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A point on the map in decimal degrees. */
export interface Titik {
  readonly lat: number
  readonly lon: number
}

/** Returns metres between two points along the surface of the earth (haversine). */
export function metresBetween(a: Titik, b: Titik): number {
  const lat = radians(b.lat - a.lat)
  const lon = radians(b.lon - a.lon)
  const cosines = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat))
  const chord = Math.sin(lat / 2) ** 2 + cosines * Math.sin(lon / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}
