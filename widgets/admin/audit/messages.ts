import type { Catalogue } from '../../shared/words.ts'

/** Texts of the audit log. */
export const messages = {
  teks: {
    id: 'Setiap perubahan tercatat di sini dan dirangkai dengan segel, sehingga catatan yang diubah atau dihapus ketahuan.',
    en: 'Every change is noted here and chained by seals, so that a row that was changed or removed is noticed.',
  },
  periksa: { id: 'Periksa rangkaian segel', en: 'Check the chain' },
  memeriksa: { id: 'Memeriksa {n} dari {dari} baris…', en: 'Checking {n} of {dari} rows…' },
  utuh: {
    id: 'Catatan utuh: {n} baris bersegel benar, {belum} baris terbaru belum disegel.',
    en: 'The log is whole: the seals of {n} rows are right, {belum} recent rows are not sealed yet.',
  },
  segel: {
    id: 'Segel terakhir. Catat di tempat lain, agar penyegelan ulang pun ketahuan:',
    en: 'The last seal. Write it down outside of Luwes. It then also shows if somebody seals the log again:',
  },
  rusak: {
    id: 'Catatan rusak mulai baris {n}: {sebab}. Jangan ubah apa pun; simpan salinan basis data dan bandingkan dengan cadangan.',
    en: 'The log is broken from row {n} on: {sebab}. Change nothing; keep a copy of the database and compare it with the backup.',
  },
  berubah: { id: 'isinya berubah atau disisipkan', en: 'its content was changed or put in' },
  hilang: { id: 'barisnya hilang', en: 'the row is gone' },
  'tanpa-segel': { id: 'segelnya hilang', en: 'its seal is gone' },
  cari: { id: 'Cari teks', en: 'Find a text' },
  cariPetunjuk: {
    id: 'Dalam objek atau rincian, misalnya NIP atau 2026-10',
    en: 'In the thing or the details, such as a NIP or 2026-10',
  },
  tindakan: { id: 'Tindakan', en: 'Action' },
  tindakanPetunjuk: {
    id: 'Awal namanya, misalnya kinerja atau delegasi',
    en: 'Its beginning, such as kinerja.',
  },
  oleh: { id: 'Pelaku', en: 'Who acted' },
  tampilkan: { id: 'Tampilkan', en: 'Show' },
  unduh: { id: 'Unduh CSV', en: 'Download CSV' },
  terunduh: {
    id: '{nama} terunduh. Pengambilan ini dicatat.',
    en: '{nama} is here. That it was taken is noted.',
  },
  lagi: { id: 'Tampilkan yang lebih lama', en: 'Show older ones' },
  catatan: { id: 'Catatan, terbaru dahulu', en: 'Rows, newest first' },
  kosong: { id: 'Tidak ada catatan yang cocok', en: 'Nothing fits' },
  kosongTeks: { id: 'Longgarkan pencarian.', en: 'Search for less.' },
  baris: { id: 'Baris {n}', en: 'Row {n}' },
  belumDisegel: { id: 'Belum disegel', en: 'Not sealed yet' },
  rincian: { id: 'Rincian', en: 'Details' },
} as const satisfies Catalogue
