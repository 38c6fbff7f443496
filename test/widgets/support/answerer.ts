/**
 * A small answerer in memory. It replaces the server only here, where the widgets' own behaviour is
 * tested; the story against the real server is in test/browser.
 */

import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { inCheckout } from '../../../src/cli/paths.ts'
import type { Answerer, Replacement } from './answerer-state.ts'
import { belumDihitung } from './bulan-answers.ts'
import { pengajuanMilik, siti, TODAY } from './data.ts'
import { kotakMasuk } from './inbox.ts'
import { tiada } from './matters.ts'
import { peringatanMilik } from './peringatan.ts'
import { pilihanPesan } from './pesan.ts'
import { kosong } from './presence.ts'
import { hariIniUnit, waitingForMe } from './today.ts'
import { usual } from './usual-answers.ts'

/** The built files that were asked for, compressed. */
const PACKED = new Map<string, Buffer>()

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

function takeInstead(on: Answerer, method: string, path: string): Replacement | undefined {
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
