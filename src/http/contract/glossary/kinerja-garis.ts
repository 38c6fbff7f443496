import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** The dashboard beyond the figures of one month: participants, lines of months, people. */
export const kinerjaGaris: Glossary = {
  'dasbor/berjalan': {
    id: 'Apakah bulan itu belum berakhir, sehingga angkanya sementara',
    en: 'whether the month is not over, so that its figures are provisional',
  },
  'dasbor/ringkasan': { id: 'Ringkasan bulan itu', en: 'the month in a few words' },
  peserta: { id: 'Peserta WFA dan yang boleh WFA', en: 'who took part in WFA, and who may' },
  'peserta/pegawai': {
    id: 'Pegawai yang mengajukan atau mendapat hari WFA',
    en: 'people who asked for WFA days or had some',
    unit: UNIT.orang,
    example: 96,
  },
  'peserta/dari': {
    id: 'Pegawai yang boleh WFA menurut aturan atau penetapan',
    en: 'people who may by the law or by what set their days',
    unit: UNIT.orang,
    example: 162,
  },
  'garisDasbor/response/bulan': {
    id: 'Bulan dari yang paling lama',
    en: 'the months, the oldest first',
    example: ['2026-10', '2026-11'],
  },
  garis: { id: 'Garis tiap ukuran', en: 'a line a measure' },
  'garis/ukuran': { id: 'Ukuran', en: 'the measure' },
  'garis/target': {
    id: 'Target; null bila tidak ditetapkan',
    en: 'the target; null where none is set',
    unit: UNIT.perseratus,
    example: 10_000,
  },
  'garis/dasar': {
    id: 'Dasar target; null tanpa target',
    en: 'what sets the target; null without one',
    example: 'Permen PANRB 4/2025',
  },
  'garis/nilai': {
    id: 'Nilai tiap bulan; null bila tidak ada data',
    en: 'the value of each month; null without data',
    unit: UNIT.perseratus,
    example: [9_710, null],
  },
  'pegawaiDasbor/after': {
    id: 'NIP terakhir halaman sebelumnya; ambil dari Link',
    en: 'the last NIP of the page before; take it from Link',
    example: '198703152010012003',
  },
  'pegawaiDasbor/wajib': {
    id: 'Hari yang meminta kehadiran',
    en: 'days that asked for presence',
    unit: UNIT.hari,
    example: 21,
  },
  'pegawaiDasbor/hadir': {
    id: 'Hari hadir, WFA, atau dinas luar',
    en: 'days present, by WFA or on duty',
    unit: UNIT.hari,
    example: 20,
  },
  'pegawaiDasbor/hariWfa': {
    id: 'Hari WFA yang dijalani',
    en: 'WFA days worked',
    unit: UNIT.hari,
    example: 4,
  },
  'pegawaiDasbor/terlambat': {
    id: 'Hari dengan keterlambatan',
    en: 'days that began late',
    unit: UNIT.hari,
    example: 1,
  },
  laporanDiminta: {
    id: 'Laporan WFA yang diminta',
    en: 'WFA reports asked for',
    unit: UNIT.hari,
    example: 4,
  },
  laporanMasuk: {
    id: 'Laporan WFA yang dikirim',
    en: 'WFA reports that came',
    unit: UNIT.hari,
    example: 4,
  },
  'pegawaiDasbor/capaian': {
    id: 'Capaian hasil kerja; null bila belum dihitung',
    en: 'results reached; null while not computed',
    unit: UNIT.perseratus,
    example: 9_850,
  },
  'pegawaiDasbor/disiplin': {
    id: 'Nilai disiplin; null bila belum dihitung',
    en: 'the score of discipline; null while not computed',
    unit: UNIT.perseratus,
    example: 9_900,
  },
  'pegawaiDasbor/predikat': {
    id: 'Predikat bulan itu; null bila belum dinilai',
    en: 'the predicate of the month; null while not rated',
  },
}
