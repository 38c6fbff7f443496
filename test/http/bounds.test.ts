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
})
