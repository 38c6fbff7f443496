import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Operators of units, people to choose from, shifts of a unit, and imports of officers. */
export const pegawaiOperator: Glossary = {
  ...under(['Operator', 'tunjukOperator'], {
    unitKerja: { id: 'Kode unit kerja', en: 'code of the unit', example: 'DISDUKCAPIL' },
    bawahan: {
      id: 'Apakah unit di bawahnya ikut dikelola',
      en: 'whether the units below belong to it',
    },
    dari: {
      id: 'Hari pertama penunjukan',
      en: 'first day of the appointment',
      unit: UNIT.tanggal,
      example: '2027-01-04',
    },
    sampai: {
      id: 'Hari terakhir penunjukan',
      en: 'last day of the appointment',
      unit: UNIT.tanggal,
      example: '2027-12-31',
    },
  }),
  cari: {
    id: 'Sebagian nama, atau awal NIP',
    en: 'a part of a name, or the beginning of a NIP',
    example: 'siti',
  },
  'Operator/pindah': {
    id: 'Apakah pegawai itu sudah pindah ke unit lain',
    en: 'whether the person belongs to another unit by now',
  },
  ...under(['daftarJadwalSif'], {
    mulai: {
      id: 'Mulai sif',
      en: 'when the shift begins',
      unit: UNIT.waktu,
      example: '2026-11-10T19:00:00+07:00',
    },
    selesai: {
      id: 'Selesai sif',
      en: 'when the shift ends',
      unit: UNIT.waktu,
      example: '2026-11-11T06:00:00+07:00',
    },
  }),
  'imporButir/jenis': { id: 'Jenis butir, seperti pada webhook', en: 'type of the items' },
  'imporButir/butir': {
    id: 'Butir-butir, seperti data pada webhook',
    en: 'the items, as the data of a webhook',
    example: [
      {
        nip: '198703152010012003',
        tanggal: '2026-11-10',
        mulai: '2026-11-10T19:00:00+07:00',
        selesai: '2026-11-11T06:00:00+07:00',
      },
    ],
  },
  'catatKesiapan/alasan': {
    id: 'Bagaimana diperiksa',
    en: 'how it was checked',
    example: 'Laptop dinas dan sambungan diperiksa 20 November 2026.',
  },
}
