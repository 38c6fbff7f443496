import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

const count = (id: string, en: string, example: number) => ({ id, en, unit: UNIT.orang, example })

/** The unit of the query and of a person is a code, that of the answer an object. */
const KODE = 'DISDUKCAPIL'

/** Today at a glance. */
export const presensiHariIni: Glossary = {
  'hariIni/unit': {
    id: 'Unit kerja yang dilihat; tanpa itu yang menjadi wewenang pemanggil, null bila bukan satu unit',
    en: 'unit that is looked at; without it what is the caller’s, null where it is no one unit',
    example: KODE,
  },
  'hariIni/unit/kode': { id: 'Kode unit kerja', en: 'code of the unit', example: KODE },
  'hariIni/unit/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  pilihan: {
    id: 'Unit yang dipimpin atau dikelola pemanggil',
    en: 'units that the caller heads or is operator of',
  },
  'hariIni/pilihan/kode': { id: 'Kode unit kerja', en: 'code of the unit', example: KODE },
  'hariIni/pilihan/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  'hariIni/jumlah': {
    id: 'Jumlah semua yang dilihat',
    en: 'the figures of everybody looked at',
  },
  'hariIni/perUnit': {
    id: 'Unit langsung di bawahnya, masing-masing dengan semua di bawahnya',
    en: 'the units directly below, each with everybody below it',
  },
  'hariIni/perUnit/kode': { id: 'Kode unit kerja', en: 'code of the unit', example: KODE },
  'hariIni/perUnit/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Kecamatan Sukamaju',
  },
  'hariIni/jumlah/pegawai': count('Semua pegawai', 'everybody', 42),
  'hariIni/perUnit/pegawai': count('Semua pegawai', 'everybody', 42),
  'hariIni/jumlah/hadir': count(
    'Sudah terlihat di kantor, termasuk yang terlambat',
    'seen at the office, those who came late included',
    30,
  ),
  'hariIni/perUnit/hadir': count(
    'Sudah terlihat di kantor, termasuk yang terlambat',
    'seen at the office, those who came late included',
    30,
  ),
  'hariIni/terlambat': count('Di kantor, datang terlambat', 'at the office, came late', 3),
  'hariIni/wfa': count('Bekerja di luar kantor', 'at work elsewhere', 6),
  wfaBelumTerlihat: count('WFA, belum presensi masuk', 'elsewhere, not seen yet', 1),
  wfaTanpaLaporan: count(
    'WFA, laporan hari ini belum ada',
    'elsewhere, without a report of today',
    5,
  ),
  'hariIni/cuti': count(
    'Cuti atau izin, tanpa jenisnya',
    'on leave or excused; no kind is told',
    2,
  ),
  'hariIni/dinasLuar': count('Dinas luar atau tugas belajar', 'away on duty or study', 1),
  belumTerlihat: count(
    'Seharusnya di kantor, belum presensi masuk',
    'expected at the office, not seen yet',
    3,
  ),
  belumMulai: count('Jam kerjanya belum mulai', 'whose hours have not begun', 0),
  'hariIni/libur': count('Libur menurut jadwalnya', 'off by their schedule', 0),
  lainnya: count(
    'Tanpa jam kerja, belum dinilai, atau belum dihitung',
    'without hours, not judged, or not counted yet',
    0,
  ),
  'hariIni/pegawai': {
    id: 'Pegawai unit itu sendiri, atau bawahan, menurut nama; paling banyak 500',
    en: 'people of the very unit, or subordinates, by name; 500 at most',
  },
  'hariIni/pegawai/unit': { id: 'Kode unit kerja', en: 'code of the unit', example: KODE },
  'hariIni/pegawai/keadaan': {
    id: 'Keadaan saat ini, bukan penilaian',
    en: 'how they stand just now; no verdict',
  },
  'hariIni/pegawai/mulai': {
    id: 'Jam mulai tugas pertamanya; null bila tidak diharapkan',
    en: 'beginning of the first duty; null where nobody is expected',
    unit: UNIT.waktu,
    example: '2026-12-03T07:30:00+07:00',
  },
  'hariIni/pegawai/masuk': {
    id: 'Presensi masuk; null bila belum ada',
    en: 'the tap in; null for none yet',
    unit: UNIT.waktu,
    example: '2026-12-03T07:24:00+07:00',
  },
  tanpaLaporan: {
    id: 'Apakah laporan hari ini diminta dan belum ada',
    en: 'whether the report of today is asked for and has not come',
  },
}
