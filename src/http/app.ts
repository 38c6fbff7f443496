import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { Deps } from '../deps.ts'
import { Away } from '../domain/shared/away.ts'
import { NOT_JSON } from '../operations/shared/problem.ts'
import { addressOf } from './guards/address.ts'
import { AGE, REPORTS, sayAge } from './guards/copy.ts'
import { addRateHeaders, limitRate } from './guards/count-requests.ts'
import { secured } from './guards/headers.ts'
import { atMost, drained } from './guards/limits.ts'
import { type LogLine, logRequests } from './guards/log.ts'
import { lookedAfter } from './guards/looks.ts'
import { createLimiter, type Limiter, type RateName } from './guards/rates.ts'
import type { Ctx, Files, Hallway } from './hallway.ts'
import { iclockRoutes } from './presensi/iclock.ts'
import { problem } from './problem.ts'
import { routesOf } from './routes.ts'
import { fileRoutes } from './sistem/files.ts'
import { type Metrics, metricsRoutes } from './sistem/metrics.ts'

/** The dependencies of the hallway besides those of operations. */
export interface AppOptions {
  /** Returns the operations' dependencies, made for each request. */
  readonly deps: () => Deps
  /** Reads the law when it is old, before a request that may depend on it. Never rejects. */
  readonly segarkan?: () => Promise<void> | undefined
  /** Origins of portals that may embed and call. */
  readonly portalOrigins: readonly string[]
  readonly files: Files
  /** The header in which the operator's proxy sends a caller's address; see addressOf. */
  readonly addressHeader?: string | null
  /** Networks of machines that may send attendance; off when left out or empty. */
  readonly admsFrom?: readonly string[]
  /** What a scraper may read; nothing when left out. */
  readonly metrics?: Metrics | null
  /**
   * On the standby of a pair: the greatest age in seconds with which it answers reports. `null`
   * elsewhere.
   */
  readonly oldest?: number | null
  /** Counts requests; by default its own counter. */
  readonly limiter?: Limiter
  readonly newId: () => string
  readonly log: (line: LogLine) => void
  /** Receives our own faults, with the id that the caller sees. */
  readonly fault: (requestId: string, error: unknown) => void
}

const MAX_BODY = 64 * 1024

/** Headers of an answer that a portal's script may read. */
const EXPOSED = [
  'link',
  'etag',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'x-request-id',
  'content-disposition',
  'luwes-sha256',
  'luwes-segel',
  AGE,
]
const EXPOSED_TEXT = EXPOSED.join(',')
const ALLOWED = 'access-control-allow-origin'

/** Open routes, counted by address; everything else is counted by person. */
const COUNTED: readonly (readonly [path: string, rate: RateName])[] = [
  ['/v1/sesi', 'masuk'],
  ['/v1/sesi/logout-backchannel', 'keluar'],
  ['/v1/harapan', 'kiriman'],
  ['/v1/saya/kalender.ics', 'kalender'],
  ['/v1/perangkat/terima', 'terima'],
  ['/webhooks/*', 'kiriman'],
  ['/iclock/*', 'mesin'],
  ['/verifikasi/*', 'verifikasi'],
  ['/surat/*', 'verifikasi'],
  ['/widgets/*', 'terbuka'],
  ['/docs/*', 'terbuka'],
  ['/masalah/*', 'terbuka'],
  ['/openapi.json', 'terbuka'],
  ['/health', 'terbuka'],
  ['/metrics', 'terbuka'],
]

/** Routes that may depend on the law. */
const LAWFUL = ['/v1/*', '/webhooks/*', '/iclock/*']

function onError(error: Error, c: Ctx, fault: AppOptions['fault']): Response {
  if (error instanceof HTTPException && error.status === 400) {
    return problem(c, 'salah-isi', { issues: [{ path: '/', message: NOT_JSON }] })
  }
  if (error instanceof Away) {
    c.set('away', `${error.name}: ${error.message}`)
    return problem(c, 'tidak-siap', { retryAfter: error.retryAfter, detail: error.detail })
  }
  fault(c.get('requestId'), error)
  return problem(c, 'kesalahan')
}

/** Data about people stays out of every cache, in the browser and on the way. */
const neverKept = createMiddleware<Hallway>(async (c, next) => {
  await next()
  const { headers } = c.res
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
})

/** Builds the app: parse, recognise the caller, call an operation, map the answer. */
export function createApp(options: AppOptions): Hono<Hallway> {
  const { portalOrigins, fault, limiter = createLimiter(Date.now), admsFrom = [] } = options
  const addressHeader = options.addressHeader ?? null
  const app = new Hono<Hallway>()
  const lawful = createMiddleware<Hallway>(async (_, next) => {
    await options.segarkan?.()
    await next()
  })
  app.use(logRequests(options.newId, options.log), drained)
  app.use(secured)
  const shared = cors({
    origin: (origin) => (portalOrigins.includes(origin) ? origin : null),
    allowHeaders: [
      'authorization',
      'content-type',
      'idempotency-key',
      'accept-language',
      'if-none-match',
    ],
    exposeHeaders: EXPOSED,
    maxAge: 600,
  })
  // Requests other than a preflight are answered here: Hono's own would make a whole new answer for
  // each.
  app.use(async (c, next) => {
    if (c.req.method === 'OPTIONS') return shared(c, next)
    await next()
    const { headers } = c.res
    const origin = c.req.header('origin')
    if (origin && portalOrigins.includes(origin)) headers.set(ALLOWED, origin)
    headers.set('access-control-expose-headers', EXPOSED_TEXT)
    headers.append('vary', 'Origin')
  })
  for (const path of LAWFUL) app.use(path, lawful)
  app.use(async (c, next) => {
    c.set('deps', options.deps())
    c.set('files', options.files)
    c.set('limiter', limiter)
    c.set('address', addressOf(addressHeader, c.req.raw))
    await next()
  })
  app.use(addRateHeaders)
  for (const [path, rate] of COUNTED) app.use(path, limitRate(rate))
  app.use('/v1/*', lookedAfter, atMost(MAX_BODY), neverKept)
  const { oldest = null } = options
  if (oldest !== null) {
    for (const path of REPORTS) app.use(`${path}/*`, sayAge(oldest))
  }
  routesOf(app)
  app.route('/iclock', iclockRoutes({ networks: admsFrom, addressHeader }))
  app.route('/', metricsRoutes(options.metrics ?? null))
  app.route('/', fileRoutes(options.files))
  app.notFound((c) => problem(c, 'tidak-ada'))
  app.onError((error, c) => onError(error, c, fault))
  return app
}
