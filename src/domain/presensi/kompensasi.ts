import type { Minute } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { Kompensasi } from './policy.ts'
import type { Jam } from './schedule.ts'

const MIDNIGHT: Minute = 1_440

/** The bounds by which a day is judged after compensation; minutes of the day. */
export interface Batas {
  /** The minute after which an arrival is late. */
  readonly mulai: Minute
  /** Until when one stays. */
  readonly selesai: Minute
  /** The hours within which minutes of work count. */
  readonly jam: Jam
  /** What was compensated, in one sentence. */
  readonly catatan?: Text
}

/**
 * Returns the bounds of a day for an arrival at a given minute (R8; E44-E46).
 *
 * With `ganti-hari-sama`, a person who is late within the limit stays longer by the same time and
 * was not late. With `jendela-fleksibel`, the end moves with the arrival, at most by the window.
 */
export function boundsOf(jam: Jam, masuk: Minute | null, rule: Kompensasi): Batas {
  // Around core hours people work when they like: minutes count at any time.
  if (jam.inti) {
    const [mulai, selesai] = jam.inti
    return { mulai, selesai, jam: { ...jam, mulai: 0, selesai: MIDNIGHT } }
  }
  switch (rule.jenis) {
    case 'tidak-ada':
      return { mulai: jam.mulai, selesai: jam.selesai, jam }
    case 'ganti-hari-sama': {
      const late = masuk === null ? 0 : masuk - jam.mulai
      if (late <= 0 || late > rule.menit) return { mulai: jam.mulai, selesai: jam.selesai, jam }
      const selesai = jam.selesai + late
      return {
        mulai: jam.mulai + late,
        selesai,
        jam: { ...jam, selesai },
        catatan: {
          id: `Terlambat ${late} menit, diganti dengan pulang ${late} menit lebih lama.`,
          en: `${late} minutes late, made up for by staying ${late} minutes longer.`,
        },
      }
    }
    case 'jendela-fleksibel': {
      const moved = masuk === null ? 0 : masuk - jam.mulai
      const shift = Math.max(-rule.menit, Math.min(rule.menit, moved))
      const selesai = jam.selesai + shift
      const moving = { ...jam, mulai: jam.mulai + shift, selesai }
      return { mulai: jam.mulai + rule.menit, selesai, jam: moving, ...noteOf(shift) }
    }
  }
}

function noteOf(shift: number): { catatan?: Text } {
  if (shift === 0) return {}
  const [id, en] = shift > 0 ? ['lebih lambat', 'later'] : ['lebih awal', 'earlier']
  const minutes = Math.abs(shift)
  return {
    catatan: {
      id: `Jam fleksibel: jam pulang bergeser ${minutes} menit ${id}.`,
      en: `Flexible hours: the end moves ${minutes} minutes ${en}.`,
    },
  }
}
