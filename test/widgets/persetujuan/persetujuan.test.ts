import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { kotakMasuk } from '../support/inbox.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
const { focused, sendNow } = stage
let page: Page

async function show(count: number): Promise<void> {
  stage.on.inbox = kotakMasuk(count)
  page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
  await page.getByRole('heading', { name: 'Persetujuan', exact: true }).waitFor()
}
const row = (name: RegExp) => page.getByRole('button', { name })
const decisions = () =>
  stage.on.asked
    .filter(({ path }) => path.endsWith('/keputusan'))
    .map(({ path, body }) => [path, body])

describe('an inbox of forty', () => {
  beforeEach(() => show(40))

  it('keeps the order it came in and says whose turn it is and how long they wait', async () => {
    await row(/Rini Astuti/)
      .first()
      .waitFor()
    const rows = await page.locator('.opener').allTextContents()
    expect(rows).toHaveLength(40)
    expect(rows[0]).toContain('menunggu 9 hari')
    expect(rows[0]).toContain('Persetujuan')
    expect(rows[1]).toContain('Rekomendasi')
  })

  it('is worked through with the keyboard alone', async () => {
    await row(/Rini Astuti/)
      .first()
      .focus()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('buka-k-1')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Setujui', exact: true }).press('Enter')
    await expect.poll(focused).toBe('rinci-judul')
    expect(await page.locator('#buka-k-1').getAttribute('aria-expanded')).toBe('true')
    // The next decision sends the one before, which can no longer be taken back.
    expect(decisions()).toEqual([])
    await page.getByRole('button', { name: 'Rekomendasikan', exact: true }).press('Enter')
    await expect
      .poll(decisions)
      .toEqual([['/wfa/pengajuan/k-0/keputusan', { keputusan: 'setuju' }]])
    await page.getByText('Pengajuan Rini Astuti telah disetujui.').first().waitFor()
    expect(await page.locator('#buka-k-2').getAttribute('aria-expanded')).toBe('true')
    await sendNow()
    await expect.poll(decisions).toHaveLength(2)
    expect(decisions()[1]).toEqual(['/wfa/pengajuan/k-1/keputusan', { keputusan: 'rekomendasi' }])
  })

  it('is filtered by turn and searched by name', async () => {
    await page.getByRole('button', { name: 'Perlu persetujuan (14)' }).click()
    expect(await page.locator('.opener').count()).toBe(14)
    await page.getByRole('button', { name: 'Semua (40)' }).click()
    await page.getByLabel('Cari nama').fill('sukerti')
    expect(await page.locator('.opener').count()).toBe(4)
    await page.getByLabel('Cari nama').fill('tak ada')
    await page.getByText('Tidak ada yang cocok.').waitFor()
  })
})

describe('deciding', () => {
  beforeEach(async () => {
    await show(3)
    await row(/Rini Astuti/).click()
  })

  it('shows days, reason, plan and history before it asks for a decision', async () => {
    await page.getByText('Menyelesaikan penyusunan dokumen').waitFor()
    await page.getByText('45 entri').waitFor()
    await page.getByText('oleh Rini Astuti').waitFor()
    await page.getByLabel('Selasa, 24 November 2026').waitFor()
  })

  it('approves some of the days, and says what becomes of the others', async () => {
    await page.getByText('hari tanpa centang ditolak').waitFor()
    await page.getByLabel('Selasa, 24 November 2026').uncheck()
    await page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await sendNow()
    await expect
      .poll(decisions)
      .toEqual([['/wfa/pengajuan/k-0/keputusan', { keputusan: 'setuju', hari: ['2026-11-26'] }]])
  })

  it('asks for at least one day', async () => {
    await page.getByLabel('Selasa, 24 November 2026').uncheck()
    await page.getByLabel('Kamis, 26 November 2026').uncheck()
    await page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await page.getByRole('link', { name: 'Pilih sedikitnya satu hari' }).click()
    await expect.poll(focused).toBe('hari')
    expect(decisions()).toEqual([])
  })

  it.each([
    ['Tolak', 'Mengapa ditolak?', 'Tolak pengajuan', 'tolak'],
    ['Kembalikan', 'Apa yang perlu diperbaiki?', 'Kembalikan pengajuan', 'kembalikan'],
  ])('does not %s without a reason', async (open, label, confirm, keputusan) => {
    await page.locator('.bar').getByRole('button', { name: open, exact: true }).click()
    await expect.poll(focused).toBe('alasan')
    await page.getByRole('button', { name: confirm }).click()
    await page.getByRole('link', { name: 'Isi alasan keputusan Anda' }).waitFor()
    expect(decisions()).toEqual([])
    await page.getByLabel(label).fill('Kuota hari itu untuk layanan.')
    await page.getByRole('button', { name: confirm }).click()
    await sendNow()
    await expect
      .poll(decisions)
      .toEqual([
        ['/wfa/pengajuan/k-0/keputusan', { keputusan, alasan: 'Kuota hari itu untuk layanan.' }],
      ])
  })

  it('refuses the whole request: there are no days to tick beside the reason', async () => {
    await page.locator('.bar').getByRole('button', { name: 'Tolak', exact: true }).click()
    await page.getByLabel('Mengapa ditolak?').waitFor()
    expect(await page.locator('.pane').getByRole('checkbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Batal', exact: true }).click()
    expect(await page.getByLabel('Selasa, 24 November 2026').isChecked()).toBe(true)
  })

  it('says the sentence of the server when it is refused, and keeps the request', async () => {
    stage.on.instead.push({
      method: 'POST',
      path: /keputusan/,
      status: 409,
      body: {
        type: '/masalah/bentrok',
        title: 'Tidak sesuai keadaan sekarang',
        status: 409,
        detail: 'Pengajuan ini sudah diputuskan.',
      },
    })
    await page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await sendNow()
    await page.getByRole('alert').getByText('Pengajuan ini sudah diputuskan.').waitFor()
    expect(await page.locator('.opener').count()).toBe(3)
    const loads = stage.on.asked.filter(({ path }) => path === '/wfa/kotak-masuk')
    expect(loads).toHaveLength(2)
  })
})

describe('nothing to decide', () => {
  it('says so after the last decision, with the focus kept in the widget', async () => {
    await show(1)
    await row(/Rini Astuti/).click()
    await page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await page.getByRole('heading', { name: 'Tidak ada yang menunggu' }).waitFor()
    await expect.poll(focused).toBe('judul')
    await sendNow()
    await page.getByText('Pengajuan Rini Astuti telah disetujui.').first().waitFor()
    await page.getByText('Semua pengajuan sudah Anda putuskan').waitFor()
  })

  it('does not tell somebody who never had a request that they have decided on all', async () => {
    await show(0)
    await page.getByText('Tidak ada pengajuan untuk Anda.').waitFor()
    expect(await page.getByText('Semua pengajuan sudah Anda putuskan').count()).toBe(0)
  })

  it('refuses kindly who may not see an inbox', async () => {
    stage.on.instead.push({ path: /wfa.kotak-masuk/, status: 403 })
    stage.on.inbox = []
    page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
    await page.getByText('Anda tidak berwenang melihat bagian ini.').waitFor()
  })
})
