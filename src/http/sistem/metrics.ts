import { Hono } from 'hono'
import { readUkuran } from '../../operations/sistem/read-ukuran.ts'
import type { Hallway } from '../hallway.ts'
import { answerSignedOut, problem } from '../problem.ts'
import { ukuranText } from './ukuran-text.ts'

/** What a scraper may read, and its token. */
export interface Metrics {
  readonly token: string
  /** Returns the counts of this machine, as Prometheus text. */
  readonly text: () => string | Promise<string>
}

/** Returns whether two texts are equal, in constant time. */
async function isSame(one: string, other: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const [left, right] = await Promise.all([digest(one), digest(other)])
  return left.reduce((differ, byte, place) => differ | (byte ^ (right[place] ?? 0)), 0) === 0
}

/**
 * Returns the route of metrics for Prometheus: nothing without the deployment's token, and 404 if
 * none is set.
 */
export function metricsRoutes(metrics: Metrics | null): Hono<Hallway> {
  return new Hono<Hallway>().get('/metrics', async (c) => {
    if (metrics === null) return problem(c, 'tidak-ada')
    const given = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
    if (!(await isSame(given, metrics.token))) return answerSignedOut(c, 'tanpa-token')
    const text = `${await metrics.text()}${ukuranText(await readUkuran(c.get('deps')))}`
    return c.body(text, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
}
