import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createReceipts } from '../../src/adapters/receipt.ts'
import { createSessions } from '../../src/adapters/session.ts'
import { type Answer, startApp, type TestApp } from '../support/app.ts'
import { ORANG, orang } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const NIP = ORANG.siti
const bytes = (text: string) => new TextEncoder().encode(text)

describe('a hostile token', () => {
  let luwes: TestApp
  const seen = new Set<string>()

  const seconds = (offset: number) => Math.floor(luwes.now() / 1000) + offset
  const claims = (other: JWTPayload = {}): JWTPayload => ({
    iss: luwes.issuer.url,
    aud: 'luwes',
    exp: seconds(300),
    nip: NIP,
    ...other,
  })
  const { sign } = {
    sign: (other?: JWTPayload, making?: Parameters<TestApp['issuer']['sign']>[1]) =>
      luwes.issuer.sign(claims(other), making),
  }
  const without = (name: string) => {
    const { [name]: _, ...rest } = claims()
    return luwes.issuer.sign(rest)
  }
  const session = (iss: string, exp: number, secret: string) =>
    new SignJWT({ peran: ['pegawai', 'bkd'] })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(iss)
      .setSubject(NIP)
      .setExpirationTime(exp)
      .sign(bytes(secret))
  const ownKey = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    return { key: privateKey, jwk: await exportJWK(publicKey) }
  }
  const tampered = async () => {
    const [header = '', , signature = ''] = (await sign()).split('.')
    const other = Buffer.from(JSON.stringify(claims({ nip: ORANG.bkd }))).toString('base64url')
    return [header, other, signature].join('.')
  }

  function expectSilent(answer: Answer): void {
    expect(answer.status, answer.text).toBe(401)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    seen.add(JSON.stringify({ ...answer.body, instance: '' }))
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  const HOSTILE: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['is garbage', () => 'sampah'],
    ['is 20 kB of garbage', () => 'a'.repeat(20_000)],
    ['is three parts of garbage', () => 'a.b.c'],
    ['has an empty part', () => 'eyJhbGciOiJSUzI1NiJ9..x'],
    ['has alg none', () => new UnsecuredJWT(claims()).encode()],
    [
      'has alg none under another case',
      () => {
        const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
        return `${part({ alg: 'nOnE' })}.${part(claims())}.`
      },
    ],
    [
      'is HS256 with the public RSA key as its secret',
      async () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: 'rsa-1' })
          .sign(bytes(await luwes.issuer.publicPem())),
    ],
    ['is changed after it was signed', tampered],
    ['is of another issuer', () => sign({ iss: 'https://sso.jahat.example' })],
    ['is of an issuer that only begins alike', () => sign({ iss: `${luwes.issuer.url}/lain` })],
    ['has no issuer', () => without('iss')],
    ['is meant for another audience', () => sign({ aud: 'simpeg' })],
    ['has no audience', () => without('aud')],
    [
      'is signed by a key id that the issuer does not know',
      () => sign({}, { header: { kid: 'x' } }),
    ],
    ['is signed by a stranger under a known key id', async () => sign({}, await ownKey())],
    [
      'brings its own key (jwk)',
      async () => {
        const { key, jwk } = await ownKey()
        return sign({}, { key, header: { jwk, kid: 'x' } })
      },
    ],
    [
      'brings the address of its own keys (jku)',
      async () => {
        const { key } = await ownKey()
        return sign({}, { key, header: { jku: `${luwes.issuer.url}/jwks` } })
      },
    ],
    [
      'brings the address of its own certificate (x5u)',
      async () => {
        const { key } = await ownKey()
        return sign({}, { key, header: { x5u: 'https://jahat.example/x.pem' } })
      },
    ],
    ['brings an address though the key is right', () => sign({}, { header: { jku: 'https://x' } })],
    ['has expired', () => sign({ exp: seconds(-10) })],
    ['never expires', () => without('exp')],
    ['expires at a text', () => sign({ exp: '9999999999' as unknown as number })],
    ['is not valid yet', () => sign({ nbf: seconds(60) })],
    ['has no NIP', () => without('nip')],
    ['has a NIP of 17 digits', () => sign({ nip: NIP.slice(1) })],
    ['has a NIP of 19 digits', () => sign({ nip: `${NIP}1` })],
    ['has a NIP that is a number', () => sign({ nip: Number(NIP) })],
    ['has a NIP in a list', () => sign({ nip: [NIP] })],
    ['has a NIP with spaces about it', () => sign({ nip: ` ${NIP} ` })],
    ['has a NIP of a day that does not exist', () => sign({ nip: '198613262015051001' })],
    ['has the 9 digits of an old NIP', () => sign({ nip: '131110468' })],
    ['has a NIP that SIMPEG never sent', () => sign({ nip: '199001012022211001' })],
    ['is of somebody who is no longer active', () => sign({ nip: ORANG.pensiun })],
    ['is of somebody whose unit is unknown', () => sign({ nip: orang(50, 'x').nip })],
    [
      'is signed by a portal where none may sign',
      () =>
        new SignJWT(claims({ iss: 'portal' }))
          .setProtectedHeader({ alg: 'HS256' })
          .sign(bytes('rahasia-portal-untuk-uji-coba-saja-001')),
    ],
    [
      'is a session signed with another secret',
      () => session('luwes', seconds(300), 'rahasia-sesi-lain-untuk-uji-coba-saja'),
    ],
    [
      'is a session that has ended',
      () => session('luwes', seconds(-1), TEST_SETTINGS.SESSION_SECRET),
    ],
    [
      'is signed as a session is, by another issuer',
      () => session('portal', seconds(300), TEST_SETTINGS.SESSION_SECRET),
    ],
    [
      'is a session with alg none',
      () => new UnsecuredJWT({ peran: ['bkd'] }).setIssuer('luwes').setSubject(NIP).encode(),
    ],
    [
      'is a receipt of a tap, which the same secret signs',
      () =>
        createReceipts(TEST_SETTINGS.SESSION_SECRET).sign({
          id: 'x',
          nip: NIP,
          at: luwes.now(),
          diterima: luwes.now(),
        }),
    ],
  ]

  it.each(HOSTILE)('that %s is a 401', async (_sentence, make) => {
    const token = await make()
    expectSilent(await luwes.ask('GET', '/v1/saya', { token }))
    // A session is no token to open a session with, and what is too long for it is malformed.
    if (token.length <= 16_384) {
      expectSilent(await luwes.ask('POST', '/v1/sesi', { body: { token } }))
    }
  })

  it('is answered like every other', () => {
    expect(seen.size).toBe(1)
  })

  it('opens no session when it is a session itself', async () => {
    const { token } = (
      await luwes.ask('POST', '/v1/sesi', { body: { token: await luwes.tokenOf(NIP) } })
    ).body
    expect((await luwes.ask('GET', '/v1/saya', { token })).status).toBe(200)
    expectSilent(await luwes.ask('POST', '/v1/sesi', { body: { token } }))
  })

  it('is none that is good: an SSO token serves as Bearer, and opens a session of 15 minutes', async () => {
    const token = await luwes.tokenOf(ORANG.kadis)
    const saya = await luwes.ask('GET', '/v1/saya', { token })
    expect(saya.body).toMatchObject({
      pegawai: { nip: ORANG.kadis },
      peran: ['pegawai', 'atasan', 'kepala'],
    })
    const opened = await luwes.ask('POST', '/v1/sesi', { body: { token } })
    expect(opened).toMatchObject({
      status: 201,
      body: {
        expiresAt: '2026-11-18T08:15:00+07:00',
        pegawai: { nip: ORANG.kadis, unitKerja: 'kominfo', namaUnit: 'Dinas Kominfo' },
        peran: ['pegawai', 'atasan', 'kepala'],
      },
    })
    luwes.setNow('2026-11-18T08:14:59+07:00')
    const until = await luwes.ask('GET', '/v1/saya', { token: opened.body.token })
    luwes.setNow('2026-11-18T08:15:01+07:00')
    expectSilent(await luwes.ask('GET', '/v1/saya', { token: opened.body.token }))
    luwes.setNow('2026-11-18T08:00:00+07:00')
    expect(until.status).toBe(200)
  })

  it.each([
    [ORANG.sekda, ['pegawai', 'atasan', 'kepala', 'sekda']],
    [ORANG.kabid, ['pegawai', 'atasan']],
    [ORANG.siti, ['pegawai']],
    [ORANG.bkd, ['pegawai', 'bkd']],
    [ORANG.inspektur, ['pegawai', 'inspektorat']],
    [ORANG.integrator, ['pegawai', 'integrator']],
  ])('is none that is good: %s holds the roles %j', async (nip, peran) => {
    expect((await luwes.ask('GET', '/v1/saya', { as: nip })).body.peran).toEqual(peran)
  })

  it('cannot take more roles by a session than its own secret signed', async () => {
    const { token } = await createSessions('rahasia-lain-yang-panjangnya-cukup-sekali').open(
      { nip: NIP, peran: ['bkd'] },
      luwes.now(),
    )
    expectSilent(await luwes.ask('POST', '/v1/kinerja/2026-10/hitung', { token, body: {} }))
  })
})
