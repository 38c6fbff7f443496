import type { Catalogue } from '../../shared/words.ts'

/** Texts of the first days of use. */
export const messages = {
  baru: { id: 'Tetapkan hari pertama unit', en: 'Set the first day of a unit' },
  aturan: {
    id: 'Hari pertama berlaku untuk unit itu dan semua unit di bawahnya, juga unit yang dibentuk kemudian. Bila unit di atasnya atau pemerintah daerah mulai lebih akhir, tanggal yang paling akhir berlaku. Hari sebelumnya disimpan sebagai riwayat dan tidak dinilai.',
    en: 'The first day covers the unit and all units below it, also those made later. Where a unit above or the regency starts later, the latest day counts. Days before are kept as history and not judged.',
  },
  daerah: {
    id: 'Pemerintah daerah memakai Luwes sejak {hari}.',
    en: 'The regency uses Luwes from {hari} on.',
  },
  kosong: { id: 'Semua unit mulai bersamaan', en: 'All units start together' },
  kosongTeks: {
    id: 'Unit yang mulai lebih akhir daripada pemerintah daerah akan tampil di sini.',
    en: 'Units that start later than the regency will appear here.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  mulai: { id: 'Hari pertama', en: 'First day' },
  simpan: { id: 'Simpan hari pertama', en: 'Save the first day' },
  tersimpan: {
    id: 'Hari pertama {nama} tersimpan. Hari yang berubah dinilai ulang.',
    en: 'The first day of {nama} is saved. Days that change are judged again.',
  },
  wajibMulai: { id: 'Isi hari pertama', en: 'Give the first day' },
  sejak: { id: 'Memakai Luwes sejak {hari}', en: 'Uses Luwes from {hari} on' },
  hapus: { id: 'Hapus hari pertama', en: 'Remove the first day' },
  tanya: {
    id: 'Hapus hari pertama {nama}? Hari kerja di bulan yang masih terbuka akan dinilai.',
    en: 'Remove the first day of {nama}? Working days of open months will be judged.',
  },
  hapusYa: { id: 'Ya, hapus', en: 'Yes, remove' },
  terhapus: { id: 'Hari pertama {nama} dihapus.', en: 'The first day of {nama} is removed.' },
} as const satisfies Catalogue
