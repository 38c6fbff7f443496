import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import { openAPIRouteHandler } from 'hono-openapi'
import type { Deps } from '../deps.ts'
import { addressOf } from './guards/address.ts'
import { policed, secured } from './guards/headers.ts'
import { atMost, drained } from './guards/limits.ts'
import { type LogLine, logged } from './guards/log.ts'
import { lookedAfter } from './guards/looks.ts'
import { limited } from './guards/rate.ts'
import { createLimiter, type Limiter, type RateName } from './guards/rates.ts'
import type { Ctx, Hallway } from './hallway.ts'
import { problem, signedOut } from './problem.ts'
import { arahanRoutes } from './routes/arahan.ts'
import { auditRoutes } from './routes/audit.ts'
import { dasborRoutes } from './routes/dasbor.ts'
import { dataRoutes } from './routes/data.ts'
import { delegasiRoutes } from './routes/delegasi.ts'
import { type Files, fileRoutes } from './routes/files.ts'
import { gangguanRoutes } from './routes/gangguan.ts'
import { gelombangRoutes } from './routes/gelombang.ts'
import { harapanRoutes } from './routes/harapan.ts'
import { kalenderRoutes } from './routes/kalender.ts'
import { kebijakanRoutes } from './routes/kebijakan.ts'
import { kelayakanRoutes } from './routes/kelayakan.ts'
import { kinerjaRoutes } from './routes/kinerja.ts'
import { eventsRoutes, kirimanRoutes } from './routes/kiriman.ts'
import { koreksiRoutes } from './routes/koreksi.ts'
import { laporanRoutes } from './routes/laporan.ts'
import { layananRoutes } from './routes/layanan.ts'
import { type Metrics, metricsRoutes } from './routes/metrics.ts'
import { peringatanRoutes } from './routes/peringatan.ts'
import { presensiRoutes } from './routes/presensi.ts'
import { rosterRoutes } from './routes/roster.ts'
import { sanggahanRoutes } from './routes/sanggahan.ts'
import { sesiRoutes } from './routes/sesi.ts'
import { statusRoutes } from './routes/status.ts'
import { suratRoutes, verifikasiRoutes } from './routes/surat.ts'
import { surveiRoutes } from './routes/survei.ts'
import { tandaRoutes } from './routes/tanda.ts'
import { unitRoutes } from './routes/unit.ts'
import { penerimaRoutes } from './routes/webhook-keluar.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { wfaRoutes } from './routes/wfa.ts'

/** What the hallway needs beside the operations' outside. */
export interface AppOptions {
  /** The operations' outside, made for each request. */
  readonly deps: () => Deps
  /** Where people and portals reach it, as an origin. */
  readonly publicUrl: string | null
  /** Origins of portals that may embed and call. */
  readonly portalOrigins: readonly string[]
  readonly files: Files
  /** The header in which a proxy of the operator tells the address of a caller; see addressOf. */
  readonly addressHeader?: string | null
  /** What a scraper may have; nothing where it is left out. */
  readonly metrics?: Metrics | null
  /** Counts requests; one of its own where none is given. */
  readonly limiter?: Limiter
  readonly newId: () => string
  readonly log: (line: LogLine) => void
  /** Told of faults of ours, with the id that the caller sees. */
  readonly fault: (requestId: string, error: unknown) => void
}

const MAX_BODY = 64 * 1024

/** What a portal's script may read of an answer beside its body. */
const EXPOSED = [
  ...['link', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  ...['x-request-id', 'content-disposition', 'luwes-sha256', 'luwes-segel'],
]

/** What is open, and so counted by address; everything else is counted by person. */
const COUNTED: readonly (readonly [path: string, rate: RateName])[] = [
  ['/v1/sesi', 'masuk'],
  ['/v1/sesi/logout-backchannel', 'keluar'],
  ['/v1/harapan', 'kiriman'],
  ['/webhooks/*', 'kiriman'],
  ['/verifikasi/*', 'verifikasi'],
  ['/widgets/*', 'terbuka'],
  ['/docs/*', 'terbuka'],
  ['/masalah/*', 'terbuka'],
  ['/openapi.json', 'terbuka'],
  ['/health', 'terbuka'],
  ['/metrics', 'terbuka'],
]

const DOCUMENTATION = {
  openapi: '3.1.0',
  info: {
    title: 'Luwes',
    version: '1',
    description:
      'Fleksibilitas kerja ASN. Poin dan persentase dalam perseratus (125 adalah 1,25), uang dalam rupiah bulat. / Points and percentages are in hundredths (125 is 1.25), money in whole rupiah.',
  },
  components: {
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  },
} as const

/** Names of errors that mean that a part is away: nothing was lost, try again. */
const AWAY: readonly string[] = ['DatabaseAway', 'SsoAway']

/** How long to wait before trying again, as the part that is away says it. */
function retryAfter(error: Error): number {
  return 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 5
}

function onError(error: Error, c: Ctx, fault: AppOptions['fault']): Response {
  if (error instanceof HTTPException && error.status === 400) {
    return problem(c, 'salah-isi', { issues: [{ path: '/', message: NOT_JSON }] })
  }
  if (error.name === 'SesiBerakhir') return signedOut(c, 'sesi-berakhir')
  if (AWAY.includes(error.name)) {
    c.set('away', `${error.name}: ${error.message}`)
    return problem(c, 'tidak-siap', { retryAfter: retryAfter(error) })
  }
  fault(c.get('requestId'), error)
  return problem(c, 'kesalahan')
}

/** What is told about people stays out of every cache, of the browser and on the way. */
const neverKept = createMiddleware<Hallway>(async (c, next) => {
  c.header('cache-control', 'no-store')
  await next()
  if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
})

/** Builds the app: parse, recognise the caller, hand to an operation, map the answer. */
export function createApp(options: AppOptions): Hono<Hallway> {
  const { publicUrl, portalOrigins, fault, limiter = createLimiter(Date.now) } = options
  const app = new Hono<Hallway>()
  app.use(logged(options.newId, options.log), drained)
  app.use(secured, policed)
  app.use(
    cors({
      origin: (origin) => (portalOrigins.includes(origin) ? origin : null),
      allowHeaders: ['authorization', 'content-type', 'idempotency-key', 'accept-language'],
      exposeHeaders: EXPOSED,
      maxAge: 600,
    }),
  )
  app.use(async (c, next) => {
    c.set('deps', options.deps())
    c.set('limiter', limiter)
    c.set('address', addressOf(options.addressHeader ?? null, c.req.raw))
    await next()
  })
  for (const [path, rate] of COUNTED) app.use(path, limited(rate))
  app.use('/v1/*', lookedAfter, atMost(MAX_BODY), neverKept)
  routesOf(app)
  app.get(
    '/openapi.json',
    openAPIRouteHandler(app, {
      documentation: { ...DOCUMENTATION, servers: [{ url: publicUrl ?? '/' }] },
    }),
  )
  app.route('/', metricsRoutes(options.metrics ?? null))
  app.route('/', fileRoutes(options.files))
  app.notFound((c) => problem(c, 'tidak-ada'))
  app.onError((error, c) => onError(error, c, fault))
  return app
}

/** Every route of ours, under its place. */
function routesOf(app: Hono<Hallway>): void {
  app.route('/v1', sesiRoutes)
  app.route('/v1', dataRoutes)
  app.route('/v1/wfa', wfaRoutes)
  app.route('/v1/wfa', suratRoutes)
  app.route('/v1/wfa', kelayakanRoutes)
  app.route('/v1/wfa/arahan', arahanRoutes)
  app.route('/v1/wfa/roster', rosterRoutes)
  app.route('/v1/presensi', presensiRoutes)
  app.route('/v1/presensi', koreksiRoutes)
  app.route('/v1/presensi', gangguanRoutes)
  app.route('/v1/presensi/tanda', tandaRoutes)
  app.route('/v1/laporan', laporanRoutes)
  app.route('/v1/kinerja', kinerjaRoutes)
  app.route('/v1/kinerja', sanggahanRoutes)
  app.route('/v1/peringatan', peringatanRoutes)
  app.route('/v1/dasbor', dasborRoutes)
  app.route('/v1/kalender', kalenderRoutes)
  app.route('/v1/survei', surveiRoutes)
  app.route('/v1/kebijakan', kebijakanRoutes)
  app.route('/v1/audit', auditRoutes)
  app.route('/v1/delegasi', delegasiRoutes)
  app.route('/v1/gelombang', gelombangRoutes)
  app.route('/v1/harapan', harapanRoutes)
  app.route('/v1/unit-kerja', unitRoutes)
  app.route('/v1/status', statusRoutes)
  app.route('/v1/webhooks', penerimaRoutes)
  app.route('/v1/webhooks', kirimanRoutes)
  app.route('/v1/events', eventsRoutes)
  app.route('/webhooks', webhookRoutes)
  app.route('/', layananRoutes)
  app.route('/', verifikasiRoutes)
}

const NOT_JSON = {
  id: 'Isi bukan JSON yang sah. Periksa, lalu kirim lagi.',
  en: 'The body is not valid JSON. Check it and send it again.',
}
