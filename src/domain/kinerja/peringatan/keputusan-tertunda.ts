import { weekOf } from '../../shared/local-date.ts'
import type { FaktaPegawai, Peringatan, Temuan } from './peringatan.ts'

/** Keputusan tertunda: requests and reports that wait for somebody beyond their time. */
export const keputusanTertunda = {
  kode: 'peringatan.keputusan-tertunda',
  nama: { id: 'Keputusan tertunda', en: 'Decisions overdue' },
  kepada: ['pegawai', 'atasan', 'bkd'],
  dahulu: true,
  temukan: ({ tertunda: { pengajuan, laporan }, hariIni }, most): Temuan[] => {
    if (pengajuan + laporan < most) return []
    return [
      {
        kunci: weekOf(hariIni),
        pesan: {
          id: `${pengajuan} pengajuan dan ${laporan} laporan bawahan menunggu keputusan Anda melewati batas waktunya.`,
          en: `${pengajuan} requests and ${laporan} reports of your people wait for your decision beyond their time.`,
        },
        angka: { pengajuan, laporan },
      },
    ]
  },
} as const satisfies Peringatan<FaktaPegawai, number>
