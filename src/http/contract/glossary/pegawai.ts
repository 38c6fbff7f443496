import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** People, units and delegation. */
export const pegawai: Glossary = {
  zona: {
    id: 'Zona waktu unit kerja: WIB, WITA, atau WIT',
    en: 'time zone of the unit: WIB, WITA or WIT',
    example: 'Asia/Jakarta',
  },
  jabatan: {
    id: 'Nama jabatan',
    en: 'name of the position',
    example: 'Analis Kependudukan Ahli Muda',
  },
  pegawai: { id: 'Pegawai', en: 'the person' },
  peran: { id: 'Peran pemanggil', en: 'roles of the caller' },
  wakilSekda: {
    id: 'Apakah hari ini mewakili sekda (Plh atau Plt), sehingga dapat menetapkan kebijakan',
    en: 'whether they stand in for the sekda today (Plh, Plt), so that they may adopt the law',
    example: false,
  },
  atasan: { id: 'Atasan langsung; null bila tidak ada', en: 'direct superior; null for none' },
  kepala: { id: 'Kepala unit kerja; null bila tidak ada', en: 'head of the unit; null for none' },
  tmtJabatan: {
    id: 'Terhitung mulai tanggal jabatan sekarang',
    en: 'first day in the present position',
    unit: UNIT.tanggal,
    example: '2024-02-01',
  },
  'daftarUnitKerja/kode': {
    id: 'Kode unit kerja dari SIMPEG',
    en: 'code of the unit in SIMPEG',
    example: 'DISDUKCAPIL',
  },
  'daftarUnitKerja/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  ...under(['hariPertamaUnit', 'tetapkanHariPertama'], {
    daerah: {
      id: 'Hari pertama pemerintah daerah memakai Luwes; null selama belum ditetapkan',
      en: 'first day on which the regency uses Luwes; null while nobody said',
      unit: UNIT.tanggal,
      example: '2027-01-04',
    },
    unit: { id: 'Kode unit kerja', en: 'code of the unit', example: 'DISDUKCAPIL' },
    nama: {
      id: 'Nama unit kerja; null bila tidak dikenal lagi',
      en: 'name of the unit; null where it is not known any more',
      example: 'Dinas Kependudukan dan Pencatatan Sipil',
    },
    mulai: {
      id: 'Hari pertama unit memakai Luwes',
      en: 'first day on which the unit uses Luwes',
      unit: UNIT.tanggal,
      example: '2027-03-01',
    },
    oleh: {
      id: 'NIP petugas yang mencatat',
      en: 'NIP of the officer who entered it',
      example: '198801152010012004',
    },
    pada: {
      id: 'Saat dicatat',
      en: 'when it was entered',
      unit: UNIT.waktu,
      example: '2027-02-10T09:00:00+07:00',
    },
  }),
  'tetapkanHariPertama/mulai': {
    id: 'Hari pertama; null menghapusnya',
    en: 'the first day; null takes it back',
    unit: UNIT.tanggal,
    example: '2027-03-01',
  },

  dariNip: {
    id: 'NIP pejabat yang diwakili',
    en: 'NIP of the office holder',
    example: '197212101998031006',
  },
  dariNama: {
    id: 'Nama pejabat yang diwakili',
    en: 'name of the office holder',
    example: 'Hendra Gunawan',
  },
  keNip: { id: 'NIP yang mewakili', en: 'NIP of who stands in', example: '197905202005011004' },
  keNama: { id: 'Nama yang mewakili', en: 'name of who stands in', example: 'Rina Kartika' },
  'Delegasi/jenis': {
    id: 'plh: pelaksana harian; plt: pelaksana tugas',
    en: 'plh: for some days; plt: for a vacant post',
  },
  'catatDelegasi/jenis': {
    id: 'plh: pelaksana harian; plt: pelaksana tugas',
    en: 'plh: for some days; plt: for a vacant post',
  },
  nomorSurat: {
    id: 'Nomor surat yang mendasarinya',
    en: 'number of the letter that it rests on',
    example: '800/117/BKPSDM/2026',
  },
  dicabutPada: {
    id: 'Saat dicabut; null selama belum',
    en: 'when it was revoked; null while it was not',
    unit: UNIT.waktu,
    example: '2026-12-05T10:00:00+07:00',
  },
  berlaku: { id: 'Apakah berlaku hari ini', en: 'whether it holds today' },
}
