import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { ORANG } from '../support/people.ts'

describe('what the hallway promises of itself', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('is a document of OpenAPI 3.1', async () => {
    const { body } = await luwes.ask('GET', '/openapi.json')
    expect(body.openapi).toMatch(/^3\.1\./)
  })

  it('is that no body over 64 KiB is taken under /v1', async () => {
    const raw = JSON.stringify({ token: 'x'.repeat(66_000) })
    for (const [path, as] of [
      ['/v1/sesi', undefined],
      ['/v1/wfa/periksa', ORANG.siti],
    ] as const) {
      const { status, body } = await luwes.ask('POST', path, as ? { as, raw } : { raw })
      expect([status, body.type]).toEqual([413, '/masalah/terlalu-besar'])
    }
  })

  it('speaks Indonesian, or English where it is preferred', async () => {
    const spoken = async (language: string | undefined) => {
      const headers = language === undefined ? {} : { 'accept-language': language }
      const answer = await luwes.ask('GET', '/v1/saya', { headers })
      return [answer.headers.get('content-language'), answer.body.title]
    }
    const id = ['id', 'Belum masuk']
    const en = ['en', 'Not signed in']
    expect(await spoken(undefined)).toEqual(id)
    for (const language of ['id', 'id-ID,id;q=0.9,en;q=0.8', 'fr', '*', 'en;q=0.3,id', 'en;q=0'])
      expect(await spoken(language), language).toEqual(id)
    for (const language of ['en', 'en-US', 'en-GB,en;q=0.9', 'fr, en;q=0.5', 'id;q=0.2,en;q=0.8'])
      expect(await spoken(language), language).toEqual(en)
  })

  it.each([
    '/verifikasi',
    '/verifikasi/AAAA-BBBB',
    '/masalah/ditolak',
    '/openapi.json',
    '/docs/',
    '/widgets/v1/luwes.js',
    '/tiada',
    '/',
  ])('is that a browser may do with %s only what it says', async (path) => {
    const { headers } = await luwes.ask('GET', path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors/)
    expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/)
  })
})
