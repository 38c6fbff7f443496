import { digestOfPlace, type TapPlace, type TapReceipt } from '../../adapters/receipt.ts'
import type { Deps } from '../../deps.ts'
import type { Tap } from '../../domain/presensi/tap.ts'

/** What a receipt says beside who, in which direction and when. */
export interface IsiTandaTerima extends Pick<TapReceipt, 'metode' | 'tempat' | 'kantor'> {
  /** What its person proves the place by: the place with its salt; `null` for a tap without a position. */
  readonly bukti: (TapPlace & { readonly garam: string }) | null
}

/**
 * What the receipt of a tap says of its method and its place. A tap of the widget names no method: it is
 * `gps` where the device told a position, though its coordinates may have been taken out since.
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
