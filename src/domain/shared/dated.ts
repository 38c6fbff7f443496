import type { LocalDate } from './local-date.ts'

/** Something that is in force from a day on, until the next of its kind. */
export interface DatedItem {
  readonly since: LocalDate
}

/** Returns the one in force on a day, of some in the order of time; a day before the first has the first. */
export function inForceOn<Item extends DatedItem>(
  items: readonly [Item, ...Item[]],
  date: LocalDate,
): Item {
  return items.findLast(({ since }) => since <= date) ?? items[0]
}
