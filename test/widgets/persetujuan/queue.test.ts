import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { kotakMasuk } from '../support/inbox.ts'
import { hariTerbuka, koreksi, tiada } from '../support/matters.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.inbox = kotakMasuk(6)
  on.peran = ['pegawai', 'atasan']
  on.waits = tiada()
})
const { button, focused, sent, sendNow } = stage
let page: Page

async function show(width = 1280, attributes = ''): Promise<void> {
  const viewport = { width, height: 900 }
  page = await stage.open(`<luwes-persetujuan ${attributes}></luwes-persetujuan>`, { viewport })
  await page.locator('.opener').first().waitFor()
  await page.getByLabel('Pintasan tombol').waitFor()
}
const opened = () => page.locator('#rinci-judul').textContent()
const press = (keys: string) => page.keyboard.press(keys)

describe('the queue', () => {
  it('shows the list beside what is open where there is room', async () => {
    await show()
    await page.locator('.opener').nth(1).click()
    await page.locator('.pane').waitFor()
    expect(await page.locator('.list').isVisible()).toBe(true)
    expect(await button('Kembali ke daftar').isVisible()).toBe(false)
  })

  it('shows one at a time on a phone, with the way back', async () => {
    await show(360)
    await page.locator('.opener').nth(1).click()
    await page.locator('.pane').waitFor()
    expect(await page.locator('.list').isVisible()).toBe(false)
    await button('Kembali ke daftar').click()
    await expect.poll(focused).toBe('buka-k-1')
  })

  it.each([360, 1280])(
    'keeps the buttons in view at %s px, however long the request is',
    async (width) => {
      stage.on.inbox = kotakMasuk(2).map((one) => ({
        ...one,
        alasan: 'Panjang sekali. '.repeat(120),
      }))
      await show(width)
      await page.locator('.opener').first().click()
      const main = page.locator('.bar .main')
      await main.waitFor()
      await page.locator('#rinci-judul').scrollIntoViewIfNeeded()
      const box = await main.boundingBox()
      expect(box && box.y + box.height).toBeLessThanOrEqual(900)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
    },
  )
})

describe('the keys', () => {
  beforeEach(() => show())

  it('walk and decide, and say so on the buttons', async () => {
    await page.locator('.opener').first().click()
    await press('j')
    await expect.poll(opened).toBe('Hendra Gunawan')
    expect(await page.locator('.bar kbd').allTextContents()).toEqual(['A', 'T', 'R'])
    await press('k')
    await expect.poll(opened).toBe('Rini Astuti')
    await press('a')
    await expect.poll(opened).toBe('Hendra Gunawan')
    await press('t')
    await page.getByLabel('Mengapa ditolak?').waitFor()
    // Typed text triggers no shortcut.
    await page.keyboard.type('jakart')
    expect(await page.getByLabel('Mengapa ditolak?').inputValue()).toBe('jakart')
    expect(await opened()).toBe('Hendra Gunawan')
    await button('Batal').click()
    await press('r')
    await page.getByLabel('Apa yang perlu diperbaiki?').waitFor()
    await sendNow()
    await expect
      .poll(() => sent())
      .toEqual([['/wfa/pengajuan/k-0/keputusan', { keputusan: 'setuju' }]])
  })

  it('do nothing with another key held, outside the widget, or switched off', async () => {
    await page.locator('.opener').first().click()
    await press('Control+a')
    await page.evaluate(() => document.body.append(document.createElement('input')))
    await page.locator('body > input').focus()
    await press('a')
    await page.locator('.opener').first().focus()
    await page.getByLabel('Pintasan tombol').uncheck()
    await page.locator('.opener').nth(1).focus()
    await press('a')
    await press('j')
    expect(await opened()).toBe('Rini Astuti')
    expect(await page.locator('.undo').count()).toBe(0)
    expect(await page.locator('.bar kbd').count()).toBe(0)
  })

  it('are not shown where one points with a finger', async () => {
    const touch = { viewport: { width: 1024, height: 900 }, hasTouch: true, isMobile: true }
    page = await stage.open('<luwes-persetujuan></luwes-persetujuan>', touch)
    await page.locator('.opener').first().tap()
    const hint = page.locator('.bar kbd').first()
    await hint.waitFor({ state: 'attached' })
    expect(await hint.isVisible()).toBe(false)
    expect(await page.getByLabel('Pintasan tombol').isVisible()).toBe(false)
  })

  it('stay switched off on this device', async () => {
    await page.getByLabel('Pintasan tombol').uncheck()
    await page.reload()
    await page.locator('.opener').first().waitFor()
    await expect.poll(() => page.getByLabel('Pintasan tombol').isChecked()).toBe(false)
  })

  it('decide on corrections and days as well', async () => {
    stage.on.waits = { ...tiada(), koreksi: koreksi(), hari: hariTerbuka() }
    await show()
    await page.getByRole('tab', { name: 'Koreksi (2)' }).click()
    await page.locator('.opener').first().click()
    await page.locator('.pane').waitFor()
    await press('a')
    await page.getByText('Setujui koreksi: Rini Astuti.').first().waitFor()
    await page.getByRole('tab', { name: /Verifikasi/ }).click()
    await page.locator('.opener').first().click()
    await press('t')
    await page.getByText('Poin disiplin pegawai ini dipotong').waitFor()
  })
})

describe('taking back', () => {
  beforeEach(async () => {
    await show()
    await page.locator('.opener').first().click()
    await page.getByLabel('Kamis, 26 November 2026').uncheck()
    await button('Setujui').click()
    await page.locator('.undo').waitFor()
  })

  it('brings the request back as it was, and sends nothing', async () => {
    expect(await page.locator('.opener').count()).toBe(5)
    await page.getByRole('tab', { name: 'Pengajuan (5)' }).waitFor()
    await page.locator('#rinci-judul').focus()
    await press('u')
    await expect.poll(opened).toBe('Rini Astuti')
    expect(await page.getByLabel('Kamis, 26 November 2026').isChecked()).toBe(false)
    expect(await page.locator('.opener').count()).toBe(6)
    expect(sent()).toEqual([])
    await page.getByRole('status').getByText('Keputusan diurungkan.').waitFor({ state: 'attached' })
  })

  it('is told to a screen reader, with how long it lasts', async () => {
    const told = page.getByRole('status').getByText('Dapat diurungkan selama 10 detik.')
    await told.waitFor({ state: 'attached' })
    expect(await told.textContent()).toContain('Setujui: Rini Astuti.')
  })

  it('lapses by itself, and the decision is sent', async () => {
    await expect.poll(() => sent(), { timeout: 30_000 }).toHaveLength(1)
    expect(sent()[0]?.[1]).toEqual({ keputusan: 'setuju', hari: ['2026-11-24'] })
  })

  it('ends with the next decision: the one before is sent at once', async () => {
    await page.locator('.bar .main').click()
    await expect.poll(() => sent()).toHaveLength(1)
    expect(sent()[0]?.[0]).toContain('/k-0/')
    await page.locator('.undo').waitFor()
    expect(await page.locator('.opener').count()).toBe(4)
  })

  it.each([
    ['corrections', /^Koreksi/, 'a'],
    ['days to verify', /^Verifikasi/, 'a'],
  ])('holds for %s, too', async (_what, tab, key) => {
    stage.on.waits = { ...tiada(), koreksi: koreksi(), hari: hariTerbuka() }
    await show()
    await page.getByRole('tab', { name: tab }).click()
    await page.locator('.opener').first().click()
    await page.locator('.pane').waitFor()
    await press(key)
    const reason = page.locator('#alasan')
    if (await reason.count()) {
      await reason.fill('Ada di daftar hadir rapat.')
      await page.locator('.bar .main').click()
    }
    await page.locator('.undo').waitFor()
    await expect.poll(() => page.locator('.opener').count()).toBe(1)
    await button('Urungkan').click()
    await expect.poll(() => page.locator('.opener').count()).toBe(2)
    expect(sent()).toEqual([])
  })

  it('ends when the page closes, and the decision is sent all the same', async () => {
    await page.goto('about:blank')
    await expect.poll(() => sent()).toHaveLength(1)
    expect(stage.on.asked.at(-1)?.headers.authorization).toMatch(/^Bearer sesi\./)
  })
})

describe('what the server refuses afterwards', () => {
  it('comes back with its reason, whatever is open by then', async () => {
    stage.on.inbox = kotakMasuk(3)
    await show()
    stage.on.instead.push({ method: 'POST', path: /k-0.keputusan/, status: 503 })
    await page.locator('.opener').first().click()
    await button('Setujui').click()
    await page
      .locator('.bar')
      .getByRole('button', { name: /^Tolak/ })
      .click()
    await page.getByLabel('Mengapa ditolak?').fill('Rapat')
    await sendNow()
    const told = page.getByRole('alert')
    await told.getByText('Keputusan tentang Rini Astuti tidak tersimpan.').waitFor()
    // What is being written stays.
    expect(await page.getByLabel('Mengapa ditolak?').inputValue()).toBe('Rapat')
    expect(await page.locator('.opener').count()).toBe(3)
    await told.getByRole('button', { name: 'Buka lagi' }).click()
    await expect.poll(opened).toBe('Rini Astuti')
  })
})

describe('what is weighed', () => {
  it('stands beside the buttons: places, who is away, services, reports, warnings, names', async () => {
    await show()
    await page.locator('.opener').nth(1).click()
    const weigh = page.locator('.weigh')
    await weigh.getByText('8 dari 10 tempat terpakai').waitFor()
    await weigh
      .getByText('2 rekan tidak di kantor: Agus Salim (cuti), Bambang Irawan (WFA)')
      .waitFor()
    await weigh.getByText('Loket perizinan perlu 3 petugas, tersisa 2.').waitFor()
    await weigh.getByText('Belum dilaporkan').waitFor()
    await weigh.getByText('Dua laporan terakhir terlambat.').waitFor()
    const reads = stage.on.asked.filter(({ path }) => path.includes('pertimbangan'))
    expect(reads.map(({ path }) => path)).toEqual(['/wfa/pengajuan/k-1/pertimbangan'])
  })

  it('says where it could not be fetched, and lets the reader decide', async () => {
    stage.on.instead.push({ path: /pertimbangan/, status: 503 })
    await show()
    await page.locator('.opener').first().click()
    await page.getByText('Keadaan unit belum dapat diambil.').waitFor()
    expect(await button('Setujui').getAttribute('aria-disabled')).toBe('false')
  })
})

describe('deciding on all that meets the rules', () => {
  const halangan = [
    {
      kode: 'wfa.disiplin',
      pesan: { id: 'Pemohon sedang menjalani hukuman disiplin.', en: 'Serving a sanction.' },
      dasar: 'Permen PANRB 4/2025 Pasal 25',
    },
  ]
  beforeEach(async () => {
    stage.on.inbox = kotakMasuk(9).map((one, at) => ({
      ...one,
      giliran: 'setuju',
      status: 'direkomendasikan',
      menyatakanKriteria: at === 1,
      halangan: at === 4 ? halangan : [],
    }))
    await show()
    await page.getByRole('button', { name: 'Pilih semua yang memenuhi aturan (8)' }).click()
  })

  it('names people, days and exceptions before anything is sent', async () => {
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('checkbox').count()).toBe(8)
    await dialog.getByText('Hendra Gunawan').waitFor()
    await dialog.getByText('Sel, 24 Nov').first().waitFor()
    await dialog.getByText('Tidak ikut, perlu dilihat sendiri (1)').waitFor()
    await dialog.getByText('Pemohon sedang menjalani hukuman disiplin.').waitFor()
    await dialog.getByText('Kriteria tugas 1 pegawai belum pernah dinyatakan.').waitFor()
    expect(await dialog.getByText('Sedikit tatap muka').count()).toBe(1)
    await press('Escape')
    await expect.poll(focused).toBe('pilih-setuju')
    expect(sent()).toEqual([])
  })

  it('is one call under one key, and can be taken back', async () => {
    await page
      .getByRole('dialog')
      .getByLabel(/Hendra Gunawan/)
      .uncheck()
    await button('Setujui 7 pengajuan').click()
    await expect.poll(focused).toBe('urungkan')
    await press('Enter')
    expect(sent()).toEqual([])
    expect(await page.locator('.opener').count()).toBe(9)
    await page.getByRole('button', { name: 'Pilih semua yang memenuhi aturan (8)' }).click()
    await button('Setujui 8 pengajuan').click()
    await sendNow()
    await page.getByText('8 pengajuan telah diputuskan.').first().waitFor()
    const [[path, body] = []] = sent()
    expect(path).toBe('/wfa/keputusan')
    expect(body).toMatchObject({
      keputusan: 'setuju',
      pengajuan: [0, 1, 2, 3, 5, 6, 7, 8].map((n) => ({ id: `k-${n}` })),
    })
    const [call] = stage.on.asked.filter(({ method }) => method === 'POST').slice(-1)
    expect(call?.headers['idempotency-key']).toMatch(/\w{8}/)
    expect(await page.locator('.opener').count()).toBe(1)
  })

  it('names those that were not decided on after all', async () => {
    stage.on.inbox = stage.on.inbox.filter(({ id }) => id !== 'k-2')
    await button('Setujui 8 pengajuan').click()
    await sendNow()
    await page.getByText('7 pengajuan telah diputuskan.').first().waitFor()
    const told = page.getByRole('alert')
    await told.getByText('Keputusan tentang Yuliana Putri tidak tersimpan.').waitFor()
  })
})

describe('lists', () => {
  it('are filtered by unit, date and kind', async () => {
    await show()
    await page.getByText('Saring menurut unit, tanggal, atau jenis').click()
    await page.getByLabel('Unit kerja').selectOption('Badan Perencanaan Pembangunan Daerah')
    await expect.poll(() => page.locator('.opener').count()).toBe(2)
    await page.getByLabel('Unit kerja').selectOption('')
    await page.getByLabel('Tanggal').fill('2026-11-26')
    await expect.poll(() => page.locator('.opener').count()).toBe(3)
    await button('Hapus saringan').click()
    await page.getByLabel('Jenis', { exact: true }).selectOption('lokasi-lain')
    await expect.poll(() => page.locator('.opener').count()).toBe(2)
  })

  it('of corrections and of days to verify are filtered by unit, too', async () => {
    const both = [...koreksi(), ...koreksi().map((one) => ({ ...one, id: `${one.id}-b` }))]
    const days = [...hariTerbuka(), ...hariTerbuka().map((one) => ({ ...one, nip: `${one.nip}b` }))]
    stage.on.waits = { ...tiada(), koreksi: both, hari: days }
    await show()
    for (const [tab, unit] of [
      ['Koreksi (4)', both[0]?.namaUnit],
      ['Verifikasi (4)', days[1]?.namaUnit],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByText('Saring menurut unit, tanggal, atau jenis').click()
      await page.getByLabel('Unit kerja').selectOption(unit ?? '')
      await expect.poll(() => page.locator('.opener').count()).toBe(2)
    }
  })

  it('are fresh after a decision: what is granted is in force at once', async () => {
    await show()
    const before = stage.on.asked.filter(({ path }) => path === '/wfa/berlaku').length
    await page.locator('.opener').first().click()
    stage.on.waits = {
      ...tiada(),
      berlaku: [{ ...kotakMasuk(1)[0], status: 'disetujui' }] as never,
    }
    await button('Setujui').click()
    await sendNow()
    await page.getByRole('tab', { name: 'Berlaku (1)' }).waitFor()
    const after = stage.on.asked.filter(({ path }) => path === '/wfa/berlaku').length
    expect(after).toBe(before + 1)
  })

  it('have the decisions of the reader among them', async () => {
    await show()
    await page.getByRole('tab', { name: 'Riwayat' }).click()
    await page.getByText('Rini Astuti').waitFor()
    await page.getByText('Alasan: Bukti tidak terbaca.').waitFor()
    expect(await page.locator('.past li').count()).toBe(2)
  })
})
