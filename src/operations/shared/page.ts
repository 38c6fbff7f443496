import type { PageEnd } from '../../db/engine/page.ts'

/** A page of a list; `after` begins the next one, `null` on the last. */
export interface Page<Item> {
  readonly data: readonly Item[]
  readonly after: string | null
}

/** Returns the `after` of the page after a last row; `null` if there is none. */
export function afterOf(last: PageEnd | undefined, full: boolean): string | null {
  return last && full ? `${last.pada}.${last.id}` : null
}

/** Reads `after`, the position where a page ended; `null` for the first page. */
export function endOf(after: string | undefined): PageEnd | null {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}
