import { addDays, type LocalDate, monthOf } from '../../domain/shared/local-date.ts'
import { demoWorkdays } from './kalender.ts'
import type { Person } from './people.ts'
import type { LeaveItem, RegencyWish } from './wish.ts'

/** Returns the working days of this month before today that the story speaks of, the latest first. */
export function storyDays({ today }: Pick<RegencyWish, 'today'>): LocalDate[] {
  return demoWorkdays(monthOf(today), addDays(today, -1)).reverse()
}

/** Returns whether the story's employee works from home today: on every working day on which it is told. */
export function sitiAtHome({ today }: Pick<RegencyWish, 'today'>, date: LocalDate): boolean {
  return date === today && demoWorkdays(monthOf(today), today).at(-1) === today
}

/** Returns the colleague of the story's employee: a report and a correction of theirs wait for the atasan. */
function colleagueOf(people: readonly Person[]): Person | undefined {
  const siti = people.find(({ tokoh }) => tokoh?.username === 'siti')
  return people.find(
    ({ pegawai, tokoh }) => !tokoh && pegawai.atasanNip === siti?.pegawai.atasanNip,
  )
}

/** The colleague's part: a day from home with a report, and one without a departure. */
export interface CeritaRekan {
  readonly nip: string
  readonly wfa: LocalDate
  readonly lupaPulang: LocalDate
}

/** Returns the colleague's part of the story; `undefined` on the first days of a month. */
export function colleagueStory(
  wish: Pick<RegencyWish, 'today'>,
  people: readonly Person[],
  leaves: readonly LeaveItem[],
): CeritaRekan | undefined {
  const nip = colleagueOf(people)?.pegawai.nip
  const away = (date: LocalDate) =>
    leaves.some((one) => one.nip === nip && one.dari <= date && date <= one.sampai)
  const [wfa, lupaPulang] = storyDays(wish).filter((date) => !away(date))
  return nip && wfa && lupaPulang ? { nip, wfa, lupaPulang } : undefined
}
