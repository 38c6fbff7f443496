import type { Db } from '../../db/engine/client.ts'
import { adoptedSince, lawRevision } from '../../db/kinerja/kebijakan.ts'
import type { Deps } from '../../deps.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { type HukumTerbaca, lawFrom } from '../shared/hukum.ts'

/** Returns today in the regency's time zone. */
export function todayOf({ now, zona }: Pick<Deps, 'now' | 'zona'>): LocalDate {
  return localDate(now(), zona)
}

/** Returns the queries for the present law; `lawOfRows` reads their rows. */
export function lawQueries(db: Db) {
  return [lawRevision(db), adoptedSince(db, -1)] as const
}

/** Reads the law from the rows of `lawQueries`. */
export function lawOfRows(
  { rak }: Pick<Deps, 'rak'>,
  [now]: Awaited<ReturnType<typeof lawRevision>>,
  rows: Awaited<ReturnType<typeof adoptedSince>>,
): HukumTerbaca {
  return { ...lawFrom(rak.editions, rows), revisi: now?.revisi ?? 0 }
}
