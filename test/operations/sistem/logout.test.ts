import { SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deleteSesi } from '../../../src/operations/sistem/delete-sesi.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import type { Claims } from '../../support/issuer.ts'
import { LOGOUT, logoutClaims, logoutTokenOf } from '../../support/logout.ts'
import { ORANG } from '../../support/people.ts'

const { siti, kadis } = ORANG
const MINUTE = 60_000

describe('a logout at the SSO', () => {
  let luwes: TestApp
  let names = 0
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())
  beforeEach(() => {
    names += 1
  })

  const at = (ms: number) => luwes.setNow(new Date(Date.parse(START) + ms).toISOString())
  /** A token of the SSO for somebody who signed in just now. */
  const ssoToken = (nip: string, claims: Claims = {}) => {
    const now = Math.floor(luwes.now() / 1000)
    return luwes.issuer.sign({
      iss: luwes.issuer.url,
      aud: 'luwes',
      iat: now,
      exp: now + 3_600,
      nip,
      ...claims,
    })
  }
  const session = async (nip: string, claims: Claims = {}): Promise<string> => {
    const body = { token: await ssoToken(nip, claims) }
    return (await luwes.ask('POST', '/v1/sesi', { body })).body.token
  }
  /** Sends a logout token as providers do: as a form, with a field that nobody asked for. */
  const logout = async (token: string) =>
    luwes.ask('POST', '/v1/sesi/logout-backchannel', {
      raw: new URLSearchParams({ logout_token: token, lain: '1' }).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const saya = async (token: string) => (await luwes.ask('GET', '/v1/saya', { token })).status

  it('ends the sessions of the sign-in that it names, and leaves others of the person', async () => {
    at(0)
    const one = `meja-${names}`
    const other = `ponsel-${names}`
    const ended = await session(siti, { sub: 'u-siti', sid: one })
    const kept = await session(siti, { sub: 'u-siti', sid: other })
    const direct = await ssoToken(siti, { sub: 'u-siti', sid: one })
    expect([await saya(ended), await saya(kept), await saya(direct)]).toEqual([200, 200, 200])
    const told = await logout(await logoutTokenOf(luwes, { sub: 'u-siti', sid: one }))
    expect([told.status, told.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect([await saya(ended), await saya(kept), await saya(direct)]).toEqual([401, 200, 401])
    const again = await luwes.ask('POST', '/v1/sesi', { body: { token: direct } })
    expect(again.status).toBe(401)
  })

  it('without a session id ends every earlier session of the person, but none begun later', async () => {
    at(0)
    const sub = `u-${names}`
    const before = [await session(siti, { sub, sid: `a-${names}` }), await session(siti, { sub })]
    const stranger = await session(kadis, { sub: `${sub}-lain` })
    at(MINUTE)
    const token = await logoutTokenOf(luwes, { sub })
    expect((await logout(token)).status).toBe(200)
    for (const one of before) expect(await saya(one)).toBe(401)
    expect(await saya(stranger)).toBe(200)
    at(2 * MINUTE)
    const fresh = await session(siti, { sub })
    // Heard again, as when its answer was lost on the way, it ends nothing new.
    expect((await logout(token)).status).toBe(200)
    expect(await saya(fresh)).toBe(200)
  })

  it('ends sessions whose token named no sign-in with any sign-in of the person', async () => {
    at(0)
    const sub = `u-${names}`
    const unnamed = await session(siti, { sub })
    at(MINUTE)
    await logout(await logoutTokenOf(luwes, { sub, sid: `x-${names}` }))
    expect(await saya(unnamed)).toBe(401)
  })

  it('is looked up in the one round trip that a request makes anyway', async () => {
    at(0)
    const sub = `u-${names}`
    const token = await session(siti, { sub })
    const tap = (id: string) =>
      luwes.ask('POST', '/v1/presensi/tap', { token, body: { id, arah: 'masuk' } })
    luwes.trips.length = 0
    expect(await saya(token)).toBe(200)
    expect(luwes.trips).toEqual(['read'])
    luwes.trips.length = 0
    expect((await tap('satu')).status).toBe(201)
    expect(luwes.trips).toEqual(['write'])
    at(MINUTE)
    await logout(await logoutTokenOf(luwes, { sub }))
    luwes.trips.length = 0
    expect((await tap('dua')).status).toBe(401)
    expect(luwes.logs.at(-1)?.sebab).toBe('sesi-berakhir')
    expect(await saya(token)).toBe(401)
    expect(luwes.trips).toEqual(['write', 'read'])
    expect(await luwes.rows('SELECT id FROM tap WHERE id LIKE ?1', '%:dua')).toEqual([])
  })

  it('refuses every tap, also one whose id got a receipt before', async () => {
    at(0)
    const sub = `u-${names}`
    const token = await session(siti, { sub })
    const id = `ulang-${names}`
    const tap = (bearer: string, headers = {}) =>
      luwes.ask('POST', '/v1/presensi/tap', { token: bearer, body: { id, arah: 'masuk' }, headers })
    const first = await tap(token)
    expect([first.status, (await tap(token)).body.tanda]).toEqual([201, first.body.tanda])
    at(MINUTE)
    await logout(await logoutTokenOf(luwes, { sub }))
    for (const one of [await tap(token), await tap(token, { 'idempotency-key': id })]) {
      expect([one.status, one.body.tanda, one.body.type]).toEqual([
        401,
        undefined,
        '/masalah/belum-masuk',
      ])
    }
    // Signed in again, the person gets the receipt of the first.
    at(2 * MINUTE)
    const again = await session(siti, { sub })
    const [ended, held] = await Promise.all([tap(token), tap(again)])
    expect([ended.status, held.status]).toEqual([401, 201])
    expect(held.body.tanda).toBe(first.body.tanda)
  })

  it('stops a change of somebody who was signed out before it is written', async () => {
    at(0)
    const sub = `u-${names}`
    const token = await session(ORANG.bkd, { sub, peran: ['bkd'] })
    at(MINUTE)
    await logout(await logoutTokenOf(luwes, { sub }))
    const body = { ramadan: [{ dari: '2027-02-08', sampai: '2027-03-09', dasar: 'KMA' }] }
    expect((await luwes.ask('POST', '/v1/kalender', { token, body })).status).toBe(401)
    expect(await luwes.rows('SELECT * FROM ramadan')).toEqual([])
  })

  it('is not needed for whoever SIMPEG says has left: their session ends with that word', async () => {
    at(0)
    const token = await session(ORANG.lain)
    expect(await saya(token)).toBe(200)
    const [row] = await luwes.rows('SELECT data FROM pegawai WHERE nip = ?1', ORANG.lain)
    const record = { ...JSON.parse(String(row?.data)), aktif: false }
    at(MINUTE)
    await luwes.feed('simpeg', 'pegawai.diperbarui', [record])
    const tap = await luwes.ask('POST', '/v1/presensi/tap', { token, body: { arah: 'masuk' } })
    expect([await saya(token), tap.status]).toEqual([401, 401])
  })

  const lacking = (name: string) => {
    const { [name]: _, ...claims } = logoutClaims(luwes, { sub: 'u' })
    return luwes.issuer.sign(claims)
  }
  const seconds = (offset: number) => Math.floor(luwes.now() / 1000) + offset
  const HOSTILE: readonly (readonly [string, () => Promise<string>])[] = [
    ['is an ID token', () => ssoToken(siti, { sub: 'u' })],
    ['carries a nonce', () => logoutTokenOf(luwes, { sub: 'u', nonce: 'n' })],
    ['names nobody', () => logoutTokenOf(luwes)],
    ['tells of no event', () => lacking('events')],
    ['tells of another event', () => logoutTokenOf(luwes, { sub: 'u', events: { x: {} } })],
    [
      'tells of the event as text',
      () => logoutTokenOf(luwes, { sub: 'u', events: { [LOGOUT]: 'x' } }),
    ],
    ['has no jti', () => lacking('jti')],
    ['has no iat', () => lacking('iat')],
    ['is of the future', () => logoutTokenOf(luwes, { sub: 'u', iat: seconds(61) })],
    ['is not valid yet', () => logoutTokenOf(luwes, { sub: 'u', nbf: seconds(61) })],
    ['is too old', () => logoutTokenOf(luwes, { sub: 'u', iat: seconds(-601) })],
    ['has expired', () => logoutTokenOf(luwes, { sub: 'u', exp: seconds(-10) })],
    ['is meant for another client', () => logoutTokenOf(luwes, { sub: 'u', aud: 'simpeg' })],
    ['is meant for nobody', () => lacking('aud')],
    [
      'is of another issuer',
      () => logoutTokenOf(luwes, { sub: 'u', iss: 'https://jahat.example' }),
    ],
    [
      'is signed by nobody',
      async () =>
        new UnsecuredJWT({ sub: 'u', events: { [LOGOUT]: {} }, jti: 'x', iat: seconds(0) })
          .setIssuer(luwes.issuer.url)
          .setAudience('luwes')
          .encode(),
    ],
    [
      'is signed with a secret that is guessed',
      () =>
        new SignJWT({ sub: 'u', events: { [LOGOUT]: {} }, jti: 'x', iat: seconds(0) })
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer('portal')
          .setAudience('luwes')
          .sign(new TextEncoder().encode('rahasia-portal-untuk-uji-coba-saja-001')),
    ],
  ]

  it.each(HOSTILE)('that %s is a 400, and ends nothing', async (_sentence, make) => {
    at(0)
    const before = await luwes.rows('SELECT count(*) AS n FROM sesi_dicabut')
    const answer = await logout(await make())
    expect(answer.status, answer.text).toBe(400)
    expect(answer.body.issues).toMatchObject([{ path: '/logout_token' }])
    expect(await luwes.rows('SELECT count(*) AS n FROM sesi_dicabut')).toEqual(before)
  })

  it('is nothing that anybody signs in with, though it names a person', async () => {
    at(0)
    const token = await logoutTokenOf(luwes, { sub: 'u', nip: siti })
    const untyped = await logoutTokenOf(luwes, { sub: 'u', nip: siti }, {})
    for (const one of [token, untyped]) {
      expect(await saya(one)).toBe(401)
      expect((await luwes.ask('POST', '/v1/sesi', { body: { token: one } })).status).toBe(401)
    }
  })

  it('is forgotten by the cron once nothing can be left that began before it, and not earlier', async () => {
    at(0)
    await luwes.rows('DELETE FROM sesi_dicabut')
    const sub = `u-${names}`
    const token = await ssoToken(siti, { sub, exp: seconds(10 * 86_400) })
    const hiding = await ssoToken(siti, { sub, iat: undefined, exp: seconds(23 * 3_600) })
    expect([await saya(token), await saya(hiding)]).toEqual([200, 200])
    await logout(await logoutTokenOf(luwes, { sub }))
    const ends = () => luwes.rows('SELECT count(*) AS n FROM sesi_dicabut')
    const [before] = await ends()
    // As old as a token may be that is taken: its end is still known.
    at(24 * 60 * MINUTE)
    expect(await deleteSesi(luwes.deps)).toEqual({ forgotten: 0 })
    expect([await saya(token), luwes.logs.at(-1)?.sebab]).toEqual([401, 'sesi-berakhir'])
    expect(await saya(hiding)).toBe(401)
    at(24 * 60 * MINUTE + 1_000)
    expect([await saya(token), luwes.logs.at(-1)?.sebab]).toEqual([401, 'umur'])
    // A session that was opened at the last moment, a quarter of an hour later.
    at((24 * 60 + 19) * MINUTE)
    expect(await deleteSesi(luwes.deps)).toEqual({ forgotten: 0 })
    at((24 * 60 + 21) * MINUTE)
    expect(await deleteSesi(luwes.deps)).toEqual({ forgotten: before?.n })
    expect(await ends()).toEqual([{ n: 0 }])
    expect([await saya(token), luwes.logs.at(-1)?.sebab]).toEqual([401, 'umur'])
  })

  it('is forgotten sooner where tokens are taken for less long', async () => {
    at(0)
    await logout(await logoutTokenOf(luwes, { sub: `u-${names}` }))
    at(81 * MINUTE)
    const deps = { ...luwes.deps, umurToken: 60 * MINUTE }
    expect((await deleteSesi(deps)).forgotten).toBeGreaterThan(0)
  })
})
