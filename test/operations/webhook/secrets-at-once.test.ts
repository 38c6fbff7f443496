import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { ORANG } from '../../support/people.ts'

const { integrator } = ORANG

describe('a secret that two officers renew at once', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('keeps the one that the first of them was shown for the hours of both', async () => {
    const post = (path: string, body: object) => luwes.ask('POST', path, { as: integrator, body })
    const made = await post('/v1/webhooks', {
      url: 'https://127.0.0.1/penerima',
      events: ['*'],
      description: 'Portal',
    })
    const { id } = made.body
    const renew = () => post(`/v1/webhooks/${id}/secret`, { overlapHours: 24 })
    let shown: string | undefined
    await whileWriting(luwes, 'webhook_keluar', renew, async () => {
      shown = (await renew()).body.secret
    })
    const [row] = await luwes.rows('SELECT rahasia_lama AS lama FROM webhook_keluar')
    expect(await luwes.deps.vault.open(String(row?.lama), id)).toBe(shown)
  })
})
