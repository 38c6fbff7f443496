import type { Catalogue } from '../shared/words.ts'

/** Texts of the inbox; the opened request brings its own. */
export const messages = {
  judul: { id: 'Persetujuan', en: 'Approvals' },
  pengantar: {
    id: 'Semua yang menunggu keputusan Anda, mulai dari yang terlama.',
    en: 'All that waits for your decision, oldest first.',
  },
  'tab-pengajuan': { id: 'Pengajuan', en: 'Requests' },
  'tab-laporan': { id: 'Laporan', en: 'Reports' },
  'tab-koreksi': { id: 'Koreksi', en: 'Corrections' },
  'tab-tanda': { id: 'Tanda', en: 'Signals' },
  'tab-hari': { id: 'Verifikasi', en: 'To verify' },
  'tab-berlaku': { id: 'Berlaku', en: 'In force' },
  'tab-riwayat': { id: 'Riwayat', en: 'History' },
  muat: { id: 'Tampilkan berikutnya', en: 'Show more' },
  kosong: { id: 'Tidak ada yang menunggu', en: 'Nothing is waiting' },
  kosongTeks: {
    id: 'Pengajuan yang perlu Anda putuskan akan tampil di sini.',
    en: 'Requests for you to decide on will appear here.',
  },
  kosongSelesai: {
    id: 'Semua pengajuan sudah Anda putuskan. Pengajuan baru akan tampil di sini.',
    en: 'You have decided on every request. New ones appear here.',
  },
  kosongBukan: { id: 'Tidak ada pengajuan untuk Anda.', en: 'There are no requests for you.' },
  tinjau: { id: 'Perlu ditinjau', en: 'To look at again' },
  giliranKonfirmasi: { id: 'Konfirmasi BKD', en: 'Confirmation by BKD' },
  giliranRekomendasi: { id: 'Rekomendasi', en: 'Recommendation' },
  giliranSetuju: { id: 'Persetujuan', en: 'Approval' },
  tidakKetemu: { id: 'Tidak ada yang cocok.', en: 'Nothing matches.' },
  menungguHariIni: { id: 'diterima hari ini', en: 'received today' },
  menunggu: { id: 'menunggu {n} hari', en: 'waiting {n} {n:day|days}' },
  tenggat: { id: 'putuskan paling lambat {hari}', en: 'decide by {hari}' },
  terlambat: { id: 'Lewat tenggat {hari}', en: 'Overdue since {hari}' },
} as const satisfies Catalogue
