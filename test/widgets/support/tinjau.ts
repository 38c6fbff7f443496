import type { Pengajuan } from '../../../widgets/shared/contract.ts'

/** What two rules refuse now of a request for 24 and 26 November that was granted: the second day. */
export const ditinjau: NonNullable<Pengajuan['perluDitinjau']> = {
  sejak: '2026-11-17T09:15:00+07:00',
  hari: ['2026-11-26'],
  aturan: [
    {
      kode: 'wfa.pelayanan-langsung',
      pesan: {
        id: 'Tugas atau unit kerja Anda melayani masyarakat secara langsung sehingga dikerjakan di tempat.',
        en: 'Your duty or unit serves the public directly, so it is done on site.',
      },
      dasar: 'SE Mendagri 800.1.5/3349/SJ',
    },
    {
      kode: 'wfa.baru-menjabat',
      pesan: { id: 'Anda baru menjabat.', en: 'You are new in your position.' },
      dasar: 'Permen PANRB 4/2025 Pasal 25',
    },
  ],
}

/** The request itself, granted. */
export const hariDitinjau: Pengajuan['hari'] = ['2026-11-24', '2026-11-26'].map((tanggal) => ({
  tanggal,
  status: 'disetujui',
}))
