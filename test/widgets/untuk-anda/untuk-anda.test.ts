import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pagesFrom } from '../../../widgets/untuk-anda/state.ts'
import { waitingForMe } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.untukSaya = waitingForMe()
})
let page: Page
const PAGES = 'persetujuan: /setuju; laporan: https://portal.example.go.id/laporan'
const show = async (attributes = `halaman="${PAGES}"`) => {
  page = await stage.open(
    `<script>globalThis.told = []; addEventListener('luwes:changed', (e) => told.push(e.detail))</script>
     <luwes-untuk-anda ${attributes}></luwes-untuk-anda><luwes-kinerja></luwes-kinerja>`,
  )
  await page.locator('luwes-untuk-anda .panel li, luwes-untuk-anda .empty').first().waitFor()
}
const told = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)

describe('what waits for me', () => {
  it('is told with its deadline and leads to the page of the portal', async () => {
    await show()
    const decide = page.getByRole('link', { name: /^12 pengajuan WFA menunggu keputusan Anda/ })
    await decide.getByText('2 lewat tenggat').waitFor()
    expect(await decide.getAttribute('href')).toBe('/setuju')
    const report = page.getByRole('link', { name: /^1 laporan hari WFA belum Anda kirim/ })
    await report.getByText('Paling lambat Kamis, 19 November 2026 pukul 12.00 WIB').waitFor()
    expect(await report.getAttribute('href')).toBe('https://portal.example.go.id/laporan')
    await page.getByText('dan mungkin masih ada lagi').waitFor()
  })

  it('is told without a link where the portal has no page for it', async () => {
    await show('')
    await page.getByText('12 pengajuan WFA menunggu keputusan Anda').waitFor()
    expect(await page.getByRole('link').count()).toBe(0)
  })

  it('gives the menu of the portal its counts, once, and lets no other widget fetch again', async () => {
    await show()
    await expect.poll(told).toEqual([{ jumlah: { persetujuan: 112, laporan: 1 } }])
    await page.locator('luwes-kinerja .panel h3').first().waitFor()
    const before = stage.on.asked.filter(({ path }) => path.startsWith('/kinerja')).length
    // Something changed elsewhere: what waits is asked for again, and has not changed.
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('luwes:changed', { detail: {} })),
    )
    await expect
      .poll(() => stage.on.asked.filter(({ path }) => path === '/untuk-saya').length)
      .toBe(2)
    expect((await told()).filter((one) => JSON.stringify(one).includes('jumlah'))).toHaveLength(1)
    stage.on.untukSaya = []
    const asked = stage.on.asked.filter(({ path }) => path.startsWith('/kinerja')).length
    expect(asked).toBeGreaterThan(before)
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('luwes:changed', { detail: {} })),
    )
    await page.getByText('Tidak ada yang menunggu Anda').waitFor()
    await expect.poll(async () => (await told()).at(-1)).toEqual({ jumlah: {} })
  })

  it('takes no page that is a script or another host in disguise', () => {
    const pages = pagesFrom(
      'a: javascript:alert(1); b: //evil.example; c: /baik; d; : /x; e:http://x.id/y',
    )
    expect([...pages]).toEqual([
      ['c', '/baik'],
      ['e', 'http://x.id/y'],
    ])
  })
})
