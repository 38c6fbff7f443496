import { messageOf } from '../../domain/presensi/tanda/index.ts'
import { localDate, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { KoreksiTerkini } from '../../operations/presensi/koreksi.ts'
import type { Laporan } from '../../operations/presensi/laporan.ts'
import type { TandaPerkara } from '../../operations/presensi/tanda.ts'
import { stepsToWire } from '../wire.ts'

/** Maps a correction to the wire, in the zone of its unit or else of the regency. */
export function koreksiToWire(koreksi: KoreksiTerkini, fallback: Zona) {
  const { id, nip, nama, namaUnit, tanggal, jenis, at, alasan, bukti, status, kedaluwarsa } =
    koreksi
  const zona = koreksi.zona ?? fallback
  return {
    id,
    nip,
    nama,
    namaUnit,
    tanggal,
    jenis,
    alasan,
    bukti,
    status,
    kedaluwarsa,
    at: at === null ? null : toRfc3339(at, zona),
    dari: koreksi.dari ?? null,
    sampai: koreksi.sampai ?? null,
    diajukanPada: toRfc3339(koreksi.diajukanPada, zona),
    riwayat: stepsToWire(koreksi.riwayat, zona),
  }
}

/** Maps a report to the wire, in the zone of its unit or else of the regency. */
export function laporanToWire(laporan: Laporan, fallback: Zona) {
  const { id, nip, nama, namaUnit, tanggal, status, isi, diajukanPada, dikirimPada, riwayat } =
    laporan
  const zona = laporan.zona ?? fallback
  return {
    id,
    nip,
    nama,
    namaUnit,
    tanggal,
    status,
    ...isi,
    // It came on a later day than its own (R43).
    terlambat: localDate(diajukanPada, zona) > tanggal,
    diajukanPada: toRfc3339(diajukanPada, zona),
    dikirimPada: toRfc3339(dikirimPada, zona),
    riwayat: stepsToWire(riwayat, zona),
  }
}

/** Maps a signal to the wire, in the zone of its unit or else of the regency. */
export function tandaToWire(tanda: TandaPerkara, fallback: Zona) {
  const { id, nip, nama, namaUnit, tanggal, kode, status, akhir, bukti, pada, riwayat } = tanda
  const zona = tanda.zona ?? fallback
  return {
    id,
    nip,
    nama,
    namaUnit,
    tanggal,
    kode,
    status,
    bukti,
    akhir: akhir === 1,
    pesan: messageOf(kode),
    pada: toRfc3339(pada, zona),
    riwayat: stepsToWire(riwayat, zona),
  }
}
