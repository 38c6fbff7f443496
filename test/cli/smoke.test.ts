import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { smokeTest } from '../../src/cli/deploy/smoke.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { createApp } from '../../src/http/app.ts'
import { examine } from '../../src/operations/sistem/examine.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { serveApp, type TestServer } from '../support/served.ts'
import { WEBHOOK_SECRETS } from '../support/webhooks.ts'

describe('the test at the end of a deployment', () => {
  let luwes: TestApp
  let served: TestServer
  const rejections = () => luwes.rows('SELECT pada FROM denyut WHERE id = 12')
  /** What the status says of e-presensi. */
  const toldOfPresensi = async () => {
    const all = await examine(luwes.deps)
    return all.flatMap(({ kode, keadaan }) =>
      /^(webhook|presensi)(-presensi)?$/.test(kode) ? [`${kode} ${keadaan}`] : [],
    )
  }

  beforeAll(async () => {
    luwes = await startApp()
    // A delivery is signed with the time of this machine.
    luwes.setNow(new Date().toISOString())
    const app = createApp({
      deps: () => luwes.deps,
      portalOrigins: [],
      files: async (path) => new Response(await readFile(inCheckout(`dist/assets${path}`))),
      newId: () => crypto.randomUUID(),
      // Between two requests a second goes by.
      log: () => luwes.setNow(new Date(luwes.now() + 1_000).toISOString()),
      fault: (_id, error) => void luwes.faults.push(error),
    })
    served = await serveApp({ ...luwes, app })
  })
  afterAll(async () => {
    await served.stop()
    await luwes.stop()
  })

  it('leaves no warning of a wrong webhook secret, and no word that attendance data came', async () => {
    const before = await toldOfPresensi()
    const said = await smokeTest({ url: served.url }, WEBHOOK_SECRETS.presensi)
    expect(said).toMatch(/webhook, token palsu/)
    await vi.waitFor(async () => expect(await rejections()).toHaveLength(1))
    expect(await toldOfPresensi()).toEqual(before)
    expect(before).not.toContain('webhook-presensi peringatan')
    expect(await luwes.rows('SELECT sumber FROM sumber_presensi')).toEqual([])
    expect(luwes.faults).toEqual([])
  })

  it('sends no delivery where it does not know the secret, and says so', async () => {
    served.posts.length = 0
    const said = await smokeTest({ url: served.url }, null)
    expect(said).toMatch(/webhook tidak diuji \/ not tried: WEBHOOK_SECRET_PRESENSI$/)
    const headers = { 'webhook-id': 'sesudahnya' }
    await fetch(`${served.url}/webhooks/presensi`, { method: 'POST', headers })
    expect(served.posts).toEqual(['sesudahnya'])
  })

  it('fails where the secret is not that of e-presensi', async () => {
    const asked = smokeTest({ url: served.url }, WEBHOOK_SECRETS.simpeg)
    await expect(asked).rejects.toThrow(/^webhook: 401, not 202/)
  })
})
