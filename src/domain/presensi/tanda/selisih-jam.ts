import type { PolaTanda } from './pola.ts'

/** Selisih jam: the clock of the device differs from ours (R34). */
export const selisihJam = {
  code: 'tanda.selisih-jam',
  message: {
    id: 'Jam perangkat berbeda dari jam server.',
    en: 'The clock of the device differs from the server’s.',
  },
  detect: ({ tap }, ambang) => {
    if (tap.jamPerangkat === undefined || tap.luring) return null
    const detik = Math.round(Math.abs(tap.jamPerangkat - tap.at) / 1_000)
    return detik > ambang.selisihDetik ? { detik } : null
  },
} as const satisfies PolaTanda
