import { readFile } from 'node:fs/promises'
import { createReceipts } from '../../src/adapters/receipt.ts'
import { createReplayGuard } from '../../src/adapters/replay.ts'
import { createHomes } from '../../src/adapters/rumah.ts'
import { createSessions } from '../../src/adapters/session.ts'
import { createSso, type SsoSettings } from '../../src/adapters/sso.ts'
import type { ClaimSettings } from '../../src/adapters/sso-claims.ts'
import { probeSso } from '../../src/adapters/sso-probe.ts'
import { createTickets } from '../../src/adapters/tiket.ts'
import { createVault } from '../../src/adapters/vault.ts'
import { createPush, type VapidKeys } from '../../src/adapters/web-push.ts'
import type { Outlet } from '../../src/adapters/webhook-sender.ts'
import { verifyWebhook } from '../../src/adapters/webhook-signature.ts'
import { makeSecret } from '../../src/cli/deploy/secrets.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { connect } from '../../src/db/engine/client.ts'
import type { Row, Value, WriteGroup } from '../../src/db/engine/statement.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { createArsip } from '../../src/db/presensi/arsip.ts'
import { createRejectionLog, createWriteProbe } from '../../src/db/sistem/denyut.ts'
import { createLookLog } from '../../src/db/sistem/dilihat.ts'
import type { Deps } from '../../src/deps.ts'
import type { Editions } from '../../src/domain/edition.ts'
import type { Sumber } from '../../src/domain/events.ts'
import type { Nip } from '../../src/domain/pegawai/nip.ts'
import { type Masa, SELALU } from '../../src/domain/shared/masa.ts'
import { createApp } from '../../src/http/app.ts'
import { openApi } from '../../src/http/contract/openapi.ts'
import type { LogLine } from '../../src/http/guards/log.ts'
import { createLimiter, RATES, type Rate, type RateName } from '../../src/http/guards/rates.ts'
import { createTapLane } from '../../src/operations/presensi/tap-lane.ts'
import { createHukum } from '../../src/operations/shared/hukum.ts'
import { regencies } from '../../src/policy/index.ts'
import { national } from '../../src/policy/national.ts'
import { presets } from '../../src/policy/presets/index.ts'
import { openDatabase } from './databases.ts'
import { type Issuer, type Keys, makeKeys, startIssuer } from './issuer.ts'
import { PEOPLE, PERAN_SSO_UJI, UNITS } from './people.ts'
import { TEST_SETTINGS } from './settings.ts'
import { signedHeaders, WEBHOOK_SECRETS } from './webhooks.ts'

/** The moment at which a suite begins: Wednesday, 18 November 2026, 08.00 WIB. */
export const START = '2026-11-18T08:00:00+07:00'

/** Rates that no test reaches, because its clock stands still. */
const PLENTY = Object.fromEntries(
  Object.keys(RATES).map((name) => [name, { burst: 1e9, perSecond: 1e9 }]),
  // Safe because the names are those of the rates.
) as Record<RateName, Rate>

/** The keys by which push services know the app. */
export const VAPID_UJI = vapidKeys()

function vapidKeys(): VapidKeys {
  const [publicKey = '', privateKey = ''] = makeSecret('VAPID_KEYS').split('.')
  return { publicKey, privateKey, subject: 'mailto:pengelola@contoh.go.id' }
}

/** The only origin of a portal that may call. */
export const PORTAL = TEST_SETTINGS.PORTAL_ORIGINS

/** The network that machines call from. */
export const MESIN_FROM = '10.20.0.0/16'

/** The claims read from tokens, by the initial settings of the tests. */
export const claimSettings: ClaimSettings = {
  audience: TEST_SETTINGS.SSO_AUDIENCE,
  logoutAudience: [TEST_SETTINGS.SSO_AUDIENCE],
  nipClaim: TEST_SETTINGS.SSO_NIP_CLAIM,
  roleClaim: TEST_SETTINGS.SSO_ROLE_CLAIM,
  roles: { bkd: 'bkd', inspektorat: 'inspektorat', integrator: 'integrator', hukum: 'hukum' },
}

/** Returns the settings of the SSO that the tests begin with. */
export function ssoSettings(issuers: readonly string[]): SsoSettings {
  return {
    issuers: issuers.map((issuer) => ({ issuer, ...claimSettings })),
    portal: null,
    maxAge: 24 * 3_600_000,
  }
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The parsed body; tests look into it with matchers. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer is what a test is about to find out
  readonly body: any
}

/** How a request is made. */
export interface AskOptions {
  /** Who asks, by a session of Luwes. */
  readonly as?: Nip
  /** A Bearer token in place of a session. */
  readonly token?: string
  readonly body?: unknown
  /** The very text of the body. */
  readonly raw?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** How a delivery is sent; by default like a correct sender. */
export interface SendOptions {
  readonly id?: string
  /** The envelope's timestamp. */
  readonly timestamp?: string
  readonly secret?: string
  /** The sending time by the sender's clock. */
  readonly at?: number
}

/** The real app on a real database, with its own issuer and a clock that tests set. */
export interface TestApp {
  readonly issuer: Issuer
  /** Where its database answers. */
  readonly url: string
  readonly deps: Deps
  readonly app: ReturnType<typeof createApp>
  /** Every round trip to the database since it was last emptied. */
  readonly trips: ('read' | 'write')[]
  readonly logs: LogLine[]
  readonly faults: unknown[]
  setNow(time: string): void
  now(): number
  /** An SSO token of a person, with the roles that the SSO grants them. */
  tokenOf(nip: Nip): Promise<string>
  ask(method: string, path: string, asking?: AskOptions): Promise<Answer>
  deliver(sumber: Sumber, type: string, data: unknown, sending?: SendOptions): Promise<Answer>
  /** Delivers, and throws unless every item was stored. */
  feed(sumber: Sumber, type: string, data: readonly unknown[], timestamp?: string): Promise<void>
  /** Rows straight from the database. */
  rows(sql: string, ...args: readonly Value[]): Promise<readonly Row[]>
  stop(): Promise<void>
}

/** The initial keys of the issuers of all apps in a process. */
let keys: Promise<Keys> | undefined

function firstKeys(): Promise<Keys> {
  keys ??= makeKeys(1)
  return keys
}

/** Starts the app on its own migrated database, fed with the people of the stories. */
export async function startApp(
  options: {
    readonly onTrip?: (kind: 'read' | 'write') => void
    /** Rates for counting requests, for tests about them. */
    readonly rates?: typeof PLENTY
    /** A portal that signs its own tokens. */
    readonly portal?: SsoSettings['portal']
    /** Since when Luwes is used; always by default. */
    readonly masaPakai?: Masa
    /** The way to push services; by default each accepts everything. */
    readonly pushOutlet?: Outlet
    /** Networks of machines. */
    readonly admsFrom?: readonly string[]
    /** A migrated database that the caller starts and ends. */
    readonly url?: string
    /** Origins of portals that may call. */
    readonly portalOrigins?: readonly string[]
    /** The built files that it serves beside the OpenAPI document. */
    readonly files?: (path: string) => Promise<Response>
  } = {},
): Promise<TestApp> {
  const [issuer, { url, remove }] = await Promise.all([
    firstKeys().then((keys) => startIssuer(undefined, keys)),
    options.url === undefined
      ? openDatabase()
      : { url: options.url, remove: async () => undefined },
  ])
  let moment = Date.parse(START)
  const now = () => moment
  const trips: ('read' | 'write')[] = []
  const sso = { ...ssoSettings([issuer.url]), portal: options.portal ?? null }
  const { masaPakai = SELALU, onTrip } = options
  const onRoundTrip = (kind: 'read' | 'write') => {
    trips.push(kind)
    onTrip?.(kind)
  }
  const { deps, hukum } = makeDeps(url, sso, {
    now,
    onRoundTrip,
    masaPakai,
    pushOutlet: options.pushOutlet,
  })
  const logs: LogLine[] = []
  const faults: unknown[] = []
  const app = createApp({
    deps: () => deps,
    segarkan: hukum.segarkan,
    portalOrigins: options.portalOrigins ?? [PORTAL],
    addressHeader: 'x-real-ip',
    admsFrom: options.admsFrom ?? [MESIN_FROM],
    limiter: createLimiter(now, options.rates ?? PLENTY),
    files: async (path) =>
      path === '/openapi.json'
        ? Response.json(await openApi())
        : path === '/lambang/contoh.svg'
          ? new Response(await readFile(inCheckout('src/http/lambang/contoh.svg'), 'utf8'))
          : (options.files?.(path) ?? new Response('tidak ada', { status: 404 })),
    newId: () => crypto.randomUUID(),
    log: (line) => void logs.push(line),
    fault: (_id, error) => void faults.push(error),
  })
  const sessions = new Map<
    Nip,
    { readonly token: string; readonly since: number; readonly until: number }
  >()
  let count = 0

  const tokenOf = (nip: Nip) =>
    issuer.sign({
      iss: issuer.url,
      aud: TEST_SETTINGS.SSO_AUDIENCE,
      iat: Math.floor(now() / 1000),
      exp: Math.floor(now() / 1000) + 300,
      nip,
      peran: PERAN_SSO_UJI[nip] ?? [],
    })
  const ask: TestApp['ask'] = async (method, path, { as, token, body, raw, headers } = {}) => {
    const bearer = token ?? (as && (await sessionOf(as)))
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const response = await app.request(path, {
      method,
      headers: {
        ...(text !== undefined && { 'content-type': 'application/json' }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(text !== undefined && { body: text }),
    })
    return readAnswer(response)
  }
  const sessionOf = async (nip: Nip): Promise<string> => {
    const held = sessions.get(nip)
    if (held && held.since <= now() && now() < held.until) return held.token
    const opened = await ask('POST', '/v1/sesi', { body: { token: await tokenOf(nip) } })
    if (opened.status !== 201) throw new Error(`no session: ${opened.text}`)
    const { token, expiresAt } = opened.body
    sessions.set(nip, { token, since: now(), until: Date.parse(expiresAt) })
    trips.length = 0
    return token
  }
  const deliver: TestApp['deliver'] = (sumber, type, data, sending = {}) => {
    count += 1
    const { id = `msg_${count}`, secret = WEBHOOK_SECRETS[sumber], at = now() } = sending
    const timestamp = sending.timestamp ?? new Date(now()).toISOString()
    const raw = JSON.stringify({ type, timestamp, data })
    return ask('POST', `/webhooks/${sumber}`, {
      raw,
      headers: signedHeaders(secret, { id, at, body: raw }),
    })
  }
  const feed: TestApp['feed'] = async (sumber, type, data, timestamp) => {
    const { status, body, text } = await deliver(sumber, type, data, timestamp ? { timestamp } : {})
    if (status !== 202 || body.accepted !== data.length) throw new Error(`${type}: ${text}`)
  }
  await feed('simpeg', 'unit-kerja.diperbarui', UNITS)
  await feed('simpeg', 'pegawai.diperbarui', PEOPLE)
  return {
    issuer,
    url,
    deps,
    app,
    trips,
    logs,
    faults,
    now,
    setNow: (time) => {
      moment = Date.parse(time)
    },
    tokenOf,
    ask,
    deliver,
    feed,
    rows: (sql, ...args) => rowsOf(url, sql, args),
    stop: async () => {
      await Promise.all([issuer.stop(), remove()])
    },
  }
}

function makeDeps(
  url: string,
  sso: SsoSettings,
  {
    now,
    onRoundTrip,
    masaPakai,
    pushOutlet = async () => new Response(null, { status: 201 }),
  }: Pick<Deps, 'now' | 'masaPakai'> & {
    readonly onRoundTrip: (kind: 'read' | 'write') => void
    readonly pushOutlet?: Outlet | undefined
  },
): { readonly deps: Deps; readonly hukum: ReturnType<typeof createHukum> } {
  const { contoh } = regencies
  if (!contoh) throw new Error('the regency of the worked examples is missing')
  const write = whereDeclared(createWriter({ url, keeps: true }).write)
  const db = connect({ url, write, onRoundTrip })
  const rak = { editions: contoh.editions, nasional: national, contoh: presets }
  // Reading the law, twice a minute at most, is not a round trip of the request that happens to
  // trigger it.
  const hukum = createHukum({ db: connect({ url, write }), rak }, now)
  let told: Editions | undefined
  const deps: Omit<Deps, 'rekam'> = {
    db,
    arsip: createArsip(null),
    rak,
    get editions() {
      return told ?? hukum.kini().editions
    },
    // A test may say what the law is.
    set editions(editions: Editions) {
      told = editions
    },
    get revisi() {
      return hukum.kini().revisi
    },
    bacaHukum: hukum.baca,
    takesWrites: createWriteProbe(db, now),
    ...createSso(sso, fetch, now, () => undefined),
    umurToken: sso.maxAge,
    probeSso: () =>
      probeSso(
        sso.issuers.map(({ issuer }) => issuer),
        fetch,
        now,
      ),
    portalOrigins: [PORTAL],
    sessions: createSessions(TEST_SETTINGS.SESSION_SECRET),
    receipt: createReceipts(TEST_SETTINGS.SESSION_SECRET),
    tiket: createTickets(TEST_SETTINGS.SESSION_SECRET, TEST_SETTINGS.REGENCY),
    catatDilihat: createLookLog(write),
    rumah: createHomes([TEST_SETTINGS.SESSION_SECRET]),
    hariKoordinat: 90,
    isSigned: (sumber, headers, body) =>
      verifyWebhook([WEBHOOK_SECRETS[sumber]], headers, body, now()),
    catatDitolak: createRejectionLog(write, (work) => void work, now),
    isFirstUse: createReplayGuard().isFirstUse,
    vault: createVault(TEST_SETTINGS.SESSION_SECRET, 'luwes:webhook'),
    push: createPush(VAPID_UJI, pushOutlet),
    allowHosts: ['127.0.0.1'],
    wakeSender: async () => undefined,
    publicUrl: TEST_SETTINGS.PUBLIC_URL,
    kalender: contoh.kalender,
    masaPakai,
    daerah: TEST_SETTINGS.REGENCY_NAME,
    kota: 'Kota Contoh',
    lambang: '/lambang/contoh.svg',
    zona: 'Asia/Jakarta',
    jamTenang: { dari: 20 * 60, sampai: 6 * 60 },
    now,
    newId: () => crypto.randomUUID(),
  }
  const rekam = createTapLane({ ...deps, hukum })
  // Not spread: the law is read when somebody asks.
  return { deps: Object.assign(deps, { rekam }), hukum }
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Returns the JSON of a value without its random ids, which may contain any short number. */
export function withoutIds(value: unknown): string {
  return JSON.stringify(value).replaceAll(UUID, '')
}

/**
 * Refuses a group that fills the outbox without declaring it: nobody would be woken to send its
 * events.
 */
function whereDeclared(write: WriteGroup): WriteGroup {
  return async (group) => {
    const silent = group.find(
      ({ sql, announces }) => /\binto\s+"?kejadian\b/i.test(sql) && !announces,
    )
    return silent ? { kind: 'fault', message: `announces nothing: ${silent.sql}` } : write(group)
  }
}

/** Returns a response with its text and parsed body. */
async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') === true
  const { status, headers } = response
  return { status, headers, text, body: json && text !== '' ? JSON.parse(text) : undefined }
}

/**
 * Fetches with a longer time limit: what a test prepares or looks up may take longer than a call of
 * Luwes, on a slow machine.
 */
const patiently: typeof fetch = (input, init) =>
  fetch(input, { ...init, signal: AbortSignal.timeout(60_000) })

async function rowsOf(url: string, sql: string, args: readonly Value[]): Promise<readonly Row[]> {
  const answer = await createWriter({ url, fetch: patiently }).write([{ sql, args }])
  if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
  return answer.rows[0] ?? []
}
