import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { saya, siti, TODAY } from '../support/data.ts'
import type { OpenOptions } from '../support/stage.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
const { focused } = stage
let page: Page

async function show(options: OpenOptions = {}): Promise<void> {
  page = await stage.open('<luwes-presensi></luwes-presensi>', options)
  await page.getByRole('button', { name: 'Catat masuk' }).waitFor()
}
const taps = () =>
  stage.on.asked.filter(({ path }) => path === '/presensi/tap').map(({ body }) => body)
const place = { latitude: -5.19, longitude: 103.93, accuracy: 12.4 }

describe('today', () => {
  it('says where, from when to when, why, and on what basis', async () => {
    await show()
    const today = page.getByRole('region', { name: 'Hari ini' })
    await today.getByText('Rabu, 18 November 2026').waitFor()
    await today.getByText('Bekerja di kantor', { exact: true }).waitFor()
    await today.getByText('07.30–16.00 WIB').waitFor()
    await today.getByText('Dasar hukum').click()
    await today.getByText('Perpres 21/2023 Pasal 4').waitFor()
  })
})

describe('the direction that is offered first', () => {
  const YESTERDAY = '2026-11-17'
  const first = () => page.locator('luwes-presensi').locator('#tap').textContent()

  it('is out for whoever has not left the duty of last night, and says which', async () => {
    const me = saya(siti)
    const berjalan = {
      tanggal: YESTERDAY,
      jenis: 'sif',
      mulai: `${YESTERDAY}T22:00:00+07:00`,
      selesai: `${TODAY}T06:00:00+07:00`,
      masuk: `${YESTERDAY}T21:50:00+07:00`,
    }
    stage.on.instead.push({ path: /^\/saya/, status: 200, body: { ...me, berjalan } })
    await show()
    await page.getByText('Tugas sejak Selasa, 17 November 2026, 22.00–06.00 WIB').waitFor()
    expect(await first()).toBe('Catat pulang')
    await page.getByRole('button', { name: 'Catat pulang' }).click()
    await page.getByText('Pulang tercatat').first().waitFor()
    expect(taps()).toMatchObject([{ arah: 'pulang' }])
  })

  it('is in, and out is offered as well to whoever forgot to record the arrival', async () => {
    await show()
    expect(await first()).toBe('Catat masuk')
    await page.getByRole('button', { name: 'Catat pulang' }).waitFor()
  })
})

describe('the sentence of the day', () => {
  it('says place and hours once where the server has said both', async () => {
    const me = saya(siti)
    const pesan = {
      id: 'Bekerja di kantor, 07.30–16.00 WIB.',
      en: 'Working at the office, 07.30–16.00 WIB.',
    }
    const body = { ...me, hariIni: { ...me.hariIni, pesan } }
    stage.on.instead.push({ path: /^\/saya/, status: 200, body })
    await show()
    const today = page.getByRole('region', { name: 'Hari ini' })
    const text = await today.textContent()
    expect(text?.match(/07\.30/g)).toHaveLength(1)
    expect(text?.match(/[Bb]ekerja di kantor/g)).toHaveLength(1)
  })
})

describe('the tap', () => {
  it('sends the place when it is allowed, and shows the receipt', async () => {
    await show({ geolocation: place, permissions: ['geolocation'] })
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat pukul 07.26 WIB').last().waitFor()
    await page.getByText('(dengan lokasi)').waitFor()
    expect(taps()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        arah: 'masuk',
        perangkat: expect.stringMatching(/^[\w-]{8,64}$/),
        lat: -5.19,
        lon: 103.93,
        accuracy: 12,
      },
    ])
    await page.getByText('Tanda terima', { exact: true }).click()
    await page.getByText('eyJhbGciOiJIUzI1NiJ9').waitFor()
  })

  it('works without a place and does not ask for one that is not wanted', async () => {
    await show({ geolocation: place, permissions: ['geolocation'] })
    await page.getByLabel('Sertakan lokasi saya').uncheck()
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('(tanpa lokasi)').waitFor()
    expect(Object.keys(taps()[0] ?? {})).toEqual(['id', 'arah', 'perangkat'])
  })

  it('works where the person says no to the browser', async () => {
    await show()
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('(tanpa lokasi)').waitFor()
    expect(taps()).toHaveLength(1)
  })

  it('turns to pulang once masuk is there, and still lets one tap in again', async () => {
    await show()
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat').first().waitFor()
    await page.getByRole('button', { name: 'Catat pulang' }).click()
    await page.getByRole('button', { name: 'Ya, catat pulang' }).click()
    await page.getByText('Pulang tercatat pukul 16.02 WIB').last().waitFor()
    await page.getByRole('button', { name: 'Catat masuk lagi' }).waitFor()
    expect(taps().map((tap) => (tap as { arah: string }).arah)).toEqual(['masuk', 'pulang'])
  })

  it('asks once before an early departure, and says how early it is', async () => {
    await show()
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat').first().waitFor()
    await page.getByRole('button', { name: 'Catat pulang' }).click()
    await page.getByText('Anda pulang 8 jam lebih awal.').waitFor()
    await page.getByText('Catatan pulang yang lebih akhir menggantikan catatan ini.').waitFor()
    await expect.poll(focused).toBe('tanya')
    await page.getByRole('button', { name: 'Batal', exact: true }).click()
    await expect.poll(focused).toBe('tap')
    expect(taps()).toHaveLength(1)
  })

  it('asks nothing once the hours are over', async () => {
    await show({ kept: false })
    await page.clock.setFixedTime(`${TODAY}T09:00:01Z`)
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat').first().waitFor()
    await page.getByRole('button', { name: 'Catat pulang' }).click()
    await page.getByText('Pulang tercatat pukul 16.02 WIB').last().waitFor()
    expect(await page.getByText('Pulang sekarang?').count()).toBe(0)
  })

  it('hands the receipt over as a file and to the clipboard', async () => {
    await show({
      permissions: ['clipboard-read', 'clipboard-write', 'geolocation'],
      acceptDownloads: true,
      geolocation: place,
    })
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Tanda terima', { exact: true }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan berkas' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('tanda-terima-2026-11-18-masuk.txt')
    const text = await readFile((await download.path()) ?? '', 'utf8')
    expect(text).toContain('Masuk: Rabu, 18 November 2026 pukul 07.26 WIB')
    expect(text).toContain(
      `Lokasi: ${place.latitude}, ${place.longitude} (akurasi ${Math.round(place.accuracy)} m)`,
    )
    expect(text).toContain('Kode pembuktian lokasi: Z2FyYW0tdW50dWstdWppLQ')
    expect(text).toMatch(/^eyJ\S+$/m)
    await page.getByRole('button', { name: 'Salin', exact: true }).click()
    await page.getByRole('button', { name: 'Tanda terima disalin' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^eyJ/)
  })

  it('shows the clock of the device beside that of the unit where they differ', async () => {
    await show({ timezoneId: 'Asia/Makassar' })
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat pukul 07.26 WIB / 08.26 WITA').waitFor()
  })

  it('has a button that a thumb cannot miss', async () => {
    await show({ viewport: { width: 360, height: 740 } })
    const box = await page.getByRole('button', { name: 'Catat masuk' }).boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(64)
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(240)
  })
})

describe('my days', () => {
  it('gives each deduction its sentence, points and article', async () => {
    await show()
    const late = page.getByRole('listitem').filter({ hasText: 'Selasa, 10 November 2026' })
    await late.getByText('Terlambat 11 menit').waitFor()
    await late.getByText('Potongan 0,50 poin').waitFor()
    await late.getByText('Dasar hukum').click()
    await late.getByText('Perbup TPP Pasal 12 ayat (2), lampiran II').waitFor()
    await page.getByText(/^Hari lainnya/).click()
    const wfa = page.getByRole('listitem').filter({ hasText: 'Kamis, 5 November 2026' })
    await wfa.getByText('Hadir (WFA)').waitFor()
    await wfa.getByText('Tanpa potongan').waitFor()
  })

  it('adds the month up and shows no day that has not come', async () => {
    await show()
    await page.getByText('12 hari').waitFor()
    await page.getByText('2,00 poin').waitFor()
    expect(await page.getByText('Kamis, 19 November 2026').count()).toBe(0)
  })

  it('switches months, and not beyond this one', async () => {
    await show()
    expect(await page.getByRole('button', { name: 'Bulan berikutnya' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    await page.getByRole('button', { name: /^Sabtu, 31 Oktober 2026/ }).waitFor()
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await page.getByRole('button', { name: /^Selasa, 17 November 2026/ }).waitFor()
  })
})
