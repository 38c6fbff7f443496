import type { PolaTanda } from './pola.ts'

/** Luar tugas: a tap on a day of leave, when the person is not on duty (R34). */
export const luarTugas = {
  code: 'tanda.luar-tugas',
  message: {
    id: 'Ada presensi pada hari cuti.',
    en: 'There is a tap on a day of leave.',
  },
  detect: ({ moda }) => (moda === 'cuti' ? {} : null),
} as const satisfies PolaTanda
