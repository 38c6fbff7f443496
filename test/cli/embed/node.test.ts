import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { kitFiles, writeFiles } from '../../../src/cli/embed/write.ts'
import { listen } from '../../../src/demo/node-http.ts'
import { claimSettings, startApp, type TestApp } from '../../support/app.ts'
import { logoutTokenOf } from '../../support/logout.ts'
import { ORANG, orang } from '../../support/people.ts'
import { serveApp, type TestServer } from '../../support/served.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { signedHeaders } from '../../support/webhooks.ts'

const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'
const RECEIVER = 'whsec_dGVyaW1hLXJhaGFzaWEtdWppLWNvYmEtMDAwMDE='
const PORTAL = 'http://portal.example'
const NIP = '199001012022211001'

/** What the tests use of the kit's queue, which is plain JavaScript. */
interface Antrean {
  readonly tambah: (jenis: string, data: readonly object[]) => void
  readonly kirim: () => Promise<{
    readonly terkirim: number
    readonly gagal: number
    readonly menunggu: number
    readonly pesan: readonly string[]
  }>
}

describe('the kit for Node', () => {
  let luwes: TestApp
  let server: TestServer
  let folder: string
  let portal: { origin: string; stop(): Promise<void> }
  let nip: string | null = null
  const done: unknown[] = []
  let antrean: Antrean

  beforeAll(async () => {
    luwes = await startApp({ portal: { ...claimSettings, secret: SECRET, mayGrant: [] } })
    luwes.setNow(new Date().toISOString())
    server = await serveApp(luwes)
    folder = await mkdtemp(join(tmpdir(), 'luwes-kit-node-'))
    const files = await kitFiles('node', {
      url: server.url,
      portal: PORTAL,
      regencyName: 'Kabupaten Contoh',
      cara: 'portal',
      audience: 'luwes',
      nipClaim: 'nip',
      issuer: '',
      client: '',
    })
    await writeFiles(folder, files, false)
    vi.stubEnv('LUWES_PORTAL_SECRET', SECRET)
    vi.stubEnv('LUWES_WEBHOOK_SECRET', RECEIVER)
    const { penangan } = await import(pathToFileURL(join(folder, 'luwes-penangan.mjs')).href)
    const { LuwesAntrean } = await import(pathToFileURL(join(folder, 'luwes-antrean.mjs')).href)
    antrean = new LuwesAntrean('simpeg', TEST_SETTINGS.WEBHOOK_SECRET_SIMPEG, join(folder, 'data'))
    const handlers = penangan({
      sesi: async () => (nip === null ? null : { nip }),
      akhiriSesi: async () => {
        nip = null
      },
      kejadian: async (jenis: string, data: unknown) => {
        done.push([jenis, data])
      },
    })
    portal = await listen(
      createServer((request, response) => {
        const name = (request.url ?? '').slice(1)
        handlers[name]?.(request, response)
      }),
      0,
    )
  })
  afterAll(async () => {
    await portal?.stop()
    await server?.stop()
    await luwes?.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(() => {
    nip = ORANG.siti
  })

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${portal.origin}/${path}`, { redirect: 'manual', ...init })
  const open = (token: string) => luwes.ask('POST', '/v1/sesi', { body: { token } })

  it('signs a token that Luwes takes, for who is signed in alone', async () => {
    expect((await open(await (await ask('token')).text())).status).toBe(201)
    expect((await ask('token', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
    nip = null
    expect((await ask('token')).status).toBe(401)
  })

  it('ends the session of Luwes when its person signs out', async () => {
    const opened = await open(await (await ask('token')).text())
    expect((await ask('keluar', { method: 'POST' })).status).toBe(403)
    expect((await ask('keluar', { method: 'POST', headers: { origin: PORTAL } })).status).toBe(303)
    expect((await luwes.ask('GET', '/v1/saya', { token: opened.body.token })).status).toBe(401)
  })

  it('passes a back-channel logout on, whose signature Luwes judges', async () => {
    const good = await logoutTokenOf(luwes, { sub: 'orang-9' })
    const logout = (token: string) =>
      ask('keluarBackchannel', {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      })
    expect((await logout(good)).status).toBe(200)
    expect((await logout(`${good}x`)).status).toBe(400)
  })

  it('takes an event that Luwes signs once, and refuses everything else', async () => {
    const body = JSON.stringify({ type: 'wfa.disetujui', data: { id: 'a' } })
    const deliver = (other: Readonly<Record<string, string>> = {}) =>
      ask('terima', {
        method: 'POST',
        body,
        headers: { ...signedHeaders(RECEIVER, { id: 'evt_1', at: Date.now(), body }), ...other },
      })
    expect((await deliver()).status).toBe(204)
    expect((await deliver()).status).toBe(204)
    expect((await deliver({ 'webhook-id': 'evt_2' })).status).toBe(401)
    expect(done).toEqual([['wfa.disetujui', { id: 'a' }]])
  })

  it('renews the token of an SSO, and signs out there', async () => {
    const forms: string[] = []
    const sso = await listen(
      createServer(async (request, response) => {
        const { url = '' } = request
        if (url.startsWith('/.well-known')) {
          const token_endpoint = `${sso.origin}/token`
          return response.end(
            JSON.stringify({ token_endpoint, end_session_endpoint: 'https://x/k' }),
          )
        }
        forms.push(Buffer.concat(await request.toArray()).toString())
        response.end(JSON.stringify({ access_token: 'baru', refresh_token: 'r2', expires_in: 300 }))
      }),
      0,
    )
    try {
      const kit = await import(pathToFileURL(join(folder, 'luwes-token.mjs')).href)
      const now = Math.floor(Date.now() / 1000)
      const session = { access_token: 'lama', refresh_token: 'r1', expires_at: now + 30 }
      const at = { issuer: `${sso.origin}/`, client: 'portal' }
      expect(await kit.tokenSso(session, at)).toBe('baru')
      expect(await kit.tokenSso(session, at)).toBe('baru')
      expect(forms).toEqual(['grant_type=refresh_token&refresh_token=r1&client_id=portal'])
      expect(session.refresh_token).toBe('r2')
      const to = new URL(await kit.tujuanKeluar('i', at))
      expect(Object.fromEntries(to.searchParams)).toEqual({
        id_token_hint: 'i',
        client_id: 'portal',
        post_logout_redirect_uri: `${PORTAL}/`,
      })
    } finally {
      await sso.stop()
    }
  })

  it('keeps what it sends while Luwes is away, and sends it in order afterwards', async () => {
    const person = { ...orang(60, 'kominfo'), nip: NIP, unitKerja: 'kominfo' }
    antrean.tambah('pegawai.diperbarui', [{ ...person, nama: 'Nama Pertama' }])
    antrean.tambah('pegawai.diperbarui', [{ ...person, nama: 'Nama Kedua' }])
    server.cutAfter(1)
    expect(await antrean.kirim()).toMatchObject({ terkirim: 1, gagal: 0, menunggu: 1 })
    server.cutAfter(null)
    antrean.tambah('tidak.ada', [{ x: 1 }])
    antrean.tambah('pegawai.diperbarui', [{ ...person, nama: 'Nama Ketiga' }, { nip: '1' }])
    const sent = await antrean.kirim()
    expect(sent).toMatchObject({ terkirim: 2, gagal: 1, menunggu: 0 })
    expect(sent.pesan.join()).toMatch(/baris 1: /)
    expect(await luwes.rows('SELECT nama FROM pegawai WHERE nip = ?', NIP)).toEqual([
      { nama: 'Nama Ketiga' },
    ])
    expect(await readdir(join(folder, 'data', 'antrean-simpeg', 'gagal'))).toHaveLength(2)
  })
})
