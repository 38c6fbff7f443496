import type { Catalogue } from '../../shared/words.ts'

/** Texts of trying a law. */
export const messages = {
  pengantar: {
    id: 'Uji aturan baru pada pengajuan satu bulan. Data tidak berubah dan tidak ada pemberitahuan yang dikirim.',
    en: 'Try new rules on the requests of a month. No data changes and nobody is notified.',
  },
  bulan: { id: 'Bulan yang dicoba', en: 'Month to try on' },
  klausa: { id: 'Aturan yang diubah', en: 'Rules to change' },
  tetap: { id: 'Seperti sekarang', en: 'As it is' },
  ubah: { id: 'Ubah menjadi…', en: 'Change to…' },
  diam: { id: 'Tanpa aturan ini', en: 'Without this rule' },
  basis: { id: 'Dasar rancangan', en: 'The draft it stands in' },
  basisPetunjuk: {
    id: 'Contoh: Rancangan Perbup WFA 2027 Pasal 8',
    en: 'Example: draft Perbup 2027, Pasal 8',
  },
  jalankan: { id: 'Jalankan simulasi', en: 'Run the simulation' },
  wajibKlausa: { id: 'Ubah sedikitnya satu aturan', en: 'Change one rule at least' },
  wajibNilai: {
    id: 'Isi nilai dengan angka yang wajar',
    en: 'Give a number that makes sense',
  },
  wajibBasis: { id: 'Sebutkan dasar rancangannya', en: 'Name the draft' },
  hasil: { id: 'Hasil simulasi', en: 'What would happen' },
  memeriksa: { id: 'Memeriksa {n} dari {dari} unit kerja…', en: '{n} of {dari} units looked at…' },
  diperiksa: { id: '{n} dari {dari} unit kerja diperiksa', en: '{n} of {dari} units looked at' },
  hentikan: { id: 'Hentikan', en: 'Stop' },
  dihentikan: { id: 'Dihentikan sebelum selesai.', en: 'Stopped before the end.' },
  terputus: {
    id: 'Terputus sebelum selesai. Jalankan lagi untuk hasil lengkap.',
    en: 'Broken off before the end. Run it again for the whole.',
  },
  untung: { id: 'Menjadi boleh', en: 'Would be allowed' },
  rugi: { id: 'Menjadi tidak boleh', en: 'Would be refused' },
  melanggar: { id: 'Hari unit melampaui batas', en: 'Unit days beyond a limit' },
  daftarUntung: { id: 'Pegawai yang menjadi boleh WFA', en: 'Who would be allowed' },
  daftarRugi: { id: 'Pegawai yang menjadi tidak boleh WFA', en: 'Who would be refused' },
  daftarMelanggar: { id: 'Unit yang melampaui batas', en: 'Units beyond a limit' },
  'wfa.kuota': { id: '{nyata} WFA, kuota {batas}', en: '{nyata} away, quota {batas}' },
  'wfa.minimum-kantor': {
    id: '{nyata} di kantor, minimum {batas}',
    en: '{nyata} at the office, minimum {batas}',
  },
  sisanya: { id: 'dan {n} lainnya', en: 'and {n} more' },
} as const satisfies Catalogue
