import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'
import type { Hallway } from '../hallway.ts'

/** What is logged about a request: never a NIP, a name, a coordinate or a query. */
export interface LogLine {
  readonly id: string
  readonly method: string
  /** The pattern of the route, not the requested address. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly refusals?: readonly string[]
  /** Why nobody was signed in: a code, never the person. */
  readonly sebab?: SebabTolak
  /** The unreachable part. */
  readonly away?: string
}

/** The known methods; all others count as one. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Gives the request an id and writes one JSON line about it when it is answered. */
export function logRequests(newId: () => string, write: (line: LogLine) => void) {
  return createMiddleware<Hallway>(async (c, next) => {
    const id = newId()
    c.set('requestId', id)
    const started = Date.now()
    await next()
    const refusals = c.get('refusals')
    const sebab = c.get('sebab')
    const away = c.get('away')
    c.res.headers.set('x-request-id', id)
    write({
      id,
      method: METHODS.includes(c.req.method) ? c.req.method : 'LAIN',
      route: routePath(c, -1),
      status: c.res.status,
      ms: Date.now() - started,
      ...(refusals && { refusals }),
      ...(sebab && { sebab }),
      ...(away && { away }),
    })
  })
}
