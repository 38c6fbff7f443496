import { toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { HasilPeriksa } from '../../operations/presensi/check-receipt.ts'
import type { TapTercatat } from '../../operations/presensi/record-tap.ts'
import { hariToWire } from './wire-hari.ts'

/** Maps the receipt of a tap and its day to the wire, in the unit's zone. */
export function tandaTerimaToWire({ zona, at, diterima, hari, ...rest }: TapTercatat) {
  const { tanda, id, nip, arah, metode, tempat, waktu, tiket } = rest
  return {
    tanda,
    id,
    nip,
    arah,
    metode,
    tempat,
    at: toRfc3339(at, zona),
    diterima: toRfc3339(diterima, zona),
    hari: hariToWire(hari, zona),
    waktu,
    tiket,
  }
}

/** Maps the result of checking a receipt to the wire. */
export function hasilPeriksaToWire({ sah, tercatat, isi, tempatCocok }: HasilPeriksa, zona: Zona) {
  if (isi === null) return { sah, tercatat, isi, tempatCocok }
  const { at, diterima } = isi
  const times = { at: toRfc3339(at, zona), diterima: toRfc3339(diterima, zona) }
  return { sah, tercatat, isi: { ...isi, ...times }, tempatCocok }
}
