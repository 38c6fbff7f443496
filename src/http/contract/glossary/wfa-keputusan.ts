import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/**
 * Deciding on several requests at once, the facts weighed before, and the next days of an
 * applicant.
 */
export const wfaKeputusan: Glossary = {
  'putuskanBersama/keputusan': {
    id: 'Keputusan atas semua pengajuan yang disebut',
    en: 'the decision on all requests named',
  },
  'putuskanBersama/pengajuan': {
    id: 'Pengajuan yang diputus, masing-masing sekali',
    en: 'the requests to decide on, each once',
  },
  'putuskanBersama/pengajuan/hari': {
    id: 'Hari yang diputus; tanpa ini semua hari yang masih dapat diputus',
    en: 'the days decided on; without it all that still can be',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'putuskanBersama/alasan': {
    id: 'Alasan bagi semuanya; wajib untuk tolak, kembalikan, dan cabut',
    en: 'reason for all of them; required for tolak, kembalikan and cabut',
    example: 'Rencana kerja jelas dan terukur',
  },
  'putuskanBersama/data/status': {
    id: 'Status HTTP seolah-olah pengajuan ini diputus sendiri',
    en: 'the HTTP status, as if this request were decided on by itself',
    unit: 'status HTTP / HTTP status',
    example: 200,
  },
  'putuskanBersama/data/pengajuan': {
    id: 'Pengajuan setelah diputus; tidak ada bila tidak dapat diputus',
    en: 'the request after the decision; absent where there was none',
  },
  'putuskanBersama/masalah': {
    id: 'Mengapa pengajuan ini tidak diputus (RFC 9457); tidak ada bila diputus',
    en: 'why this request was not decided on (RFC 9457); absent where it was',
  },
  'kotakMasuk/data/halangan': {
    id: 'Mengapa perlu dilihat sendiri sebelum disetujui bersama yang lain; kosong bila memenuhi aturan',
    en: 'why to look at it by itself before it is granted with others; empty where it meets the rules',
  },
  'halangan/pesan': { id: 'Apa kata aturan itu', en: 'what the rule says' },
  'hariWfa/jenis': {
    id: 'Jenis fleksibilitas yang ditanyakan; rumah bila tidak disebut',
    en: 'kind of flexible work that is asked about; rumah where left out',
  },
  'hariWfa/hari': { id: 'Enam pekan ke depan, hari demi hari', en: 'six weeks ahead, day by day' },
  'hariWfa/hariIni': {
    id: 'Hari ini di unit pemanggil',
    en: 'today where the caller works',
    unit: UNIT.tanggal,
    example: '2026-12-01',
  },
  'hariWfa/hari/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 10,
  },
  'hariWfa/hari/halangan': {
    id: 'Aturan pertama yang menolak hari itu; null bila dapat diajukan',
    en: 'the first rule that refuses the day; null where it could be asked for',
  },
  acara: {
    id: 'Yang berlangsung di kantor hari itu',
    en: 'what takes place at the office that day',
  },
  'acara/jenis': { id: 'apel, atau arahan untuk masuk', en: 'an apel, or a directive to come' },
  'acara/nama': {
    id: 'Nama apel, atau dasar arahan',
    en: 'name of the apel, or basis of the directive',
    example: 'Apel Senin',
  },
  'hariWfa/pekan': {
    id: 'Hak WFA setiap pekan; kosong bila tidak ada batas mingguan',
    en: 'what each week allows; empty where no weekly limit binds',
  },
  'pekan/mulai': {
    id: 'Hari Senin pekan itu',
    en: 'the Monday of the week',
    unit: UNIT.tanggal,
    example: '2026-11-30',
  },
  'pekan/batas': { id: 'Batas hari sepekan', en: 'days a week', unit: UNIT.hari, example: 2 },
  'pekan/terpakai': {
    id: 'Hari yang sudah dipakai pekan itu',
    en: 'days of the week that are taken',
    unit: UNIT.hari,
    example: 0,
  },
  tertutup: {
    id: 'Jenis yang tidak dapat diajukan pemanggil pada satu hari pun',
    en: 'kinds that the caller can ask for on none of the days',
  },
  'tertutup/jenis': { id: 'Jenis fleksibilitas', en: 'kind of flexible work' },
  'tertutup/halangan': { id: 'Aturan yang menutupnya', en: 'the rules that close it' },
  'tertutup/halangan/sampai': {
    id: 'Hari pertama aturan itu tidak lagi menghalangi',
    en: 'first day on which the rule no longer stands in the way',
    unit: UNIT.tanggal,
    example: '2027-02-01',
  },
  'hariWfa/sasaran': {
    id: 'Sasaran dari e-kinerja pada bulan-bulan itu',
    en: 'targets of those months from e-kinerja',
  },
  'pertimbangan/hari': {
    id: 'Hari yang masih hidup dalam pengajuan, dengan keadaan unitnya',
    en: 'the live days of the request, with how the unit stands',
  },
  'pertimbangan/hari/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 10,
  },
  diKantor: {
    id: 'Pegawai lain unit itu yang di kantor',
    en: 'others of the unit who are on site',
    unit: UNIT.orang,
    example: 9,
  },
  'pertimbangan/hari/minimum': {
    id: 'Jumlah minimum yang harus di kantor; null bila tidak ditetapkan',
    en: 'the fewest who must be on site; null where nothing asks for any',
    unit: UNIT.orang,
    example: 3,
  },
  pergi: {
    id: 'Pegawai lain unit itu yang tidak di kantor, paling banyak dua puluh',
    en: 'others of the unit who are off site, twenty at most',
  },
  'pergi/sebab': { id: 'WFA, cuti, atau dinas', en: 'WFA, leave or duty elsewhere' },
  jumlahPergi: {
    id: 'Jumlah semua yang tidak di kantor',
    en: 'how many are off site in all',
    unit: UNIT.orang,
    example: 4,
  },
  'pertimbangan/hari/layanan': {
    id: 'Layanan yang kekurangan petugas hari itu',
    en: 'service windows with too few people that day',
  },
  'pertimbangan/laporan': {
    id: 'Hari WFA terakhir dengan laporannya, terbaru dahulu',
    en: 'the last WFA days with their reports, newest first',
  },
  'pertimbangan/laporan/status': {
    id: 'Keadaan laporan; belum bila tidak ada',
    en: 'state of the report; belum where there is none',
  },
  'pertimbangan/laporan/terlambat': {
    id: 'Apakah dikirim sesudah harinya',
    en: 'whether it came after its day',
  },
  'pertimbangan/peringatan': {
    id: 'Peringatan terbuka tentang pengaju',
    en: 'open warnings about the applicant',
  },
  'pertimbangan/orang': {
    id: 'Nama pemutus dan yang tercatat dalam riwayat',
    en: 'deciders, and who stands in the history, by name',
  },
  'keputusanSaya/data/jenis': {
    id: 'Perkara yang diputus',
    en: 'the kind of matter that was decided',
  },
  'keputusanSaya/data/keputusan': {
    id: 'Keputusan yang diambil',
    en: 'the decision that was taken',
    example: 'setuju',
  },
  'keputusanSaya/data/pada': {
    id: 'Kapan diputus',
    en: 'when it was decided',
    unit: UNIT.waktu,
    example: '2026-11-30T09:15:00+07:00',
  },
  'keputusanSaya/data/alasan': {
    id: 'Alasan keputusan; null bila tidak diberi',
    en: 'reason of the decision; null where none was given',
    example: 'Rencana kerja jelas dan terukur',
  },
  'keputusanSaya/data/atasNama': {
    id: 'NIP pejabat yang diwakili; null bila memutus sendiri',
    en: 'NIP of the office holder stood in for; null for one’s own office',
    example: '197212101998031006',
  },
  'keputusanSaya/data/hari': {
    id: 'Hari yang diputus',
    en: 'the days that it was about',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
}
