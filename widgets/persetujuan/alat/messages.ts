import type { Catalogue } from '../../shared/words.ts'

/** Texts of the tools of the lists: filters, keys, deciding on many, undo. */
export const messages = {
  jumlah: { id: '{n} pengajuan menunggu', en: '{n} {n:request|requests} waiting' },
  saring: { id: 'Tampilkan', en: 'Show' },
  semua: { id: 'Semua', en: 'All' },
  rekomendasi: { id: 'Perlu rekomendasi', en: 'To recommend' },
  setuju: { id: 'Perlu persetujuan', en: 'To approve' },
  konfirmasi: { id: 'Perlu konfirmasi', en: 'To confirm' },
  tinjau: { id: 'Perlu ditinjau', en: 'To look at again' },
  cari: { id: 'Cari nama', en: 'Find a name' },
  saringan: { id: 'Saring menurut unit, tanggal, atau jenis', en: 'Filter by unit, date or kind' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  tanggal: { id: 'Tanggal', en: 'Date' },
  jenis: { id: 'Jenis', en: 'Kind' },
  hapus: { id: 'Hapus saringan', en: 'Clear the filter' },
  belumSemua: {
    id: 'Pencarian hanya mencakup yang sudah tampil. Tampilkan berikutnya untuk mencari lebih jauh.',
    en: 'Only what is shown is searched. Show more to search further.',
  },
  pintasan: { id: 'Pintasan tombol', en: 'Keyboard shortcuts' },
  tombol: {
    id: 'J berikutnya, K sebelumnya, A setujui, T tolak, R kembalikan, U urungkan. Berlaku selama fokus berada di daftar ini.',
    en: 'J next, K previous, A approve, T refuse, R return, U undo. They work while the focus is in this list.',
  },
  dikirim: { id: 'Dikirim dalam {n} detik.', en: 'Sent in {n} {n:second|seconds}.' },
  urungkan: { id: 'Urungkan', en: 'Undo' },
  kirim: { id: 'Kirim sekarang', en: 'Send now' },
  tidakTersimpan: {
    id: 'Keputusan tentang {nama} tidak tersimpan.',
    en: 'The decision about {nama} was not kept.',
  },
  buka: { id: 'Buka lagi', en: 'Open again' },
  tutup: { id: 'Tutup', en: 'Close' },
  pilihSemua: {
    id: 'Pilih semua yang memenuhi aturan ({n})',
    en: 'Choose all that meet the rules ({n})',
  },
  judulBersama: { id: 'Putuskan {n} pengajuan sekaligus', en: 'Decide on {n} requests at once' },
  petunjukBersama: {
    id: 'Semua hari yang diajukan disetujui. Hapus centang untuk memutuskan seorang pegawai tersendiri.',
    en: 'All days asked for are granted. Untick somebody to decide on them by themselves.',
  },
  tidakIkut: {
    id: 'Tidak ikut, perlu dilihat sendiri ({n})',
    en: 'Left out, to be looked at ({n})',
  },
  nyatakan: {
    id: 'Kriteria tugas {n} pegawai belum pernah dinyatakan. Dengan keputusan ini Anda menyatakan bahwa tugas mereka memenuhi keenam kriteria:',
    en: 'The task criteria of {n} {n:person|people} were never declared. By this decision you declare that their work meets all six:',
  },
  'pilih-setuju': {
    id: 'Pilih semua yang memenuhi aturan: setujui ({n})',
    en: 'Choose all that meet the rules: approve ({n})',
  },
  'pilih-rekomendasi': {
    id: 'Pilih semua yang memenuhi aturan: rekomendasikan ({n})',
    en: 'Choose all that meet the rules: recommend ({n})',
  },
  'lakukan-setuju': { id: 'Setujui {n} pengajuan', en: 'Approve {n} {n:request|requests}' },
  'lakukan-rekomendasi': {
    id: 'Rekomendasikan {n} pengajuan',
    en: 'Recommend {n} {n:request|requests}',
  },
  batal: { id: 'Batal', en: 'Cancel' },
  selesaiBersama: {
    id: '{n} pengajuan telah diputuskan.',
    en: '{n} {n:request has|requests have} been decided on.',
  },
  konfirmasiGiliran: { id: 'Menunggu konfirmasi BKD.', en: 'Waits for confirmation by BKD.' },
  tinjauGiliran: { id: 'Perlu ditinjau kembali.', en: 'To be looked at again.' },
} as const satisfies Catalogue
