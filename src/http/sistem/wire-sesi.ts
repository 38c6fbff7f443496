import { toRfc3339 } from '../../domain/shared/local-time.ts'
import type { Sesi } from '../../operations/sistem/open-sesi.ts'
import type { Saya } from '../../operations/sistem/read-saya.ts'
import { berjalanToWire, harapanToWire } from '../presensi/wire-hari.ts'

/** Maps the caller's own data to the wire, in the zone of their unit. */
export function sayaToWire({ pegawai, peran, atasan, kepala, hariIni, berjalan, ...rest }: Saya) {
  return {
    pegawai,
    peran,
    wakilSekda: rest.wakilSekda,
    atasan,
    kepala,
    hariIni: harapanToWire(hariIni),
    berjalan: berjalan && berjalanToWire(berjalan, hariIni.zona),
    sekarang: toRfc3339(rest.sekarang, hariIni.zona),
    tiket: rest.tiket,
  }
}

/** Maps a session to the wire, in the zone of the person's unit. */
export function sesiToWire({ token, expiresAt, pegawai, peran }: Sesi) {
  return { token, expiresAt: toRfc3339(expiresAt, pegawai.zona), pegawai, peran }
}
