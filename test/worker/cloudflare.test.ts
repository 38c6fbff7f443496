import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleIn } from '../../src/cli/bundle.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { wranglerSettings } from '../../src/cli/supervisor/wrangler-settings.ts'
import { UNITS } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'
import { deliveryOf } from '../support/webhooks.ts'

// Miniflare stands for Cloudflare here: the same bundle, with the bindings that a deployment gets.

const PORTAL = TEST_SETTINGS.PORTAL_ORIGINS

let sqld: Sqld
let cloud: Miniflare

async function startCloud(bindings: Readonly<Record<string, string>>): Promise<Miniflare> {
  const { compatibilityDate } = await wranglerSettings()
  const { worker, assets } = bundleIn(inCheckout('dist'))
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      scriptPath: worker,
      compatibilityDate,
      bindings,
      durableObjects: {
        PENULIS: { className: 'Penulis', useSQLite: true },
        PENGIRIM: { className: 'Pengirim', useSQLite: true },
      },
      assets: {
        directory: assets,
        binding: 'ASSETS',
        routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
      },
    }),
  )
  await miniflare.ready
  return miniflare
}

describe('the bundle as Cloudflare runs it', () => {
  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    cloud = await startCloud({ ...TEST_SETTINGS, DB_URL: sqld.url })
  })

  afterAll(async () => {
    await cloud?.dispose()
    await sqld?.stop()
  })

  it('answers that its parts are well', async () => {
    const answer = await cloud.dispatchFetch('http://luwes.test/health')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({ status: 'ok' })
  })

  it('keeps a delivery through the one writer', async () => {
    const delivery = deliveryOf('simpeg', 'unit-kerja.diperbarui', UNITS)
    const answer = await cloud.dispatchFetch('http://luwes.test/webhooks/simpeg', delivery)
    expect(answer.status).toBe(202)
    expect(await answer.json()).toMatchObject({ accepted: UNITS.length, rejected: [] })
  })

  it('gives a portal the widgets, and no other origin', async () => {
    const get = (origin: string) =>
      cloud.dispatchFetch('http://luwes.test/widgets/v1/luwes.js', { headers: { origin } })
    const mine = await get(PORTAL)
    expect(mine.status).toBe(200)
    expect(mine.headers.get('content-type')).toContain('javascript')
    expect(mine.headers.get('access-control-allow-origin')).toBe(PORTAL)
    await mine.text()
    const other = await get('https://lain.example')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    await other.text()
  })

  it('runs its jobs when the cron fires', async () => {
    const worker = await cloud.getWorker()
    const { outcome } = await worker.scheduled({ cron: '*/5 * * * *' })
    expect(outcome).toBe('ok')
  })

  it('takes settings of one issuer, and names one that belongs to none', async () => {
    const { SSO_AUDIENCE, ...rest } = TEST_SETTINGS
    const own = { ...rest, SSO_AUDIENCE_1: SSO_AUDIENCE, DB_URL: sqld.url }
    const good = await startCloud(own)
    expect((await good.dispatchFetch('http://luwes.test/health')).status).toBe(200)
    await good.dispose()
    const bad = await startCloud({ ...own, SSO_AUDIENCE_2: 'lain' })
    const answer = await bad.dispatchFetch('http://luwes.test/health')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('SSO_AUDIENCE_2')
    await bad.dispose()
  })

  it('names a setting that is missing and serves nothing', async () => {
    const { SSO_ISSUER: _, ...rest } = TEST_SETTINGS
    const bare = await startCloud({ ...rest, DB_URL: sqld.url })
    const answer = await bare.dispatchFetch('http://luwes.test/health')
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(text).toContain('SSO_ISSUER')
    expect(text).not.toContain(TEST_SETTINGS.SESSION_SECRET)
    await bare.dispose()
  })
})
