/**
 * What this page of this device calls itself towards Luwes: its time tickets are bound to it. It is of this page
 * alone and kept nowhere, for no other page can tell how old they are.
 */
export const perangkat = crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Where to ask who uses the device and what today expects, together with a time ticket. */
export const sayaPath = `/saya?perangkat=${perangkat}`

/** A moment by both clocks of the device: the one that people set, and the one that only counts on. */
export type Detik = readonly [jam: number, detak: number]

/** Returns the present moment by both clocks. */
export const moment = (): Detik => [Date.now(), performance.now()]
