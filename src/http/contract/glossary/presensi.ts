import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const MASUK: Glossary[string] = {
  id: 'Presensi masuk yang dihitung; null bila belum ada',
  en: 'the tap in that counts; null for none',
  unit: UNIT.waktu,
  example: '2026-12-03T07:25:00+07:00',
}
const PULANG: Glossary[string] = {
  id: 'Presensi pulang yang dihitung; null bila belum ada',
  en: 'the tap out that counts; null for none',
  unit: UNIT.waktu,
  example: '2026-12-03T16:04:00+07:00',
}
const TAK_DINILAI: Glossary[string] = {
  id: 'Mengapa hari ini tidak dinilai; null bila dinilai',
  en: 'why the day is not judged; null where it is',
}

/** The kinds of duty. */
const JENIS = {
  id: 'kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya',
  en: 'kantor for the ordinary hours, sif for a shift in their place, piket for one beside them',
}

/** A day with its verdict. */
const hari: Glossary = {
  status: { id: 'Status kehadiran hari itu', en: 'the verdict on the day' },
  alasan: TAK_DINILAI,
  catatan: {
    id: 'Hal lain tentang hari ini: yang ditunggu, sampai kapan',
    en: 'what else should be known: what is awaited, until when',
  },
  terlambat: {
    id: 'Terlambat masuk; 0 selama belum presensi masuk',
    en: 'late in; 0 while there is no tap in',
    unit: UNIT.menit,
    example: 0,
  },
  laporan: {
    id: 'Laporan hari itu; null bila tidak diminta',
    en: 'the report of the day; null where none is asked for',
  },
  tanda: { id: 'Tanda integritas pada hari ini', en: 'integrity signals on the day' },
  tugas: {
    id: 'Tugas hari itu: jam kerja, sif, atau piket, masing-masing dengan penilaiannya',
    en: 'the duties of the day: office hours, shifts or pickets, each with its verdict',
  },
  'tugas/jenis': JENIS,
}

/** Days with their verdicts, and months of them. */
export const presensi: Glossary = {
  ...under(['Hari', 'tetapkanHari/response'], hari),
  ...under(['Saya/hariIni', 'harapan'], {
    alasan: TAK_DINILAI,
    tugas: {
      id: 'Tugas hari itu menurut waktunya: jam kerja, sif, atau piket; kosong bila tidak dinilai',
      en: 'the duties of the day in the order of time: office hours, shifts or pickets; none where it is not judged',
    },
    'tugas/jenis': JENIS,
  }),
  'Saya/berjalan': {
    id: 'Tugas hari sebelumnya yang belum ditinggalkan, selama presensi pulangnya masih dihitung; null bila tidak ada',
    en: 'a duty of the day before that was not left yet, while its tap out still counts; null for none',
  },
  'Saya/berjalan/jenis': JENIS,
  ...under(['Ping'], {
    batas: {
      id: 'Jawab sebelum saat ini',
      en: 'answer before this moment',
      unit: UNIT.waktu,
      example: '2026-12-03T10:05:00+07:00',
    },
    keadaan: { id: 'Apa jadinya panggilan', en: 'what became of the ping' },
  }),
  moda: {
    id: 'Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya',
    en: 'where the day is spent: office, elsewhere, or no duty',
  },
  jadwal: { id: 'Jam kerja hari itu; null bila tidak ada', en: 'hours of the day; null for none' },
  masuk: MASUK,
  pulang: PULANG,
  pulangCepat: {
    id: 'Pulang sebelum waktunya; 0 selama belum presensi pulang',
    en: 'left early; 0 while there is no tap out',
    unit: UNIT.menit,
    example: 0,
  },
  menitKerja: {
    id: 'Kerja bersih di dalam jam kerja, tanpa istirahat',
    en: 'net work inside the hours, without the break',
    unit: UNIT.menit,
    example: 450,
  },
  potongan: { id: 'Potongan hari ini', en: 'deductions of the day' },
  'potongan/kode': {
    id: 'Kode potongan',
    en: 'code of the deduction',
    example: 'presensi.terlambat-1',
  },
  menit: {
    id: 'Menit terlambat atau pulang cepat; 0 bila bukan soal menit',
    en: 'minutes late or early; 0 where it is not about minutes',
    unit: UNIT.menit,
    example: 25,
  },
  kelas: {
    id: 'Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada',
    en: 'class in its table, 1 is the lightest; null for none',
    unit: 'kelas / class',
    example: 1,
  },
  poin: {
    id: 'Poin yang dipotong; negatif bila dikembalikan',
    en: 'points taken; negative where given back',
    unit: UNIT.poin,
    example: 50,
  },
  'tanda/kode': {
    id: 'Kode tanda integritas',
    en: 'code of the integrity signal',
    example: 'tanda.luar-area',
  },
  'tanda/status': { id: 'Sampai mana tanda diperiksa', en: 'how far its review is' },
  sementara: {
    id: 'Apakah masih dapat berubah tanpa koreksi',
    en: 'whether it may still change by itself',
  },
  rancangan: {
    id: 'Menjadi apa hari ini bila tidak ada yang memutuskan; potongan tanpa keterangan belum dihitung, potongan menurut presensi tetap dihitung',
    en: 'what the day becomes unless somebody decides; no absence is taken for it yet, what the taps show is taken',
  },
  koreksiSampai: {
    id: 'Hari terakhir koreksi dapat diajukan; null bila tidak ada yang dikoreksi',
    en: 'last day for a correction; null for nothing to correct',
    unit: UNIT.tanggal,
    example: '2026-12-08',
  },
  'laporan/status': { id: 'Keadaan laporan', en: 'state of the report' },
  'laporan/terlambat': {
    id: 'Apakah dikirim sesudah harinya',
    en: 'whether it came after its day',
  },
  'laporan/batas': {
    id: 'Laporan ditunggu sampai saat ini',
    en: 'the report is due by then',
    unit: UNIT.waktu,
    example: '2026-12-04T12:00:00+07:00',
  },
  'laporan/sumber': {
    id: 'Tempat laporan ditulis: luwes, atau progres di e-kinerja; null selama belum ada',
    en: 'where it was written: here, or as progress in e-kinerja; null while there is none',
  },
  'laporan/menentukan': {
    id: 'Apakah penilaian hari itu bergantung padanya; false pada hari kantor bila semua wajib melapor',
    en: 'whether the day rests on it; false on an office day where everybody reports',
  },
  'HariBulan/hari': { id: 'Hari bulan itu, sampai hari ini', en: 'days of the month, up to today' },
  'HariBulan/mulai': {
    id: 'Hari pertama Luwes dipakai; null bila tidak ditetapkan',
    en: 'first day of use; null where nobody set one',
    unit: UNIT.tanggal,
    example: '2026-10-01',
  },
  'HariBulan/riwayat': {
    id: 'Hari sebelum Luwes dipakai: disimpan, tidak dinilai',
    en: 'days before the first day of use: kept, not judged',
  },
  'HariBulan/riwayat/catatan': {
    id: 'Yang tercatat tentang hari itu',
    en: 'what is on record of the day',
  },
  'HariBulan/pekan': { id: 'Minggu kerja dinamis', en: 'weeks of dynamic hours' },
  'pekan/pekan': {
    id: 'Senin minggu itu',
    en: 'Monday of the week',
    unit: UNIT.tanggal,
    example: '2026-11-30',
  },
  wajib: {
    id: 'Kerja bersih yang wajib dipenuhi',
    en: 'net work that is due',
    unit: UNIT.menit,
    example: 2_250,
  },
  'pekan/tercapai': {
    id: 'Kerja bersih yang dipenuhi',
    en: 'net work done',
    unit: UNIT.menit,
    example: 2_265,
  },
  kurang: { id: 'Kekurangannya', en: 'what is missing', unit: UNIT.menit, example: 0 },
  mutu: { id: 'Sejauh mana data bulan ini lengkap', en: 'how complete the data of the month is' },
  'mutu/sumber': { id: 'Sumber presensi', en: 'sources of taps' },
  'mutu/sumber/sumber': { id: 'Nama sumber', en: 'name of the source', example: 'presensi' },
  'mutu/sumber/terakhir': {
    id: 'Terakhir kali mengirim',
    en: 'when it last sent something',
    unit: UNIT.waktu,
    example: '2026-12-03T16:05:12+07:00',
  },
  menunggu: {
    id: 'Hari lewat yang masih menunggu sumber',
    en: 'past days that wait for a source',
    unit: UNIT.tanggal,
    example: '2026-12-02',
  },
  'mutu/gangguan': {
    id: 'Gangguan yang dinyatakan pada bulan itu',
    en: 'outages declared in the month',
    unit: 'gangguan / outages',
    example: 0,
  },
}
