/** The six criteria that a task meets when it can be done elsewhere (Permen PANRB 4/2025), as they are signed. */
export const KRITERIA_TUGAS = [
  'dapat-di-luar-kantor',
  'tanpa-ruang-atau-alat-khusus',
  'dengan-tik',
  'tatap-muka-minimal',
  'tanpa-pengawasan-terus-menerus',
  'kriteria-lain-ppk',
] as const
