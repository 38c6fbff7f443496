import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** A target of a unit, as it is sent and as it is shown. */
const sasaran: Glossary = {
  kode: { id: 'Kode sasaran unit', en: 'code of the unit target', example: 'SU-2' },
  hasil: {
    id: 'Hasil yang dituju unit',
    en: 'the result that the unit aims at',
    example: 'Permohonan informasi dijawab cepat',
  },
  target: { id: 'Target unit', en: 'target of the unit', unit: UNIT.satuan, example: 5 },
  arah: {
    id: 'Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik',
    en: 'direction of the indicator: naik where more is better (the default), turun where less is',
  },
  bobot: {
    id: 'Bobot sasaran; diambil menurut perbandingan bila tidak berjumlah 100',
    en: 'weight of the target; taken in proportion where they do not add up to 100',
    unit: UNIT.persen,
    example: 40,
  },
}

/** The results of units, and the public's feedback on their services. */
export const kinerjaUnit: Glossary = {
  ...under(['sasaran-unit.ditetapkan/sasaran', 'hasilUnit/sasaran'], sasaran),

  hasilUnit: {
    id: 'Hasil unit terhadap sasarannya; null bila semua unit diminta',
    en: 'results of the unit against its targets; null where all units are asked for',
  },
  'hasilUnit/capaian': {
    id: 'Capaian menurut bobot dari sasaran yang ada realisasinya; null bila belum ada',
    en: 'achievement by weight of the targets with a result; null while there is none',
    unit: UNIT.perseratus,
    example: 9_420,
  },
  terhitung: {
    id: 'Banyaknya sasaran yang masuk capaian itu',
    en: 'how many targets that achievement counts',
    unit: 'sasaran / targets',
    example: 3,
  },
  'hasilUnit/sasaran': {
    id: 'Sasaran unit itu sendiri, menurut urutan kiriman',
    en: 'the targets of the unit itself, in the order in which they were sent',
  },
  'hasilUnit/sasaran/realisasi': {
    id: 'Yang tercapai; null selama belum dikirim',
    en: 'what was reached; null while nothing was sent',
    unit: UNIT.satuan,
    example: 4,
  },
  'hasilUnit/sasaran/bukti': {
    id: 'Apakah ada bukti',
    en: 'whether evidence was given',
  },
  'hasilUnit/sasaran/capaian': {
    id: 'Capaian terhadap target, dengan arah dan batas seperti KRA; null selama belum dikirim atau targetnya tidak dapat diukur',
    en: 'achievement of the target, by direction and cap as for KRA; null while nothing was sent, or where the target cannot be measured',
    unit: UNIT.perseratus,
    example: 12_000,
  },
  pendukung: {
    id: 'KRA pegawai yang menyebut sasaran ini',
    en: 'KRA of people that name this target',
  },
  'pendukung/pegawai': {
    id: 'Pegawai dengan KRA itu',
    en: 'people with such a KRA',
    unit: UNIT.orang,
    example: 8,
  },
  'pendukung/capaian': {
    id: 'Rata-rata capaian KRA itu; null selama belum ada realisasi',
    en: 'mean achievement of those KRA; null while nothing was told',
    unit: UNIT.perseratus,
    example: 9_150,
  },
  capaianUnit: {
    id: 'Capaian sasaran unit itu sendiri menurut bobot; null bila belum dikirim',
    en: 'achievement of the targets of the unit itself, by weight; null where nothing was sent',
    unit: UNIT.perseratus,
    example: 9_420,
  },
  tren: {
    id: 'Layanan di samping bagian hari WFA, 12 bulan sampai bulan ini. Keduanya berdampingan tidak membuktikan sebab-akibat',
    en: 'services beside the share of WFA days, 12 months up to this one. Side by side they prove no cause',
  },
  unitMengirim: {
    id: 'Unit yang mengirim angka layanan bulan itu',
    en: 'units that sent service figures for the month',
    unit: UNIT.unitKerja,
    example: 9,
  },
  ...under(['tren'], {
    aduan: {
      id: 'Aduan yang masuk; null bila tidak ada kiriman',
      en: 'complaints that came in; null where nothing was sent',
      unit: 'aduan / complaints',
      example: 31,
    },
    aduanTuntas: {
      id: 'Aduan yang tuntas, termasuk dari bulan sebelumnya; null bila tidak ada kiriman',
      en: 'complaints settled, those of earlier months among them; null where nothing was sent',
      unit: 'aduan / complaints',
      example: 29,
    },
    skm: {
      id: 'Rata-rata nilai SKM unit yang mengirimnya; null bila tidak ada',
      en: 'mean satisfaction index of the units that sent one; null where none did',
      unit: 'perseratus nilai SKM / hundredths of a point of the index',
      example: 8_325,
    },
    hariWfa: {
      id: 'Hari WFA yang dijalani; null bila bulan itu tidak dijumlah',
      en: 'WFA days worked; null where the month was not added up',
      unit: UNIT.hariOrang,
      example: 310,
    },
  }),
  bagianWfa: {
    id: 'Bagian hari WFA dari hari yang dijalani (kantor, WFA, dan dinas luar); null bila bulan itu tidak dijumlah',
    en: 'share of WFA days in all days worked (office, WFA and duty elsewhere); null where the month was not added up',
    unit: UNIT.perseratus,
    example: 1_180,
  },
  catatanTren: {
    id: 'Peringatan bila terlalu sedikit bulan yang memuat keduanya; selain itu null',
    en: 'said where too few months have both; else null',
  },
  mendukung: {
    id: 'Sasaran unit yang didukung KRA ini; null bila tidak disebut atau belum dikirim',
    en: 'the unit target that this KRA serves; null where it names none, or one that was not sent',
    example: 'Permohonan informasi dijawab cepat',
  },
}
