const HOUR_MS = 3_600_000

/** Returns whether a nightly backup of this age, in milliseconds, is late enough for a check. */
export function isLate(age: number): boolean {
  return age > 26 * HOUR_MS
}

/** Returns whether nights of backups are missing by this age. */
export function isLost(age: number): boolean {
  return age > 72 * HOUR_MS
}
