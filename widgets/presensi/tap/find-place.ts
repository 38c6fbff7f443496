/** Where a tap was made: degrees, and metres of accuracy. */
export interface Place {
  readonly lat: number
  readonly lon: number
  readonly accuracy: number
}

const WAIT_MS = 8_000

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
