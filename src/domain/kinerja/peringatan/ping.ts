import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/**
 * Ping tidak dijawab: too many pings in a month that reached the person and got no answer (R42,
 * R63; E53).
 */
export const ping = {
  kode: 'peringatan.ping',
  nama: { id: 'Panggilan tidak dijawab', en: 'Pings not answered' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ ping: { tanpaJawaban, terlambat }, bulanIni }, most): Temuan[] => {
    if (tanpaJawaban < most) return []
    return [
      {
        kunci: bulanIni,
        pesan: {
          id: `${tanpaJawaban} panggilan yang tersampaikan pada hari WFA bulan ini tidak dijawab, ${terlambat} dijawab terlambat.`,
          en: `${tanpaJawaban} pings that were delivered on WFA days of this month went unanswered, ${terlambat} were answered late.`,
        },
        angka: { tanpaJawaban, terlambat },
      },
    ]
  },
  meliputi: (kunci, { bulanIni }) => kunci === bulanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
