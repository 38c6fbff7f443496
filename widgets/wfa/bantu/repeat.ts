import type { HariKeDepan, Pengajuan } from '../../shared/contract.ts'
import { type LocalDate, weekday } from '../../shared/dates.ts'
import { fromPengajuan } from '../form/draft.ts'
import { emptyLine, type Isian } from '../state.ts'

/** Returns the days that can be requested now. */
export function openDays(depan: HariKeDepan | null): LocalDate[] {
  return (depan?.hari ?? []).filter(({ halangan }) => !halangan).map(({ tanggal }) => tanggal)
}

const week = (date: LocalDate) => {
  const back = new Date(`${date}T00:00:00Z`)
  back.setUTCDate(back.getUTCDate() + 1 - weekday(date))
  return back.toISOString().slice(0, 10)
}

/** Returns the open days week by week, at most as many as are left of each week. */
function within(depan: HariKeDepan | null, days: readonly LocalDate[]): LocalDate[] {
  const used = new Map<string, number>()
  return days.filter((day) => {
    const own = depan?.pekan.find(({ mulai }) => mulai === week(day))
    const left = own ? own.batas - own.terpakai : Number.POSITIVE_INFINITY
    const taken = used.get(week(day)) ?? 0
    if (taken >= left) return false
    used.set(week(day), taken + 1)
    return true
  })
}

/**
 * Returns the days of a pattern of weekdays that can be requested, within what each week leaves.
 */
export function patternDays(
  depan: HariKeDepan | null,
  weekdays: readonly number[],
  weeks: number,
): LocalDate[] {
  const days = within(
    depan,
    openDays(depan).filter((day) => weekdays.includes(weekday(day))),
  )
  const first = [...new Set(days.map(week))].slice(0, weeks)
  return days.filter((day) => first.includes(week(day)))
}

/** Returns the last request as a new form: the same weekdays on the next open days. */
export function repeatLast(last: Pengajuan, depan: HariKeDepan | null, today: LocalDate): Isian {
  const form = fromPengajuan(last, today)
  const wanted = [...new Set(last.hari.map(({ tanggal }) => weekday(tanggal)))]
  return {
    ...form,
    perbaikanDari: '',
    hari: patternDays(depan, wanted, 1),
    rencana: form.rencana.length > 0 ? form.rencana : [emptyLine],
  }
}
