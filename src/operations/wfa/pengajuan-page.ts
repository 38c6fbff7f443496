import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import { afterOf, type Page } from '../shared/page.ts'

/** The longest page of a list. */
export const PAGE = 100

/** Returns a page of requests; `full` says that more may follow. */
export function pageOf<Item extends Pengajuan>(data: readonly Item[], full: boolean): Page<Item> {
  const last = data.at(-1)
  return { data, after: afterOf(last && { pada: last.diajukanPada, id: last.id }, full) }
}
