import { WorkerEntrypoint, waitUntil } from 'cloudflare:workers'
import { createPush, type Push } from './adapters/web-push.ts'
import type { Outlet } from './adapters/webhook-sender.ts'
import type { Config } from './config.ts'
import type { Db } from './db/engine/client.ts'
import { groupsThrough, tapsHanded, tapsThrough, writerThrough } from './db/engine/through.ts'
import { beat } from './db/sistem/denyut.ts'
import type { Deps } from './deps.ts'
import { configOf, depsOf } from './door.ts'
import { createApp } from './http/app.ts'
import { createLimiter, shareAmong } from './http/guards/rates.ts'
import { createLogLines } from './http/sistem/log-lines.ts'
import { createMeter, type Meter } from './http/sistem/meter.ts'
import { sumMetrics } from './http/sistem/sum-metrics.ts'
import { computeRekap } from './operations/kinerja/compute-rekap.ts'
import { continueRuns } from './operations/kinerja/continue-runs.ts'
import { issueKabarKebijakan } from './operations/kinerja/issue-kabar-kebijakan.ts'
import { warn } from './operations/kinerja/warn.ts'
import { updateRiwayat } from './operations/pegawai/update-riwayat.ts'
import { closeKoreksi } from './operations/presensi/close-koreksi.ts'
import { detectGangguan } from './operations/presensi/detect-gangguan.ts'
import { detectMesin } from './operations/presensi/detect-mesin.ts'
import { detectTanda } from './operations/presensi/detect-tanda.ts'
import { judgeDays } from './operations/presensi/judge-days.ts'
import { planHariIni } from './operations/presensi/plan-hari-ini.ts'
import { receiveWaitingLines } from './operations/presensi/receive-waiting-lines.ts'
import { sendPings } from './operations/presensi/send-pings.ts'
import { createHukum, type Hukum, type PemegangHukum } from './operations/shared/hukum.ts'
import { deleteKoordinat } from './operations/sistem/delete-koordinat.ts'
import { deleteSesi } from './operations/sistem/delete-sesi.ts'
import { sealAudit } from './operations/sistem/seal-audit.ts'
import { sealRumah } from './operations/sistem/seal-rumah.ts'
import { composePesan } from './operations/webhook/compose-pesan.ts'
import { composeRingkasan } from './operations/webhook/compose-ringkasan.ts'
import { continueSending } from './operations/webhook/continue-sending.ts'
import { sendPesan } from './operations/webhook/send-pesan.ts'
import { wakeSenders } from './operations/webhook/wake-senders.ts'
import { checkGranted } from './operations/wfa/check-granted.ts'
import { remindPengajuan } from './operations/wfa/remind-pengajuan.ts'
import type { Pengirim } from './pengirim.ts'
import { handedTaps, type Penulis, wakingOf } from './penulis.ts'
import {
  answerProcess,
  countOf,
  firstOf,
  firstUseAt,
  otherMetrics,
  type ProsesBindings,
} from './proses.ts'

export { Pengirim } from './pengirim.ts'
export { Penulis } from './penulis.ts'

/** The bindings of the Worker; the settings among them are checked by `parseConfig`. */
interface Bindings extends ProsesBindings {
  readonly PENULIS: DurableObjectNamespace<Penulis>
  readonly PENGIRIM: DurableObjectNamespace<Pengirim>
  readonly ASSETS: Fetcher
  /** Set when Worker and objects run in one process, by what starts them. */
  readonly SATU_PROSES?: true
  /** The way out to public addresses only: see pengirim.ts. */
  readonly KELUAR?: Fetcher
}

/** Made once per isolate, because the bindings never change during its life. */
interface Door {
  readonly deps: () => Deps
  readonly hukum: PemegangHukum
  readonly meter: Meter
  readonly app: ReturnType<typeof createApp>
}

let door: Door | undefined

function openDoor(env: Bindings): Door {
  if (door) return door
  const config = configOf(env)
  // One object per deployment, so that its database has one writer.
  const penulis = writerObject(env)
  const first = firstOf(env)
  const base = {
    ...depsOf(config, writerThrough(penulis), groupsThrough(penulis)),
    rekam: env.SATU_PROSES ? tapsHanded(handedTaps, penulis) : tapsThrough(penulis),
    wakeSender: wakingOf(env),
    push: pushOf(env, config),
    ...(first && { isFirstUse: firstUseAt(first) }),
  }
  const hukum = createHukum(base, Date.now)
  const deps = () => ({ ...base, ...hukum.kini(), bacaHukum: hukum.baca })
  const meter = createMeter()
  const write = env.SATU_PROSES ? createLogLines(console.log, waitUntil, Date.now) : console.log
  const measured = withMeter(meter, base)
  let made: { readonly of: Hukum; readonly deps: Deps } | undefined
  const app = createApp({
    deps: () => {
      // Made again only with new law.
      const kini = hukum.kini()
      if (made?.of !== kini) {
        made = { of: kini, deps: { ...measured, ...kini, bacaHukum: hukum.baca } }
      }
      return made.deps
    },
    segarkan: hukum.segarkan,
    portalOrigins: config.portalOrigins,
    addressHeader: config.clientAddressHeader,
    admsFrom: config.admsFrom,
    oldest: config.pair?.siaga ? config.standbyOldest : null,
    files: (path) => env.ASSETS.fetch(new Request(`http://assets${path}`)),
    newId: () => crypto.randomUUID(),
    limiter: createLimiter(Date.now, shareAmong(countOf(env))),
    metrics: config.metricsToken
      ? {
          token: config.metricsToken,
          text: async () => sumMetrics([meter.text(), ...(await otherMetrics(env))]),
        }
      : null,
    log: (line) => {
      meter.answered(line)
      write(JSON.stringify(line))
    },
    fault: (id, error) => console.error(JSON.stringify({ id, fault: describeFault(error) })),
  })
  door = { deps, hukum, meter, app }
  return door
}

function writerObject({ PENULIS }: Bindings) {
  return () => PENULIS.get(PENULIS.idFromName('satu'))
}

/**
 * Returns the sender of Web Push, through the way out to public addresses only; `null` without
 * keys.
 */
function pushOf({ KELUAR }: Bindings, { vapid }: Config): Push | null {
  const outlet: Outlet = KELUAR
    ? (url, init) => KELUAR.fetch(url, init)
    : (url, init) => fetch(url, init)
  return vapid && createPush(vapid, outlet)
}

/** Builds the dependencies of requests, with measured database times. */
function withMeter<Base extends Pick<Deps, 'db' | 'rekam'>>({ timed }: Meter, deps: Base): Base {
  const { db } = deps
  // Safe because it asks and answers exactly what `read` does.
  const read = ((queries) => timed('read', () => db.read(queries))) as Db['read']
  return {
    ...deps,
    db: {
      ...db,
      read,
      write: (statements) => timed('write', () => db.write(statements)),
      writeEach: (groups) => timed('write', () => db.writeEach(groups)),
    },
    rekam: (tap) => timed('write', () => deps.rekam(tap)),
  }
}

function describeFault(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error)
}

/**
 * The scheduled jobs, in order. Sending is only triggered and waits for no other job; sealing comes
 * last, so that it seals what the others wrote.
 */
const JOBS = {
  'continue-sending': continueSending,
  'update-riwayat': updateRiwayat,
  'plan-hari-ini': planHariIni,
  'issue-kabar-kebijakan': issueKabarKebijakan,
  'check-granted': checkGranted,
  'receive-waiting-lines': receiveWaitingLines,
  'detect-tanda': detectTanda,
  'close-koreksi': closeKoreksi,
  'detect-gangguan': detectGangguan,
  'detect-mesin': detectMesin,
  'send-pings': sendPings,
  'compose-pesan': composePesan,
  'compose-ringkasan': composeRingkasan,
  'send-pesan': sendPesan,
  'judge-days': judgeDays,
  'continue-runs': continueRuns,
  warn: warn,
  'compute-rekap': computeRekap,
  'remind-pengajuan': remindPengajuan,
  'delete-koordinat': deleteKoordinat,
  'seal-rumah': sealRumah,
  'delete-sesi': deleteSesi,
  'seal-audit': sealAudit,
} as const

/** Runs every job, even if one fails; the run then fails as a whole, so that it is noticed. */
async function runJobs(env: Bindings): Promise<void> {
  const { deps: depsNow, hukum } = openDoor(env)
  // Days are judged only by the present law.
  await hukum.baca()
  const deps = depsNow()
  const faults = new Map<string, unknown>()
  for (const [job, run] of Object.entries(JOBS)) {
    try {
      console.log(JSON.stringify({ job, ...(await run(deps)) }))
    } catch (error) {
      faults.set(job, error)
      console.error(JSON.stringify({ job, fault: describeFault(error) }))
    }
  }
  await deps.db.write([beat('cron', deps.now(), { gagal: [...faults.keys()] })])
  for (const error of faults.values()) throw error
}

/**
 * The cron's entry point on a machine of one's own, called by the supervisor instead of Cloudflare.
 */
export class Cron extends WorkerEntrypoint<Bindings> {
  /** Runs the scheduled jobs once. */
  override async fetch(): Promise<Response> {
    await runJobs(this.env)
    return new Response(null, { status: 204 })
  }
}

/** The entry point of a Worker for the others of its machine: see proses.ts. */
export class Dalam extends WorkerEntrypoint<Bindings> {
  /** Answers one of them. */
  override fetch(request: Request): Promise<Response> {
    const { deps, meter } = openDoor(this.env)
    return answerProcess(request, {
      writeEach: groupsThrough(writerObject(this.env)),
      wake: wakingOf(this.env),
      isFirstUse: deps().isFirstUse,
      metrics: meter.text,
    })
  }
}

/**
 * Answers while a setting is wrong: names the setting for the operator, and serves nothing else.
 */
function answerClosed(error: unknown): Response {
  // As `messageOf` of the commands, which are not in the bundle.
  const detail = error instanceof Error ? error.message : String(error)
  console.error(JSON.stringify({ fault: detail }))
  const body = { type: '/masalah/tidak-siap', title: 'Luwes is not set up', status: 503, detail }
  const headers = {
    'content-type': 'application/problem+json',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  }
  return new Response(JSON.stringify(body), { status: 503, headers })
}

/**
 * The handlers for the runtime: requests and the cron. With a wrong setting every request gets a
 * 503.
 */
export default {
  fetch: (request, env, ctx) => {
    try {
      // Deliveries of a runtime that was stopped during sending are resumed at once.
      if (!door && configOf(env).pair?.siaga !== true) {
        ctx.waitUntil(wakeSenders(openDoor(env).deps()).catch(() => undefined))
      }
    } catch (error) {
      return answerClosed(error)
    }
    return openDoor(env).app.fetch(request, env, ctx)
  },
  scheduled: (_event, env) => runJobs(env),
} satisfies ExportedHandler<Bindings>
