import type { Catalogue } from '../shared/words.ts'
import type { Saringan } from './state.ts'

/** Texts of `luwes-hari-ini`. */
export const messages = {
  judul: { id: 'Kehadiran hari ini', en: 'Presence today' },
  pengantar: {
    id: 'Siapa sudah bekerja, dan siapa yang belum terlihat.',
    en: 'Who is at work, and who has not been seen yet.',
  },
  ringkas: {
    id: '{hadir} dari {semua} pegawai sudah hadir di kantor dan {wfa} WFA.',
    en: '{hadir} of {semua} {semua:person|people} {hadir:is|are} at the office, {wfa} on WFA.',
  },
  ringkasBelum: { id: '{n} belum terlihat.', en: '{n} not seen yet.' },
  ringkasSemua: {
    id: 'Semua yang diharapkan sudah terlihat.',
    en: 'All who are expected were seen.',
  },
  libur: {
    id: 'Hari ini libur bagi semua pegawai yang ditampilkan.',
    en: 'Today is a day off for everybody shown.',
  },
  bukanNilai: {
    id: 'Gambaran saat ini, bukan penilaian kehadiran.',
    en: 'How things stand just now; no verdict on presence.',
  },
  data: { id: 'Data per {saat}', en: 'As of {saat}' },
  putus: {
    id: 'Luwes belum dapat dihubungi. Yang tampil adalah data per {saat}; dicoba lagi tiap menit.',
    en: 'Luwes cannot be reached. What is shown is as of {saat}; it is tried again each minute.',
  },
  unit: { id: 'Unit kerja', en: 'Unit' },
  kembali: { id: 'Kembali ke {unit}', en: 'Back to {unit}' },
  unitSaya: { id: 'tampilan awal', en: 'where you began' },
  pegawai: { id: 'Pegawai', en: 'People' },
  pegawaiUnit: { id: 'Pegawai {unit}', en: 'People of {unit}' },
  bawahan: { id: 'Bawahan Anda', en: 'Your subordinates' },
  cari: { id: 'Cari nama', en: 'Search by name' },
  takAda: { id: 'Tidak ada pegawai yang cocok.', en: 'Nobody matches.' },
  hasil: { id: '{n} pegawai ditampilkan', en: '{n} {n:person|people} shown' },
  kosong: { id: 'Tidak ada pegawai', en: 'Nobody here' },
  kosongTeks: {
    id: 'Belum ada pegawai aktif pada lingkup ini.',
    en: 'There is nobody in service here.',
  },
  banyak: {
    id: 'Hanya 500 nama pertama yang ditampilkan; jumlah di atas tetap lengkap.',
    en: 'Only the first 500 names are shown; the figures above are complete.',
  },
  hadir: { id: 'Hadir', en: 'In' },
  terlambat: { id: 'Terlambat', en: 'Late' },
  belumTerlihat: { id: 'Belum terlihat', en: 'Not seen yet' },
  belumMulai: { id: 'Jam kerja belum mulai', en: 'Hours not begun' },
  tanpaJadwal: { id: 'Tanpa jam kerja hari ini', en: 'No hours today' },
  dihitung: { id: 'Sedang dihitung', en: 'Being counted' },
  wfaTerlihat: { id: 'WFA, sudah presensi', en: 'WFA, checked in' },
  wfaBelum: { id: 'WFA, belum presensi', en: 'WFA, not checked in' },
  tanpaLaporan: { id: 'Belum ada laporan', en: 'No report yet' },
  masuk: { id: 'masuk {pukul}', en: 'in at {pukul}' },
  mulai: { id: 'mulai {pukul}', en: 'from {pukul}' },
  lainnya: {
    id: '{n} pegawai tanpa jam kerja, belum dinilai, atau sedang dihitung.',
    en: '{n} {n:person|people} without hours, not judged, or being counted.',
  },
} as const satisfies Catalogue

/** The figures, each of which filters the list. */
export const FIGURES = {
  hadir: { id: 'Hadir di kantor', en: 'At the office' },
  terlambat: { id: 'Terlambat', en: 'Late' },
  belum: { id: 'Belum terlihat', en: 'Not seen yet' },
  wfa: { id: 'WFA', en: 'WFA' },
  laporan: { id: 'WFA belum lapor', en: 'WFA, no report' },
  pergi: { id: 'Cuti dan dinas luar', en: 'Leave and duty' },
} as const satisfies Record<Saringan, Catalogue[string]>

/** Days away; the kind of leave is not shown. */
export const AWAY: Catalogue = {
  cuti: { id: 'Cuti', en: 'Leave' },
  izin: { id: 'Izin', en: 'Excused' },
  'dinas-luar': { id: 'Dinas luar', en: 'Official duty' },
  libur: { id: 'Libur', en: 'Day off' },
}
