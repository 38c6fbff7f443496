import { inHundredths } from '../capaian.ts'
import type { Komponen } from './komponen.ts'

/** The quality of planning, as the penilai rated it. */
export const perencanaan = {
  kode: 'kinerja.perencanaan',
  nama: { id: 'Kualitas perencanaan', en: 'Quality of planning' },
  sumber: { id: 'penilaian e-Kinerja', en: 'the rating in e-Kinerja' },
  nilai: ({ nilai }) =>
    nilai?.kualitasPerencanaan === undefined ? null : inHundredths(nilai.kualitasPerencanaan),
} as const satisfies Komponen
