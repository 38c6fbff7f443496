/**
 * A small answerer in memory. It replaces the server only here, where the widgets' own behaviour is
 * tested; the story against the real server is in test/browser.
 */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inCheckout } from '../../../src/cli/paths.ts'
import type {
  Antrean,
  HariIniUnit,
  KebijakanSaya,
  MenungguSaya,
  Pegawai,
  Pengajuan,
  Peringatan,
  Sanggahan,
} from '../../../widgets/shared/contract.ts'
import { admin } from './admin.ts'
import { belumDihitung, type Hitungan, months } from './bulan-answers.ts'
import { dasbor, garis, PEGAWAI_DASBOR } from './dasbor.ts'
import { libur, NOW, pengajuanMilik, periksa, saya, siti, TODAY, tapped } from './data.ts'
import { flexible } from './flexible.ts'
import { kotakMasuk } from './inbox.ts'
import { reports } from './laporan.ts'
import { type Menunggu, matters, tiada } from './matters.ts'
import { meja } from './meja.ts'
import { peringatanMilik, warnings } from './peringatan.ts'
import { choosePesan, type Pilihan, pilihanPesan } from './pesan.ts'
import { bulanMilik, kosong, type Milik, presence } from './presence.ts'
import { decide, decideMany, file, type SentRequest, weighed } from './requests.ts'
import { hariIniBelow, hariIniUnit, waitingForMe } from './today.ts'
import { webhooks } from './webhook-answers.ts'

/** The built files that were asked for, compressed. */
const PACKED = new Map<string, Buffer>()

/** A request that was answered. */
interface Question {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

/** An answer that a test puts in place of the usual one; taken once, unless it `stays`. */
interface Instead {
  readonly method?: string
  readonly path: RegExp
  readonly status: number
  readonly body?: unknown
  readonly stays?: boolean
  readonly delay?: number
  /** What has to happen before it is answered. */
  readonly once?: Promise<unknown>
  /** Whether the connection breaks after a part of the body. */
  readonly cut?: boolean
  /** The header that says where the next page begins. */
  readonly link?: string
}

/** What a test may set and read. */
export interface Answerer {
  readonly luwes: string
  readonly portal: string
  readonly asked: Question[]
  /** Who is signed in to the portal; `null` when nobody is. */
  person: Pegawai | null
  peran: string[]
  /** How long a session lasts, in seconds. */
  lasts: number
  inbox: Antrean[]
  /** What waits beside the requests. */
  waits: Menunggu
  mine: Pengajuan[]
  /** What the person has of their own beside requests. */
  milik: Milik
  survei: unknown[]
  /** The state of the next days; `null` if unknown. */
  depan: unknown
  /** The years whose calendar is complete. */
  lengkap: object[]
  /** Ramadans whose days are asked for. */
  ramadan: object[]
  sanggahan: readonly Sanggahan[]
  peringatan: readonly Peringatan[]
  hariIni: HariIniUnit
  untukSaya: readonly MenungguSaya[]
  /** What changes in the law for the person. */
  kabar: readonly KebijakanSaya[]
  /** The state of the private calendar. */
  kalender: { dibuat: string | null; dibaca: string | null }
  /** The devices for messages, and the key to subscribe with. */
  perangkat: DaftarPerangkat
  pesan: Pilihan
  hitungan: Hitungan
  /** What is open before a month is closed, beside objections. */
  terbuka: { hari?: number; tanpaNilai?: number; mesin?: number }
  rated: boolean
  /** Whether the numbers of the dashboard are too few. */
  few: boolean
  computed: (bulan: string) => boolean
  readonly instead: Instead[]
  /** Whether no server answers at all, neither that of the portal nor Luwes. */
  away: boolean
  /** The page of the portal: its body, its policy, the attributes of its root. */
  page: { body: string; csp?: string; html?: string; style?: string }
  close: () => Promise<void>
}

/** Devices as Luwes lists them. */
interface DaftarPerangkat {
  readonly kunci: string | null
  readonly data: readonly {
    readonly id: string
    readonly nama: string
    readonly dibuat: string
    readonly terkirim: string | null
  }[]
}

/** A key of P-256 as deployments have one. */
export const KUNCI_PUSH =
  'BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8'

/** The years that Luwes ships. */
export const SHIPPED_YEARS = ['2026', '2027'].map((tahun) => ({
  tahun,
  sejak: null,
  cocokkan: null,
}))

/** Starts the portal and Luwes on two origins; `assets` is the folder of the built widgets. */
export async function startAnswerer(assets: string): Promise<Answerer> {
  const servers: Server[] = []
  const listen = async (handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>) => {
    const server = createServer((req, res) => {
      handle(req, res).catch(() => res.destroy())
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // Safe because a TCP server that listens has such an address.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const state: Omit<Answerer, 'luwes' | 'portal'> = {
    asked: [],
    person: siti,
    peran: ['pegawai'],
    lasts: 900,
    inbox: kotakMasuk(4),
    waits: tiada(),
    mine: pengajuanMilik(siti),
    milik: kosong(),
    survei: [],
    depan: null,
    lengkap: SHIPPED_YEARS,
    ramadan: [],
    sanggahan: [],
    peringatan: peringatanMilik(false),
    hariIni: hariIniUnit(),
    untukSaya: waitingForMe(),
    kabar: [],
    kalender: { dibuat: null, dibaca: null },
    perangkat: { kunci: KUNCI_PUSH, data: [] },
    pesan: pilihanPesan(),
    hitungan: belumDihitung,
    terbuka: {},
    rated: true,
    few: false,
    computed: (bulan) => bulan < TODAY.slice(0, 7),
    instead: [],
    away: false,
    page: { body: '' },
    close: async () => {
      for (const server of servers) server.closeAllConnections()
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
  const reach = (req: IncomingMessage, answer: () => Promise<void>) =>
    answerer.away ? Promise.resolve(void req.destroy()) : answer()
  const luwes = await listen((req, res) =>
    reach(req, () => answerLuwes(answerer, assets, req, res)),
  )
  const portal = await listen((req, res) => reach(req, () => answerPortal(answerer, req, res)))
  const answerer: Answerer = Object.assign(state, { luwes, portal })
  return answerer
}

async function answerPortal(on: Answerer, req: IncomingMessage, res: ServerResponse) {
  if (req.url === '/sso/luwes-token') {
    res.writeHead(on.person ? 200 : 401, { 'content-type': 'text/plain' })
    res.end(on.person ? `token.${on.person.nip}.x` : '')
    return
  }
  if (req.url === '/luwes-worker.js') {
    res.writeHead(200, { 'content-type': 'text/javascript' })
    // The one that `luwes embed` writes.
    const kit = await readFile(inCheckout('src/cli/embed/kit/shared/luwes-worker.js'), 'utf8')
    res.end(kit.replace('%%URL%%', on.luwes))
    return
  }
  const { body, csp, html = 'lang="id"', style = '' } = on.page
  res.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    ...(csp && { 'content-security-policy': csp }),
  })
  res.end(`<!doctype html><html ${html}><head><meta charset="utf-8"><title>Portal</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">${style}
    <script type="module" src="${on.luwes}/widgets/v1/luwes.js"></script></head>
    <body><main>${body}</main></body></html>`)
}

async function answerLuwes(
  on: Answerer,
  assets: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(req.url ?? '/', 'http://luwes')
  res.setHeader('access-control-allow-origin', on.portal)
  res.setHeader('vary', 'origin')
  res.setHeader('access-control-expose-headers', 'link, etag, luwes-sha256, luwes-segel')
  if (req.method === 'OPTIONS') {
    res.setHeader('access-control-allow-methods', 'GET, POST, PUT, PATCH, DELETE')
    res.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, accept-language, idempotency-key, if-none-match',
    )
    res.setHeader('access-control-max-age', '600')
    res.writeHead(204).end()
    return
  }
  if (pathname.startsWith('/widgets/v1/')) {
    const file = join(assets, pathname.slice('/widgets/v1/'.length))
    const packed = PACKED.get(file) ?? gzipSync(await readFile(file))
    PACKED.set(file, packed)
    // Compressed and kept as behind the proxy of a deployment.
    res.setHeader(
      'cache-control',
      pathname.endsWith('/luwes.js') ? 'max-age=300' : 'max-age=31536000, immutable',
    )
    res
      .writeHead(200, { 'content-type': 'text/javascript', 'content-encoding': 'gzip' })
      .end(packed)
    return
  }
  const body = await readBody(req)
  const method = req.method ?? 'GET'
  const path = pathname.replace(/^\/v1/, '') + (searchParams.size > 0 ? `?${searchParams}` : '')
  on.asked.push({ method, path, headers: req.headers, body })
  const instead = takeInstead(on, method, path)
  if (instead?.delay) await new Promise((done) => setTimeout(done, instead.delay))
  await instead?.once
  const [status, answer] = instead?.body
    ? [instead.status, instead.body]
    : instead && instead.status >= 400
      ? [instead.status, { type: '/masalah/uji', title: 'Masalah', status: instead.status }]
      : usual(on, req, method, path, body)
  const type = status >= 400 ? 'application/problem+json' : 'application/json'
  if (typeof answer === 'string' && path.includes('/ekspor')) {
    res.setHeader('luwes-sha256', `9f2c${'0'.repeat(60)}`)
    res.setHeader('luwes-segel', 'eyJhbGciOiJFZERTQSJ9.e30.c2VnZWw')
  }
  const link = instead?.link ? { link: instead.link } : {}
  if (typeof answer === 'string' && instead?.cut) {
    res.writeHead(status, { 'content-length': answer.length + 1 })
    return void res.write(answer, () => res.destroy())
  }
  if (typeof answer === 'string') {
    res.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...link }).end(answer)
    return
  }
  if (path.startsWith('/hari-ini') && status === 200) {
    const etag = `"${Buffer.from(JSON.stringify(answer)).toString('base64url').slice(-40)}"`
    res.setHeader('etag', etag)
    if (req.headers['if-none-match'] === etag) return void res.writeHead(304).end()
  }
  res.writeHead(status, { 'content-type': type, ...link }).end(JSON.stringify(answer))
}

function takeInstead(on: Answerer, method: string, path: string): Instead | undefined {
  const index = on.instead.findIndex(
    (one) => (one.method ?? method) === method && one.path.test(path),
  )
  const found = on.instead[index]
  if (found && !found.stays) on.instead.splice(index, 1)
  return found
}

async function readBody(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return text ? JSON.parse(text) : null
}

type Answer = [number, unknown]

/** What the widgets send, field by field. */
interface SentCall extends SentRequest {
  readonly pengajuan?: { id: string; hari?: string[] }[]
  readonly id?: string
  readonly arah?: string
  /** The device's time, of a tap that waited. */
  readonly at?: string
  readonly luring?: boolean
  readonly tiket?: unknown
  readonly lat?: number
  readonly lon?: number
  readonly accuracy?: number
  readonly endpoint?: string
  readonly nama?: string
}

function usual(
  on: Answerer,
  req: IncomingMessage,
  method: string,
  path: string,
  body: unknown,
): Answer {
  // Safe because only the widgets call, and each test looks at what they sent.
  const sent = (body ?? {}) as SentCall
  if (path === '/sesi') return signIn(on)
  if (path === '/perangkat/terima') return [202, { diterima: true }]
  if (!req.headers.authorization || !on.person) return [401, { status: 401, title: 'Masuk dulu' }]
  const person = on.person
  const [route = '', query = ''] = path.split('?')
  if (route === '/saya') return [200, { ...saya(person), peran: on.peran }]
  if (route === '/kalender' && method === 'GET')
    return [200, { data: libur, ramadan: [], ramadanDitunggu: on.ramadan, lengkap: on.lengkap }]
  if (route === '/kebijakan/saya') return [200, { data: on.kabar }]
  if (route === '/saya/kalender') return privateCalendar(on, method)
  if (route.startsWith('/perangkat')) return devices(on, method, route, sent)
  if (route === '/saya/pesan') return [200, method === 'PUT' ? choosePesan(on, body) : on.pesan]
  if (route === '/untuk-saya') return [200, { data: on.untukSaya }]
  if (route === '/hari-ini') {
    const unit = new URLSearchParams(query).get('unit')
    return [200, unit ? hariIniBelow(unit) : on.hariIni]
  }
  if (route === '/wfa/periksa') return [200, periksa(sent.hari ?? [])]
  if (route === '/wfa/kotak-masuk') return [200, { data: on.inbox }]
  if (route === '/wfa/hari' && on.depan) return [200, on.depan]
  if (route === '/wfa/keputusan')
    return method === 'GET' ? [200, { data: tercatat }] : decideMany(on, sent)
  const weigh = /^\/wfa\/pengajuan\/([^/]+)\/pertimbangan$/.exec(route)
  if (weigh) return weighed(on, weigh[1] ?? '')
  if (route === '/wfa/pengajuan')
    return method === 'GET' ? [200, { data: on.mine }] : file(on, sent)
  if (route === '/presensi/hari')
    return [200, bulanMilik(on.milik, new URLSearchParams(query).get('bulan') ?? '')]
  if (route === '/presensi/tap') return tap(sent)
  if (route === '/dasbor') return dashboard(on, new URLSearchParams(query))
  if (route === '/dasbor/garis') return [200, garis(new URLSearchParams(query).get('bulan') ?? '')]
  if (route === '/dasbor/pegawai') return [200, { data: PEGAWAI_DASBOR }]
  if (route === '/survei' && method === 'GET') return [200, { data: on.survei }]
  if (/^\/survei\/[^/]+\/jawaban$/.test(route)) return [201, { id: 's-1', diterima: true }]
  const other =
    months(on, method, route, body) ??
    meja(method, path, body) ??
    warnings(on, method, route, query, body) ??
    presence(on.milik, method, route, body) ??
    matters(on.waits, method, route, body) ??
    more(on, method, route, body)
  if (other) return other
  const decision = /^\/wfa\/pengajuan\/([^/]+)\/keputusan$/.exec(route)
  if (decision) return decide(on, decision[1] ?? '', sent)
  return [404, { type: '/masalah/tidak-ditemukan', title: 'Tidak ditemukan', status: 404 }]
}

/** Returns the answers about devices for messages. */
function devices(on: Answerer, method: string, route: string, sent: SentCall): Answer {
  const { data } = on.perangkat
  if (method === 'GET') return [200, on.perangkat]
  if (method === 'DELETE') {
    const id = route.split('/').at(-1) ?? ''
    on.perangkat = { ...on.perangkat, data: data.filter((one) => one.id !== id) }
    return [200, { id }]
  }
  const id = createHash('sha256')
    .update(sent.endpoint ?? '')
    .digest('hex')
  const one = { id, nama: sent.nama ?? '', dibuat: NOW, terkirim: null }
  on.perangkat = { ...on.perangkat, data: [one, ...data] }
  return [200, one]
}

/** Returns the private calendar: its address is shown once, when it is made. */
function privateCalendar(on: Answerer, method: string): Answer {
  if (method === 'DELETE') on.kalender = { dibuat: null, dibaca: null }
  if (method !== 'PUT') return [200, on.kalender]
  on.kalender = { dibuat: NOW, dibaca: null }
  const kunci = 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg'
  return [200, { ...on.kalender, alamat: `${on.luwes}/v1/saya/kalender.ics?kunci=${kunci}` }]
}

/** What the reader decided before. */
const tercatat = [
  {
    id: 'k-lama-1',
    jenis: 'pengajuan',
    nip: '198507212010011001',
    nama: 'Rini Astuti',
    pada: '2026-11-16T09:15:00+07:00',
    keputusan: 'setuju',
    alasan: null,
    atasNama: null,
    hari: ['2026-11-19'],
  },
  {
    id: 'c-lama-2',
    jenis: 'koreksi',
    nip: '198507212010011002',
    nama: 'Hendra Gunawan',
    pada: '2026-11-13T10:00:00+07:00',
    keputusan: 'tolak',
    alasan: 'Bukti tidak terbaca.',
    atasNama: null,
    hari: ['2026-11-11'],
  },
]

/** Returns the dashboard, for leaders; an employee gets a refusal. */
function dashboard({ peran, few }: Answerer, query: URLSearchParams): Answer {
  const wide = ['bkd', 'sekda', 'inspektorat'].some((one) => peran.includes(one))
  const unit = query.get('unit')
  if (!wide && !(peran.includes('kepala') && unit)) return [403, { status: 403, title: 'Bukan' }]
  return [200, dasbor(query.get('bulan') ?? '', unit, few)]
}

/** Returns officers meet other delegations than those whose requests wait. */
function more({ peran }: Answerer, method: string, route: string, body: unknown) {
  const officer = ['bkd', 'integrator', 'operator', 'inspektorat'].some((one) =>
    peran.includes(one),
  )
  const first = officer ? (webhooks(method, route) ?? admin(method, route, body)) : null
  const leads = officer || peran.includes('kepala') || peran.includes('sekda')
  return first ?? (leads ? reports(method, route) : null) ?? flexible(method, route, body)
}

function signIn({ person, lasts }: Answerer): Answer {
  if (!person) return [401, { type: '/masalah/masuk', title: 'Masuk dulu', status: 401 }]
  const expiresAt = new Date(Date.parse(NOW) + lasts * 1000).toISOString()
  return [201, { token: `sesi.${person.nip}`, expiresAt, pegawai: person, peran: ['pegawai'] }]
}

function tap(sent: SentCall): Answer {
  const hari = tapped(sent.arah ?? 'masuk')
  const at = sent.at ?? hari.pulang ?? hari.masuk ?? ''
  const tanda = `eyJhbGciOiJIUzI1NiJ9.${'eyJuaXAiOiIxOTkwMDMxMjIwMTUwNDIwMDEifQ'.repeat(4)}.c2lnbmF0dXJl`
  const id = sent.id ?? 't-1'
  const { lat, lon, accuracy } = sent
  const tempat = lat === undefined ? null : { lat, lon, accuracy, garam: 'Z2FyYW0tdW50dWstdWppLQ' }
  const metode = tempat ? 'gps' : 'tanpa-posisi'
  const receipt = { tanda, id, nip: siti.nip, arah: sent.arah, metode, tempat, at, diterima: at }
  const waktu = sent.luring ? (sent.tiket ? 'tiket' : 'menunggu') : 'server'
  return [201, { ...receipt, hari, waktu, tiket: null }]
}
