import type { PageEnd } from '../../db/wfa/pengajuan.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import type { Page } from '../shared/page.ts'

/** The longest page of a list. */
export const PAGE = 100

/** Returns a page of requests; `full` says that more may follow. */
export function pageOf<Item extends Pengajuan>(data: readonly Item[], full: boolean): Page<Item> {
  const last = data.at(-1)
  return { data, after: last && full ? `${last.diajukanPada}.${last.id}` : null }
}

/** Reads `after`, which says where a page ended; `null` for the first page. */
export function endOf(after: string | undefined): PageEnd | null {
  if (after === undefined) return null
  const dot = after.indexOf('.')
  return { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
}
