import { inHundredths } from '../capaian.ts'
import type { Komponen } from './komponen.ts'

/** Spending as planned: the person's own figure, or else that of their unit. */
export const serapan = {
  kode: 'kinerja.serapan',
  nama: { id: 'Serapan anggaran', en: 'Budget absorption' },
  sumber: {
    id: 'penilaian e-Kinerja; bila tidak ada, rata-rata unit kerja',
    en: 'the rating in e-Kinerja, else the mean of the unit',
  },
  nilai: ({ nilai, serapanUnit }) =>
    nilai?.serapanAnggaran === undefined ? serapanUnit : inHundredths(nilai.serapanAnggaran),
} as const satisfies Komponen
