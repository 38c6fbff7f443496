import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const REPORT = ['laporanBulanan', 'isiLaporanBulanan', 'cetakLaporanBulanan']

/** The monthly report. */
export const kinerjaLaporan: Glossary = {
  ...under(REPORT, {
    unit: {
      id: 'Kode unit kerja; null atau tidak disebut untuk seluruh daerah',
      en: 'code of a unit; null or left out for the whole regency',
      example: 'kominfo',
    },
  }),
  ...under(REPORT.slice(0, 2), {
    nilai: {
      id: 'Isi baris; persen dan nilai dalam perseratus, null bila belum ada',
      en: 'content of the line; persen and nilai in hundredths, null where there is none',
      unit: 'menurut satuan / as satuan says',
      example: 12,
    },
  }),
  'suratTugasBulan/unit': {
    id: 'Kode unit kerja; surat unit di bawahnya ikut dimuat',
    en: 'code of a unit; the letters of units below it come along',
    example: 'kominfo',
  },
  'suratTugasBulan/after': {
    id: 'Mulai setelah sekian surat; ambil dari kepala Link jawaban sebelumnya',
    en: 'begins after so many letters; take it from the Link header of the answer before',
    example: '200',
  },
  'laporanBulanan/nama': {
    id: 'Nama unit kerja, atau nama daerah',
    en: 'name of the unit, or of the regency',
    example: 'Dinas Komunikasi dan Informatika',
  },
  'laporanBulanan/daerah': {
    id: 'Nama pemerintah daerah',
    en: 'name of the regency',
    example: 'Kabupaten Contoh',
  },
  'laporanBulanan/pada': {
    id: 'Kapan rekap tertua dibuat',
    en: 'when the oldest of the sums was made',
    unit: UNIT.waktu,
    example: '2026-11-02T01:10:00+07:00',
  },
  'laporanBulanan/mulai': {
    id: 'Hari pertama Luwes dipakai, bila ada hari sebelumnya dalam bulan itu',
    en: 'the first day of use, where the month has days before it',
    unit: UNIT.tanggal,
    example: '2026-10-05',
  },
  'laporanBulanan/catatan': {
    id: 'Apa yang belum pasti tentang bentuk laporan',
    en: 'what is not certain about the form',
    example: { id: 'Cocokkan dengan formulir daerah.', en: 'Compare it with the form in use.' },
  },
  'laporanBulanan/pilihan': {
    id: 'Unit kerja yang boleh dibaca pemanggil',
    en: 'units that the caller may read',
  },
  'laporanBulanan/pilihan/kode': {
    id: 'Kode unit kerja',
    en: 'code of the unit',
    example: 'kominfo',
  },
  'laporanBulanan/pilihan/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Komunikasi dan Informatika',
  },
  'laporanBulanan/seluruhDaerah': {
    id: 'Apakah pemanggil boleh membaca laporan seluruh daerah',
    en: 'whether the caller may read the report of the whole regency',
  },
  'laporanBulanan/mengisi': {
    id: 'Apakah pemanggil juga mengisi laporan ini; operator hanya membacanya',
    en: 'whether the caller also enters what the data does not know; an operator only reads',
  },
  'laporanBulanan/bagian': { id: 'Ke-14 bagian, berurutan', en: 'the 14 sections, in order' },
  'laporanBulanan/bagian/nomor': {
    id: 'Nomor bagian',
    en: 'number of the section',
    unit: UNIT.urutan,
    example: 1,
  },
  'laporanBulanan/bagian/judul': {
    id: 'Judul bagian',
    en: 'title of the section',
    example: { id: 'Komposisi WFH dan WFO', en: 'WFH and WFO' },
  },
  'laporanBulanan/baris': { id: 'Baris bagian', en: 'lines of the section' },
  'laporanBulanan/baris/kode': {
    id: 'Kode baris',
    en: 'code of the line',
    example: 'rapat.hibrida',
  },
  'laporanBulanan/uraian': {
    id: 'Uraian baris',
    en: 'what the line tells',
    example: { id: 'Rapat hibrida atau daring', en: 'Hybrid or online meetings' },
  },
  'laporanBulanan/satuan': {
    id: 'Satuan nilai',
    en: 'what nilai counts',
    example: 'angka',
  },
  'laporanBulanan/sumber': {
    id: 'Asal nilai',
    en: 'where the value is from',
    example: { id: 'Rekap hari kerja Luwes', en: 'Sums of days in Luwes' },
  },
  'laporanBulanan/isian': {
    id: 'Isian petugas; null untuk angka dari data',
    en: 'entry of officers; null for data',
  },
  'isiLaporanBulanan/isian': { id: 'Isian laporan', en: 'entries of the report' },
  'laporanBulanan/isian/jenis': {
    id: 'Cara menulis isian',
    en: 'how the entry is written',
    example: 'angka',
  },
  'isiLaporanBulanan/isian/kode': {
    id: 'Kode isian',
    en: 'code of the entry',
    example: 'rapat.hibrida',
  },
  'laporanBulanan/tetap': {
    id: 'Apakah berlaku sampai diubah; bila tidak, hanya untuk bulannya',
    en: 'whether it holds until it is changed; else for its month alone',
  },
  'laporanBulanan/sebelumnya': {
    id: 'Isian sebelum ini, sebagai pengingat',
    en: 'the entry before, as a reminder',
  },
  'laporanBulanan/pekan': {
    id: 'Hari kerja menurut hari; null bila rekap belum memuatnya',
    en: 'days worked by weekday; null where the sums do not tell them',
  },
  'laporanBulanan/pekan/hari': {
    id: 'Hari dalam pekan',
    en: 'weekday',
    unit: UNIT.hariPekan,
    example: 5,
  },
  'laporanBulanan/pekan/wfa': {
    id: 'Hari WFA',
    en: 'days of WFA',
    unit: UNIT.hariOrang,
    example: 120,
  },
  'laporanBulanan/pekan/kantor': {
    id: 'Hari di kantor',
    en: 'office days',
    unit: UNIT.hariOrang,
    example: 60,
  },
  'laporanBulanan/perUnit': { id: 'Komposisi setiap unit kerja', en: 'composition of each unit' },
  'laporanBulanan/perUnit/pegawai': {
    id: 'Pegawai',
    en: 'people',
    unit: UNIT.orang,
    example: 240,
  },
  'laporanBulanan/perUnit/hariWfa': {
    id: 'Hari WFA',
    en: 'days of WFA',
    unit: UNIT.hariOrang,
    example: 310,
  },
  'laporanBulanan/perUnit/hariKantor': {
    id: 'Hari di kantor',
    en: 'office days',
    unit: UNIT.hariOrang,
    example: 4_100,
  },
  'laporanBulanan/perUnit/porsi': {
    id: 'Bagian hari WFA dari hari kerja; null tanpa hari kerja',
    en: 'share of WFA days; null without days worked',
    unit: UNIT.perseratus,
    example: 703,
  },
}
