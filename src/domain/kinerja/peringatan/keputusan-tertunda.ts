import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Keputusan tertunda: requests, reports and granted days to review that waited for somebody beyond their time, in a week. */
export const keputusanTertunda = {
  kode: 'peringatan.keputusan-tertunda',
  nama: { id: 'Keputusan tertunda', en: 'Decisions overdue' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ tertunda: { pengajuan, laporan, tinjau }, pekanIni }, most): Temuan[] => {
    if (pengajuan + laporan + tinjau < most) return []
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `${pengajuan} pengajuan, ${laporan} laporan, dan ${tinjau} peninjauan hari WFA bawahan melewati batas waktu keputusan pekan ini.`,
          en: `${pengajuan} requests, ${laporan} reports and ${tinjau} reviews of granted days of your people went beyond the time for your decision this week.`,
        },
        angka: { pengajuan, laporan, tinjau },
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
