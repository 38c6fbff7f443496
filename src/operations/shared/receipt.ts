import { digestOfPlace, type TapPlace, type TapReceipt } from '../../adapters/receipt.ts'
import type { Deps } from '../../deps.ts'
import type { Tap } from '../../domain/presensi/tap.ts'

/** The content of a receipt besides the person, the direction and the time. */
export interface IsiTandaTerima extends Pick<TapReceipt, 'metode' | 'tempat' | 'kantor'> {
  /** The proof of the place: the place with its salt; `null` for a tap without a position. */
  readonly bukti: (TapPlace & { readonly garam: string }) | null
}

/**
 * Returns the method and place for the receipt of a tap.
 *
 * A tap of the widget names no method. It is `gps` if the device sent a position, even if its
 * coordinates were removed since.
 */
export async function contentOf(
  { receipt }: Pick<Deps, 'receipt'>,
  tap: Pick<TapReceipt, 'id' | 'nip'>,
  { lat, lon, accuracy, jarak, metode, kantor: office }: Partial<Tap>,
): Promise<IsiTandaTerima> {
  const kantor = office ?? null
  if (lat === undefined || lon === undefined) {
    const known = metode ?? (jarak === undefined ? 'tanpa-posisi' : 'gps')
    return { metode: known, tempat: null, kantor, bukti: null }
  }
  const garam = await receipt.salt(tap)
  const tempat = await digestOfPlace(garam, { lat, lon, accuracy })
  return { metode: metode ?? 'gps', tempat, kantor, bukti: { lat, lon, accuracy, garam } }
}
