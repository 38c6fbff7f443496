import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Keputusan tertunda: requests and reports that waited for somebody beyond their time, in a week. */
export const keputusanTertunda = {
  kode: 'peringatan.keputusan-tertunda',
  nama: { id: 'Keputusan tertunda', en: 'Decisions overdue' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ tertunda: { pengajuan, laporan }, pekanIni }, most): Temuan[] => {
    if (pengajuan + laporan < most) return []
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `${pengajuan} pengajuan dan ${laporan} laporan bawahan melewati batas waktu keputusan pekan ini.`,
          en: `${pengajuan} requests and ${laporan} reports of your people went beyond the time for your decision this week.`,
        },
        angka: { pengajuan, laporan },
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
