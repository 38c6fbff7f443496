import type { Catalogue } from '../shared/words.ts'

/** Words of the calendar. */
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
  wajibNama: { id: 'Isi nama harinya', en: 'Name the day' },
  wajibDasar: { id: 'Isi dasar suratnya', en: 'Name the letter' },
  simpan: { id: 'Simpan ke kalender', en: 'Save' },
  tersimpan: { id: 'Kalender tersimpan.', en: 'The calendar is saved.' },
  tahun: { id: 'Tahun', en: 'Year' },
  kosong: { id: 'Belum ada hari libur {tahun}.', en: 'No days off in {tahun} yet.' },
  rentang: { id: '{dari} sampai {sampai}', en: '{dari} to {sampai}' },
} as const satisfies Catalogue
