import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Task criteria, readiness and service windows. */
export const wfaKelayakan: Glossary = {
  ...under(['PermohonanCuti', 'mohonCuti'], {
    jenis: {
      id: 'alasan-penting sampai sebulan; cltn untuk lebih lama, tanpa penghasilan',
      en: 'alasan-penting for up to a month; cltn for longer, without income',
    },
    dari: { id: 'Hari pertama', en: 'first day', unit: UNIT.tanggal, example: '2026-12-01' },
    sampai: { id: 'Hari terakhir', en: 'last day', unit: UNIT.tanggal, example: '2026-12-18' },
    bukti: { id: 'Surat yang membuktikannya', en: 'letters that prove it' },
    'bukti/jenis': {
      id: 'Jenis surat',
      en: 'kind of letter',
      example: 'Surat keterangan rawat inap',
    },
    'bukti/nomor': { id: 'Nomor surat', en: 'its number', example: 'RS-1/2026' },
  }),
  ...under(['PermohonanCuti', 'mohonCuti'], {
    alasan: { id: 'Alasan', en: 'the reason', example: 'Ibu dirawat inap karena stroke.' },
  }),
  'PermohonanCuti/status': {
    id: 'dikirim ke SIMPEG, atau disetujui di sana',
    en: 'sent to SIMPEG, or granted there',
  },
  'PermohonanCuti/diajukanPada': {
    id: 'Kapan dikirim',
    en: 'when it was sent',
    unit: UNIT.waktu,
    example: '2026-11-26T08:12:00+07:00',
  },
  'Kriteria/jawaban': {
    id: 'Jawaban tiap kriteria; null selama belum dinyatakan',
    en: 'each criterion answered; null while nobody declared them',
    example: { 'dapat-di-luar-kantor': true, 'dengan-tik': true },
  },
  'tandaTanganKriteria/jawaban': {
    id: 'Jawaban setiap kriteria tugas',
    en: 'each task criterion answered',
  },
  'Kriteria/cara': {
    id: 'Cara menyatakannya; null selama belum',
    en: 'how they were declared; null while they were not',
  },
  laptop: { id: 'Laptop siap', en: 'the laptop is ready' },
  internet: { id: 'Internet siap', en: 'the internet is ready' },
  kbps: {
    id: 'Kecepatan unduh yang diukur widget',
    en: 'download speed as the widget measured it',
    unit: UNIT.kbps,
    example: 18_400,
  },
  latensiMs: {
    id: 'Latensi yang diukur widget',
    en: 'latency as the widget measured it',
    unit: UNIT.milidetik,
    example: 42,
  },
  berlakuSampai: {
    id: 'Hari terakhir pernyataan berlaku; null tanpa batas',
    en: 'last day of the declaration; null for no end',
    unit: UNIT.tanggal,
    example: '2027-11-30',
  },
  layanan: { id: 'Jendela layanan unit', en: 'service windows of the unit' },
  ...under(['layanan'], {
    kode: {
      id: 'Kode jendela, unik di unit',
      en: 'code of the window, unique in the unit',
      example: 'LOKET-1',
    },
    nama: { id: 'Nama jendela layanan', en: 'name of the window', example: 'Loket KTP elektronik' },
    hari: {
      id: 'Hari buka',
      en: 'weekdays on which it is open',
      unit: UNIT.hariPekan,
      example: [1, 2, 3, 4, 5],
    },
    mulai: {
      id: 'Jam buka, waktu unit',
      en: 'opening time, in the zone of the unit',
      unit: UNIT.pukul,
      example: '08:00',
    },
    selesai: {
      id: 'Jam tutup, waktu unit',
      en: 'closing time, in the zone of the unit',
      unit: UNIT.pukul,
      example: '15:00',
    },
  }),
  minimum: {
    id: 'Petugas paling sedikit di kantor',
    en: 'fewest people on site',
    unit: UNIT.orang,
    example: 3,
  },
}
