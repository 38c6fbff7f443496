import type { Catalogue } from '../../shared/words.ts'

/** Words of trying a law. */
export const messages = {
  pengantar: {
    id: 'Coba aturan baru pada pengajuan nyata satu bulan. Tidak ada yang berubah dan tidak ada yang diberi tahu.',
    en: 'Try new rules on the real requests of a month. Nothing changes and nobody is told.',
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
    id: 'Isi nilainya dengan angka yang masuk akal',
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
  daftarUntung: { id: 'Siapa yang menjadi boleh', en: 'Who would be allowed' },
  daftarRugi: { id: 'Siapa yang menjadi tidak boleh', en: 'Who would be refused' },
  daftarMelanggar: { id: 'Unit yang melampaui batas', en: 'Units beyond a limit' },
  'wfa.kuota': { id: '{nyata} WFA, kuota {batas}', en: '{nyata} away, quota {batas}' },
  'wfa.minimum-kantor': {
    id: '{nyata} di kantor, minimum {batas}',
    en: '{nyata} at the office, minimum {batas}',
  },
  sisanya: { id: 'dan {n} lainnya', en: 'and {n} more' },
} as const satisfies Catalogue
