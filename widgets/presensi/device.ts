/**
 * The name of this page of this device at Luwes: its time tickets are bound to it. It belongs to
 * this page and is not stored, because no other page can tell the tickets' age.
 */
export const perangkat = crypto.getRandomValues(new Uint32Array(4)).join('-')

/** The path that returns the signed-in person and today, together with a time ticket. */
export const sayaPath = `/saya?perangkat=${perangkat}` as const

/** A moment by both clocks of the device: the one that people set, and the one that only counts. */
export type Detik = readonly [jam: number, detak: number]

/** Returns the present moment by both clocks. */
export const moment = (): Detik => [Date.now(), performance.now()]
