import type { Catalogue } from '../../shared/words.ts'

/** Texts of readiness surveys. */
export const messages = {
  baru: { id: 'Buka survei baru', en: 'Open a new survey' },
  kosong: { id: 'Belum ada survei', en: 'No surveys yet' },
  kosongTeks: {
    id: 'Survei kesiapan yang Anda buka akan tampil di sini.',
    en: 'Readiness surveys that you open will appear here.',
  },
  tetap: {
    id: 'Setelah dibuka, pernyataan dan harinya tidak dapat diubah, supaya hasilnya dapat dibandingkan.',
    en: 'Once open, statements and days cannot change, so that results can be compared.',
  },
  judul: { id: 'Judul', en: 'Title' },
  pernyataan: { id: 'Pernyataan', en: 'Statements' },
  pernyataanPetunjuk: {
    id: 'Pegawai menilai setiap pernyataan dari 1 (sama sekali tidak) sampai 5 (sepenuhnya).',
    en: 'People rate each from 1 (not at all) to 5 (fully).',
  },
  pernyataanKe: { id: 'Pernyataan {n}', en: 'Statement {n}' },
  tambah: { id: 'Tambah pernyataan', en: 'Add a statement' },
  hapus: { id: 'Hapus', en: 'Remove' },
  hapusKe: { id: 'Hapus pernyataan {n}', en: 'Remove statement {n}' },
  wajibJudul: { id: 'Isi judul survei', en: 'Give the title' },
  wajibPernyataan: {
    id: 'Isi pernyataan ini, atau hapus',
    en: 'Fill this statement, or remove it',
  },
  simpan: { id: 'Buka survei', en: 'Open the survey' },
  tersimpan: { id: 'Survei sudah dibuka.', en: 'The survey is open.' },
  jumlah: { id: '{n} pernyataan', en: '{n} {n:statement|statements}' },
  terbuka: { id: 'Terbuka', en: 'Open' },
  akan: { id: 'Akan datang', en: 'To come' },
  selesai: { id: 'Selesai', en: 'Over' },
  lihat: { id: 'Lihat hasil', en: 'See the results' },
  tutupHasil: { id: 'Tutup hasil', en: 'Close the results' },
  nanti: {
    id: 'Hasil tersedia sesudah hari terakhir.',
    en: 'Results come after the last day.',
  },
  terlaluSedikit: {
    id: 'Kurang dari 5 orang menjawab, jadi tidak ada angka yang ditampilkan.',
    en: 'Fewer than 5 people answered, so no numbers are shown.',
  },
  terjawab: {
    id: '{n} orang menjawab. Rata-rata dari 5:',
    en: '{n} {n:person|people} answered. Means of 5:',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  wakil: { id: 'Terjawab', en: 'Answered' },
  tersembunyi: { id: 'terlalu sedikit untuk ditampilkan', en: 'too few to be shown' },
  gabungan: { id: 'Unit lain bersama', en: 'The other units together' },
} as const satisfies Catalogue
