import { addWorkdays, type Kalender } from '../shared/calendar.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { localDate } from '../shared/local-time.ts'
import { isOpen, overallStatus, type Pengajuan, turnOf } from './pengajuan.ts'

/** Until when the present decider decides; both days count as in time. R21. */
export interface Tenggat {
  /** The last working day in time. */
  readonly tenggat: LocalDate
  /** The last working day before the request goes to the next level up. */
  readonly eskalasi: LocalDate
}

/** The deadlines of the present turn, in working days after the day on which it began. */
export function deadlinesOf(request: Pengajuan, kalender: Kalender, workdays: number): Tenggat {
  const since = localDate(request.giliranSejak, request.zona)
  const tenggat = addWorkdays(kalender, since, workdays)
  return { tenggat, eskalasi: addWorkdays(kalender, tenggat, workdays) }
}

/** The undecided days of a request, in order. */
function undecided({ hari }: Pengajuan): LocalDate[] {
  return hari.flatMap(({ tanggal, status }) => (isOpen(status) ? [tanggal] : [])).sort()
}

/**
 * Whether the first undecided day of a request has come, so that it lapses.
 *
 * A request for the very day on which it was filed, as a keadaan khusus may be, has that day.
 */
export function isExpired(request: Pengajuan, today: LocalDate): boolean {
  const first = undecided(request)[0]
  if (first === undefined || first > today) return false
  return first < today || localDate(request.diajukanPada, request.zona) < today
}

/** What time alone does to a request today: it lapses, goes one level up, or its decider is reminded. */
export function dueOn(
  request: Pengajuan,
  { tenggat, eskalasi }: Tenggat,
  today: LocalDate,
): 'kedaluwarsa' | 'eskalasi' | 'ingatkan' | null {
  const turn = turnOf(request)
  if (turn === null) return null
  if (isExpired(request, today)) return 'kedaluwarsa'
  if (today <= tenggat) return null
  // Reminded first, always: after an outage nobody loses a turn of which they never heard.
  if (request.diingatkanPada === null) return 'ingatkan'
  return today > eskalasi && turn !== 'konfirmasi' ? 'eskalasi' : null
}

/** A request whose first day came undecided: what was undecided lapses, what was granted stays. */
export function expire(request: Pengajuan): Pengajuan {
  const hari = request.hari.map((day) =>
    isOpen(day.status) ? { ...day, status: 'kedaluwarsa' as const } : day,
  )
  return { ...request, hari, status: overallStatus(hari, 'kedaluwarsa') }
}
