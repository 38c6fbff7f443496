import { addDays, addMonths, type LocalDate, weekday } from '../../shared/dates.ts'
import type { Words } from '../../shared/words.ts'
import { type Grid, type GridActions, lastMonth, obstacle } from '../calendar.ts'

/**
 * Returns where a key leads from a day, like in the date grid of the ARIA practices; `null` for
 * other keys.
 */
export function moveBy(key: string, from: LocalDate): LocalDate | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: 1 - weekday(from),
    End: 7 - weekday(from),
  }
  const step = steps[key]
  if (step !== undefined) return addDays(from, step)
  if (key === 'PageUp') return sameDay(from, -1)
  return key === 'PageDown' ? sameDay(from, 1) : null
}

/** Returns the same day of a neighbouring month, or its last day. */
function sameDay(from: LocalDate, months: number): LocalDate {
  const month = addMonths(from.slice(0, 7), months)
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  const date = `${month}-${from.slice(8)}`
  return date > last ? last : date
}

/** Moves in the month grid by key, and chooses with Space or Enter. */
export function onGridKey(
  key: string,
  grid: Grid,
  words: Words,
  { toggle, move }: GridActions,
): void {
  const date = grid.cursor
  if (key === ' ' || key === 'Enter') {
    if (!obstacle(words, grid, date)) toggle(date)
    return
  }
  const next = moveBy(key, date)
  if (next && next.slice(0, 7) <= lastMonth(grid.today)) move(next)
}
