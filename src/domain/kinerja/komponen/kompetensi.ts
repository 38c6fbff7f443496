import { inHundredths } from '../capaian.ts'
import type { Komponen } from './komponen.ts'

/** Competence, as the penilai rated it. */
export const kompetensi = {
  kode: 'kinerja.kompetensi',
  nama: { id: 'Kompetensi', en: 'Competence' },
  sumber: { id: 'penilaian e-Kinerja', en: 'the rating in e-Kinerja' },
  nilai: ({ nilai }) => (nilai?.kompetensi === undefined ? null : inHundredths(nilai.kompetensi)),
} as const satisfies Komponen
