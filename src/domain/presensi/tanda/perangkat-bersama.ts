import { isOnTheWall, type PolaTanda } from './pola.ts'

/** Perangkat bersama: one personal device used by several people on a day (R34, R94). */
export const perangkatBersama = {
  code: 'tanda.perangkat-bersama',
  message: {
    id: 'Satu perangkat dipakai beberapa orang pada hari yang sama.',
    en: 'One device was used by several people on one day.',
  },
  detect: ({ tap, orangSeperangkat }, ambang) =>
    tap.device !== undefined && !isOnTheWall(tap) && orangSeperangkat >= ambang.orangSeperangkat
      ? { orang: orangSeperangkat }
      : null,
} as const satisfies PolaTanda
