import type { Hari } from '../../domain/presensi/hari.ts'
import type { TugasBerjalan } from '../../domain/presensi/tugas-berjalan.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import type { HariPegawai } from '../../operations/presensi/decide-hari.ts'
import type { HarapanHari } from '../../operations/presensi/expectation.ts'
import type { HariBulan } from '../../operations/presensi/list-hari.ts'
import type { HariTerbuka } from '../../operations/presensi/list-hari-terbuka.ts'

function jadwalToWire(jadwal: Hari['jadwal'], zona: Zona) {
  return (
    jadwal && { mulai: toRfc3339(jadwal.mulai, zona), selesai: toRfc3339(jadwal.selesai, zona) }
  )
}

/** Maps a day to the wire: times are RFC 3339 with the offset of the unit's zone. */
export function hariToWire(hari: Hari, zona: Zona) {
  const { jadwal, masuk, pulang, laporan, alasan, tinjauPada: _ours, bersih: _net, ...rest } = hari
  const time = (at: Instant) => toRfc3339(at, zona)
  return {
    ...rest,
    // Verdicts of an earlier version have no `alasan`.
    alasan: alasan ?? null,
    laporan: laporan && {
      ...laporan,
      batas: time(laporan.batas),
      sumber: laporan.sumber ?? null,
      menentukan: laporan.menentukan ?? true,
    },
    jadwal: jadwalToWire(jadwal, zona),
    masuk: masuk === null ? null : time(masuk),
    pulang: pulang === null ? null : time(pulang),
    // Nor `tugas`.
    tugas: (hari.tugas ?? []).map((one) => ({
      ...one,
      mulai: time(one.mulai),
      selesai: time(one.selesai),
      masuk: one.masuk === null ? null : time(one.masuk),
      pulang: one.pulang === null ? null : time(one.pulang),
    })),
  }
}

/** Maps a day before Luwes was used: only the taps and letters that were sent for it. */
function riwayatToWire(hari: Hari, zona: Zona) {
  const { tanggal, moda, masuk, pulang, pesan, catatan } = hariToWire(hari, zona)
  return { tanggal, moda, masuk, pulang, pesan, catatan }
}

/** Maps a person's month of days to the wire. */
export function hariBulanToWire({ zona, hari, riwayat, mutu, ...rest }: HariBulan) {
  const { bulan, nip, mulai, pekan } = rest
  return {
    bulan,
    nip,
    hari: hari.map(({ zona: ofDay, ...day }) => hariToWire(day, ofDay)),
    mulai,
    riwayat: riwayat.map(({ zona: ofDay, ...day }) => riwayatToWire(day, ofDay)),
    pekan,
    mutu: {
      sumber: mutu.sumber.map(({ sumber, terakhir }) => ({
        sumber,
        terakhir: toRfc3339(terakhir, zona),
      })),
      menunggu: mutu.menunggu,
      gangguan: mutu.gangguan,
    },
  }
}

/** Maps a day that only people can settle to the wire. */
export function hariTerbukaToWire({ nip, nama, namaUnit, hari, zona }: HariTerbuka) {
  return { nip, nama, namaUnit, hari: hariToWire(hari, zona) }
}

/** Maps a day after a finding to the wire, with its person. */
export function hariPegawaiToWire({ nip, hari, zona }: HariPegawai) {
  return { nip, ...hariToWire(hari, zona) }
}

/** Maps what a day expects of a person to the wire. */
export function harapanToWire({ zona, jadwal, tugas, ...rest }: HarapanHari) {
  const { tanggal, moda, pesan, dasar, alasan } = rest
  const duties = tugas.map(({ jenis, mulai, selesai }) => ({
    jenis,
    mulai: toRfc3339(mulai, zona),
    selesai: toRfc3339(selesai, zona),
  }))
  return { tanggal, moda, jadwal: jadwalToWire(jadwal, zona), tugas: duties, pesan, dasar, alasan }
}

/** Maps a duty of an earlier day that its person has not left yet to the wire. */
export function berjalanToWire(
  { tanggal, jenis, mulai, selesai, masuk }: TugasBerjalan,
  zona: Zona,
) {
  return {
    tanggal,
    jenis,
    mulai: toRfc3339(mulai, zona),
    selesai: toRfc3339(selesai, zona),
    masuk: masuk === null ? null : toRfc3339(masuk, zona),
  }
}
