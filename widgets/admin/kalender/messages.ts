import type { Catalogue } from '../../shared/words.ts'

/** Texts of the calendar. */
export const messages = {
  baru: { id: 'Isi kalender', en: 'Enter into the calendar' },
  jenis: { id: 'Jenis', en: 'Kind' },
  libur: { id: 'Libur', en: 'Day off' },
  'cuti-bersama': { id: 'Cuti bersama', en: 'Collective leave' },
  'hari-kerja': { id: 'Kembali hari kerja', en: 'A working day again' },
  ramadan: { id: 'Ramadan', en: 'Ramadan' },
  tanggal: { id: 'Tanggal', en: 'Date' },
  nama: { id: 'Nama', en: 'Name' },
  dasar: { id: 'Dasar (SKB, Keppres, SE)', en: 'Basis (decree, circular)' },
  wajibTanggal: { id: 'Pilih tanggalnya', en: 'Choose the day' },
  wajibNama: { id: 'Isi nama harinya', en: 'Name the day' },
  wajibDasar: { id: 'Isi dasar suratnya', en: 'Name the letter' },
  setahun: { id: 'Isi {tahun} sekaligus', en: 'Enter all of {tahun}' },
  berkas: { id: 'Pilih berkas CSV', en: 'Choose a CSV file' },
  tabel: { id: 'Atau tempel daftarnya', en: 'Or paste the list' },
  tabelPetunjuk: {
    id: 'Satu hari sebaris: tanggal; nama; libur atau cuti bersama. Misalnya: 25 Desember 2028; Hari Raya Natal; libur',
    en: 'A day on each line: date; name; libur or cuti bersama. Such as: 25 Desember 2028; Hari Raya Natal; libur',
  },
  terbaca: {
    id: 'Terbaca {libur} hari libur dan {cuti} hari cuti bersama.',
    en: 'Read {libur} days off and {cuti} days of collective leave.',
  },
  semua: {
    id: 'Daftar ini lengkap: semua hari libur dan cuti bersama {tahun} menurut SKB dan Keppres sudah ada.',
    en: 'This list is complete: it has all holidays and days of collective leave of {tahun} by the decrees.',
  },
  baris: {
    id: 'Baris {n} tidak terbaca. Tulis tanggal; nama; libur atau cuti bersama.',
    en: 'Line {n} cannot be read. Write date; name; libur or cuti bersama.',
  },
  tahunSalah: { id: 'Baris {n} bukan hari {tahun}.', en: 'Line {n} is no day of {tahun}.' },
  ganda: { id: 'Hari pada baris {n} sudah disebut.', en: 'The day of line {n} was named before.' },
  wajibTabel: { id: 'Pilih berkas atau tempel daftarnya', en: 'Choose a file or paste the list' },
  simpan: { id: 'Simpan ke kalender', en: 'Save' },
  tersimpan: { id: 'Kalender tersimpan.', en: 'The calendar is saved.' },
  tahun: { id: 'Tahun', en: 'Year' },
  kosong: { id: 'Belum ada hari libur {tahun}.', en: 'No days off in {tahun} yet.' },
  lengkap: {
    id: 'Hari libur {tahun} lengkap, jadi harinya dinilai.',
    en: 'The days off of {tahun} are complete; its days are judged.',
  },
  belumLengkap: {
    id: 'Hari libur {tahun} belum dinyatakan lengkap, jadi harinya tidak dinilai dan bulannya tidak dapat dihitung.',
    en: 'The days off of {tahun} are not said to be complete, so its days are not judged and its months cannot be computed.',
  },
  nyatakan: { id: 'Nyatakan {tahun} lengkap', en: 'Say that {tahun} is complete' },
  nyatakanPetunjuk: {
    id: 'Semua hari libur dan cuti bersama {tahun} menurut SKB dan Keppres sudah ada di daftar ini.',
    en: 'All holidays and days of collective leave of {tahun} by the decrees are on this list.',
  },
  dinyatakan: {
    id: 'Kalender {tahun} dinyatakan lengkap.',
    en: 'The calendar of {tahun} is complete.',
  },
  tarik: { id: 'Cabut pernyataan lengkap', en: 'Take that back' },
  ditarik: {
    id: 'Pernyataan dicabut. Hari-hari {tahun} tidak dinilai sampai dinyatakan lengkap lagi.',
    en: 'Taken back. The days of {tahun} are not judged until it is said again.',
  },
} as const satisfies Catalogue
