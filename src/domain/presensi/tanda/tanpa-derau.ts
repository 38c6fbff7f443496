import { isOnTheWall, type PolaTanda, positionOf } from './pola.ts'

/**
 * Tanpa derau: successive positions without the jitter of a real receiver (R34). A machine on a
 * wall never moves (R94).
 */
export const tanpaDerau = {
  code: 'tanda.tanpa-derau',
  message: {
    id: 'Posisi pada beberapa presensi berturut-turut sama persis.',
    en: 'The position of several taps in a row does not change at all.',
  },
  detect: ({ tap, beruntun }, ambang) =>
    positionOf(tap) && !isOnTheWall(tap) && beruntun >= ambang.tanpaDerau
      ? { tap: beruntun }
      : null,
} as const satisfies PolaTanda
