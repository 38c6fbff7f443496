import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { ORANG, orang, unit } from '../support/people.ts'
import { useAppPortals } from './app-portal.ts'

const { bkd, kadis } = ORANG
const MANY = 40
/** Days of one week after the next, so that no day has more people than places. */
const DAYS = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-12-01', '2026-12-02']

describe('forty requests, in a browser, on the real server and its database', () => {
  let luwes: TestApp
  let page: Page
  let clicks = 0
  const portalOf = useAppPortals()

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('empat-puluh', { induk: 'kominfo', kepalaNip: kadis }),
    ])
    const people = Array.from({ length: MANY + 1 }, (_, n) => orang(100 + n, 'empat-puluh'))
    await luwes.feed('simpeg', 'pegawai.diperbarui', people)
    for (const [at, { nip }] of people.entries()) {
      const body = {
        jenis: 'rumah',
        hari: [DAYS[at % DAYS.length]],
        alasan: 'Menulis naskah',
        rencana: [{ hasil: 'Naskah', target: 1, satuan: 'dokumen' }],
      }
      const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: nip, body })
      if (filed.status !== 201) throw new Error(filed.text)
    }
    // One of them is no longer clean by the time somebody decides.
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'hd-40', nip: people[MANY]?.nip, tingkat: 'ringan' },
    ])
  }, 180_000)
  afterAll(() => luwes?.stop())

  const click = async (name: string | RegExp) => {
    clicks += 1
    await page.getByRole('button', { name }).click()
  }
  const approved = async () => {
    const rows = await luwes.rows("SELECT count(*) AS n FROM pengajuan WHERE status = 'disetujui'")
    return rows[0]?.n
  }

  it('are approved in at most four clicks, by one call that asks the database twice', async () => {
    page = await (await portalOf(luwes, kadis)).open('<luwes-persetujuan></luwes-persetujuan>')
    await page.getByRole('tab', { name: `Pengajuan (${MANY + 1})` }).waitFor()
    await click(`Pilih semua yang memenuhi aturan (${MANY})`)
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('checkbox').count()).toBe(MANY)
    await dialog.getByText('Tidak ikut, perlu dilihat sendiri (1)').waitFor()
    await dialog.getByText('Dengan keputusan ini Anda menyatakan').waitFor()
    await click(`Setujui ${MANY} pengajuan`)
    expect(await approved()).toBe(0)
    luwes.trips.length = 0
    await click('Kirim sekarang')
    await page.getByText(`${MANY} pengajuan telah diputuskan.`).first().waitFor()
    expect(clicks).toBeLessThanOrEqual(4)
    expect(luwes.trips.filter((kind) => kind === 'write').length).toBeLessThanOrEqual(2)
    expect(await approved()).toBe(MANY)
    await page.getByRole('tab', { name: 'Pengajuan (1)' }).waitFor()
    await page.getByRole('tab', { name: `Berlaku (${MANY})` }).waitFor()
    const letters = await luwes.rows('SELECT count(*) AS n FROM surat')
    expect(letters[0]?.n).toBe(MANY)
    expect((await luwes.ask('GET', '/v1/audit', { as: bkd })).status).toBe(200)
  })
})
