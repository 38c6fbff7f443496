import type { Komponen } from './komponen.ts'

/** The predicate of the month, by the value that the law gives it (R50, R52). */
export const predikat = {
  kode: 'kinerja.predikat',
  nama: { id: 'Predikat kinerja', en: 'Performance predicate' },
  sumber: { id: 'penilaian e-Kinerja', en: 'the rating in e-Kinerja' },
  nilai: ({ predikat: found }, policy) => (found === null ? null : policy.predikat.value[found]),
} as const satisfies Komponen
