import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/**
 * Keputusan tertunda: requests, reports and granted days under review that were overdue in a week.
 */
export const keputusanTertunda = {
  kode: 'peringatan.keputusan-tertunda',
  nama: { id: 'Keputusan tertunda', en: 'Decisions overdue' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ tertunda: { pengajuan, laporan, tinjau }, pekanIni }, most): Temuan[] => {
    if (pengajuan + laporan + tinjau < most) return []
    const waits =
      tinjau === 0
        ? { id: '', en: '' }
        : {
            id: `, juga ${tinjau} pengajuan disetujui yang perlu ditinjau`,
            en: `, and ${tinjau} granted requests wait to be looked at again`,
          }
    return [
      {
        kunci: pekanIni,
        pesan: {
          id: `${pengajuan} pengajuan dan ${laporan} laporan bawahan melewati batas waktu keputusan pekan ini${waits.id}.`,
          en: `${pengajuan} requests and ${laporan} reports of your people went beyond the time for your decision this week${waits.en}.`,
        },
        angka: { pengajuan, laporan, peninjauan: tinjau },
      },
    ]
  },
  meliputi: (kunci, { pekanIni }) => kunci === pekanIni,
} as const satisfies Peringatan<FaktaPegawai, number>
