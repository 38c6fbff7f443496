import type { PolaTanda } from './pola.ts'

/** Lokasi palsu: the phone itself reports a fake position (R34). */
export const lokasiPalsu = {
  code: 'tanda.lokasi-palsu',
  message: {
    id: 'Ponsel menyatakan posisinya bukan dari GPS.',
    en: 'The phone says that its position does not come from GPS.',
  },
  detect: ({ tap }) => (tap.mock === true ? {} : null),
} as const satisfies PolaTanda
