import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { pengajuanMilik, periksa, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const SURVEY = {
  id: 's-1',
  judul: 'Kesiapan kerja fleksibel triwulan IV',
  pertanyaan: ['Atasan saya memberi tugas yang jelas.', 'Saya punya ruang kerja yang tenang.'],
  dari: '2026-11-16',
  sampai: '2026-11-27',
  terbuka: true,
  sudahMenjawab: false,
}

const stage = useStage((on) => {
  on.survei = []
  on.mine = pengajuanMilik(siti)
})
let page: Page

async function show(tab: RegExp): Promise<void> {
  page = await stage.open('<luwes-wfa></luwes-wfa>')
  await page.getByRole('tab', { name: tab }).click()
}
const bodies = (path: RegExp) =>
  stage.on.asked
    .filter((one) => one.method === 'POST' && path.test(one.path))
    .map(({ body }) => body)

describe('withdrawing', () => {
  it('takes back some of the days, and names them', async () => {
    await show(/^Pengajuan saya/)
    await page.getByRole('button', { name: /Batalkan pengajuan: Selasa, 24/ }).click()
    const dialog = page.getByRole('dialog', { name: 'Batalkan pengajuan ini?' })
    await dialog.getByLabel('Selasa, 24 November 2026').uncheck()
    await dialog.getByText(/^Kamis, 26 November 2026 kembali menjadi/).waitFor()
    await dialog.getByLabel('Kamis, 26 November 2026').uncheck()
    await dialog.getByText('Pilih sedikitnya satu hari.').waitFor()
    await dialog.getByRole('button', { name: 'Ya, batalkan' }).press('Enter')
    expect(bodies(/keputusan/)).toEqual([])
    await dialog.getByLabel('Kamis, 26 November 2026').check()
    await dialog.getByRole('button', { name: 'Ya, batalkan 1 hari' }).click()
    await expect
      .poll(() => bodies(/keputusan/))
      .toEqual([{ keputusan: 'batal', hari: ['2026-11-26'] }])
    const card = page.getByRole('article').first()
    await card.getByText('Dibatalkan', { exact: true }).first().waitFor()
    await card.getByText('Direkomendasikan', { exact: true }).first().waitFor()
  })

  it('is not offered for a day that has begun', async () => {
    stage.on.mine = pengajuanMilik(siti).slice(0, 1)
    const [first] = stage.on.mine
    if (first) {
      stage.on.mine = [{ ...first, hari: [{ tanggal: '2026-11-18', status: 'disetujui' }] }]
    }
    await show(/^Pengajuan saya/)
    await page.getByRole('button', { name: /Surat tugas/ }).waitFor()
    expect(await page.getByRole('button', { name: /Batalkan pengajuan/ }).count()).toBe(0)
  })
})

describe('the KRA of a plan line', () => {
  const sasaran = [
    { kode: 'kra-1', hasil: 'Data bidang termutakhirkan', satuan: 'persen' },
    { kode: 'kra-2', hasil: 'Surat dan naskah dinas terselesaikan', satuan: 'naskah' },
  ]

  it('is offered only where the months asked for have any, and brings its unit', async () => {
    await show(/^Ajukan baru/)
    await page.getByRole('radio', { name: /^Rumah/ }).check()
    expect(await page.getByLabel(/Mendukung sasaran/).count()).toBe(0)
    const body = { ...periksa(['2026-11-25']), sasaran }
    stage.on.instead.push({ path: /periksa/, status: 200, body, stays: true })
    await page.getByRole('gridcell', { name: /25 November 2026/ }).click()
    await page.getByLabel(/Mendukung sasaran/).selectOption('kra-2')
    expect(await page.getByLabel('Satuan').inputValue()).toBe('naskah')
    await page.getByLabel('Apa alasannya?').fill('Menyusun naskah.')
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Naskah dinas')
    await page.getByLabel('Target').fill('3')
    await page.getByRole('button', { name: 'Kirim pengajuan' }).click()
    await expect
      .poll(() => bodies(/^\/wfa\/pengajuan$/).at(-1))
      .toMatchObject({
        rencana: [{ hasil: 'Naskah dinas', target: 3, satuan: 'naskah', kra: 'kra-2' }],
      })
  })
})

describe('an open survey', () => {
  beforeEach(() => {
    stage.on.survei = [SURVEY, { ...SURVEY, id: 's-0', judul: 'Lama', terbuka: false }]
  })

  it('is counted, answered in place, and asks for every statement', async () => {
    await show(/^Kesiapan \(1\)/)
    await page.getByRole('heading', { name: SURVEY.judul }).waitFor()
    expect(await page.getByText('Lama').count()).toBe(0)
    const clear = page.getByRole('group', { name: /Atasan saya/ })
    await clear.getByRole('radio', { name: '4 dari 5' }).check({ force: true })
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByRole('link', { name: 'Jawab pernyataan 2' }).click()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByText('Terima kasih, jawaban Anda tersimpan.').waitFor()
    expect(bodies(/jawaban/)).toEqual([{ jawaban: [4, 2] }])
    await page.getByRole('tab', { name: 'Kesiapan', exact: true }).waitFor()
  })

  it('loses no answer while the service is away, and is sent under the same key', async () => {
    await show(/^Kesiapan \(1\)/)
    for (const name of [/Atasan saya/, /ruang kerja/]) {
      const group = page.getByRole('group', { name })
      await group.getByRole('radio', { name: '5 dari 5' }).check({ force: true })
    }
    stage.on.instead.push({ method: 'POST', path: /jawaban/, status: 503 })
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByText('Terima kasih').waitFor()
    const keys = stage.on.asked
      .filter(({ path }) => /jawaban/.test(path))
      .map(({ headers }) => headers['idempotency-key'])
    expect(keys[0]).toBeTruthy()
    expect(keys[1]).toBe(keys[0])
  })
})
