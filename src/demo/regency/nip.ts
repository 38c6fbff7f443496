import type { Random } from './random.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The content of a made-up NIP. */
export interface NipWish {
  readonly pria: boolean
  readonly pppk: boolean
  /** The years in which the holder may have been born, both included. */
  readonly lahir: readonly [number, number]
}

/**
 * Returns a valid NIP of 18 digits that is not in `taken` yet, and adds it.
 *
 * Birth date, month of appointment (of a PPPK: year and "21"), gender, number. Perka BKN 22/2007.
 */
export function makeNip(stream: Random, wish: NipWish, taken: Set<string>): string {
  const year = stream.between(...wish.lahir)
  const birth = `${year}${two(stream.between(1, 12))}${two(stream.between(1, 28))}`
  const appointed = wish.pppk
    ? `${stream.between(2021, 2024)}21`
    : `${Math.min(year + stream.between(23, 30), 2024)}${stream.pick(['01', '03', '04', '12'])}`
  const stem = `${birth}${appointed}${wish.pria ? 1 : 2}`
  for (let number = 1; ; number += 1) {
    const nip = `${stem}${String(number).padStart(3, '0')}`
    if (!taken.has(nip)) {
      taken.add(nip)
      return nip
    }
  }
}
