import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Waves and surveys. */
export const wfaPenerapan: Glossary = {
  ...under(['Gelombang', 'bukaGelombang'], {
    nama: { id: 'Nama gelombang', en: 'name of the wave', example: 'Gelombang 1' },
    unit: {
      id: 'Kode unit dalam gelombang',
      en: 'codes of the units in the wave',
      example: 'DISDUKCAPIL',
    },
  }),
  'Gelombang/sampai': {
    id: 'Hari terakhir; null selama belum ditetapkan',
    en: 'last day; null while none is set',
    unit: UNIT.tanggal,
    example: '2027-03-31',
  },
  kriteriaMasuk: {
    id: 'Syarat memulai gelombang',
    en: 'what lets the wave begin',
    example: 'Semua pegawai sudah dilatih',
  },
  kriteriaKeluar: {
    id: 'Syarat melanjutkan ke gelombang berikutnya',
    en: 'what lets the next wave follow',
    example: 'Keterlambatan tidak naik dalam satu bulan',
  },
  dalam: { id: 'Unit dalam gelombang', en: 'units of the wave' },
  luar: { id: 'Unit yang belum pernah masuk gelombang', en: 'units that no wave has reached' },
  'bandingGelombang/unit': {
    id: 'Banyaknya unit',
    en: 'number of units',
    unit: UNIT.unitKerja,
    example: 4,
  },
  'bandingGelombang/pegawai': {
    id: 'Banyaknya pegawai; null bila kurang dari 5',
    en: 'people; null for fewer than 5',
    unit: UNIT.orang,
    example: 96,
  },
  'bandingGelombang/hariWfa': {
    id: 'Hari WFA yang disetujui; null bila kurang dari 5 pegawai',
    en: 'granted WFA days; null for fewer than 5 people',
    unit: UNIT.hariOrang,
    example: 210,
  },
  hariOrang: {
    id: 'Hari hadir yang dapat diukur terlambatnya; null bila kurang dari 5 pegawai',
    en: 'days of presence that lateness is held against; null for fewer than 5 people',
    unit: UNIT.hariOrang,
    example: 1_870,
  },
  terlambatPerHari: {
    id: 'Terlambat rata-rata tiap orang dan hari; null bila tidak diketahui',
    en: 'mean lateness a person and day; null where unknown',
    unit: UNIT.perseratusMenit,
    example: 135,
  },
  catatan: { id: 'Catatan', en: 'notes' },

  survei: { id: 'Survei ini', en: 'this survey' },
  judul: { id: 'Judul survei', en: 'title of the survey', example: 'Kesiapan WFA gelombang 1' },
  pertanyaan: {
    id: 'Pernyataan yang dinilai, menurut urutan',
    en: 'statements to rate, in order',
    example: 'Saya memahami aturan WFA.',
  },
  terbuka: { id: 'Apakah menerima jawaban hari ini', en: 'whether it takes answers today' },
  sudahMenjawab: { id: 'Apakah pemanggil sudah menjawab', en: 'whether the caller has answered' },
  'jawabSurvei/jawaban': {
    id: 'Nilai tiap pernyataan menurut urutan',
    en: 'a rating for each statement, in order',
    unit: '1 tidak sama sekali sampai 5 sepenuhnya / 1 not at all to 5 fully',
    example: [4, 5, 3],
  },
  'jawabSurvei/diterima': { id: 'Jawaban disimpan', en: 'the answers were kept' },
  'hasilSurvei/semua': {
    id: 'Semua jawaban; null bila kurang dari 5',
    en: 'all answers; null for fewer than 5',
  },
  'hasilSurvei/unit': { id: 'Hasil tiap unit', en: 'results of each unit' },
  'hasilSurvei/unit/pegawai': {
    id: 'Pegawai aktif unit',
    en: 'active people of the unit',
    unit: UNIT.orang,
    example: 25,
  },
  'hasilSurvei/unit/hasil': {
    id: 'Hasil unit; null bila terlalu sedikit jawaban',
    en: 'results of the unit; null for too few answers',
  },
  gabungan: {
    id: 'Unit tanpa hasil sendiri, bersama-sama; null bila kurang dari 5',
    en: 'units without results of their own, together; null for fewer than 5',
  },
  terjawab: {
    id: 'Banyaknya yang menjawab',
    en: 'people who answered',
    unit: UNIT.orang,
    example: 18,
  },
  rata: {
    id: 'Rata-rata tiap pernyataan',
    en: 'mean of each statement',
    unit: 'perseratus nilai / hundredths of a rating',
    example: [412, 388, 301],
  },
  keterwakilan: {
    id: 'Bagian pegawai unit yang menjawab',
    en: 'share of the unit that answered',
    unit: UNIT.perseratus,
    example: 7_200,
  },
}
