const MESIN = 'mesin:'

/**
 * Returns the name of the source for which days wait, for the machines of a unit; see
 * `sumber_presensi`.
 */
export function machinesOf(unit: string): string {
  return `${MESIN}${unit}`
}

/** Returns whether a source of taps is the machines of a unit. */
export function isMachines(sumber: string): boolean {
  return sumber.startsWith(MESIN)
}

/**
 * Returns whether the days of a unit's people wait for a source. Of machines, only those of their
 * own unit count.
 */
export function isAwaited(sumber: string, unit: string): boolean {
  return !isMachines(sumber) || sumber === machinesOf(unit)
}
