import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Rosters and directives. */
export const wfaRoster: Glossary = {
  'Roster/unit': { id: 'Unit kerja', en: 'the unit' },
  ...under(['unit'], {
    kode: {
      id: 'Kode unit kerja dari SIMPEG',
      en: 'code of the unit in SIMPEG',
      example: 'DISDUKCAPIL',
    },
    nama: {
      id: 'Nama unit kerja',
      en: 'name of the unit',
      example: 'Dinas Kependudukan dan Pencatatan Sipil',
    },
  }),
  'Roster/hari': { id: 'Setiap hari dalam rentang', en: 'each day of the span' },
  'Roster/hari/libur': {
    id: 'Nama hari libur; null bila bukan',
    en: 'name of the holiday; null for none',
    example: 'Hari Natal',
  },
  'Roster/hari/catatan': {
    id: 'Mengapa hari ini tidak dinilai; null bila dinilai',
    en: 'why the day is not judged; null where it is',
  },
  'Roster/hari/pegawai': { id: 'Pegawai unit hari itu', en: 'people of the unit on that day' },
  'Roster/hari/pegawai/sumber': {
    id: 'Yang mendasari tempat kerja, seperti pengajuan, roster, atau arahan; null bagi rekan kerja dan di kantor seperti biasa',
    en: 'what the place rests on, such as a request, a roster or a directive; null for colleagues, and at the office as ever',
    example: 'pengajuan',
  },
  'Roster/hari/pegawai/tinjau': {
    id: 'Mengapa hari yang ditetapkan roster atau surat tidak lagi sesuai ketentuan yang berlaku pada hari itu; null bila sesuai, bagi rekan kerja, dan hari yang sudah lewat',
    en: 'why a day that a roster or a letter set would be refused by the law of that day now; null where it would not, for colleagues, and for days that are over',
  },
  'Roster/hari/wfa': {
    id: 'Pegawai yang bekerja di luar kantor',
    en: 'people who work elsewhere',
    unit: UNIT.orang,
    example: 7,
  },
  'Roster/hari/kantor': {
    id: 'Pegawai yang bekerja di kantor',
    en: 'people at the office',
    unit: UNIT.orang,
    example: 18,
  },
  'Roster/hari/kantorPenuh': {
    id: 'Kelebihan orang di kantor; null bila cukup, atau tidak diatur. Tidak menolak siapa pun',
    en: 'too many at the office; null where it holds all, or nothing is set. Refuses nobody',
  },
  ...under(['Roster/hari/kantorPenuh'], {
    batas: {
      id: 'Orang paling banyak di kantor',
      en: 'most people at the office',
      unit: UNIT.orang,
      example: 20,
    },
    lebih: { id: 'Kelebihannya', en: 'how many are too many', unit: UNIT.orang, example: 3 },
    saran: {
      id: 'NIP yang dapat bekerja di tempat lain; kosong bagi yang tidak mengelola unit',
      en: 'NIPs who could work elsewhere; empty for who does not steer the unit',
      example: ['198609262015051001'],
    },
  }),
  'Roster/hari/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 12,
  },
  'rencanakanRoster/pola': {
    id: 'Pola: seorang pada hari-hari tetap, atau tim bergiliran',
    en: 'patterns: a person on fixed weekdays, or teams in turn',
  },
  'pola/hari': {
    id: 'Hari WFA dalam seminggu',
    en: 'weekdays of WFA',
    unit: '1 Senin sampai 5 Jumat / 1 Monday to 5 Friday',
    example: [2, 4],
  },
  tim: {
    id: 'Tim yang bergiliran, masing-masing daftar NIP',
    en: 'teams in turn, each a list of NIPs',
    example: [['198703152010012003'], ['199001052015032001']],
  },
  terbitkan: {
    id: 'true menerbitkan yang lolos; false hanya melihat',
    en: 'true publishes what passes; false only looks',
  },
  'rencanakanRoster/response/hari': {
    id: 'Setiap hari orang dalam rencana',
    en: 'each day of a person in the plan',
  },
  'rencanakanRoster/hari/hasil': { id: 'Apakah hari ini lolos', en: 'whether the day passes' },
  'rencanakanRoster/hari/kode': {
    id: 'Kode aturan yang menolak; null bila lolos',
    en: 'code of the rule that refuses; null where it passes',
    example: 'wfa.kuota',
  },
  usulan: {
    id: 'Hari lain pada minggu itu yang akan lolos; null bila tidak ada',
    en: 'another day of that week that would pass; null for none',
    unit: UNIT.tanggal,
    example: '2026-12-04',
  },
  'rencanakanRoster/jumlah': {
    id: 'Banyaknya hari orang menurut hasil',
    en: 'days of people by what came of them',
  },
  lolos: { id: 'Yang lolos', en: 'those that pass', unit: UNIT.hariOrang, example: 18 },
  tolak: { id: 'Yang ditolak', en: 'those that are refused', unit: UNIT.hariOrang, example: 2 },
  'rencanakanRoster/response/id': {
    id: 'Id roster yang terbit; null bila hanya dilihat',
    en: 'id of the published roster; null for a look',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'rosterCsv/berkas': {
    id: 'Nama berkas: id roster dengan .csv',
    en: 'name of the file: the id of the roster with .csv',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44.csv',
  },
  'batalkanRoster/response/hari': {
    id: 'Hari orang yang dikembalikan',
    en: 'days of people that are given back',
  },

  'Arahan/jenis': {
    id: 'rumah: bekerja dari rumah; masuk: wajib ke kantor',
    en: 'rumah: work from home; masuk: come to the office',
  },
  'terbitkanArahan/jenis': {
    id: 'rumah: bekerja dari rumah; masuk: wajib ke kantor',
    en: 'rumah: work from home; masuk: come to the office',
  },
  'Arahan/unit': { id: 'Unit yang dikenai', en: 'units that it reaches' },
  'terbitkanArahan/response/unit': { id: 'Unit yang dikenai', en: 'units that it reaches' },
  'terbitkanArahan/request/unit': {
    id: 'Kode unit yang dikenai; unit atau wilayah, salah satu',
    en: 'codes of the units; unit or wilayah, one of them',
    example: 'DISDUKCAPIL',
  },
  wilayah: {
    id: 'Wilayah: unit yang berkantor di dalamnya dikenai',
    en: 'an area: units with an office in it are reached',
  },
  termasukBawahan: { id: 'Juga unit di bawahnya', en: 'the units below as well' },
  hariBerlaku: {
    id: 'Hari arahan yang masih berlaku',
    en: 'days of the directive that still hold',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'terbitkanArahan/dasar': {
    id: 'Dasar arahan, misalnya nomor surat edaran',
    en: 'what it rests on, such as the number of a circular',
    example: 'SE Bupati 100.3.4.2/031/2026',
  },
  terapkan: {
    id: 'true menerapkan; false hanya memberi tahu akibatnya',
    en: 'true puts it in force; false only tells what it would do',
  },
  lewati: {
    id: 'Pegawai yang dilewati dalam daftar, dari lanjut',
    en: 'people to pass over in the list, from lanjut',
    unit: UNIT.orang,
    example: 200,
  },
  dibatalkanPada: {
    id: 'Saat dibatalkan; null selama berlaku',
    en: 'when it was undone; null while it holds',
    unit: UNIT.waktu,
    example: '2026-12-02T08:00:00+07:00',
  },
  terdampak: { id: 'Siapa yang dikenai', en: 'who is reached' },
  'Terdampak/pegawai': {
    id: 'Pegawai yang dikenai seluruhnya',
    en: 'people reached in all',
    unit: UNIT.orang,
    example: 240,
  },
  'Terdampak/unit': { id: 'Unit yang dikenai', en: 'units reached' },
  'Terdampak/unit/pegawai': {
    id: 'Pegawai unit ini yang dikenai',
    en: 'people of this unit reached',
    unit: UNIT.orang,
    example: 25,
  },
  daftar: { id: 'Pegawai menurut nama, satu halaman', en: 'people by name, a page' },
  'daftar/unit': {
    id: 'Kode unit kerja pegawai',
    en: 'code of the person’s unit',
    example: 'DISDUKCAPIL',
  },
  lanjut: {
    id: 'Dari mana halaman berikutnya; null pada yang terakhir',
    en: 'where the next page goes on; null on the last',
    unit: UNIT.orang,
    example: 200,
  },
}
