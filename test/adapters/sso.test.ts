import { type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createSso, type SsoSettings } from '../../src/adapters/sso.ts'
import { SsoAway } from '../../src/adapters/sso-keys.ts'
import { START, ssoSettings } from '../support/app.ts'
import { type Alg, type Issuer, startIssuer } from '../support/issuer.ts'
import { nipKe } from '../support/people.ts'

const NIP = nipKe(4)
const PORTAL_SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'

describe('the SSO', () => {
  let issuer: Issuer
  let second: Issuer
  let now = Date.parse(START)
  let background: Promise<unknown>[]

  beforeAll(async () => {
    ;[issuer, second] = await Promise.all([startIssuer(), startIssuer()])
  })
  beforeEach(() => {
    now = Date.parse(START)
    background = []
    issuer.asked.discovery = 0
    issuer.asked.jwks = 0
    issuer.slow(0)
    issuer.lie(null)
  })
  afterAll(() => Promise.all([issuer.stop(), second.stop()]))

  const open = (settings: Partial<SsoSettings> = {}) =>
    createSso(
      { ...ssoSettings([issuer.url, second.url]), ...settings },
      fetch,
      () => now,
      (work) => void background.push(work),
    ).identify
  const token = (claims: JWTPayload = {}, making: Parameters<Issuer['sign']>[1] = {}) =>
    issuer.sign(
      { iss: issuer.url, aud: 'luwes', exp: Math.floor(now / 1000) + 3_600, nip: NIP, ...claims },
      making,
    )
  const asked = () => issuer.asked.discovery + issuer.asked.jwks

  it.each<Alg>(['RS256', 'PS256', 'ES256', 'ES512', 'EdDSA'])(
    'takes %s by the published keys',
    async (alg) => {
      expect(await open()(await token({}, { alg }))).toMatchObject({ nip: NIP, peran: [] })
    },
  )

  it('takes several issuers, each by its own keys only', async () => {
    const identify = open()
    const claims = { iss: second.url, aud: 'luwes', exp: Math.floor(now / 1000) + 60, nip: NIP }
    expect(await identify(await second.sign(claims))).toMatchObject({ nip: NIP, peran: [] })
    expect(await identify(await second.sign({ ...claims, iss: issuer.url }))).toBeNull()
  })

  it('takes an audience among several', async () => {
    expect(await open()(await token({ aud: ['account', 'luwes'] }))).not.toBeNull()
  })

  it('finds the NIP and the roles by dotted paths', async () => {
    const identify = open({ nipClaim: 'ident.asn.nip', roleClaim: 'realm_access.roles' })
    const claims = {
      nip: undefined,
      ident: { asn: { nip: NIP } },
      realm_access: { roles: ['bkd', 'lain'] },
    }
    expect(await identify(await token(claims))).toMatchObject({ nip: NIP, peran: ['bkd'] })
    expect(await identify(await token({ 'ident.asn.nip': NIP, nip: undefined }))).toBeNull()
    expect(await identify(await token({ ...claims, ident: 'asn' }))).toBeNull()
  })

  it.each([
    ['an array', ['inspektorat', 'bkd']],
    ['text with commas', 'bkd,inspektorat'],
    ['text with spaces', 'offline bkd  inspektorat'],
    ['text with both', 'bkd, inspektorat'],
  ])('takes roles as %s', async (_form, peran) => {
    expect((await open()(await token({ peran })))?.peran).toEqual(['bkd', 'inspektorat'])
  })

  it.each([
    ['a part of a name', ['bkd-lain', 'xbkd']],
    ['another case', ['BKD']],
    ['an object', { bkd: true }],
    ['a number', 1],
    ['a list in a list', [['bkd']]],
  ])('grants nothing by %s', async (_form, peran) => {
    expect(await open()(await token({ peran }))).toMatchObject({ nip: NIP, peran: [] })
  })

  it('asks the issuer once for many tokens', async () => {
    const identify = open()
    const one = await token()
    await identify(one)
    await Promise.all(Array.from({ length: 20 }, () => identify(one)))
    expect(issuer.asked).toEqual({ discovery: 1, jwks: 1 })
  })

  it('asks the issuer once when many come before the keys are there', async () => {
    issuer.slow(100)
    const identify = open()
    const one = await token()
    const found = await Promise.all(Array.from({ length: 20 }, () => identify(one)))
    expect(found.every((identity) => identity?.nip === NIP)).toBe(true)
    expect(issuer.asked).toEqual({ discovery: 1, jwks: 1 })
  })

  it('fetches the keys anew once for an unknown key id, then waits half a minute', async () => {
    const identify = open()
    await identify(await token())
    now += 60_000
    await issuer.rotate()
    expect(await identify(await token())).toMatchObject({ nip: NIP })
    expect(issuer.asked.jwks).toBe(2)
    const foreign = () => token({}, { header: { kid: 'tiada' } })
    expect(await identify(await foreign())).toBeNull()
    expect(await identify(await foreign())).toBeNull()
    expect(issuer.asked.jwks).toBe(2)
    now += 31_000
    expect(await identify(await foreign())).toBeNull()
    expect(issuer.asked.jwks).toBe(3)
  })

  it('signs nobody out who comes while the new keys are on their way', async () => {
    const identify = open()
    await identify(await token())
    now += 60_000
    await issuer.rotate()
    issuer.slow(150)
    const one = await token()
    const found = await Promise.all(Array.from({ length: 8 }, () => identify(one)))
    expect(found.map((identity) => identity?.nip)).toEqual(Array(8).fill(NIP))
    expect(issuer.asked.jwks).toBe(2)
  })

  it('refuses a key that was taken out, once the keys are fetched anew', async () => {
    const identify = open()
    const old = await token()
    await identify(old)
    await issuer.rotate()
    now += 11 * 60_000
    await identify(old)
    await Promise.all(background)
    expect(await identify(old)).toBeNull()
  })

  it('goes on with cached keys while the issuer is away', async () => {
    const identify = open()
    const one = await token()
    await identify(one)
    await issuer.stop()
    try {
      expect(await identify(one)).toMatchObject({ nip: NIP })
      now += 20 * 60_000
      expect(await identify(one)).toMatchObject({ nip: NIP })
      await Promise.all(background)
      now += 20 * 60_000
      expect(await identify(one)).toMatchObject({ nip: NIP })
    } finally {
      await issuer.start()
    }
  })

  it('says that the SSO is away, not that nobody is signed in, where no key is cached', async () => {
    const one = await token()
    await issuer.stop()
    try {
      await expect(open()(one)).rejects.toBeInstanceOf(SsoAway)
    } finally {
      await issuer.start()
    }
  })

  it('says so for a key that it cannot ask about as well, each time', async () => {
    const identify = open()
    await identify(await token())
    await issuer.rotate()
    now += 60_000
    const rotated = await token()
    await issuer.stop()
    try {
      await expect(identify(rotated)).rejects.toBeInstanceOf(SsoAway)
      await expect(identify(rotated)).rejects.toBeInstanceOf(SsoAway)
    } finally {
      await issuer.start()
    }
    now += 31_000
    expect(await identify(rotated)).toMatchObject({ nip: NIP })
  })

  it('is never held up by a slow issuer while keys are cached', async () => {
    const identify = open()
    const one = await token()
    await identify(one)
    background = []
    issuer.slow(5_000)
    now += 20 * 60_000
    const before = asked()
    expect(await identify(one)).toMatchObject({ nip: NIP })
    // It answered before the issuer did: the new keys are still being asked for.
    expect(asked()).toBe(before)
    expect(background).toHaveLength(1)
  })

  it('gives up on a slow issuer within 5 s where no key is cached', async () => {
    issuer.slow(2_600)
    const one = await token()
    const started = performance.now()
    await expect(open()(one)).rejects.toBeInstanceOf(SsoAway)
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('trusts no document that speaks for another issuer', async () => {
    issuer.lie('https://sso.jahat.example')
    await expect(open()(await token())).rejects.toBeInstanceOf(SsoAway)
  })

  it('asks nobody for a token of an unknown issuer or algorithm', async () => {
    const identify = open()
    expect(await identify(await token({ iss: 'https://sso.jahat.example' }))).toBeNull()
    const key = new TextEncoder().encode('rahasia')
    const hs = new SignJWT({ iss: issuer.url, aud: 'luwes', nip: NIP, exp: 9_999_999_999 })
    expect(await identify(await hs.setProtectedHeader({ alg: 'HS256' }).sign(key))).toBeNull()
    expect(asked()).toBe(0)
  })

  describe('with a portal that signs by itself', () => {
    const portal = (claims: JWTPayload, secret = PORTAL_SECRET, alg = 'HS256') =>
      new SignJWT({ iss: 'portal', exp: Math.floor(now / 1000) + 60, nip: NIP, ...claims })
        .setProtectedHeader({ alg })
        .sign(new TextEncoder().encode(secret))
    const identify = async (claims: JWTPayload, secret?: string, alg?: string) =>
      open({ portalSecret: PORTAL_SECRET })(await portal(claims, secret, alg))

    it('takes its short token', async () => {
      expect(await identify({})).toMatchObject({ nip: NIP, peran: [] })
      expect(await identify({ aud: 'luwes' })).not.toBeNull()
    })

    it.each([
      ['another iss', { iss: 'simpeg' }],
      ['the iss of the SSO', { iss: 'ISSUER' }],
      ['no iss', { iss: undefined }],
      ['an exp that is over', { exp: 1_700_000_000 }],
      ['no exp', { exp: undefined }],
      ['another aud', { aud: 'simpeg' }],
      ['an nbf to come', { nbf: 9_999_999_999 }],
      ['a NIP that is a number', { nip: Number(NIP) }],
    ] as const)('refuses it with %s', async (_why, claims) => {
      const iss = 'iss' in claims && claims.iss === 'ISSUER' ? { iss: issuer.url } : {}
      expect(await identify({ ...claims, ...iss } as JWTPayload)).toBeNull()
    })

    it('refuses another secret, and other algorithms of the same family', async () => {
      expect(await identify({}, 'rahasia-portal-lain-untuk-uji-coba-001')).toBeNull()
      const long = PORTAL_SECRET.repeat(2)
      expect(await open({ portalSecret: long })(await portal({}, long, 'HS512'))).toBeNull()
    })
  })
})
