import type { Catalogue } from '../shared/words.ts'

/** Texts of the week and of the widget's frame; planning and directives bring their own. */
export const messages = {
  judul: { id: 'Roster unit kerja', en: 'Roster of the unit' },
  pengantar: {
    id: 'Siapa bekerja di mana, hari demi hari.',
    en: 'Who works where, day by day.',
  },
  tabPekan: { id: 'Jadwal', en: 'Schedule' },
  pekanIni: { id: 'Kembali ke pekan ini', en: 'Back to this week' },
  tabSusun: { id: 'Susun roster', en: 'Plan' },
  tabArahan: { id: 'Arahan', en: 'Directives' },
  sebulan: { id: 'Lihat sebulan', en: 'See the month' },
  hariIni: { id: 'Hari ini', en: 'Today' },
  anda: { id: 'Anda', en: 'You' },
  pekanLalu: { id: 'Pekan sebelumnya', en: 'Previous week' },
  pekanDepan: { id: 'Pekan berikutnya', en: 'Next week' },
  hitung: { id: '{n} di luar kantor', en: '{n} away from the office' },
  hitungBatas: {
    id: '{n} dari {batas} tempat WFA terisi',
    en: '{n} of {batas} WFA {batas:place|places} taken',
  },
  tanpaKuota: { id: 'Tidak ada kuota WFA', en: 'No WFA places' },
  seluruhUnit: { id: 'Seluruh unit (arahan)', en: 'The whole unit (directive)' },
  menurutArahan: { id: '{n} orang (arahan)', en: '{n} {n:person|people} (directive)' },
  penuh: { id: 'Penuh', en: 'Full' },
  libur: { id: 'Libur', en: 'Day off' },
  lihatKantor: { id: '{n} orang di kantor', en: '{n} {n:person|people} at the office' },
  lihatLuar: {
    id: '{n} orang di luar kantor',
    en: '{n} {n:person|people} away from the office',
  },
  nama: { id: 'Nama', en: 'Name' },
  jumlah: { id: 'Di luar kantor', en: 'Away' },
  tinjau: { id: 'Perlu ditinjau', en: 'To be reviewed' },
  kosong: { id: 'Belum ada roster', en: 'No roster yet' },
  kosongTeks: {
    id: 'Tidak ada pegawai pada unit ini untuk pekan yang dipilih.',
    en: 'There is nobody in this unit in the week chosen.',
  },
  gulir: { id: 'Roster pekan {pekan}', en: 'Roster of the week {pekan}' },
} as const satisfies Catalogue

/** Where somebody works. */
export const MODES = {
  kantor: { id: 'Di kantor', en: 'At the office' },
  wfa: { id: 'WFA', en: 'WFA' },
  cuti: { id: 'Cuti', en: 'Leave' },
  izin: { id: 'Izin', en: 'Excused' },
  'dinas-luar': { id: 'Dinas luar', en: 'Official duty' },
  libur: { id: 'Libur', en: 'Day off' },
} as const satisfies Catalogue

/** The sources of a place of work. */
export const SOURCES: Catalogue = {
  pengajuan: { id: 'pengajuan', en: 'request' },
  surat: { id: 'surat', en: 'letter' },
  roster: { id: 'roster', en: 'roster' },
  arahan: { id: 'arahan', en: 'directive' },
  skema: { id: 'hari WFH wajib', en: 'mandated day' },
}
