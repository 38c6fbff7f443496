import type { Signal } from './signal.ts'

/** Luring: a tap that was made without a connection and sent later, so that its time is the device’s word (R41, E49). */
export const luring = {
  code: 'tanda.luring',
  message: {
    id: 'Presensi dilakukan tanpa jaringan dan dikirim kemudian.',
    en: 'The tap was made without a connection and sent later.',
  },
  detect: ({ tap }) => (tap.luring ? {} : null),
} as const satisfies Signal
