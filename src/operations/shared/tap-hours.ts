import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { isTapTime } from '../../domain/presensi/jam-presensi.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import type { Problem } from './problem.ts'

/**
 * Returns why a change cannot take effect now: it would change how today is judged while people
 * tap.
 *
 * Returns `null` when no changed day is today, or a reason was given.
 */
export function duringTaps(
  { editions, zona }: Deps,
  days: readonly LocalDate[],
  now: Instant,
  paksa: string | undefined,
): Problem | null {
  const today = localDate(now, zona)
  if (paksa || !days.includes(today)) return null
  const { presensi } = policyOn(editions, today)
  return isTapTime(presensi, today, now, zona) ? { kind: 'bentrok', message: TAP_HOURS } : null
}

const TAP_HOURS = {
  id: 'Perubahan ini mengubah penilaian hari ini selagi pegawai melakukan presensi. Berlakukan mulai besok, atau sebut alasan pada "paksa".',
  en: 'This would change how today is judged while people tap. Let it hold from tomorrow, or give a reason under "paksa".',
}
