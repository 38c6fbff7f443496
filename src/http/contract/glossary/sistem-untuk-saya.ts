import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** What waits for somebody. */
export const sistemUntukSaya: Glossary = {
  'untukSaya/data': {
    id: 'Yang menunggu, yang paling mendesak lebih dulu',
    en: 'what waits, the most urgent first',
  },
  'untukSaya/jenis': { id: 'Jenis yang menunggu', en: 'kind of what waits' },
  'untukSaya/tujuan': {
    id: 'Widget tempat menyelesaikannya, tanpa luwes-',
    en: 'widget where it is settled, without luwes-',
  },
  'untukSaya/pesan': { id: 'Kalimat untuk ditampilkan', en: 'the sentence to show' },
  'untukSaya/jumlah': { id: 'Banyaknya', en: 'how many', unit: UNIT.butir, example: 12 },
  lebih: {
    id: 'Apakah mungkin lebih banyak daripada yang dihitung (100)',
    en: 'whether there may be more than were counted (100)',
  },
  'untukSaya/tenggat': {
    id: 'Tenggat yang paling dekat; null bila tidak ada',
    en: 'the first deadline; null for none',
    unit: UNIT.waktu,
    example: '2026-12-04T23:59:00+07:00',
  },
  'untukSaya/terlambat': {
    id: 'Yang tenggatnya sudah lewat',
    en: 'those whose deadline has passed',
    unit: UNIT.butir,
    example: 1,
  },
  ...under(['menungguPetugas'], {
    gangguan: { id: 'Dugaan gangguan', en: 'suspected outages', unit: UNIT.butir, example: 1 },
    sanggahan: { id: 'Sanggahan', en: 'objections', unit: UNIT.butir, example: 3 },
    bulan: {
      id: 'Bulan yang belum ditutup',
      en: 'months not closed',
      unit: UNIT.bulan,
      example: 1,
    },
    kebijakan: { id: 'Usulan kebijakan', en: 'proposed changes', unit: UNIT.butir, example: 0 },
    mesin: { id: 'Mesin tak dikenal', en: 'unknown machines', unit: UNIT.butir, example: 2 },
    perbaikan: {
      id: 'Permintaan perbaikan data',
      en: 'requests to mend data',
      unit: UNIT.butir,
      example: 1,
    },
    webhook: {
      id: 'Penerima yang gagal',
      en: 'receivers that fail',
      unit: UNIT.butir,
      example: 0,
    },
  }),
}
