import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const SEGEL = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** Searching and checking the audit log, and the history of requests to correct data. */
export const sistemAudit: Glossary = {
  'cariAudit/oleh': {
    id: 'NIP pelaku, atau nama aplikasi',
    en: 'NIP of who acted, or the name of an application',
    example: '197905202005011004',
  },
  'cariAudit/tindakan': {
    id: 'Tindakan; dalam pertanyaan cukup awal namanya',
    en: 'the action; in a query the beginning of its name will do',
    example: 'kinerja.tutup',
  },
  'cariAudit/cari': {
    id: 'Teks pada entitas atau rincian',
    en: 'a text in the thing or the details',
    example: '2026-10',
  },
  'cariAudit/dari': {
    id: 'Sejak hari ini',
    en: 'from this day on',
    unit: UNIT.tanggal,
    example: '2026-11-01',
  },
  'cariAudit/sampai': {
    id: 'Sampai hari ini',
    en: 'up to this day',
    unit: UNIT.tanggal,
    example: '2026-11-30',
  },
  'cariAudit/after': {
    id: 'Nomor baris terakhir halaman sebelumnya',
    en: 'number of the last row of the page before',
    example: '1840',
  },
  'cariAudit/format': { id: 'csv: sebagai berkas', en: 'csv: as a file' },
  'cariAudit/nama': {
    id: 'Nama pelaku; null bagi aplikasi',
    en: 'name of who acted; null for an application',
    example: 'Rina Kartika',
  },
  'cariAudit/data/data': {
    id: 'Rincian tindakan',
    en: 'details of the action',
    example: { hari: ['2026-12-03'] },
  },
  'cariAudit/segel': {
    id: 'Segel baris ini; null sampai disegel',
    en: 'seal of the row; null until it is sealed',
    example: SEGEL,
  },
  ...under(['periksaAudit'], {
    after: {
      id: 'lanjut.urut bagian sebelumnya',
      en: 'lanjut.urut of the part before',
      example: '10000',
    },
    segel: { id: 'Segel terakhir yang benar', en: 'the last right seal', example: SEGEL },
    diperiksa: {
      id: 'Baris yang segelnya benar',
      en: 'rows whose seals are right',
      example: '10000',
    },
    'response/diperiksa': {
      id: 'Baris yang segelnya benar',
      en: 'rows whose seals are right',
      unit: UNIT.baris,
      example: 10_000,
    },
    belumDisegel: {
      id: 'Baris yang belum disegel',
      en: 'rows that are not sealed yet',
      example: '3',
    },
    'response/belumDisegel': {
      id: 'Baris yang belum disegel',
      en: 'rows that are not sealed yet',
      unit: UNIT.baris,
      example: 3,
    },
    hasil: {
      id: 'Hasil; null selama belum selesai',
      en: 'what it came to; null while there is more',
    },
    utuh: { id: 'Apakah catatan utuh', en: 'whether the log is whole' },
    rusak: {
      id: 'Baris pertama yang rusak; null bila utuh',
      en: 'the first broken row; null for none',
    },
    sebab: { id: 'Apa yang terjadi pada baris itu', en: 'what happened to that row' },
    lanjut: { id: 'Tempat bagian berikutnya mulai', en: 'where the next part begins' },
    dari: {
      id: 'Banyak baris seluruhnya',
      en: 'how many rows there are',
      unit: UNIT.baris,
      example: 48_120,
    },
    urut: { id: 'Nomor baris', en: 'number of the row', unit: UNIT.urutan, example: 10_000 },
  }),
  ...under(['PerbaikanData', 'daftarPerbaikanData'], {
    batas: {
      id: 'Dijawab paling lambat pada',
      en: 'to be answered by',
      unit: UNIT.waktu,
      example: '2026-12-06T07:25:00+07:00',
    },
    terlambat: {
      id: 'Apakah batas itu terlewati tanpa jawaban',
      en: 'whether that has passed without an answer',
    },
    riwayat: { id: 'Riwayat permintaan', en: 'history of the request' },
  }),
}
