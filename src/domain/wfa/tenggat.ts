import { addWorkdays, isWorkday, type Kalender } from '../shared/calendar.ts'
import { addDays, type LocalDate } from '../shared/local-date.ts'
import { localDate } from '../shared/local-time.ts'
import { isOpen, overallStatus, type Pengajuan, turnOf } from './pengajuan.ts'

/** Until when the present decider may decide, and the day of their reminder. R21. */
export interface Tenggat {
  /** The last working day in time; after it the request goes one level up. */
  readonly tenggat: LocalDate
  /** The day of the reminder: that last day, or the working day before the first requested day. */
  readonly ingatkan: LocalDate
}

/** Returns the deadlines of the present turn, in working days after the day it began. */
export function deadlinesOf(request: Pengajuan, kalender: Kalender, workdays: number): Tenggat {
  const since = localDate(request.giliranSejak, request.zona)
  const tenggat = addWorkdays(kalender, since, workdays)
  const first = undecidedDays(request)[0]
  const before = first === undefined ? tenggat : workdayBefore(kalender, first)
  const [ingatkan = tenggat] = [before, tenggat].sort()
  return { tenggat, ingatkan }
}

function workdayBefore(kalender: Kalender, date: LocalDate): LocalDate {
  let day = addDays(date, -1)
  while (!isWorkday(kalender, day)) day = addDays(day, -1)
  return day
}

/** Returns the undecided days of a request, in order. */
function undecidedDays({ hari }: Pengajuan): LocalDate[] {
  return hari.flatMap(({ tanggal, status }) => (isOpen(status) ? [tanggal] : [])).sort()
}

/**
 * Returns whether the first undecided day of a request has come, so that it lapses.
 *
 * A request for the same day, as keadaan khusus allows, has until the end of that day.
 */
export function isExpired(request: Pengajuan, today: LocalDate): boolean {
  const first = undecidedDays(request)[0]
  if (first === undefined || first > today) return false
  return first < today || localDate(request.diajukanPada, request.zona) < today
}

/** What time alone does to a request. */
export type LangkahWaktu = 'kedaluwarsa' | 'eskalasi' | 'terlambat' | 'ingatkan'

/**
 * Returns what time alone does to a request today: it lapses, goes one level up, or its decider is
 * reminded. The reminder comes on the last day in time. If nobody is above them (`lanjut`), a
 * second one comes when they are late.
 */
export function dueOn(
  request: Pengajuan,
  { tenggat, ingatkan }: Tenggat,
  today: LocalDate,
  lanjut: boolean,
): LangkahWaktu | null {
  const turn = turnOf(request)
  if (turn === null) return null
  if (isExpired(request, today)) return 'kedaluwarsa'
  if (today < ingatkan) return null
  // Always reminded first: after an outage nobody loses a turn without a reminder.
  if (request.diingatkanPada === null) return 'ingatkan'
  const reminded = localDate(request.diingatkanPada, request.zona)
  if (today <= tenggat || today <= reminded) return null
  if (lanjut && turn !== 'konfirmasi') return 'eskalasi'
  return reminded <= tenggat ? 'terlambat' : null
}

/** Returns a request whose first day came undecided: undecided days lapse, granted days stay. */
export function expire(request: Pengajuan): Pengajuan {
  const hari = request.hari.map((day) =>
    isOpen(day.status) ? { ...day, status: 'kedaluwarsa' as const } : day,
  )
  return { ...request, hari, status: overallStatus(hari, 'kedaluwarsa') }
}
