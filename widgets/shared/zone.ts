import type { Zona } from './contract.ts'

const OFFSET_HOURS: Readonly<Record<Zona, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}
let homeHours = 7

/** Sets the zone for moments given in UTC: that of the signed-in person's unit. */
export function useZone(zone: Zona): void {
  homeHours = OFFSET_HOURS[zone] ?? 7
}

/** Returns a moment with an offset of Indonesia; a UTC moment is moved to the zone of `useZone`. */
export function atHome(at: string): string {
  if (!at.endsWith('Z')) return at
  const moved = new Date(Date.parse(at) + homeHours * 3_600_000).toISOString()
  return `${moved.slice(0, 19)}+0${homeHours}:00`
}
