/** The six criteria that a task meets when it can be done elsewhere (Permen PANRB 4/2025), as they are signed. */
export const KRITERIA_TUGAS = [
  'dapat-di-luar-kantor',
  'tanpa-ruang-atau-alat-khusus',
  'dengan-tik',
  'tatap-muka-minimal',
  'tanpa-pengawasan-terus-menerus',
  'kriteria-lain-ppk',
] as const

/** Whether each criterion is met, under its key. */
export type JawabanKriteria = Readonly<Record<string, boolean>>

/**
 * How criteria were declared: each by itself, or all of them by recommending or approving a request, which
 * says that they are met.
 */
export const CARA_KRITERIA = ['per-kriteria', 'dengan-rekomendasi', 'dengan-persetujuan'] as const

/** One way of declaring criteria. */
export type CaraKriteria = (typeof CARA_KRITERIA)[number]
