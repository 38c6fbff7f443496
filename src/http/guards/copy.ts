import { createMiddleware } from 'hono/factory'
import { readUmur } from '../../operations/sistem/read-umur.ts'
import type { Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'

/** The header with the greatest age of the answer in seconds: only on the standby of a pair. */
export const AGE = 'luwes-umur-data'

/**
 * Reports that the standby of a pair may answer: they are read-only, and data a few seconds old is
 * good enough.
 */
export const REPORTS: readonly string[] = [
  '/v1/dasbor',
  '/v1/hari-ini',
  '/v1/kinerja',
  '/v1/laporan-bulanan',
  '/v1/peringatan',
]

export function isReport(path: string): boolean {
  return REPORTS.some((one) => path === one || path.startsWith(`${one}/`))
}

const RETRY = 10

/**
 * Makes the standby of a pair say how old its reports are. It refuses those that are older than the
 * limit; a proxy then asks the primary.
 */
export function sayAge(limit: number) {
  return createMiddleware<Hallway>(async (c, next) => {
    if (c.req.method !== 'GET') return next()
    const age = await readUmur(c.get('deps'))
    const seconds = age === null ? null : Math.ceil(age / 1000)
    if (seconds !== null && seconds <= limit) await next()
    else c.res = problem(c, 'tidak-siap', { retryAfter: RETRY, detail: TOO_OLD })
    if (seconds !== null) c.res.headers.set(AGE, String(seconds))
  })
}

const TOO_OLD = {
  id: 'Salinan di mesin siaga tertinggal terlalu lama untuk laporan. Buka melalui mesin utama; pengelola menjalankan "luwes doctor" di kedua mesin.',
  en: 'The copy on the standby is too old for reports. Open it through the primary; the operator runs "luwes doctor" on both machines.',
}
