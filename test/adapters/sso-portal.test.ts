import { SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createSso, type PortalSettings, type Sso } from '../../src/adapters/sso.ts'
import { claimSettings, START, ssoSettings } from '../support/app.ts'
import { asPayload, type Claims } from '../support/issuer.ts'
import { LOGOUT } from '../support/logout.ts'
import { nipKe } from '../support/people.ts'
import { refused } from '../support/sso.ts'

const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'
const NIP = nipKe(4)
const ISSUER = 'https://sso.example.go.id'
const now = Date.parse(START)
const seconds = now / 1000

/** Returns the window to the SSO of a deployment whose portal signs its own tokens. */
function windowOf(portal: Partial<PortalSettings> | null = {}) {
  const audience = { audience: 'luwes-portal', logoutAudience: ['luwes-portal'] }
  const own = { ...claimSettings, ...audience, secret: SECRET, mayGrant: [] }
  return createSso(
    { ...ssoSettings([ISSUER]), portal: portal && { ...own, ...portal } },
    fetch,
    () => now,
    () => undefined,
  )
}

const kunci = (found: Awaited<ReturnType<Sso['identify']>> | undefined) =>
  found?.ok ? found.value.sekali?.kunci : undefined

describe('a portal that signs its own tokens', () => {
  const sign = (claims: Claims, secret = SECRET, alg = 'HS256') =>
    new SignJWT(
      asPayload({
        iss: 'portal',
        aud: 'luwes-portal',
        jti: 'tiket-1',
        nip: NIP,
        iat: seconds,
        exp: seconds + 300,
        ...claims,
      }),
    )
      .setProtectedHeader({ alg })
      .sign(new TextEncoder().encode(secret))
  const logout = (claims: Claims) =>
    sign({ nip: undefined, jti: 'keluar-1', events: { [LOGOUT]: {} }, ...claims })
  const { identify, readLogout } = windowOf()

  it('signs in the named person once, within five minutes, with no role', async () => {
    expect(await identify(await sign({}))).toMatchObject({
      ok: true,
      value: { nip: NIP, peran: [], sekali: { sampai: now + 300_000 } },
    })
  })

  it('names each token by its id, which is not told', async () => {
    const [one, again, other] = await Promise.all(
      ['a', 'a', 'b'].map(async (jti) => identify(await sign({ jti }))),
    )
    expect(kunci(one)).toMatch(/^[\w+/]{20,}$/)
    expect(kunci(again)).toBe(kunci(one))
    expect(kunci(other)).not.toBe(kunci(one))
  })

  it.each<readonly [string, Claims, string]>([
    ['another iss', { iss: 'simpeg' }, 'issuer'],
    ['the iss of the SSO', { iss: ISSUER }, 'alg'],
    ['its iss in a list', { iss: ['portal'] }, 'issuer'],
    ['no iss', { iss: undefined }, 'issuer'],
    ['no aud', { aud: undefined }, 'aud'],
    ['the aud of tokens of the SSO', { aud: 'luwes' }, 'aud'],
    ['another aud', { aud: 'simpeg' }, 'aud'],
    ['an exp that is over', { iat: seconds - 300, exp: seconds - 5 }, 'exp'],
    ['no exp', { exp: undefined }, 'exp'],
    ['no iat, and an end six minutes ahead', { iat: undefined, exp: seconds + 361 }, 'portal-umur'],
    ['an iat to come', { iat: seconds + 61, exp: seconds + 120 }, 'iat'],
    ['an nbf to come', { nbf: seconds + 61 }, 'nbf'],
    ['five minutes and a second of life', { exp: seconds + 301 }, 'portal-umur'],
    ['ten minutes of life, of which five are over', { iat: seconds - 300 }, 'portal-umur'],
    ['an empty jti', { jti: '' }, 'portal-jti'],
    ['a jti that is a number', { jti: 7 }, 'portal-jti'],
    ['a NIP that is a number', { nip: Number(NIP) }, 'nip-claim'],
    ['the events of a logout', { events: { [LOGOUT]: {} } }, 'jenis'],
  ])('signs nobody in by a token with %s', async (_why, claims, error) => {
    expect(await identify(await sign(claims))).toEqual(refused(error))
  })

  it('grants the roles that the deployment lets it grant, and no other', async () => {
    const { identify: granting } = windowOf({ mayGrant: ['inspektorat'] })
    expect(await granting(await sign({ peran: ['inspektorat', 'tamu'] }))).toMatchObject({
      value: { peran: ['inspektorat'] },
    })
    const more = await sign({ peran: ['inspektorat', 'bkd'] })
    expect(await granting(more)).toMatchObject({ value: { peran: ['inspektorat'] } })
    for (const peran of [['bkd'], 'tamu, integrator']) {
      expect(await identify(await sign({ peran }))).toMatchObject({ value: { peran: [] } })
    }
  })

  it('is known by all of it where it has no id, and counts as issued at the earliest', async () => {
    const bare = await sign({ jti: undefined, iat: undefined, exp: seconds + 60 })
    const one = await identify(bare)
    const again = await identify(bare)
    expect(one).toMatchObject({ ok: true, value: { asal: { sejak: (seconds - 240) * 1000 } } })
    expect(kunci(again)).toBe(kunci(one))
    const later = await sign({ jti: undefined, iat: undefined, exp: seconds + 61 })
    expect(kunci(await identify(later))).not.toBe(kunci(one))
  })

  it('signs with its own secret and one algorithm, where it may sign at all', async () => {
    const other = await sign({}, 'rahasia-portal-lain-untuk-uji-coba-001')
    expect(await identify(other)).toEqual(refused('tanda-tangan'))
    const long = SECRET.repeat(2)
    const { identify: withLong } = windowOf({ secret: long })
    expect(await withLong(await sign({}, long, 'HS512'))).toEqual(refused('alg'))
    const { identify: without } = windowOf(null)
    expect(await without(await sign({}))).toEqual(refused('issuer'))
  })

  it('ends the sessions of the person whose NIP a logout token of it names', async () => {
    const person = await identify(await sign({}))
    const ended = await readLogout(await logout({ sub: NIP }))
    if (!person.ok || !ended.ok) throw new Error('refused')
    expect(ended.value.map(({ sampai }) => sampai)).toEqual([now])
    expect(person.value.asal.kunci).toContain(ended.value[0]?.kunci)
  })

  it('ends nobody with a token that is not meant for Luwes, or is meant for signing in', async () => {
    expect(await readLogout(await logout({ sub: NIP, aud: 'lain' }))).toEqual(refused('aud'))
    expect(await readLogout(await sign({}))).toEqual(refused('jenis'))
    expect(await identify(await logout({ nip: NIP }))).toEqual(refused('jenis'))
  })
})
