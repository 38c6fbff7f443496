import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { siti, TODAY } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
const { focused } = stage
let page: Page

async function show(peran: string[], width = 360): Promise<void> {
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
    expect(await days.nth(2).textContent()).toContain('5 dari 5 tempat WFA terisi')
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

  it('leads back to the week of today, with the focus on it', async () => {
    await show(['pegawai'])
    expect(await page.getByRole('button', { name: 'Kembali ke pekan ini' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Pekan berikutnya' }).click()
    await page.getByRole('button', { name: 'Kembali ke pekan ini' }).click()
    await page.getByRole('heading', { name: '16–20 November 2026' }).waitFor()
    await expect.poll(focused).toBe('pekan')
  })

  it('is quiet about who is at the office: a dot to see, a word to hear', async () => {
    await show(['pegawai'], 1280)
    const row = page.getByRole('row', { name: /Joko Prasetyo/ })
    const cell = row.getByRole('cell').first()
    expect(await cell.textContent()).toContain('Di kantor')
    const box = await cell.getByText('Di kantor').boundingBox()
    expect(box?.width ?? 99).toBeLessThanOrEqual(1)
  })

  it('marks today and oneself, who stands first, and finds a name', async () => {
    const one = (nip: string, nama: string, moda = 'wfa') => ({ nip, nama, moda, sumber: null })
    const others = Array.from({ length: 9 }, (_, n) => one(`19860926201505100${n}`, `Abdul ${n}`))
    const hari = ['2026-11-17', TODAY].map((tanggal) => ({
      tanggal,
      libur: null,
      catatan: null,
      pegawai: [...others, one(siti.nip, siti.nama)],
      wfa: 10,
      kantor: 0,
      batas: null,
    }))
    stage.on.instead.push({
      path: /^\/wfa\/roster/,
      status: 200,
      body: { unit: { kode: siti.unitKerja, nama: siti.namaUnit }, hari },
      stays: true,
    })
    await show(['pegawai'], 1280)
    const rows = page.getByRole('table').getByRole('rowheader')
    expect(await rows.first().textContent()).toMatch(new RegExp(`^${siti.nama}\\s*Anda`))
    const head = page.getByRole('columnheader', { name: /^Rab, 18 Nov\s+Hari ini/ })
    expect(await head.getAttribute('aria-current')).toBe('date')
    await page.getByLabel('Cari nama').fill('abdul 3')
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1)

    await show(['pegawai'])
    const today = page.getByRole('listitem').filter({ hasText: 'Rabu, 18 November 2026' })
    expect(await today.getAttribute('aria-current')).toBe('date')
    await today.getByText('10 orang di luar kantor').click()
    expect(await today.locator('.people li').first().textContent()).toContain(siti.nama)
  })

  it('says in one line that everybody is at the office', async () => {
    await show(['pegawai'])
    const monday = page.getByRole('listitem').filter({ hasText: 'Senin, 23 November 2026' })
    await monday.getByText('10 orang di kantor').waitFor()
    expect(await monday.getByText('Andi Baso Rahman').isVisible()).toBe(false)
  })

  it('calls no quota by its name, and a directive by its own', async () => {
    const day = (tanggal: string, batas: number, sumber: string | null) => {
      const moda = sumber ? 'wfa' : 'kantor'
      const pegawai = ['Rini Astuti', 'Joko Prasetyo'].map((nama) => ({
        nip: nama,
        nama,
        moda,
        sumber,
      }))
      const wfa = sumber ? 2 : 0
      return { tanggal, libur: null, pegawai, wfa, kantor: 2 - wfa, batas }
    }
    const hari = [day('2026-11-16', 0, null), day('2026-11-17', 1, 'arahan')]
    stage.on.instead.push({ path: /^\/wfa\/roster/, status: 200, body: { unit: 'U', hari } })
    await show(['pegawai'], 1280)
    const sums = await page.getByRole('row').last().getByRole('cell').allTextContents()
    expect(sums.map((text) => text.trim())).toEqual([
      'Tidak ada kuota WFA',
      'Seluruh unit (arahan)',
    ])
  })

  it('says where too many are at the office, and who could work elsewhere (R115)', async () => {
    const pegawai = ['Rini Astuti', 'Joko Prasetyo'].map((nama) => ({
      nip: nama,
      nama,
      moda: 'kantor',
      sumber: null,
    }))
    const kantorPenuh = { batas: 1, lebih: 1, saran: ['Joko Prasetyo'], dasar: 'Perbup' }
    const day = { tanggal: '2026-11-16', libur: null, pegawai, wfa: 0, kantor: 2, batas: 1 }
    const body = { unit: 'U', hari: [{ ...day, kantorPenuh }] }
    stage.on.instead.push({ path: /^\/wfa\/roster/, status: 200, body })
    await show(['pegawai'], 1280)
    await page.getByText('kantor terlalu penuh, 1 orang lebih dari 1.').waitFor()
    await page.getByText('Dapat bekerja di tempat lain: Joko Prasetyo.').waitFor()
  })

  it('names days of rosters and letters that the law would refuse now, with the article', async () => {
    const pesan = {
      id: 'Batas hari dalam minggu ini tercapai.',
      en: 'The weekly limit is reached.',
    }
    const tinjau = { kode: 'wfa.batas-mingguan', pesan, dasar: 'Perbup 7/2027 Pasal 7' }
    const one = { nip: 'a', nama: 'Rini Astuti', moda: 'wfa', sumber: 'roster', tinjau }
    const day = { tanggal: '2026-11-18', libur: null, pegawai: [one], wfa: 1, kantor: 0, batas: 1 }
    const body = { unit: 'U', hari: [{ ...day, kantorPenuh: null }] }
    stage.on.instead.push({ path: /^\/wfa\/roster/, status: 200, body })
    await show(['pegawai'], 1280)
    const line = page.getByRole('listitem').filter({ hasText: 'Rini Astuti, ' })
    expect(await line.first().textContent()).toContain('Batas hari dalam minggu ini tercapai.')
    expect(await line.first().textContent()).toContain('Perbup 7/2027 Pasal 7')
    await page.getByRole('cell').getByText('Perlu ditinjau', { exact: true }).waitFor()
  })

  it('shows neither planning nor directives to an employee', async () => {
    await show(['pegawai'])
    expect(await page.getByRole('tab').count()).toBe(0)
  })
})

describe('the month of a unit', () => {
  const month = () => page.getByRole('button', { name: 'Lihat sebulan' }).click()

  it('is people by days on a wide screen, and leads back to the week', async () => {
    await show(['pegawai'], 1280)
    await month()
    const table = page.getByRole('table', { name: 'Roster bulan November 2026' })
    const row = table.getByRole('row', { name: /Hendra Gunawan/ })
    await row.waitFor()
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      expect.stringContaining('Di kantor'),
      expect.stringContaining('Di kantor'),
      expect.stringMatching(/W\s*WFA/),
      expect.stringMatching(/W\s*WFA/),
      '–',
    ])
    expect(stage.on.asked.at(-1)?.path).toBe(
      '/wfa/roster?unit=DISKOMINFO&dari=2026-11-01&sampai=2026-11-30',
    )
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await page.getByRole('heading', { name: 'Desember 2026' }).waitFor()
    await page.getByRole('button', { name: 'Lihat per pekan' }).click()
    await page.getByRole('heading', { name: '16–20 November 2026' }).waitFor()
  })

  it('is a calendar on a phone: a day opens its names, and the week goes to that day', async () => {
    await show(['pegawai'])
    await month()
    const day = page.getByRole('button', { name: 'Rabu, 25 November 2026; 5 di luar kantor' })
    await day.click()
    expect(await day.getAttribute('aria-pressed')).toBe('true')
    await page.getByText('5 dari 5 tempat WFA terisi').waitFor()
    expect(await page.getByRole('table').count()).toBe(1)
    await page.getByRole('button', { name: 'Jumat, 27 November 2026; Cuti bersama uji' }).waitFor()
    await page.getByRole('button', { name: 'Lihat per pekan' }).click()
    await page.getByRole('heading', { name: '23–27 November 2026' }).waitFor()
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
    await check.click()
    await page.getByRole('link', { name: 'Isi kedua tim' }).waitFor()
    await page.getByRole('radio', { name: 'Tim B, Hendra Gunawan' }).check()
    await check.click()
    await expect
      .poll(() => posted('/wfa/roster')[0]?.body)
      .toMatchObject({
        pola: [{ tim: [['198507212010011000'], ['198507212010011001']], hari: [4] }],
      })
  })

  it('copies a week with its days by choice, shows what would be refused, and takes it back', async () => {
    await page.getByRole('radio', { name: 'Salin satu pekan' }).check()
    await page.getByText('Pekan 16–20 November 2026').waitFor()
    const copied = page.getByRole('listitem').filter({ hasText: 'Rini Astuti' })
    await copied.getByText('Selasa, Rabu, Kamis').waitFor()
    await page.getByLabel('Satu tanggal dalam pekan itu').fill('2026-11-25')
    await page.getByText('Pekan 23–27 November 2026').waitFor()
    await copied.getByText('Selasa, Rabu, Kamis').waitFor()
    await page.getByRole('button', { name: 'Periksa rencana' }).click()
    await page.getByText('1 hari tidak dapat diterbitkan').waitFor()
    await page.getByText('Tempat WFA di unit ini sudah penuh.').waitFor()
    await page.getByRole('button', { name: 'Terbitkan 2 hari' }).click()
    await page.getByRole('button', { name: 'Urungkan penerbitan' }).click()
    await page.getByText('Penerbitan diurungkan: 2 hari kembali ke kantor.').waitFor()
    await expect.poll(focused).toBe('diurungkan')
    const sent = posted('/wfa/roster')[1]?.body as { pola: { nip: string; hari: number[] }[] }
    expect(sent).toMatchObject({ dari: '2026-11-23', sampai: '2026-11-27', terbitkan: true })
    // Five people on the full day; the holiday, the office and the leave are not copied.
    expect(sent.pola).toHaveLength(5)
    expect(sent.pola[0]).toEqual({ nip: '198507212010011000', hari: [2, 3, 4] })
    expect(posted('/wfa/roster/r-1/batal')[0]?.body).toEqual({
      alasan: 'Diurungkan segera setelah diterbitkan',
    })
  })

  it('says where a week has nothing to copy', async () => {
    const hari = [{ tanggal: '2026-11-16', libur: null, pegawai: [], wfa: 0, kantor: 0, batas: 5 }]
    stage.on.instead.push({ path: /^\/wfa\/roster/, status: 200, body: { unit: {}, hari } })
    await page.getByRole('radio', { name: 'Salin satu pekan' }).check()
    await page.getByText('Pekan itu tidak memuat hari WFA').waitFor()
    await page.getByRole('button', { name: 'Periksa rencana' }).click()
    await page.getByRole('link', { name: 'Pilih pekan yang memuat hari WFA' }).click()
    await expect.poll(focused).toBe('asal')
    expect(posted('/wfa/roster')).toEqual([])
  })

  it('says what is missing, each with the way to it, and lets go of what is mended', async () => {
    await page.getByLabel('Dari').fill('')
    await page.getByRole('button', { name: 'Periksa rencana' }).click()
    const links = page.getByRole('alert').getByRole('link')
    await links.first().waitFor()
    expect(await links.allTextContents()).toEqual([
      'Pilih tanggal mulai',
      'Pilih sedikitnya satu hari untuk satu orang',
    ])
    await links.last().click()
    await expect.poll(focused).toBe('pola')
    await page.keyboard.press('Space')
    expect(await links.count()).toBe(1)
    await page.getByLabel('Dari').fill('2026-11-23')
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.getByText('Senin, 23 November 2026').waitFor()
    expect(posted('/wfa/roster')).toEqual([])
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

  it('shows the people affected before it can be issued, and issues what was shown', async () => {
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

  it('keeps its button in sight and says what is missing', async () => {
    await page.getByRole('button', { name: 'Lihat siapa yang terdampak' }).click()
    await page.getByRole('link', { name: 'Pilih sedikitnya satu unit kerja' }).click()
    await expect.poll(focused).toBe('arahan-unit')
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(4)
    expect(posted('/wfa/arahan')).toEqual([])
  })

  it('previews the people affected again when anything changes', async () => {
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
    const undo = page.getByRole('button', { name: 'Batalkan arahan' })
    await undo.click()
    await expect.poll(focused).toBe('alasan-batal')
    await undo.click()
    await page.getByText('Isi alasan pembatalan').waitFor()
    await expect.poll(focused).toBe('alasan-batal')
    await page.getByRole('button', { name: 'Tidak jadi' }).click()
    await expect.poll(focused).toBe('batal-a-1')
    await undo.click()
    await page.getByLabel('Mengapa dibatalkan?').fill('Keadaan sudah aman')
    await undo.click()
    await page.getByText('Arahan dibatalkan.').waitFor()
    await page.getByText('Alasan: Keadaan sudah aman').waitFor()
    await expect.poll(focused).toBe('dibatalkan')
    expect(posted('/wfa/arahan/a-1/batal').map((one) => one.body)).toEqual([
      { alasan: 'Keadaan sudah aman' },
    ])
  })
})
