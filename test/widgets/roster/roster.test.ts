import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../support/stage.ts'

let stage: Stage
let page: Page
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())
beforeEach(() => {
  stage.on.asked.length = 0
  stage.on.instead.length = 0
})

async function show(peran: string[], width = 360): Promise<void> {
  await page?.context().close()
  stage.on.peran = peran
  page = await stage.open('<luwes-roster></luwes-roster>', { viewport: { width, height: 800 } })
  await page.getByRole('heading', { name: '16–20 November 2026' }).waitFor()
}
const posted = (path: string) =>
  stage.on.asked.filter((one) => one.path === path && one.method === 'POST')

describe('the week of a unit', () => {
  it('is a list of days on a phone, with counts, the full day and the holiday named', async () => {
    await show(['pegawai'])
    const days = page.getByRole('listitem').filter({ has: page.getByRole('heading') })
    expect(await days.count()).toBe(5)
    expect(await days.nth(2).textContent()).toContain('Penuh')
    expect(await days.nth(2).textContent()).toContain('5 dari 5 tempat WFA terisi, 5 di kantor')
    expect(await days.nth(4).textContent()).toContain('Cuti bersama uji')
    expect(await page.getByRole('table').count()).toBe(0)
  })

  it('is a real table on a wide screen, people by days', async () => {
    await show(['pegawai'], 1280)
    const table = page.getByRole('table', { name: 'Roster pekan 16–20 November 2026' })
    await table.getByRole('columnheader', { name: 'Rab, 25 Nov' }).waitFor()
    const row = table.getByRole('row', { name: /Hendra Gunawan/ })
    await row.getByRole('rowheader', { name: 'Hendra Gunawan' }).waitFor()
    expect(await row.getByRole('cell').nth(2).textContent()).toContain('WFA')
    expect(await table.getByRole('row').last().textContent()).toContain('5 / 5')
  })

  it('turns to the next week and to another unit', async () => {
    await show(['pegawai', 'bkd'])
    await page.getByRole('button', { name: 'Pekan berikutnya' }).click()
    await page.getByRole('heading', { name: '23–27 November 2026' }).waitFor()
    await page.getByLabel('Unit kerja', { exact: true }).selectOption('RSUD')
    await expect
      .poll(() => stage.on.asked.at(-1)?.path)
      .toBe('/wfa/roster?unit=RSUD&dari=2026-11-23&sampai=2026-11-29')
  })

  it('shows neither planning nor directives to an employee', async () => {
    await show(['pegawai'])
    expect(await page.getByRole('tab').count()).toBe(0)
  })
})

describe('planning by the kepala', () => {
  beforeEach(async () => {
    await show(['pegawai', 'kepala'])
    await page.getByRole('tab', { name: 'Susun roster' }).click()
  })

  it('plans every Tuesday of a person, says why a day is refused, and publishes the rest', async () => {
    await page.getByRole('checkbox', { name: 'Selasa, Rini Astuti' }).check()
    await page.getByRole('button', { name: 'Periksa rencana' }).click()
    await page.getByText('1 hari tidak dapat diterbitkan').waitFor()
    await page.getByText('Tempat WFA di unit ini sudah penuh.').waitFor()
    await page.getByText('Usulan: Kamis, 26 November 2026').waitFor()
    await page.getByRole('button', { name: 'Terbitkan 2 hari' }).click()
    await page.getByText('Roster sudah terbit').waitFor()
    await page.getByRole('button', { name: 'Unduh CSV' }).waitFor()
    const pola = [{ nip: '198507212010011000', hari: [2] }]
    const body = { unit: 'DISKOMINFO', dari: '2026-11-23', sampai: '2026-12-18', pola }
    const [check, publish] = posted('/wfa/roster')
    expect(check?.body).toEqual({ ...body, terbitkan: false })
    expect(publish?.body).toEqual({ ...body, terbitkan: true })
    expect(publish?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('lets two teams take turns', async () => {
    await page.getByRole('radio', { name: 'Dua tim bergantian tiap pekan' }).check()
    await page.getByRole('checkbox', { name: /^Kamis/ }).check()
    await page.getByRole('radio', { name: 'Tim A, Rini Astuti' }).check()
    const check = page.getByRole('button', { name: 'Periksa rencana' })
    expect(await check.isDisabled()).toBe(true)
    await page.getByRole('radio', { name: 'Tim B, Hendra Gunawan' }).check()
    await check.click()
    await expect
      .poll(() => posted('/wfa/roster')[0]?.body)
      .toMatchObject({
        pola: [{ tim: [['198507212010011000'], ['198507212010011001']], hari: [4] }],
      })
  })

  it('shows a refusal of the server and keeps the plan', async () => {
    stage.on.instead.push({ method: 'POST', path: /roster/, status: 503 })
    await page.getByRole('checkbox', { name: 'Selasa, Rini Astuti' }).check()
    await page.getByRole('button', { name: 'Periksa rencana' }).click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    expect(await page.getByRole('checkbox', { name: 'Selasa, Rini Astuti' }).isChecked()).toBe(true)
  })
})

describe('directives', () => {
  beforeEach(async () => {
    await show(['pegawai', 'bkd'])
    await page.getByRole('tab', { name: 'Arahan' }).click()
  })

  it('shows whom it reaches before it can be issued, and issues what was shown', async () => {
    expect(await page.getByRole('button', { name: /^Terbitkan/ }).count()).toBe(0)
    await page.getByRole('radio', { name: 'Bekerja dari rumah' }).check()
    await page.getByLabel('Rumah Sakit Umum Daerah').check()
    await page.getByLabel('Alasan').fill('Banjir di jalan utama')
    await page.getByLabel('Dasar surat').fill('SE Bupati 7/2026')
    await page.getByRole('button', { name: 'Lihat siapa yang terdampak' }).click()
    await page.getByText('214 pegawai terdampak').waitFor()
    await page.getByText('melayani masyarakat langsung').waitFor()
    await page.getByRole('button', { name: 'Terbitkan untuk 214 pegawai' }).click()
    await page.getByText('Arahan sudah terbit dan berlaku.').waitFor()
    const body = {
      jenis: 'rumah',
      unit: ['RSUD'],
      termasukBawahan: false,
      hari: ['2026-11-18'],
      alasan: 'Banjir di jalan utama',
      dasar: 'SE Bupati 7/2026',
    }
    expect(posted('/wfa/arahan').map((one) => one.body)).toEqual([
      { ...body, terapkan: false },
      { ...body, terapkan: true },
    ])
  })

  it('asks anew whom it reaches when anything of it changes', async () => {
    await page.getByRole('radio', { name: 'Wajib masuk kantor' }).check()
    await page.getByLabel('Rumah Sakit Umum Daerah').check()
    await page.getByLabel('Alasan').fill('Upacara')
    await page.getByLabel('Dasar surat').fill('SE Bupati 8/2026')
    await page.getByRole('button', { name: 'Lihat siapa yang terdampak' }).click()
    await page.getByText('214 pegawai terdampak').waitFor()
    await page.getByLabel('Badan Perencanaan').check()
    expect(await page.getByRole('button', { name: /^Terbitkan/ }).count()).toBe(0)
  })

  it('is undone with a reason', async () => {
    await page.getByRole('button', { name: 'Batalkan arahan' }).click()
    const undo = page.getByRole('button', { name: 'Batalkan arahan' })
    expect(await undo.isDisabled()).toBe(true)
    await page.getByLabel('Mengapa dibatalkan?').fill('Keadaan sudah aman')
    await undo.click()
    await expect
      .poll(() => posted('/wfa/arahan/a-1/batal').map((one) => one.body))
      .toEqual([{ alasan: 'Keadaan sudah aman' }])
  })
})
