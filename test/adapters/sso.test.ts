import { SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimSettings } from '../support/app.ts'
import type { Alg } from '../support/issuer.ts'
import { NIP, refused, type SsoStage, startSsoStage, TAKEN } from '../support/sso.ts'

describe('the SSO', () => {
  let stage: SsoStage
  beforeAll(async () => {
    stage = await startSsoStage()
  })
  beforeEach(() => stage.reset())
  afterAll(() => stage.stop())

  const { open, token, seconds } = {
    open: (settings?: Parameters<SsoStage['open']>[0]) => stage.open(settings),
    token: (...how: Parameters<SsoStage['token']>) => stage.token(...how),
    seconds: (offset: number) => Math.floor(stage.now / 1000) + offset,
  }
  const read = (settings: object) =>
    open({ issuers: [{ issuer: stage.issuer.url, ...claimSettings, ...settings }] })

  it.each<Alg>(['RS256', 'PS256', 'ES256', 'ES512', 'EdDSA'])(
    'takes %s by the published keys',
    async (alg) => {
      expect(await open()(await token({}, { alg }))).toMatchObject({
        ok: true,
        value: { nip: NIP, peran: [], sekali: null },
      })
    },
  )

  it('takes several issuers, each by its own keys only', async () => {
    const identify = open()
    const { issuer, second } = stage
    const claims = { aud: 'luwes', iat: seconds(0), exp: seconds(60), nip: NIP }
    expect(await identify(await second.sign({ ...claims, iss: second.url }))).toMatchObject(TAKEN)
    const borrowed = await second.sign({ ...claims, iss: issuer.url })
    expect(await identify(borrowed)).toEqual(refused('tanda-tangan'))
  })

  it('reads each issuer by its own audience, claims and roles, and no other’s', async () => {
    const { issuer, second } = stage
    const identify = open({
      issuers: [
        { issuer: issuer.url, ...claimSettings, roles: { bkd: 'admin' } },
        {
          issuer: second.url,
          ...claimSettings,
          audience: 'luwes-pusat',
          nipClaim: 'preferred_username',
          roleClaim: 'grup',
          roles: { inspektorat: 'admin' },
        },
      ],
    })
    const times = { iat: seconds(0), exp: seconds(60) }
    const both = { preferred_username: NIP, nip: NIP, peran: ['admin'], grup: ['admin'] }
    const first = { ...times, ...both, iss: issuer.url, aud: 'luwes' }
    const other = { ...times, ...both, iss: second.url, aud: 'luwes-pusat' }
    expect(await identify(await issuer.sign(first))).toMatchObject({ value: { peran: ['bkd'] } })
    const pusat = await identify(await second.sign(other))
    expect(pusat).toMatchObject({ value: { nip: NIP, peran: ['inspektorat'] } })
    expect(await identify(await second.sign({ ...other, aud: 'luwes' }))).toEqual(refused('aud'))
    const { preferred_username: _, ...nameless } = other
    expect(await identify(await second.sign(nameless))).toEqual(refused('nip-claim'))
    const { grup: _roles, ...roleless } = other
    expect(await identify(await second.sign(roleless))).toMatchObject({ value: { peran: [] } })
  })

  it('takes an audience among several', async () => {
    expect(await open()(await token({ aud: ['account', 'luwes'] }))).toMatchObject(TAKEN)
  })

  it('finds the NIP and the roles by dotted paths', async () => {
    const identify = read({ nipClaim: 'ident.asn.nip', roleClaim: 'realm_access.roles' })
    const claims = {
      nip: undefined,
      ident: { asn: { nip: NIP } },
      realm_access: { roles: ['bkd', 'lain'] },
    }
    expect(await identify(await token(claims))).toMatchObject({
      value: { nip: NIP, peran: ['bkd'] },
    })
    expect(await identify(await token({ ...claims, ident: 'asn' }))).toEqual(refused('nip-claim'))
  })

  it.each([
    ['https://sso.go.id/nip', { 'https://sso.go.id/nip': NIP }],
    ['nip.pegawai', { 'nip.pegawai': NIP }],
    // The very name comes before the path that it may also be read as.
    ['nip.pegawai', { 'nip.pegawai': NIP, nip: { pegawai: '199001012022211001' } }],
    ['ident.nip.pegawai', { ident: { 'nip.pegawai': NIP } }],
  ])('takes %s for the very name of a claim first', async (nipClaim, claims) => {
    expect(await read({ nipClaim })(await token({ nip: undefined, ...claims }))).toMatchObject(
      TAKEN,
    )
  })

  it('finds nothing in what every object has', async () => {
    const identify = read({ nipClaim: 'constructor.name' })
    expect(await identify(await token({}))).toEqual(refused('nip-claim'))
  })

  it.each([
    ['an array', ['inspektorat', 'bkd']],
    ['text with commas', 'bkd,inspektorat'],
    ['text with spaces', 'offline bkd  inspektorat'],
    ['text with both', 'bkd, inspektorat'],
  ])('takes roles as %s', async (_form, peran) => {
    expect(await open()(await token({ peran }))).toMatchObject({
      value: { peran: ['bkd', 'inspektorat'] },
    })
  })

  it.each([
    ['a part of a name', ['bkd-lain', 'xbkd']],
    ['another case', ['BKD']],
    ['an object', { bkd: true }],
    ['a number', 1],
    ['a list in a list', [['bkd']]],
  ])('grants nothing by %s', async (_form, peran) => {
    expect(await open()(await token({ peran }))).toMatchObject({ value: { nip: NIP, peran: [] } })
  })

  it.each([
    ['nbf 60 s ahead', { nbf: 60 }, null],
    ['nbf 61 s ahead', { nbf: 61 }, 'nbf'],
    ['iat 60 s ahead', { iat: 60 }, null],
    ['iat 61 s ahead', { iat: 61 }, 'iat'],
    ['exp 4 s ago', { exp: -4 }, null],
    ['exp 5 s ago', { exp: -5 }, 'exp'],
    ['iat 24 h ago', { iat: -86_400 }, null],
    ['iat a second longer ago', { iat: -86_401 }, 'umur'],
  ])('holds clocks against ours with a small tolerance: %s', async (_when, offsets, error) => {
    const claims = Object.fromEntries(
      Object.entries(offsets).map(([name, offset]) => [name, seconds(offset)]),
    )
    const found = await open()(await token(claims))
    expect(found).toMatchObject(error ? refused(error) : TAKEN)
  })

  it('takes a token for as long as it is told to', async () => {
    const identify = open({ maxAge: 3_600_000 })
    expect(await identify(await token({ iat: seconds(-3_600) }))).toMatchObject(TAKEN)
    expect(await identify(await token({ iat: seconds(-3_601) }))).toEqual(refused('umur'))
  })

  it('counts a token that hides when it was issued as being as old as one may be', async () => {
    const identify = open({ maxAge: 3_600_000 })
    const hiding = (exp: number) => token({ iat: undefined, exp: seconds(exp) })
    expect(await identify(await hiding(3_600))).toMatchObject({
      value: { nip: NIP, asal: { sejak: stage.now } },
    })
    expect(await identify(await hiding(60))).toMatchObject({
      value: { asal: { sejak: stage.now - 3_540_000 } },
    })
    // One that would live on for longer could come back when its sign-out is forgotten.
    expect(await identify(await hiding(3_661))).toEqual(refused('iat'))
  })

  it('asks nobody for a token of an unknown issuer or algorithm', async () => {
    const identify = open()
    expect(await identify(await token({ iss: 'https://sso.jahat.example' }))).toEqual(
      refused('issuer'),
    )
    const key = new TextEncoder().encode('rahasia')
    const claims = { iss: stage.issuer.url, aud: 'luwes', nip: NIP, exp: 9_999_999_999 }
    const hs = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key)
    expect(await identify(hs)).toEqual(refused('alg'))
    expect(stage.asked()).toBe(0)
  })
})
