import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSessions } from '../../../src/adapters/session.ts'
import type { SebabTolak } from '../../../src/domain/sistem/sebab-tolak.ts'
import { type Answer, startApp, type TestApp } from '../../support/app.ts'
import { hostileTokens } from '../../support/hostile-tokens.ts'
import { ORANG, orang } from '../../support/people.ts'

const NIP = ORANG.siti

describe('a hostile token', () => {
  let luwes: TestApp
  const seen = new Set<string>()
  const HOSTILE = hostileTokens(() => luwes)

  const sign = (nip: string) =>
    luwes.issuer.sign({
      iss: luwes.issuer.url,
      aud: 'luwes',
      nip,
      iat: Math.floor(luwes.now() / 1000),
      exp: Math.floor(luwes.now() / 1000) + 300,
    })
  /** Whether a token says that it is a session of ours. */
  const isSession = (token: string) => {
    try {
      return decodeJwt(token).iss === 'luwes'
    } catch {
      return false
    }
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

  it.each(HOSTILE)(
    'that %s is a 401, of which the log alone says: %s',
    async (_sentence, sebab, make) => {
      const token = await make()
      expectSilent(await luwes.ask('GET', '/v1/saya', { token }))
      expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab })
      // A session is no token to open a session with, and what is too long for it is malformed.
      if (token.length <= 16_384) {
        expectSilent(await luwes.ask('POST', '/v1/sesi', { body: { token } }))
        const ofSession = isSession(token)
        expect(luwes.logs.at(-1)?.sebab).toBe(ofSession ? 'issuer' : sebab)
      }
    },
  )

  it.each<readonly [string, SebabTolak, string]>([
    ['SIMPEG never sent', 'nip-tidak-dikenal', '199001012022211001'],
    ['has a unit that is unknown', 'unit-tidak-dikenal', orang(50, 'x').nip],
  ])(
    'is none that is good: who proves to be somebody who %s is told so, where one signs in',
    async (_who, sebab, nip) => {
      if (sebab === 'unit-tidak-dikenal') {
        const data = JSON.stringify(orang(50, 'x'))
        await luwes.rows(
          `INSERT INTO pegawai (nip, nama, unit_kerja, aktif, data, diperbarui_pada)
            VALUES (?1, 'x', 'x', 1, ?2, 0)`,
          nip,
          data,
        )
      }
      const token = await sign(nip)
      const answer = await luwes.ask('POST', '/v1/sesi', { body: { token } })
      expect(answer).toMatchObject({
        status: 403,
        body: { type: '/masalah/belum-dikenal', title: 'Luwes belum mengenal akun Anda' },
      })
      expect(answer.text).not.toContain(nip)
      expect(luwes.logs.at(-1)).toMatchObject({ status: 403, sebab })
      expectSilent(await luwes.ask('GET', '/v1/saya', { token }))
      expect(luwes.logs.at(-1)).toMatchObject({ status: 401, sebab })
      // Who cannot prove it is told nothing of anybody.
      const [header, , signature] = (await sign(NIP)).split('.')
      const [, unknown] = token.split('.')
      const body = { token: [header, unknown, signature].join('.') }
      expectSilent(await luwes.ask('POST', '/v1/sesi', { body }))
    },
  )

  it('leaves nothing of itself in the log', () => {
    const lines = luwes.logs.map((line) => JSON.stringify(line))
    expect(lines.length).toBeGreaterThan(2 * HOSTILE.length)
    expect(lines.filter((line) => /\d{17}|eyJ|rsa-1|jahat|sampah/.test(line))).toEqual([])
  })

  it('is none at all: that is told as well', async () => {
    expectSilent(await luwes.ask('GET', '/v1/saya'))
    expect(luwes.logs.at(-1)?.sebab).toBe('tanpa-token')
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
      { nip: NIP, peran: ['bkd'], asal: null },
      luwes.now(),
    )
    expectSilent(await luwes.ask('POST', '/v1/kinerja/2026-10/hitung', { token, body: {} }))
  })
})
