import type { PolaTanda } from './pola.ts'

/**
 * Luring: a tap that was made offline and sent later, without a ticket of ours that proves its time
 * (R41, R95, E49).
 */
export const luring = {
  code: 'tanda.luring',
  message: {
    id: 'Presensi dilakukan tanpa jaringan dan dikirim kemudian, dan jamnya tidak dapat dipastikan server.',
    en: 'The tap was made without a connection and sent later, and the server cannot vouch for its time.',
  },
  detect: ({ tap }) => (tap.luring && tap.waktu !== 'tiket' ? {} : null),
} as const satisfies PolaTanda
