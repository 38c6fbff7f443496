import type { LocalDate } from './local-date.ts'

/** Something that is in force from a day on, until the next of its kind. */
export interface DatedItem {
  readonly since: LocalDate
}

/**
 * Returns the item in force on a day, from items in order of time. A day before the first gets the
 * first.
 */
export function inForceOn<Item extends DatedItem>(
  items: readonly [Item, ...Item[]],
  date: LocalDate,
): Item {
  return items.findLast(({ since }) => since <= date) ?? items[0]
}
