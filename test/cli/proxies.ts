import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { request as secureRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupNamed, isRoot } from '../../src/cli/accounts.ts'
import { ask } from '../../src/cli/ask.ts'
import { caddyText, MACHINE_PORT, nginxText } from '../../src/cli/deploy/proxy-files.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { freePort } from '../../src/cli/supervisor/ports.ts'
import { openFolder, openSocket } from '../../src/cli/supervisor/sockets.ts'
import { makeAuthority } from '../support/certificate.ts'
import {
  type ProxyName,
  proxyAccount,
  proxyCommands,
  type RunningProxy,
  startProxy,
} from '../support/proxies.ts'
import { endOf, until } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const run = promisify(execFile)
/** The lines for each reverse proxy. */
export const TEXTS = { nginx: nginxText, caddy: caddyText } as const
/** Returns a site on one's own machine. */
export const siteOf = (url: string, vars: Readonly<Record<string, string>> = {}) => ({
  slug: 'uji',
  target: 'onprem' as const,
  url,
  vars,
})
/** What lets machines through in plain HTTP. */
export const MACHINES = { ADMS_FROM: '127.0.0.0/8' }

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: Buffer
}

const authority = makeAuthority()

/** Returns one request, whole; a proxy's own certificate is that of the authority. */
function get(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: Buffer | string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const secure = { ca: authority.pem, servername: 'localhost' }
    const options = { method: body ? 'POST' : 'GET', headers, agent: false as const, ...secure }
    const call = (url.startsWith('https:') ? secureRequest : request)(url, options)
    call.once('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.once('close', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      )
    })
    // Who is refused while it still sends has its answer already.
    call.on('error', (error) => setImmediate(() => reject(error)))
    call.end(body)
  })
}

let folder: string
let luwes: ChildProcess
let echo: Server
const spot = (name: string) => join(folder, name)
const socketIn = (name: string) => join(spot(name), 'sockets/luwes.sock')

/** Starts a Luwes, and a server that tells back what a proxy asks, each behind a socket. */
function useServers(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lw-x-'))
    await chmod(folder, 0o711)
    const { gid } = proxyAccount()
    luwes = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'serve'], {
      cwd: folder,
      env: {
        ...TEST_SETTINGS,
        LUWES_DATA: spot('data'),
        LUWES_SOCKET: socketIn('luwes'),
        WORKERS: '2',
        LUWES_SOCKET_GROUP: String(gid),
        CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
        ...MACHINES,
      },
      stdio: 'ignore',
    })
    // What a proxy asks Luwes, told back.
    echo = createServer((incoming, answer) => answer.end(JSON.stringify(incoming.headers)))
    await mkdir(join(spot('gema'), 'sockets'), { recursive: true })
    await chmod(spot('gema'), 0o711)
    await openFolder(join(spot('gema'), 'sockets'), gid)
    echo.listen(socketIn('gema'))
    await once(echo, 'listening')
    await openSocket(socketIn('gema'), gid)
    const healthy = () => ask({ socket: socketIn('luwes') }, '/health').then(({ status }) => status)
    await until(async () => (await healthy().catch(() => 0)) === 200)
  }, 90_000)
  afterAll(async () => {
    luwes.kill('SIGTERM')
    await endOf(luwes)
    echo.close()
    await rm(folder, { recursive: true, force: true })
  }, 60_000)
}

/** Tries the lines for reverse proxies in the programs themselves. */
export function tryProxies(programs: readonly (readonly [ProxyName, string])[]): void {
  describe.each(programs)('the lines for %s, in the program itself', (name, program) => {
    useServers()
    const address = { luwes: '', gema: '', aman: '', mesin: '' }
    let proxy: RunningProxy
    let checked = ''

    beforeAll(async () => {
      const first = await freePort()
      const second = await freePort()
      const third = await freePort()
      const fourth = await freePort()
      Object.assign(address, {
        luwes: `http://127.0.0.1:${first}`,
        gema: `http://127.0.0.1:${second}`,
        aman: `https://localhost:${third}`,
        mesin: `http://127.0.0.1:${fourth}`,
      })
      const { pem, key } = authority.forLoopback()
      const own = spot(name)
      await mkdir(own)
      await writeFile(join(own, 'localhost.pem'), pem, { mode: 0o644 })
      await writeFile(join(own, 'localhost.key'), key, { mode: 0o644 })
      const lines = [
        TEXTS[name](siteOf(address.luwes, MACHINES), spot('luwes'), 2).replace(
          String(MACHINE_PORT),
          String(fourth),
        ),
        TEXTS[name](siteOf(address.gema), spot('gema')),
        // The certificate of an operator lies elsewhere, or comes by itself.
        TEXTS[name](siteOf(address.aman), spot('gema'))
          .replaceAll('/etc/ssl/', `${own}/`)
          .replace(/^(localhost:\d+ \{)$/m, `$1\n  tls ${own}/localhost.pem ${own}/localhost.key`),
      ].join('\n')
      const commands = await proxyCommands(name, program, lines, own)
      const { stdout, stderr } = await run(program, commands.check)
      checked = `${stdout}${stderr}`
      proxy = await startProxy(commands, own, first)
    }, 60_000)
    afterAll(() => proxy.stop())

    it('are valid, for a plain address on loopback as for https', () => {
      expect(checked).toMatch(/successful|Valid configuration/)
    })

    it('reach Luwes as another account, and compress what it serves', async () => {
      expect((await get(`${address.luwes}/health`)).status).toBe(200)
      const path = `${address.luwes}/openapi.json`
      const plain = await get(path)
      const packed = await get(path, { 'accept-encoding': 'gzip' })
      expect(packed.headers['content-encoding']).toBe('gzip')
      expect(packed.body.length).toBeLessThan(plain.body.length / 3)
      expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
      const widget = await get(`${address.luwes}/widgets/v1/luwes.js`, {
        'accept-encoding': 'gzip',
      })
      expect(widget.headers['content-encoding']).toBe('gzip')
      if (isRoot()) expect(proxyAccount().gid).toBe(groupNamed('www-data') ?? 0)
    })

    it('let a machine through in plain HTTP, from where it is, and to nothing else', async () => {
      const query = 'SN=UJI000001'
      const iclock = (verb: string) => `${address.mesin}/iclock/${verb}?${query}`
      const hello = await get(`${iclock('cdata')}&options=all&pushver=2.4.1`)
      expect([hello.status, String(hello.body)]).toEqual([
        200,
        expect.stringMatching(/^GET OPTION FROM: UJI000001\n/),
      ])
      // A machine sets its clock by this header.
      expect(Date.parse(String(hello.headers.date))).toBeGreaterThan(Date.now() - 60_000)
      const type = { 'content-type': 'text/plain' }
      const line = '17\t2026-11-19 07:25:11\t255\t1\t0\n'
      const sent = await get(`${iclock('cdata')}&table=ATTLOG&Stamp=1`, type, line)
      expect([sent.status, String(sent.body)]).toEqual([200, 'OK: 1\n'])
      expect(String((await get(iclock('getrequest'))).body)).toBe('OK\n')
      expect((await get(iclock('devicecmd'), type, 'ID=1&Return=0')).status).toBe(200)
      // The address that it claims counts for nothing, and only its own door is open there.
      const lie = { 'x-forwarded-for': '203.0.113.9' }
      expect((await get(iclock('ping'), lie)).status).toBe(200)
      for (const path of ['/health', '/v1/status', '/']) {
        expect((await get(`${address.mesin}${path}`)).status).toBe(404)
      }
    })

    it('tell Luwes the address that they see, and no other that a caller claims', async () => {
      const claims = { 'x-forwarded-for': '6.6.6.6, 7.7.7.7', 'x-forwarded-proto': 'gopher' }
      // Caddy answers for the right name alone.
      const other: Readonly<Record<string, string>> =
        name === 'nginx' ? { host: 'jahat.example.com' } : {}
      for (const [site, proto] of [
        ['gema', 'http'],
        ['aman', 'https'],
      ] as const) {
        const { body } = await get(`${address[site]}/`, { ...claims, ...other })
        expect(JSON.parse(String(body))).toMatchObject({
          'x-forwarded-for': '127.0.0.1',
          'x-forwarded-proto': proto,
          host: new URL(address[site]).host,
        })
      }
    })

    it('answer 413 to a body that is too large, whatever its size, and never 502', async () => {
      const seen = new Set<number>()
      const sizes = [70_000, 300_000, 1024 * 1024, 1024 * 1024 + 1]
      // Caddy closes on whoever goes on sending much more, over HTTP/1.1; nginx hears them out.
      for (const size of name === 'nginx' ? [...sizes, 4_000_000] : sizes) {
        for (let times = 0; times < 6; times += 1) {
          const { status, headers } = await get(
            `${address.luwes}/v1/wfa/pengajuan`,
            { 'content-length': String(size) },
            Buffer.alloc(size),
          )
          seen.add(status)
          expect(headers['content-type']).toMatch(/^application\/problem\+json/)
        }
      }
      expect([...seen]).toEqual([413])
    }, 60_000)

    it('answer 503 with Retry-After, as Luwes would, while Luwes is away', async () => {
      await rm(socketIn('gema'))
      const { status, headers, body } = await get(`${address.gema}/health`)
      expect([status, headers['retry-after']]).toEqual([503, '10'])
      expect(headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(JSON.parse(String(body))).toMatchObject({ type: '/masalah/tidak-siap', status: 503 })
      await new Promise<void>((resolve) => echo.close(() => resolve()))
      echo.listen(socketIn('gema'))
      await once(echo, 'listening')
      await openSocket(socketIn('gema'), proxyAccount().gid)
    })
  })
}
