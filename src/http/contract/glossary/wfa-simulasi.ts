import type { Rule } from '../../../domain/shared/rule.ts'
import { UNIT } from '../../../domain/shared/term.ts'
import { wfaRules } from '../../../domain/wfa/rules/index.ts'
import type { Glossary } from './glossary.ts'

/** What a rule says about the value of its clause. */
type ClauseRule = Pick<Rule<never, unknown>, 'code' | 'message' | 'satuan' | 'contoh'>
const RULES: readonly ClauseRule[] = wfaRules

/** The clauses of a simulation, each with what its rule refuses. */
const clauses: Glossary = Object.fromEntries(
  RULES.flatMap(({ code, message, satuan, contoh }) => [
    [
      code,
      {
        id: `Ketentuan yang menolak dengan: ${message.id}`,
        en: `the clause that refuses with: ${message.en}`,
      },
    ],
    [
      `${code}/value`,
      {
        id: 'Nilai ketentuan',
        en: 'value of the clause',
        ...(satuan && { unit: UNIT[satuan] }),
        example: contoh,
      },
    ],
  ]),
)

/** Trial clauses, and days decided by letter. */
export const wfaSimulasi: Glossary = {
  ...clauses,
  'simulasiKebijakan/sejak': {
    id: 'Hari mulai berlakunya yang dicoba',
    en: 'day from which the tried clauses stand',
    unit: UNIT.tanggal,
    example: '2026-11-01',
  },
  'simulasiKebijakan/wfa': {
    id: 'Ketentuan yang dicoba, menurut kode; null berarti tidak diatur',
    en: 'clauses to try, by code; null for a silent law',
  },
  'simulasiKebijakan/effect': {
    id: 'tolak menolak; peringatan hanya memperingatkan',
    en: 'tolak refuses; peringatan only warns',
  },
  ketentuan: { id: 'Ketentuan lain yang dicoba', en: 'other clauses to try' },
  hariWajib: {
    id: 'Hari WFH wajib; null berarti tidak ada',
    en: 'mandated days at home; null for none',
  },
  'hariWajib/value': { id: 'Skema hari wajib', en: 'the schemes' },
  'hariWajib/value/hari': {
    id: 'Hari dalam seminggu',
    en: 'weekday',
    unit: UNIT.hariPekan,
    example: 5,
  },
  hanyaRumah: { id: 'Hanya di rumah, bukan di tempat lain', en: 'only at home, not elsewhere' },
  'hariWajib/value/dihitung': {
    id: 'Apakah dihitung dalam batas mingguan',
    en: 'whether it counts in the weekly limit',
  },
  kecualiEselon: {
    id: 'Eselon yang tetap di kantor',
    en: 'echelons that stay at the office',
    example: 'II',
  },
  kecualiJabatan: {
    id: 'Kata dalam nama jabatan yang dikecualikan',
    en: 'words in the name of positions that are exempt',
    example: 'camat',
  },
  kecualiUnit: {
    id: 'Kode unit yang dikecualikan',
    en: 'codes of units that are exempt',
    example: 'RSUD',
  },
  kecualiTugas: { id: 'Jenis tugas yang dikecualikan', en: 'kinds of duty that are exempt' },
  'wfa.jabatan-dikecualikan/value/unit': {
    id: 'Kode unit yang dikecualikan',
    en: 'codes of units that are exempt',
    example: 'RSUD',
  },
  'wfa.jabatan-dikecualikan/value/eselon': {
    id: 'Eselon yang dikecualikan',
    en: 'echelons that are exempt',
    example: 'II',
  },
  'wfa.jabatan-dikecualikan/value/kata': {
    id: 'Kata dalam nama jabatan',
    en: 'words in the name of a position',
    example: 'camat',
  },
  'wfa.jabatan-dikecualikan/value/namaUnit': {
    id: 'Kata dalam nama unit',
    en: 'words in the name of a unit',
    example: 'rumah sakit',
  },
  'wfa.hari-terbuka/value/hari': {
    id: 'Hari yang dibuka',
    en: 'weekdays that are open',
    unit: UNIT.hariPekan,
    example: [2, 4],
  },
  'wfa.hari-terbuka/value/tanggal': {
    id: 'Tanggal yang dibuka',
    en: 'dates that are open',
    unit: UNIT.tanggal,
    example: '2026-12-28',
  },
  'wfa.jam-inti/value/mulai': {
    id: 'Awal jam inti',
    en: 'beginning of the core hours',
    unit: UNIT.pukul,
    example: '09:00',
  },
  'wfa.jam-inti/value/selesai': {
    id: 'Akhir jam inti',
    en: 'end of the core hours',
    unit: UNIT.pukul,
    example: '15:00',
  },
  biasa: { id: 'Minggu biasa', en: 'ordinary weeks' },
  'wfa.jam-mingguan/value/ramadan': { id: 'Minggu Ramadan', en: 'weeks of Ramadan' },
  'wfa.jam-mingguan/menit': {
    id: 'Kerja bersih seminggu',
    en: 'net work of a week',
    unit: UNIT.menit,
    example: 2_250,
  },
  istirahat: {
    id: 'Istirahat Senin sampai Kamis',
    en: 'break from Monday to Thursday',
    unit: UNIT.menit,
    example: 60,
  },
  istirahatJumat: { id: 'Istirahat Jumat', en: 'break on Friday', unit: UNIT.menit, example: 90 },
  'wfa.kuota/value/jumlah': {
    id: 'Paling banyak sekian pegawai',
    en: 'so many people at most',
    unit: UNIT.orang,
    example: 10,
  },
  'wfa.kuota/value/bagian': {
    id: 'Paling banyak bagian ini dari pegawai yang layak',
    en: 'at most this share of eligible people',
    unit: UNIT.perseratus,
    example: 5_000,
  },
  'simulasiKebijakan/after': {
    id: 'Unit terakhir halaman sebelumnya; null pada halaman terakhir',
    en: 'last unit of the page before; null on the last page',
    example: 'DISDUKCAPIL',
  },
  'simulasiKebijakan/unit': { id: 'Banyaknya unit yang dicoba', en: 'units tried' },
  'simulasiKebijakan/unit/diperiksa': {
    id: 'Sampai halaman ini',
    en: 'up to this page',
    unit: UNIT.unitKerja,
    example: 20,
  },
  'simulasiKebijakan/unit/dari': {
    id: 'Dari semua unit',
    en: 'out of all units',
    unit: UNIT.unitKerja,
    example: 46,
  },
  untung: {
    id: 'Pegawai dan pengajuan yang kini ditolak dan akan diterima',
    en: 'people and requests refused today and allowed then',
  },
  rugi: {
    id: 'Pegawai dan pengajuan yang kini diterima dan akan ditolak',
    en: 'people and requests allowed today and refused then',
  },
  'simulasiKebijakan/pengajuan': {
    id: 'Id pengajuan; null bila tentang boleh tidaknya mengajukan',
    en: 'id of the request; null where it is about whether to ask at all',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  melanggar: {
    id: 'Hari unit yang melanggar ketentuan yang dicoba',
    en: 'days of units that break the tried law',
  },
  'melanggar/batas': {
    id: 'Batas menurut ketentuan',
    en: 'the limit',
    unit: UNIT.orang,
    example: 8,
  },
  nyata: {
    id: 'Yang nyata hari itu',
    en: 'what it was on that day',
    unit: UNIT.orang,
    example: 10,
  },
}
