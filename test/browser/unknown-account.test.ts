import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { freePort } from '../../src/cli/supervisor/ports.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import type { RunningPortal } from '../../src/demo/portal/start.ts'
import { sharedBrowser } from '../support/browser.ts'
import { orang, unit } from '../support/people.ts'
import { signIn, startPortal, testRegency, tokohPegawai } from '../support/portal.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { deliver } from '../support/webhooks.ts'

const USER = 'siti'

describe('somebody who is signed in at the portal but never came from SIMPEG', () => {
  let portal: RunningPortal
  let luwes: RunningLuwes
  let browser: Browser
  let data: string

  beforeAll(async () => {
    const port = await freePort()
    data = await mkdtemp(join(tmpdir(), 'luwes-asing-'))
    portal = await startPortal({ luwesUrl: `http://127.0.0.1:${port}` })
    const settings = {
      ...TEST_SETTINGS,
      SSO_ISSUER: portal.issuer,
      PORTAL_ORIGINS: portal.origin,
    }
    const silent = logTo(() => undefined)
    luwes = await startLuwes(settings, { host: '127.0.0.1', port, data }, silent)
    browser = await sharedBrowser()
  }, 180_000)
  afterAll(async () => {
    await luwes?.stop()
    await portal?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('is told that Luwes does not know them yet, until it does', async () => {
    const page = await browser.newPage({ locale: 'id-ID' })
    await signIn(page, portal, USER, '/kerja-fleksibel')
    await page.getByRole('heading', { name: 'Luwes belum mengenal akun Anda' }).waitFor()
    await page.getByText(/data kepegawaian Anda belum diterima dari SIMPEG/).waitFor()
    expect(await page.getByText('Anda belum masuk').count()).toBe(0)

    const { nip } = tokohPegawai(testRegency, USER)
    await deliver(luwes.url, 'simpeg', 'unit-kerja.diperbarui', [unit('kominfo')])
    await deliver(luwes.url, 'simpeg', 'pegawai.diperbarui', [
      { ...orang(1, 'kominfo'), nip, nama: 'Siti' },
    ])
    await page.reload()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    expect(await page.getByText('Luwes belum mengenal akun Anda').count()).toBe(0)
    await page.context().close()
  })

  it('reads the same in English, where the page is English', async () => {
    const page = await browser.newPage({ locale: 'en-GB' })
    await signIn(page, portal, 'budi', '/kerja-fleksibel')
    await page.getByRole('heading', { name: 'Luwes belum mengenal akun Anda' }).waitFor()
    await page.evaluate(() => document.querySelector('luwes-wfa')?.setAttribute('lang', 'en'))
    await page.getByRole('heading', { name: 'Luwes does not know your account yet' }).waitFor()
    await page.getByText(/your record has not come from SIMPEG yet/).waitFor()
    await page.context().close()
  })
})
