import type { Catalogue } from '../../shared/words.ts'

/** Texts of what is held and who looked. */
export const messages = {
  unduh: { id: 'Unduh semua (JSON)', en: 'Download all (JSON)' },
  unduhTeks: {
    id: 'Berkas memuat semua bagian, sampai 1.000 baris terbaru tiap bagian. Sisanya dapat diunduh sebagai CSV, bagian demi bagian.',
    en: 'The file has all parts, up to the newest 1,000 rows of each. The rest can be downloaded as CSV, part by part.',
  },
  unduhBagian: { id: 'Unduh CSV', en: 'Download CSV' },
  terunduh: { id: '{nama} terunduh.', en: '{nama} is here.' },
  mengunduh: { id: 'Mengunduh…', en: 'Downloading…' },
  gagal: { id: 'Berkas belum terunduh. Coba lagi.', en: 'The file did not come. Try again.' },
  baris: { id: '{n} baris', en: '{n} {n:row|rows}' },
  barisLebih: { id: 'lebih dari {n} baris', en: 'more than {n} rows' },
  lihat: { id: 'Lihat {n} baris terbaru', en: 'See the newest {n} rows' },
  nihil: { id: 'Belum ada yang melihat data Anda', en: 'Nobody has looked at your data yet' },
  nihilTeks: {
    id: 'Setiap orang atau aplikasi yang membuka data Anda akan tampil di sini.',
    en: 'Every person or application that opens your data will appear here.',
  },
  melihat: { id: '{nama} melihat {jenis}', en: '{nama} looked at {jenis}' },
  semua: { id: 'bersama data pegawai lain', en: 'with the data of others' },
  ya: { id: 'ya', en: 'yes' },
  tidak: { id: 'tidak', en: 'no' },
  lebihLama: { id: 'Tampilkan yang lebih lama', en: 'Show older ones' },
} as const satisfies Catalogue
