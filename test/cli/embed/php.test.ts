import { createServer } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { kitFiles } from '../../../src/cli/embed/write.ts'
import { listen } from '../../../src/demo/node-http.ts'
import { logoutTokenOf } from '../../support/logout.ts'
import { ORANG, orang } from '../../support/people.ts'
import { PHP_VERSIONS, type PhpMachine, startPhp } from '../../support/php.ts'
import { TEST_SETTINGS } from '../../support/settings.ts'
import { signedHeaders } from '../../support/webhooks.ts'
import { PORTAL, RECEIVER, SECRET, usePhpLuwes } from './use-php-luwes.ts'

const ROOT = '/var/www/html/luwes'

const used = usePhpLuwes()

const settings = (cara: 'portal' | 'sso') => ({
  url: used.server.url,
  portal: PORTAL,
  regencyName: TEST_SETTINGS.REGENCY_NAME,
  cara,
  audience: 'luwes',
  nipClaim: 'nip',
  issuer: used.luwes.issuer.url,
  client: 'portal',
})

/** Installs PHP with the kit in the place where a portal has it, and the secrets out of the web. */
async function install(php: PhpMachine, cara: 'portal' | 'sso' = 'portal'): Promise<void> {
  for (const { path, text } of await kitFiles('php', settings(cara)))
    php.write(`${ROOT}/${path}`, text)
  php.write(
    '/var/www/luwes-rahasia.php',
    `<?php return array('LUWES_PORTAL_SECRET' => '${SECRET}',
      'LUWES_WEBHOOK_SECRET_SIMPEG' => '${TEST_SETTINGS.WEBHOOK_SECRET_SIMPEG}',
      'LUWES_WEBHOOK_SECRET' => '${RECEIVER}');`,
  )
  // What a portal's own sign-in does, in one line.
  php.write(
    '/var/www/html/masuk.php',
    `<?php session_start(); foreach (json_decode(file_get_contents('php://input'), true) as $k => $v) $_SESSION[$k] = $v;`,
  )
}

describe.each(PHP_VERSIONS)('the kit for plain PHP, on PHP %s', (version) => {
  // A person each: who signed out may sign in again a second later at the earliest.
  const nip = version === PHP_VERSIONS[0] ? ORANG.siti : ORANG.budi
  let php: PhpMachine
  beforeAll(async () => {
    php = await startPhp(version)
    await install(php)
  })
  afterAll(() => php?.stop())
  beforeEach(() => php.forget())

  const signIn = (session: object) =>
    php.request('/var/www/html/masuk.php', { method: 'POST', body: JSON.stringify(session) })
  const token = (headers = {}) => php.request(`${ROOT}/token.php`, { headers })
  const open = (text: string) => used.luwes.ask('POST', '/v1/sesi', { body: { token: text } })

  it('answers nobody who is not signed in', async () => {
    expect(await token()).toMatchObject({ status: 401, text: '', errors: '' })
  })

  it('signs a new token each time, by which Luwes opens one session each', async () => {
    await signIn({ nip })
    const first = await token()
    const second = await token()
    expect([first.status, first.errors]).toEqual([200, ''])
    expect(first.headers['cache-control']?.[0]).toMatch(/no-store/)
    expect(first.headers['content-type']?.[0]).toMatch(/^text\/plain/)
    const opened = await open(first.text)
    expect(opened).toMatchObject({ status: 201, body: { pegawai: { nip } } })
    expect((await open(second.text)).status).toBe(201)
    expect((await open(first.text)).status).toBe(401)
  })

  it('gives a token to its own pages alone', async () => {
    await signIn({ nip })
    expect((await token({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await token({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('says that it is away, and not that nobody is signed in, where the secret is missing', async () => {
    await signIn({ nip })
    const kept = php.read('/var/www/luwes-rahasia.php')
    php.write('/var/www/luwes-rahasia.php', '<?php return array();')
    const answer = await token()
    php.write('/var/www/luwes-rahasia.php', kept)
    expect([answer.status, answer.text]).toEqual([503, ''])
  })

  it('ends the session of Luwes when its person signs out', async () => {
    await signIn({ nip })
    const opened = await open((await token()).text)
    const saya = () => used.luwes.ask('GET', '/v1/saya', { token: opened.body.token })
    expect((await saya()).status).toBe(200)
    const strange = await php.request(`${ROOT}/keluar.php`, { method: 'POST' })
    expect(strange.status).toBe(403)
    const out = await php.request(`${ROOT}/keluar.php`, {
      method: 'POST',
      headers: { origin: PORTAL },
    })
    expect([out.status, out.errors]).toEqual([303, ''])
    expect((await saya()).status).toBe(401)
    expect((await token()).status).toBe(401)
  })

  it('shows a page with the three lines, room, and a policy for Luwes', async () => {
    await signIn({ nip })
    const { text, headers, errors } = await php.request(`${ROOT}/halaman.php`)
    expect(errors).toBe('')
    expect(text).toContain(
      `<script type="module" src="${used.server.url}/widgets/v1/luwes.js"></script>`,
    )
    expect(text).toContain('<luwes-session token-url="token.php"></luwes-session>')
    expect(text).toContain('<luwes-wfa no-heading=""></luwes-wfa>')
    expect(headers['content-security-policy']?.[0]).toContain(
      `connect-src 'self' ${used.server.url}`,
    )
    const other = await php.request(`${ROOT}/halaman.php`, {
      query: 'elemen=%3Cscript%3E',
    })
    expect(other.text).toContain('<luwes-wfa ')
    expect(other.text).not.toContain('<script>')
  })

  const enqueue = (nip: string, nama: string) =>
    php.run(`require '${ROOT}/luwes-portal.php';
      (new LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui',
        array(json_decode('${JSON.stringify({ ...orang(60, 'kominfo'), nip, nama, unitKerja: 'kominfo' })}', true)));`)
  const send = () =>
    php.run(
      `require '${ROOT}/luwes-portal.php'; echo json_encode((new LuwesAntrean('simpeg'))->kirim());`,
    )
  const nameOf = (nip: string) => used.luwes.rows('SELECT nama FROM pegawai WHERE nip = ?', nip)
  const NIP = version === '7.4' ? '199001012022211001' : '199001012022211002'

  it('keeps what it sends while Luwes is away, and sends it in order afterwards', async () => {
    expect((await enqueue(NIP, 'Nama Pertama')).errors).toBe('')
    await enqueue(NIP, 'Nama Kedua')
    used.server.cutAfter(0)
    const cut = JSON.parse((await send()).text)
    expect(cut).toMatchObject({ terkirim: 0, gagal: 0, menunggu: 2 })
    expect(cut.pesan[0]).toMatch(/tidak ada jawaban/)
    expect(await nameOf(NIP)).toEqual([])
    used.server.cutAfter(1)
    expect(JSON.parse((await send()).text)).toMatchObject({ terkirim: 1, menunggu: 1 })
    used.server.cutAfter(null)
    expect(JSON.parse((await send()).text)).toMatchObject({ terkirim: 1, gagal: 0, menunggu: 0 })
    expect(await nameOf(NIP)).toEqual([{ nama: 'Nama Kedua' }])
  })

  it('sets aside what Luwes refuses for its form, and goes on', async () => {
    await php.run(`require '${ROOT}/luwes-portal.php';
      (new LuwesAntrean('simpeg'))->tambah('tidak.ada', array(array('x' => 1)));`)
    await enqueue(NIP, 'Nama Ketiga')
    const sent = JSON.parse((await send()).text)
    expect(sent).toMatchObject({ terkirim: 1, gagal: 1, menunggu: 0 })
    expect(await nameOf(NIP)).toEqual([{ nama: 'Nama Ketiga' }])
  })

  it('stops and says so where the secret is wrong, and loses nothing', async () => {
    await enqueue(NIP, 'Nama Keempat')
    const kept = php.read('/var/www/luwes-rahasia.php')
    php.write(
      '/var/www/luwes-rahasia.php',
      kept.replace(TEST_SETTINGS.WEBHOOK_SECRET_SIMPEG, RECEIVER),
    )
    const refused = JSON.parse((await send()).text)
    php.write('/var/www/luwes-rahasia.php', kept)
    expect(refused).toMatchObject({ terkirim: 0, gagal: 0, menunggu: 1 })
    expect(refused.pesan[0]).toMatch(/rahasia webhook atau jam server salah/)
    expect(JSON.parse((await send()).text)).toMatchObject({ terkirim: 1, menunggu: 0 })
  })

  it('says of a row that Luwes rejects which one and why', async () => {
    await enqueue('123', 'Bukan NIP')
    const sent = JSON.parse((await send()).text)
    expect(sent.terkirim).toBe(1)
    expect(sent.pesan.join()).toMatch(/baris 0: \S+: \S/)
  })

  it('sends by the file that cron runs, and not for the web', async () => {
    await enqueue(NIP, 'Nama Kelima')
    const file = `${ROOT}/kirim-webhook.php`
    const sapi = (await php.run('echo PHP_SAPI;')).text
    const other = sapi === 'cli' ? 'apache' : 'cli'
    const kept = php.read(file)
    // The one PHP of these tests is always of one kind: what the file asks for is turned round.
    const as = (kind: string) => php.write(file, kept.replace("'cli'", `'${kind}'`))
    as(other)
    expect((await php.request(file)).status).toBe(404)
    as(sapi)
    const sent = await php.run(
      `defined('STDERR') || define('STDERR', fopen('php://stderr', 'w')); require '${file}';`,
    )
    php.write(file, kept)
    expect([sent.text, sent.exitCode]).toEqual(['terkirim 1, gagal 0, menunggu 0\n', 0])
    expect(await nameOf(NIP)).toEqual([{ nama: 'Nama Kelima' }])
  })

  const deliver = (body: string, other: Readonly<Record<string, string>> = {}) => {
    const headers = signedHeaders(RECEIVER, { id: 'evt_1', at: Date.now(), body })
    return php.request(`${ROOT}/terima-webhook.php`, {
      method: 'POST',
      body,
      headers: { ...headers, ...other },
    })
  }

  it('takes what Luwes signs, once, and refuses everything else', async () => {
    const file = `${ROOT}/terima-webhook.php`
    php.write(
      file,
      php
        .read(file)
        .replace(
          "case 'wfa.disetujui':",
          "case 'wfa.disetujui': file_put_contents('/tmp/kerja', $data['id'] . ';', FILE_APPEND);",
        ),
    )
    const body = JSON.stringify({ id: 'x', type: 'wfa.disetujui', data: { id: `a-${version}` } })
    expect(await deliver(body)).toMatchObject({ status: 204, errors: '' })
    expect((await deliver(body)).status).toBe(204)
    expect(php.read('/tmp/kerja')).toBe(`a-${version};`)
    expect((await deliver(body, { 'webhook-id': 'evt_2' })).status).toBe(401)
    expect((await deliver(body, { 'webhook-timestamp': '1' })).status).toBe(401)
    expect((await deliver(body, { 'webhook-signature': 'v1,AAAA' })).status).toBe(401)
    expect((await php.request(file, { method: 'POST', body })).status).toBe(401)
    expect(php.read('/tmp/kerja')).toBe(`a-${version};`)
  })
})

/** Returns the token endpoint of an SSO: takes the refresh tokens that are good, and hands out new ones. */
async function startTokenEndpoint(good: Set<string>) {
  const forms: URLSearchParams[] = []
  const answers: { status: number } = { status: 200 }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', async () => {
      const form = new URLSearchParams(body)
      forms.push(form)
      const old = form.get('refresh_token') ?? ''
      if (answers.status !== 200) return response.writeHead(answers.status).end()
      if (!good.delete(old)) return response.writeHead(400).end('{"error":"invalid_grant"}')
      const next = `${old}+`
      good.add(next)
      response.end(
        JSON.stringify({
          access_token: await used.luwes.tokenOf(ORANG.lain),
          refresh_token: next,
          expires_in: 300,
        }),
      )
    })
  })
  return { ...(await listen(server, 0)), forms, answers }
}

describe.each(PHP_VERSIONS)('the kit for plain PHP behind an SSO, on PHP %s', (version) => {
  let php: PhpMachine
  let endpoint: Awaited<ReturnType<typeof startTokenEndpoint>>
  const good = new Set<string>()
  beforeAll(async () => {
    php = await startPhp(version)
    await install(php, 'sso')
    endpoint = await startTokenEndpoint(good)
    used.luwes.issuer.misbehave('/.well-known/openid-configuration', {
      body: {
        token_endpoint: `${endpoint.origin}/token`,
        end_session_endpoint: `${used.luwes.issuer.url}/keluar`,
      },
    })
  })
  afterAll(async () => {
    php?.stop()
    used.luwes.issuer.misbehave('/.well-known/openid-configuration', null)
    await endpoint?.stop()
  })
  beforeEach(() => {
    php.forget()
    endpoint.forms.length = 0
    endpoint.answers.status = 200
  })

  const seconds = () => Math.floor(Date.now() / 1000)
  const signIn = (session: object) =>
    php.request('/var/www/html/masuk.php', { method: 'POST', body: JSON.stringify(session) })
  const token = () => php.request(`${ROOT}/token.php`)
  const open = (text: string) => used.luwes.ask('POST', '/v1/sesi', { body: { token: text } })

  it('hands over the token of the sign-in while it is fresh', async () => {
    const given = await used.luwes.tokenOf(ORANG.lain)
    await signIn({ access_token: given, refresh_token: 'r', expires_at: seconds() + 300 })
    expect(await token()).toMatchObject({ status: 200, text: given, errors: '' })
    expect((await open(given)).status).toBe(201)
    expect(endpoint.forms).toEqual([])
  })

  it('gets a new one before the old one ends, and keeps the new refresh token', async () => {
    good.add('segar')
    await signIn({ access_token: 'lama', refresh_token: 'segar', expires_at: seconds() + 30 })
    const answer = await token()
    expect([answer.status, answer.errors]).toEqual([200, ''])
    expect((await open(answer.text)).status).toBe(201)
    expect(endpoint.forms.map((form) => Object.fromEntries(form))).toEqual([
      { grant_type: 'refresh_token', refresh_token: 'segar', client_id: 'portal' },
    ])
    expect(await token()).toMatchObject({ status: 200, text: answer.text })
    expect(endpoint.forms).toHaveLength(1)
  })

  it('has the person sign in again where the SSO refuses, and not where it is away', async () => {
    await signIn({ access_token: 'lama', refresh_token: 'mati', expires_at: seconds() - 1 })
    expect((await token()).status).toBe(401)
    endpoint.answers.status = 503
    expect((await token()).status).toBe(503)
  })

  it('passes a back-channel logout on to Luwes and ends its own session as well', async () => {
    const given = await used.luwes.issuer.sign({
      iss: used.luwes.issuer.url,
      aud: 'luwes',
      iat: seconds(),
      exp: seconds() + 300,
      nip: ORANG.lain,
      sub: 'orang-1',
      sid: `masuk-${version}`,
    })
    await signIn({ access_token: given, expires_at: seconds() + 300 })
    php.write(
      '/var/www/html/catat.php',
      `<?php require 'luwes/luwes-portal.php'; luwes_mulai_sesi(); LuwesKeluar::catatMasuk($_SESSION, $_SESSION['access_token']);`,
    )
    expect((await php.request('/var/www/html/catat.php')).errors).toBe('')
    const opened = await open((await token()).text)
    const backchannel = (logout: string) =>
      php.request(`${ROOT}/keluar-backchannel.php`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: logout }).toString(),
      })
    used.luwes.setNow(new Date().toISOString())
    const forged = await backchannel(
      `${await logoutTokenOf(used.luwes, { sid: `masuk-${version}` })}x`,
    )
    expect(forged.status).toBe(400)
    expect((await token()).status).toBe(200)
    const ended = await backchannel(await logoutTokenOf(used.luwes, { sid: `masuk-${version}` }))
    expect([ended.status, ended.errors]).toEqual([200, ''])
    expect((await token()).status).toBe(401)
    expect((await used.luwes.ask('GET', '/v1/saya', { token: opened.body.token })).status).toBe(401)
  })

  it('signs out at the SSO when its person signs out', async () => {
    await signIn({ access_token: 'a', id_token: 'i', expires_at: seconds() + 300 })
    const out = await php.request(`${ROOT}/keluar.php`, {
      method: 'POST',
      headers: { origin: PORTAL },
    })
    expect(out.status).toBe(303)
    const to = new URL(out.headers.location?.[0] ?? '')
    expect(to.pathname).toBe('/keluar')
    expect(Object.fromEntries(to.searchParams)).toEqual({
      id_token_hint: 'i',
      client_id: 'portal',
      post_logout_redirect_uri: `${PORTAL}/`,
    })
  })
})
