import type { PolaTanda } from './pola.ts'

/** Tap ulang: an earlier tap, sent again under another id (R34). */
export const tapUlang = {
  code: 'tanda.tap-ulang',
  message: {
    id: 'Presensi yang sama dikirim ulang sebagai presensi baru.',
    en: 'The same tap was sent again as a new one.',
  },
  detect: ({ kembar }) => (kembar ? {} : null),
} as const satisfies PolaTanda
