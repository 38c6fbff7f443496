/** Where a tap was made: degrees, and metres of accuracy. */
export interface Place {
  readonly lat: number
  readonly lon: number
  readonly accuracy: number
}

/** Whether the browser may be asked for the place: 'denied' also where it cannot tell at all. */
export type Permission = 'granted' | 'prompt' | 'denied'

const WAIT_MS = 8_000

/** Whether a question for the place would be answered, without asking it. */
export async function placePermission(): Promise<Permission> {
  if (!isSecureContext || !navigator.geolocation) return 'denied'
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state
  } catch {
    return 'prompt'
  }
}

/** The place, or `null` when the person or the device gives none in eight seconds. */
export function findPlace(): Promise<Place | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const { latitude, longitude, accuracy } = coords
        resolve({ lat: latitude, lon: longitude, accuracy: Math.round(accuracy) })
      },
      () => resolve(null),
      { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 0 },
    )
  })
}
