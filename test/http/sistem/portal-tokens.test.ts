import { decodeJwt, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SebabTolak } from '../../../src/domain/sistem/sebab-tolak.ts'
import { deleteSesi } from '../../../src/operations/sistem/delete-sesi.ts'
import { claimSettings, startApp, type TestApp } from '../../support/app.ts'
import { asPayload, type Claims } from '../../support/issuer.ts'
import { ORANG, orang } from '../../support/people.ts'

const NIP = ORANG.siti
const PORTAL_SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'

describe('a token that a portal signs', () => {
  let luwes: TestApp
  let names = 0
  beforeAll(async () => {
    const portal = { ...claimSettings, secret: PORTAL_SECRET, mayGrant: ['inspektorat'] } as const
    luwes = await startApp({ portal })
  })
  afterAll(() => luwes.stop())

  const seconds = (offset: number) => Math.floor(luwes.now() / 1000) + offset
  const sign = (other: Claims = {}) => {
    names += 1
    const times = { iat: seconds(0), exp: seconds(300) }
    const claims = { iss: 'portal', aud: 'luwes', jti: `tiket-${names}`, nip: NIP, ...times }
    return new SignJWT(asPayload({ ...claims, ...other }))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(PORTAL_SECRET))
  }
  const open = (token: string) => luwes.ask('POST', '/v1/sesi', { body: { token } })
  const used = () => luwes.rows('SELECT count(*) AS n FROM token_terpakai')

  it('opens one session, and none the second time', async () => {
    const token = await sign()
    const first = await open(token)
    expect(first).toMatchObject({ status: 201, body: { peran: ['pegawai'] } })
    expect((await luwes.ask('GET', '/v1/saya', { token: first.body.token })).status).toBe(200)
    const second = await open(token)
    expect([second.status, second.body.type]).toEqual([401, '/masalah/belum-masuk'])
    expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab: 'portal-sekali' })
    // The id counts, not the text: signed again it is still the same token.
    const { jti } = decodeJwt(token)
    expect((await open(await sign({ jti, exp: seconds(200) }))).status).toBe(401)
  })

  it('opens one session, however many ask at once', async () => {
    const token = await sign()
    const answers = await Promise.all(Array.from({ length: 12 }, () => open(token)))
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([201, ...Array(11).fill(401)])
  })

  it('is good for nothing but opening a session, and is not used up by being tried elsewhere', async () => {
    const token = await sign()
    expect((await luwes.ask('GET', '/v1/saya', { token })).status).toBe(401)
    expect(luwes.logs.at(-1)?.sebab).toBe('portal-bearer')
    expect((await open(token)).status).toBe(201)
  })

  it('opens no session for a person that Luwes does not know yet, and stays unused', async () => {
    const token = await sign({ nip: '199001012022211001' })
    expect(await open(token)).toMatchObject({ status: 403, body: { status: 403 } })
    const unit = { unitKerja: 'kominfo', nip: '199001012022211001' }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [{ ...orang(60, 'kominfo'), ...unit }])
    expect((await open(token)).status).toBe(201)
  })

  it('grants the roles that the deployment lets it grant', async () => {
    expect(await open(await sign({ peran: ['inspektorat'] }))).toMatchObject({
      status: 201,
      body: { peran: ['pegawai', 'inspektorat'] },
    })
    expect(await open(await sign({ peran: 'bkd inspektorat' }))).toMatchObject({
      status: 201,
      body: { peran: ['pegawai', 'inspektorat'] },
    })
    expect(await open(await sign({ peran: ['bkd'] }))).toMatchObject({
      status: 201,
      body: { peran: ['pegawai'] },
    })
  })

  it('opens one session also where it has no id', async () => {
    const bare = await sign({ jti: undefined })
    expect([(await open(bare)).status, (await open(bare)).status]).toEqual([201, 401])
  })

  it.each<readonly [string, SebabTolak, Claims]>([
    ['is meant for nobody', 'aud', { aud: undefined }],
    ['is meant for another', 'aud', { aud: 'simpeg' }],
    ['lives for ten minutes', 'portal-umur', { exp: 600 }],
    ['lived for ten minutes, of which one is left', 'portal-umur', { iat: -540, exp: 60 }],
    ['hides when it was issued and ends in an hour', 'portal-umur', { iat: undefined, exp: 3_600 }],
    ['has an id that is a number', 'portal-jti', { jti: 7 }],
    ['has expired', 'exp', { iat: -300, exp: -10 }],
    ['never expires', 'exp', { exp: undefined }],
    ['is of somebody who has left', 'tidak-aktif', { nip: ORANG.pensiun }],
    ['has a NIP that is a number', 'nip-claim', { nip: Number(NIP) }],
  ])('opens no session where it %s: %s', async (_sentence, sebab, other) => {
    const before = await used()
    const times = Object.fromEntries(
      Object.entries(other).map(([name, value]) => [
        name,
        ['iat', 'exp'].includes(name) && typeof value === 'number' ? seconds(value) : value,
      ]),
    )
    const answer = await open(await sign(times))
    expect([answer.status, answer.body.type]).toEqual([401, '/masalah/belum-masuk'])
    expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab })
    expect(await used()).toEqual(before)
  })

  it('is remembered as used until it would have ended by itself, and not for longer', async () => {
    const start = luwes.now()
    const token = await sign()
    await open(token)
    const at = (offset: number) => luwes.setNow(new Date(start + offset * 1_000).toISOString())
    at(304)
    await deleteSesi(luwes.deps)
    expect((await open(token)).status).toBe(401)
    expect(luwes.logs.at(-1)?.sebab).toBe('portal-sekali')
    at(305)
    expect((await open(token)).status).toBe(401)
    expect(luwes.logs.at(-1)?.sebab).toBe('exp')
    at(400)
    expect((await deleteSesi(luwes.deps)).forgotten).toBeGreaterThan(0)
    expect(await used()).toEqual([{ n: 0 }])
  })
})
