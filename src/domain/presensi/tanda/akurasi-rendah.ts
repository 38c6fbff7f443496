import { type PolaTanda, positionOf } from './pola.ts'

/** Akurasi rendah: a position so uncertain that it says little (R32). */
export const akurasiRendah = {
  code: 'tanda.akurasi-rendah',
  message: {
    id: 'Akurasi posisi presensi terlalu rendah untuk diperiksa.',
    en: 'The position of the tap is too uncertain to check.',
  },
  detect: ({ tap }, ambang) => {
    const meter = Math.round(tap.accuracy ?? 0)
    return positionOf(tap) && meter > ambang.akurasi ? { meter } : null
  },
} as const satisfies PolaTanda
