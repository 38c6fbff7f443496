import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NO_CHROMIUM } from '../../../src/cli/embed/check/chromium.ts'
import { kitFiles } from '../../../src/cli/embed/write.ts'
import { listen } from '../../../src/demo/node-http.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { findBrowser } from '../../support/browser.ts'
import { commandHere } from '../../support/command.ts'
import { ORANG } from '../../support/people.ts'
import { serveApp, type TestServer } from '../../support/served.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { buildWidgets } from '../../widgets/support/stage.ts'

/** A portal's answer for a path; `null` for the usual answer. */
type Answer = ((response: ServerResponse) => void | Promise<void>) | null

let folder: string
let luwes: TestApp
let server: TestServer
let portal: { origin: string; stop(): Promise<void> }
let strange: { origin: string; stop(): Promise<void> }
let page = ''
let csp = ''
let token: Answer = null
let worker: Answer = null
let browser: Awaited<ReturnType<typeof findBrowser>>

let workerText = ''

const GOOD_CSS = 'luwes-wfa:not(:defined){display:block;min-height:100vh}'

const KIT = {
  regencyName: 'Kabupaten Contoh',
  cara: 'sso',
  audience: 'luwes',
  nipClaim: 'nip',
  issuer: '',
  client: '',
} as const

/** Returns the page that has all that it needs, with parts in another's place. */
const html = ({
  script = `<script type="module" src="${server.url}/widgets/v1/luwes.js"></script>`,
  session = '<luwes-session token-url="/sso/luwes-token"></luwes-session>',
  element = '<luwes-wfa></luwes-wfa>',
  css = GOOD_CSS,
  more = '',
} = {}) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Portal</title><link rel="icon" href="data:,"><style>${css}</style>${script}${more}</head><body>${session}${element}<p>Kaki</p></body></html>`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-check-'))
  browser = await findBrowser()
  const answer = async (path: string, response: ServerResponse) => {
    if (path === '/sso/luwes-token') {
      if (token) return token(response)
      response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
      return response.end(await luwes.tokenOf(ORANG.siti))
    }
    if (path === '/gaya.css') {
      // A small server answers one after the other, and the style after the page.
      await new Promise((done) => setTimeout(done, 300))
      return response.writeHead(200, { 'content-type': 'text/css' }).end(GOOD_CSS)
    }
    if (/^\/(luwes\/)?luwes-worker\.js$/.test(path)) {
      if (worker) return worker(response)
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(workerText)
    }
    if (path !== '/') return response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': 'text/html',
      ...(csp && { 'content-security-policy': csp }),
    })
    response.end(page)
  }
  const serve = () => createServer((request, response) => void answer(request.url ?? '', response))
  portal = await listen(serve(), 0)
  strange = await listen(serve(), 0)
  await buildWidgets(join(folder, 'widgets'))
  luwes = await startApp({
    portalOrigins: [portal.origin],
    files: async (path) =>
      new Response(
        await readFile(join(folder, path.replace('/widgets/v1/', 'widgets/'))).catch(() => null),
        {
          status: path.startsWith('/widgets/v1/') ? 200 : 404,
        },
      ),
  })
  luwes.setNow(new Date().toISOString())
  server = await serveApp(luwes)
  const files = await kitFiles('html', { ...KIT, url: server.url, portal: portal.origin })
  workerText = files.find(({ path }) => path === 'luwes-worker.js')?.text ?? ''
})
afterAll(async () => {
  await Promise.all([server?.stop(), portal?.stop(), strange?.stop()])
  await luwes?.stop()
  await rm(folder, { recursive: true, force: true })
})

const WITH_WORKER =
  '<luwes-session token-url="/sso/luwes-token" worker-url="/luwes-worker.js"></luwes-session>'
const check = (address = portal.origin, more: readonly string[] = []) =>
  commandHere('embed', ['check', `${address}/`, '--url', server.url, ...more], {
    cwd: folder,
    settings: { ...TEST_SETTINGS, CHROME_PATH: browser.executablePath, ...browser.env },
  })

const text =
  (status: number, type: string, body: string): Answer =>
  (response) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  }

/** A fault in a page, the part that must name it, and what must be said. */
interface PlantedPage {
  readonly what: string
  readonly kode: string
  readonly says: RegExp
  /** Answers the address to open, where it is another than the usual one. */
  readonly plant: () => unknown
}

const FAULTS: readonly PlantedPage[] = [
  {
    what: 'no loader',
    kode: 'script',
    says: /tidak ada pada halaman.*<script type="module" src="http/s,
    plant: () => {
      page = html({ script: '' })
    },
  },
  {
    what: 'a loader that is not there',
    kode: 'script',
    says: /404.*Alamat yang benar/s,
    plant: () => {
      page = html({
        script: `<script type="module" src="${portal.origin}/widgets/v1/luwes.js"></script>`,
      })
    },
  },
  {
    what: 'a loader that is no module',
    kode: 'script',
    says: /tanpa type="module"/,
    plant: () => {
      page = html({ script: `<script src="${server.url}/widgets/v1/luwes.js"></script>` })
    },
  },
  {
    what: 'a policy that holds the loader back',
    kode: 'csp',
    says: /script-src 'self' http/,
    plant: () => {
      csp = "script-src 'self'"
      page = html()
    },
  },
  {
    what: 'a policy that holds the calls back',
    kode: 'csp',
    says: /connect-src 'self' http/,
    plant: () => {
      csp = `script-src ${server.url}; connect-src 'self'`
      page = html()
    },
  },
  {
    what: 'an origin that Luwes does not know',
    kode: 'cors',
    says: /PORTAL_ORIGINS/,
    plant: () => {
      page = html()
      return () => strange.origin
    },
  },
  {
    what: 'no luwes-session',
    kode: 'sesi-elemen',
    says: /token-url="\/sso\/luwes-token"/,
    plant: () => {
      page = html({ session: '' })
    },
  },
  {
    what: 'a token-url of another origin',
    kode: 'sesi-elemen',
    says: /portal sendiri/,
    plant: () => {
      page = html({
        session: `<luwes-session token-url="${strange.origin}/sso/luwes-token"></luwes-session>`,
      })
    },
  },
  {
    what: 'a token-url that is not there',
    kode: 'token',
    says: /404.*token-url/s,
    plant: () => {
      page = html({ session: '<luwes-session token-url="/sso/tiada"></luwes-session>' })
    },
  },
  {
    what: 'a token endpoint that knows nobody',
    kode: 'token',
    says: /401.*--cookie/s,
    plant: () => {
      token = text(401, 'text/plain', '')
    },
  },
  {
    what: 'a token endpoint that fails',
    kode: 'token',
    says: /500.*log server portal/s,
    plant: () => {
      token = text(500, 'text/html', 'Fatal error')
    },
  },
  {
    what: 'a token endpoint that answers a page',
    kode: 'token',
    says: /text\/html, bukan teks.*text\/plain/s,
    plant: () => {
      token = text(200, 'text/html', '<!doctype html>')
    },
  },
  {
    what: 'a token endpoint that answers JSON',
    kode: 'token',
    says: /json, bukan teks.*access_token saja/s,
    plant: () => {
      token = text(200, 'application/json', '{"access_token":"x"}')
    },
  },
  {
    what: 'a token endpoint that redirects',
    kode: 'token',
    says: /mengalihkan.*401 tanpa pengalihan/s,
    plant: () => {
      token = (response) => void response.writeHead(302, { location: '/masuk' }).end()
    },
  },
  {
    what: 'a token that Luwes refuses',
    kode: 'sesi',
    says: /401.*sso check/s,
    plant: () => {
      token = text(200, 'text/plain', 'a.b.c')
    },
  },
  {
    what: 'a person that Luwes does not know',
    kode: 'sesi',
    says: /belum mengenal.*SIMPEG/s,
    plant: () => {
      token = async (response) => {
        response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
        response.end(await luwes.tokenOf('199001012022211009'))
      }
    },
  },
  {
    what: 'a worker file that is not there',
    kode: 'worker',
    says: /404.*importScripts\('http\S+\/widgets\/v1\/luwes-sw\.js'\)/s,
    plant: () => {
      page = html({ session: WITH_WORKER })
      worker = text(404, 'text/plain', '')
    },
  },
  {
    what: 'trusted types without those of Luwes',
    kode: 'csp',
    says: /trusted-types lit-html luwes/,
    plant: () => {
      csp = "require-trusted-types-for 'script'; trusted-types portal"
      page = html({ session: WITH_WORKER })
    },
  },
  {
    what: 'an element that there is not',
    kode: 'elemen',
    says: /luwes-wfaa.*luwes-wfa/s,
    plant: () => {
      page = html({
        element: '<luwes-wfaa></luwes-wfaa>',
        css: 'luwes-wfaa{display:block;min-height:100vh}',
      })
    },
  },
  {
    what: 'no room',
    kode: 'ruang',
    says: /luwes-wfa:not\(:defined\) \{ display: block; min-height: 100vh \}/,
    plant: () => {
      page = html({ css: '' })
    },
  },
  {
    what: 'a font that is not there',
    kode: 'font',
    says: /tiada\.woff2/,
    plant: () => {
      page = html({
        css: `${GOOD_CSS}@font-face{font-family:X;src:url(/tiada.woff2)}p{font-family:X}`,
      })
    },
  },
  {
    what: 'a script of its own that fails',
    kode: 'konsol',
    says: /rusak/,
    plant: () => {
      page = html({ more: '<script>throw new Error("rusak")</script>' })
    },
  },
]

describe('luwes embed check', () => {
  it('finds nothing wrong with a page that has all that it needs', async () => {
    page = html({ session: WITH_WORKER })
    const { code, out, err } = await check()
    expect([code, err]).toEqual([0, ''])
    for (const kode of [
      'worker',
      'halaman',
      'csp',
      'script',
      'sesi-elemen',
      'token',
      'sesi',
      'elemen',
      'ruang',
    ]) {
      expect(out).toMatch(new RegExp(`^baik +${kode}: `, 'm'))
    }
  })

  it('waits for the style that keeps the room, as the code of the elements does', async () => {
    page = html({ css: '', more: '<link rel="stylesheet" href="/gaya.css">' })
    expect((await check()).out).toMatch(/^baik +ruang: /m)
  })

  it('finds nothing wrong with the page of the kit for HTML', async () => {
    const files = await kitFiles('html', { ...KIT, url: server.url, portal: portal.origin })
    const named = (path: string) => files.find((one) => one.path === path)?.text ?? ''
    // The page contains what it links to, because this portal serves one page.
    page = named('halaman.html')
      .replace(
        /<link rel="stylesheet"[^>]*>/,
        `<link rel="icon" href="data:,"><style>${named('luwes.css')}</style>`,
      )
      .replace(/src="\/luwes\/luwes-lencana.js">/, `>${named('luwes-lencana.js')}`)
      .replaceAll('"/luwes/token"', '"/sso/luwes-token"')
    const { code, out } = await check()
    expect(out).not.toMatch(/^(SALAH|perhatian)/m)
    expect(code).toBe(0)
  })

  it.each(FAULTS)('finds $what, and says how to mend it', async ({ kode, says, plant }) => {
    page = html()
    csp = ''
    token = null
    worker = null
    const where = plant()
    const { code, out } = await check(typeof where === 'function' ? where() : undefined, ['--json'])
    csp = ''
    token = null
    worker = null
    const { bagian } = JSON.parse(out)
    const found = bagian.filter(({ keadaan }: { keadaan: string }) => keadaan !== 'baik')
    expect(found[0]?.kode, out).toBe(kode)
    expect(`${found[0].pesan} ${found[0].saran}`).toMatch(says)
    expect(code).toBe(found.some(({ keadaan }: { keadaan: string }) => keadaan === 'salah') ? 1 : 0)
  })

  it('says what to do where there is no browser', async () => {
    const { code, err } = await commandHere(
      'embed',
      ['check', `${portal.origin}/`, '--url', server.url],
      {
        cwd: folder,
        settings: { ...TEST_SETTINGS, CHROME_PATH: '/tidak/ada/chrome' },
      },
    )
    expect([code, err]).toEqual([2, `${NO_CHROMIUM}\n`])
    expect(NO_CHROMIUM).toMatch(/apt-get install chromium.*CHROME_PATH/s)
  })

  it('asks for a page', async () => {
    const { code, err } = await commandHere('embed', ['check', 'halaman'], {
      cwd: folder,
      settings: TEST_SETTINGS,
    })
    expect([code, err]).toEqual([2, expect.stringMatching(/Sebut alamat halaman/)])
  })
})
