import { datesInWords } from '../../shared/date-words.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

interface Ambang {
  /** The number of missing reports among the last days that require one. */
  readonly kurang: number
  readonly dari: number
}

/** Laporan kurang: missing reports among the last days that require one (R63, R112). */
export const laporan = {
  kode: 'peringatan.laporan',
  nama: { id: 'Laporan harian kurang', en: 'Daily reports lacking' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ hari, hariIni, bulanIni }, { kurang, dari }): Temuan[] => {
    const asked = hari
      .filter((day) => day.laporan !== null && day.tanggal < hariIni && day.status !== 'menunggu')
      .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
      .slice(-dari)
    const missing = asked.filter((day) => day.laporan === 'belum').map(({ tanggal }) => tanggal)
    if (missing.length < kurang) return []
    const when = datesInWords(missing)
    return [
      {
        kunci: bulanIni,
        pesan: {
          id: `${missing.length} dari ${asked.length} hari terakhir yang wajib dilaporkan belum dilaporkan atau belum diperbaiki: ${when.id}.`,
          en: `${missing.length} of the last ${asked.length} days that ask for a report are not reported, or not yet put right: ${when.en}.`,
        },
        angka: { kurang: missing.length, dari: asked.length },
        hari: missing,
      },
    ]
  },
  meliputi: (kunci, { bulanIni }) => kunci === bulanIni,
} as const satisfies Peringatan<FaktaPegawai, Ambang>
