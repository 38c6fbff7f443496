import { datesInWords } from '../../shared/date-words.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Di luar area: taps outside the approved place on too many days of a month (R31, R63). */
export const luarArea = {
  kode: 'peringatan.luar-area',
  nama: { id: 'Presensi di luar area', en: 'Taps outside the area' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ luarArea: days, bulanIni }, most): Temuan[] => {
    if (days.length < most) return []
    const when = datesInWords(days)
    return [
      {
        kunci: bulanIni,
        pesan: {
          id: `Presensi di luar area pada ${days.length} hari bulan ini: ${when.id}.`,
          en: `Taps outside the area on ${days.length} days of this month: ${when.en}.`,
        },
        angka: { hari: days.length },
        hari: days,
      },
    ]
  },
  meliputi: (kunci, { bulanIni }) => kunci === bulanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
