import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { makeSecret } from '../cli/deploy/secrets.ts'
import { codeOf, messageOf } from '../cli/errors.ts'
import { logTo } from '../cli/log.ts'
import { checkSettings, type Settings } from '../cli/settings.ts'
import { type RunningLuwes, startLuwes } from '../cli/supervisor/start.ts'
import { describeProblems } from '../config.ts'
import { isLocalDate, type LocalDate, type Month } from '../domain/shared/local-date.ts'
import { membersIn } from '../domain/shared/members.ts'
import { actStory, reportDays } from './acts.ts'
import { build, isStale } from './build.ts'
import { demoRegency, demoZone } from './command.ts'
import { openDay, type Regency } from './data.ts'
import { listen } from './node-http.ts'
import { type RunningPortal, startPortal } from './portal/start.ts'
import {
  appointOperator,
  computeMonth,
  connectGateway,
  enterBills,
  enterCalendar,
  type LineWriter,
  officerOf,
  seed,
} from './seed.ts'
import { guideText } from './story.ts'

type Ending = () => Promise<unknown>

const webhookSecret = () => `whsec_${randomBytes(32).toString('base64')}`

function portOf(name: string, usual: number): number {
  const port = Number(process.env[name] || usual)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`${name} harus sebuah nomor port (must be a port)`)
}

/** Fails early, and clearly, when another program uses the port of Luwes. */
async function claimPort(port: number): Promise<void> {
  const { stop } = await listen(createServer(), port)
  await stop()
}

/**
 * Returns the first day of use of the demo: that of the month before its data were first created.
 * So a start in a later month removes no month.
 */
async function firstDayOf(data: string, bulanLalu: Month): Promise<LocalDate> {
  const file = join(data, 'hari-pertama')
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim()
  const day = `${bulanLalu}-01`
  if (isLocalDate(kept) && kept < day) return kept
  await mkdir(data, { recursive: true, mode: 0o700 })
  await writeFile(file, `${day}\n`)
  return day
}

/**
 * Returns the settings of Luwes for the demo: secrets are created at each start and live only in
 * memory.
 */
async function settingsFor(
  portal: RunningPortal,
  port: number,
  { bulanLalu }: Regency,
): Promise<Settings> {
  const { LUWES_DIST, REGENCY, REGENCY_NAME, REGENCY_TOWN } = process.env
  const data = process.env.LUWES_DATA || './data/demo'
  return {
    REGENCY: REGENCY || 'contoh',
    REGENCY_NAME: REGENCY_NAME || 'Kabupaten Contoh',
    REGENCY_TOWN: REGENCY_TOWN || 'Contoh',
    TIME_ZONE: demoZone(),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    FIRST_DAY: await firstDayOf(data, bulanLalu),
    LUWES_HOST: '127.0.0.1',
    LUWES_PORT: String(port),
    LUWES_DATA: data,
    LUWES_DIST,
    SSO_ISSUER: portal.issuer,
    SSO_AUDIENCE: 'luwes',
    SSO_LOGOUT_AUDIENCE: 'simpeg',
    SSO_NIP_CLAIM: 'nip',
    SSO_ROLE_CLAIM: 'realm_access.roles',
    SSO_ROLES:
      'bkd=luwes_admin,inspektorat=luwes_auditor,integrator=luwes_integrator,hukum=luwes_hukum',
    // A portal of one's own may be tried with the demo: /docs/portal says how.
    PORTAL_ORIGINS: [portal.origin, process.env.PORTAL_ORIGINS].filter(Boolean).join(' '),
    PORTAL_SECRET: process.env.PORTAL_SECRET,
    // The gateway of the demo is the portal, which may be tried at any hour.
    WEBHOOK_ALLOW_HOSTS: [new URL(portal.origin).host, process.env.WEBHOOK_ALLOW_HOSTS]
      .filter(Boolean)
      .join(' '),
    QUIET_HOURS: process.env.QUIET_HOURS || '00:00-00:00',
    // Machines are simulated on this machine, as if they came through a proxy.
    ADMS_FROM: '127.0.0.0/8',
    CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    VAPID_KEYS: makeSecret('VAPID_KEYS'),
    WEBHOOK_SECRET_SIMPEG: webhookSecret(),
    WEBHOOK_SECRET_PRESENSI: webhookSecret(),
    WEBHOOK_SECRET_KINERJA: webhookSecret(),
  }
}

/** Starts Luwes like `serve` does on-prem; its log goes to a file next to its data. */
async function startServing(settings: Settings, endings: Ending[]): Promise<RunningLuwes> {
  const place = await checkSettings(settings)
  if (!place.ok) throw new Error(describeProblems(place.error))
  await mkdir(place.value.data, { recursive: true, mode: 0o700 })
  const file = createWriteStream(join(place.value.data, 'luwes.log'), { flags: 'a', mode: 0o600 })
  // An unwritable log ends nothing.
  file.on('error', () => undefined)
  endings.push(() => new Promise<void>((resolve) => file.end(resolve)))
  const log = logTo((line) => void file.write(`${line}\n`))
  const running = await startLuwes(settings, place.value, log)
  endings.push(running.stop)
  return running
}

/** Builds, starts the portal with its SSO, then Luwes, and sends the regency. */
async function run(tell: LineWriter, endings: Ending[]): Promise<RunningLuwes> {
  const luwesPort = portOf('LUWES_PORT', 8787)
  const portalPort = portOf('PORTAL_PORT', 8788)
  await claimPort(luwesPort)
  await claimPort(portalPort)
  const { LUWES_DIST } = process.env
  if (!LUWES_DIST && (await isStale())) {
    tell('Membangun Luwes … (building)')
    await build()
  }
  tell('Menyiapkan portal dan SSO … (portal and SSO)')
  const regency = demoRegency()
  const luwesUrl = `http://127.0.0.1:${luwesPort}`
  const portal = await startPortal({ port: portalPort, luwesUrl, regency })
  endings.push(portal.stop)
  const settings = await settingsFor(portal, luwesPort, regency)
  tell('Menyalakan Luwes dan basis data … (Luwes and its database)')
  const running = await startServing(settings, endings)
  tell('Mengisi data lewat webhook … (feeding data in through the webhooks)')
  const { WEBHOOK_SECRET_SIMPEG, WEBHOOK_SECRET_PRESENSI, WEBHOOK_SECRET_KINERJA } = settings
  const simpeg = WEBHOOK_SECRET_SIMPEG ?? ''
  const presensi = WEBHOOK_SECRET_PRESENSI ?? ''
  const kinerja = WEBHOOK_SECRET_KINERJA ?? ''
  await seed(regency, { url: running.url, secrets: { simpeg, presensi, kinerja } }, tell)
  const { bulanLalu, bulanIni } = regency
  tell(`Menghitung kinerja ${bulanLalu} … (computing the month)`)
  const officer = await officerOf(running.url, portal)
  await connectGateway(officer, portal)
  await enterCalendar(officer, regency)
  await appointOperator(officer, regency)
  await enterBills(officer, regency)
  await reportDays(running.url, officer.signIn, regency)
  tell(`  ${await computeMonth(officer, bulanLalu)} pegawai`)
  tell('Menjalankan cerita … (what the people of the story did themselves)')
  await actStory(running.url, officer.signIn, regency)
  // Early warnings and the sums of the dashboard come from the cron: now, not in five minutes.
  void running.fireCron()
  const guide = { luwesUrl: running.url, portalUrl: portal.origin, issuer: portal.issuer }
  const data = settings.LUWES_DATA ?? ''
  const hariPertama = settings.FIRST_DAY ?? ''
  const months = { bulanLalu, bulanIni, hariPertama, hariTerbuka: openDay(regency) }
  tell(guideText({ ...guide, ...months, data, secrets: { simpeg, presensi, kinerja } }))
  return running
}

function sentence(error: unknown): string {
  if (codeOf(error) !== 'EADDRINUSE') return messageOf(error)
  const { port } = membersIn(error)
  return `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain dengan LUWES_PORT dan PORTAL_PORT. (Port ${port} is in use; LUWES_PORT and PORTAL_PORT choose others.)`
}

/** Resolves when the process is asked to end; asked twice, it ends at once. */
function watchSignals(): { readonly asked: Promise<void>; readonly isAsked: () => boolean } {
  let isAsked = false
  const asked = new Promise<void>((resolve) => {
    const ask = () => {
      isAsked = true
      resolve()
    }
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => (isAsked ? process.exit(1) : ask()))
    }
    whenNpmEnds(ask)
  })
  return { asked, isAsked: () => isAsked }
}

/**
 * Ends with npm. It passes a signal only to its shell, which dies without telling us, so we poll.
 */
function whenNpmEnds(then: () => void): void {
  const { npm_lifecycle_event: script } = process.env
  const parent = process.ppid
  if (script === undefined) return
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    then()
  }, 250)
  timer.unref()
}

/**
 * Runs a whole demo regency on loopback (`npm start`), until Ctrl-C or SIGTERM.
 *
 * Returns the exit code: 0 after a clean end, 1 when a part could not start.
 */
export async function start(): Promise<0 | 1> {
  const { asked, isAsked } = watchSignals()
  const tell: LineWriter = (line) => {
    // Every step of the start reports itself, so a start can be aborted here.
    if (isAsked()) throw new Error('Dihentikan. (Stopped.)')
    process.stdout.write(`${line}\n`)
  }
  const endings: Ending[] = []
  try {
    const running = await run(tell, endings)
    await Promise.race([asked, running.closed])
    return 0
  } catch (error) {
    process.stderr.write(`${sentence(error)}\n`)
    return isAsked() ? 0 : 1
  } finally {
    for (let end = endings.pop(); end; end = endings.pop()) await end().catch(() => undefined)
  }
}

if (import.meta.main) {
  process.umask(0o077)
  process.exit(await start())
}
