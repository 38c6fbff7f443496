/**
 * The six criteria of tasks that can be done elsewhere (Permen PANRB 4/2025), as they are signed.
 */
export const KRITERIA_TUGAS = [
  'dapat-di-luar-kantor',
  'tanpa-ruang-atau-alat-khusus',
  'dengan-tik',
  'tatap-muka-minimal',
  'tanpa-pengawasan-terus-menerus',
  'kriteria-lain-ppk',
] as const

/** Whether each criterion is met, by key. */
export type JawabanKriteria = Readonly<Record<string, boolean>>

/**
 * How criteria were declared: one by one, or all of them by recommending or approving a request,
 * which implies that they are met.
 */
export const CARA_KRITERIA = ['per-kriteria', 'dengan-rekomendasi', 'dengan-persetujuan'] as const

/** One way of declaring criteria. */
export type CaraKriteria = (typeof CARA_KRITERIA)[number]
