import { type JWTPayload, SignJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { createSso } from '../../src/adapters/sso.ts'
import { START, ssoSettings } from '../support/app.ts'
import { LOGOUT } from '../support/logout.ts'
import { nipKe } from '../support/people.ts'

const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'
const NIP = nipKe(4)
const now = Date.parse(START)
const seconds = now / 1000

describe('a portal that signs its own tokens', () => {
  const sso = createSso(
    { ...ssoSettings([]), portalSecret: SECRET },
    fetch,
    () => now,
    () => undefined,
  )
  const sign = (claims: JWTPayload) =>
    new SignJWT({ iss: 'portal', iat: seconds, ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(SECRET))
  const logout = (claims: JWTPayload) =>
    sign({ aud: 'luwes', jti: 'x', events: { [LOGOUT]: {} }, ...claims })

  it('ends the sessions of the person whose NIP a logout token of it names', async () => {
    const person = await sso.identify(await sign({ nip: NIP, exp: seconds + 60 }))
    const ended = await sso.readLogout(await logout({ sub: NIP }))
    expect(ended?.map(({ sampai }) => sampai)).toEqual([now])
    expect(person?.asal.kunci).toEqual(expect.arrayContaining([ended?.[0]?.kunci]))
  })

  it('ends nobody with a token that is not meant for Luwes, or is meant for signing in', async () => {
    expect(await sso.readLogout(await logout({ sub: NIP, aud: 'lain' }))).toBeNull()
    expect(await sso.readLogout(await sign({ nip: NIP, exp: seconds + 60 }))).toBeNull()
    expect(await sso.identify(await logout({ nip: NIP, exp: seconds + 60 }))).toBeNull()
  })
})
