import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fireCron } from '../../src/cli/supervisor/cron.ts'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays, type LocalDate } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { bodyOf } from '../support/body.ts'
import { SHIPPED } from '../support/calendar.ts'
import { type Demo, startDemo } from '../support/demo.ts'
import { openIn } from '../support/other-account.ts'
import { tokensOf } from '../support/portal.ts'
import { useDemo } from './use-demo.ts'

const today = localDate(Date.now(), 'Asia/Jakarta')

/**
 * Returns the last working day before the real today: the day of the demo, on which Siti works from
 * home.
 */
function lastWorkday(): LocalDate {
  for (let date = addDays(today, -1); ; date = addDays(date, -1)) {
    if (isWorkday(SHIPPED, date)) return date
  }
}
const DAY = lastWorkday()
const ofThisMonth = DAY.slice(0, 7) === today.slice(0, 7)
/** Days of a month can be corrected until the second of the next one. */
const inTime = ofThisMonth || Number(today.slice(8)) < 3

let folder: string
let first: Demo
afterAll(() => rm(folder, { recursive: true, force: true }))
const demo = useDemo(DAY, async (day) => {
  folder = await mkdtemp(join(tmpdir(), 'lw-'))
  // The demo's data is in a folder of ours, so that its cron can be found.
  vi.stubEnv('TMPDIR', folder)
  first = await startDemo(day).finally(() => vi.unstubAllEnvs())
  return first
})
const { deviceOf } = demo

/** Runs the jobs of the cron now, as it does every five minutes. */
async function runJobs(): Promise<void> {
  const files = await readdir(folder, { recursive: true })
  const socket = files.find((name) => name.endsWith('cron.sock'))
  if (!socket) throw new Error('the demo has no socket for its cron')
  expect(await fireCron(join(folder, socket), 'now')).toBe(204)
}

/** Returns whether anything still listens where Luwes and the portal were. */
async function isAnswering({ luwes, portal }: Demo): Promise<boolean> {
  const answers = await Promise.allSettled([luwes, portal].map((origin) => fetch(origin)))
  return answers.some(({ status }) => status === 'fulfilled')
}

/**
 * Returns the proposal of the story's employee for a month, as the portal of the demo would ask for
 * it.
 */
async function proposedTpp({ luwes, portal }: Demo, month: string): Promise<unknown> {
  const running = {
    origin: portal,
    issuer: `${portal}/sso`,
    redirectUri: `${portal}/demo/kembali`,
  }
  const { accessToken } = await tokensOf(running, 'siti')
  const response = await fetch(`${luwes}/v1/kinerja/${month}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  return (await bodyOf(response)).tpp
}

const longDate = (date: LocalDate) =>
  new Intl.DateTimeFormat('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))

/** Opens a day in the calendar, in whichever month it is, and returns its line. */
async function dayOf(page: Page, date: LocalDate) {
  const day = page.locator('.day').filter({ hasText: longDate(date) })
  await page.locator('.calendar').waitFor()
  if (date.slice(0, 7) !== today.slice(0, 7)) {
    await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
  }
  await page.getByRole('button', { name: new RegExp(`^${longDate(date)}`) }).click()
  await day.waitFor()
  return day
}

describe('presence, in a browser, on what npm start runs', () => {
  beforeAll(async () => {
    await demo.script(
      'e-presensi',
      '--nip',
      'siti',
      '--tanggal',
      DAY,
      '--masuk',
      '07:41',
      '--pulang',
      '14:00',
    )
  }, 180_000)

  it('records a tap and hands over a receipt that the server knows as its own', async () => {
    const page = await deviceOf('agus', '/presensi')
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page
      .getByText(/^Masuk tercatat pukul/)
      .first()
      .waitFor()
    await page.getByText('Tanda terima', { exact: true }).click()
    const tanda = (await page.locator('.jws').textContent()) ?? ''
    const told = await page.evaluate(
      async ([luwes, jws]) => {
        const token = await (await fetch('/sso/luwes-token')).text()
        const answer = await fetch(`${luwes}/v1/presensi/tanda-terima`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ tanda: jws }),
        })
        return answer.json()
      },
      [demo.luwes, tanda.trim()] as const,
    )
    expect(told).toMatchObject({ sah: true, tercatat: true })
    await page.close()
  })

  it('keeps a tap without a network and sends it once, with the time at which it was made', async () => {
    const page = await deviceOf('siti', '/presensi')
    await page.locator('.calendar').waitFor()
    await page.waitForLoadState('networkidle')
    // The portal's worker file runs what Luwes serves for it from another origin.
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(
        ({ scope }) => new URL(scope).pathname,
      ),
    )
    expect(scopes).toEqual(['/presensi'])
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Catat masuk', exact: true }).click()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    const made = await page.evaluate(() => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('luwes:tap:'))
      return JSON.parse(localStorage.getItem(key ?? '') ?? '{}').at as string
    })
    // Longer than the times below may be apart: one that is taken when the tap arrives is then too late.
    await page.waitForTimeout(2_500)
    const sent: string[] = []
    page.on('response', (answer) => {
      if (answer.request().method() === 'POST' && answer.url().endsWith('/tap')) {
        sent.push(answer.request().postData() ?? '')
      }
    })
    const taken = page.waitForResponse(
      (answer) => answer.request().method() === 'POST' && answer.url().endsWith('/tap'),
    )
    await page.context().setOffline(false)
    // Whatever time of the day it is: the tap itself is looked at, not the day that it counts for.
    const { at, waktu } = await (await taken).json()
    expect(waktu).toBe('tiket')
    expect(Math.abs(Date.parse(at) - Date.parse(made))).toBeLessThan(2_000)
    await page
      .getByText(/^Masuk tercatat pukul/)
      .first()
      .waitFor()
    await page.reload()
    await page.locator('.calendar').waitFor()
    await page.waitForLoadState('networkidle')
    expect(sent).toHaveLength(1)
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({ luring: true, at: made })
    await page.context().close()
  })

  it('counts an offline tap when it arrives where the clock was set back, and has the atasan look', async () => {
    const page = await deviceOf('siti', '/presensi')
    await page.locator('.calendar').waitFor()
    await page.waitForLoadState('networkidle')
    await page.clock.setFixedTime(Date.now() - 5 * 60_000)
    await page.context().setOffline(true)
    await page
      .getByRole('button', { name: /^Catat masuk/ })
      .first()
      .click()
    await page.getByText('atasan akan memeriksa jam presensi ini').waitFor()
    await page.context().setOffline(false)
    await page.getByText('tetapi yang dihitung adalah waktu terkirim').waitFor()
    await page.context().close()
  })

  it('lets a signal be explained by the person, and found not to hold by the atasan', async () => {
    // Once for the taps that the demo was fed, once for those since.
    await runJobs()
    await runJobs()
    const siti = await deviceOf('siti', '/presensi')
    const mine = siti.locator('.day').filter({ hasText: longDate(today) })
    await mine.getByText('jamnya tidak dapat dipastikan server').waitFor()
    await mine.getByRole('button', { name: 'Jelaskan' }).first().click()
    await siti.getByLabel('Apa yang terjadi?').fill('Sinyal di rumah hilang sejak pagi.')
    await siti.getByRole('button', { name: 'Kirim penjelasan' }).click()
    await siti.getByText('Penjelasan terkirim.').first().waitFor()
    await siti.close()

    const budi = await deviceOf('budi', '/persetujuan', 1280)
    await budi.getByRole('tab', { name: /^Tanda \(/ }).click()
    await budi
      .getByRole('button', { name: /Siti Rahmawati/ })
      .first()
      .click()
    await budi.getByText('Sinyal di rumah hilang sejak pagi.').waitFor()
    await budi.getByRole('button', { name: 'Tidak terbukti', exact: true }).click()
    await budi.getByLabel('Mengapa tidak terbukti?').fill('Gangguan operator memang ada.')
    await budi.getByRole('button', { name: 'Simpan temuan' }).click()
    await budi.getByRole('button', { name: 'Kirim sekarang' }).click()
    await budi
      .getByText(/^Temuan tentang Siti/)
      .first()
      .waitFor()
    await budi.close()

    const again = await deviceOf('siti', '/presensi')
    const after = await dayOf(again, today)
    await after.getByText('Gangguan operator memang ada.').waitFor()
    await again.close()
  })

  it('takes a report, lets it be returned with words, sent again, and accepted', async () => {
    // Events before the first run of the jobs are not news, so nobody is told of them.
    await runJobs()
    const siti = await deviceOf('siti', '/laporan')
    const card = siti.getByRole('article', { name: new RegExp(longDate(DAY)) })
    await card.getByLabel('Hasil kerja').fill('Peta proses layanan')
    await card.getByLabel('Jumlah').fill('1')
    await card.getByLabel('Satuan').fill('dokumen')
    await card.getByRole('button', { name: 'Kirim laporan' }).click()
    await siti
      .getByText(/^Laporan terkirim, menunggu Budi/)
      .first()
      .waitFor()

    const budi = await deviceOf('budi', '/persetujuan', 1280)
    await budi.getByRole('tab', { name: /^Laporan \(/ }).click()
    await budi.getByRole('button', { name: /Siti Rahmawati/ }).click()
    await budi.getByText('Peta proses layanan').waitFor()
    await budi.getByRole('button', { name: 'Kembalikan', exact: true }).click()
    await budi.getByLabel('Apa yang perlu diperbaiki?').fill('Sertakan tautan dokumennya.')
    await budi.getByRole('button', { name: 'Kembalikan laporan' }).click()
    await budi.getByRole('button', { name: 'Kirim sekarang' }).click()
    await budi
      .getByText(/^Laporan Siti .* dikembalikan\.$/)
      .first()
      .waitFor()

    // Outside the portal, by the real webhook: what the gateway hands to her phone.
    await runJobs()
    await siti.goto(`${demo.portal}/ponsel`)
    const told = siti.getByRole('listitem').filter({ hasText: 'dikembalikan untuk diperbaiki' })
    const arrived = async () => {
      await siti.reload()
      return told.count()
    }
    await expect.poll(arrived, { timeout: 30_000 }).toBe(1)
    expect(await told.textContent()).not.toMatch(/tautan dokumennya|Rp/)
    await told.getByRole('link', { name: 'Buka di portal' }).click()
    await siti.getByText('Catatan atasan: Sertakan tautan dokumennya.').waitFor()
    await siti.getByLabel('Bukti (boleh kosong)').fill('https://drive.example.go.id/peta')
    await siti.getByRole('button', { name: 'Kirim laporan' }).click()
    await siti
      .getByText(/^Laporan terkirim, menunggu Budi/)
      .first()
      .waitFor()

    await budi.reload()
    await budi.getByRole('tab', { name: /^Laporan \(/ }).click()
    await budi.getByRole('button', { name: /Siti Rahmawati/ }).click()
    await budi.getByRole('link', { name: 'Lihat bukti' }).waitFor()
    await budi.getByRole('button', { name: 'Terima laporan', exact: true }).click()
    await budi.getByRole('button', { name: 'Kirim sekarang' }).click()
    await budi
      .getByText(/^Laporan Siti .* diterima\.$/)
      .first()
      .waitFor()
    await budi.close()

    await siti.reload()
    if (!ofThisMonth) await siti.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    await siti.locator('.sent').getByText('Diterima', { exact: true }).first().waitFor()
    await siti.close()
  })

  it('tells each deduction of a day with its article, and that it may still change', async () => {
    const page = await deviceOf('siti', '/presensi', 1280)
    const day = await dayOf(page, DAY)
    await day.getByText('07.41 WIB', { exact: true }).waitFor()
    await day.getByText('14.00 WIB', { exact: true }).waitFor()
    const cuts = await day.locator('.cuts > li').all()
    expect(cuts).toHaveLength(2)
    for (const cut of cuts) {
      await cut.getByText('Dasar hukum').click()
      await cut.getByText('Perkada TPP (PP 12/2019 Pasal 58 ayat (3))', { exact: true }).waitFor()
    }
    expect(await day.getByText('Sementara', { exact: true }).count()).toBe(inTime ? 1 : 0)
    await page.close()
  })

  it('asks for a correction with proof, through the atasan and bkd', async () => {
    const siti = await deviceOf('siti', '/presensi')
    const day = await dayOf(siti, DAY)
    await day.getByText(/Pulang cepat 2 jam/).waitFor()
    await day.getByText('Dasar hukum').first().click()
    const provisional = day.getByText('Sementara', { exact: true })
    if (!inTime) {
      const open = day.getByRole('button', { name: 'Ajukan koreksi' })
      expect([await provisional.count(), await open.count()]).toEqual([0, 0])
      return siti.close()
    }
    await provisional.waitFor()
    await day.getByRole('button', { name: 'Ajukan koreksi' }).click()
    await siti.getByLabel('Lupa presensi pulang').check()
    await siti.getByLabel('Pukul berapa sebenarnya?').fill('16:35')
    await siti.getByLabel('Apa yang terjadi?').fill('Saya bekerja sampai sore.')
    await siti.getByLabel('Jenis bukti').fill('Surel laporan')
    await siti.getByLabel('Nomor atau nama berkas').fill('laporan-sore.eml')
    await siti.getByRole('button', { name: 'Kirim koreksi' }).click()
    await siti.getByText('Koreksi terkirim, menunggu atasan.').first().waitFor()

    for (const [user, said] of [
      ['budi', /disetujui dan diteruskan ke BKD\/BKPSDM\.$/],
      ['dewi', /^Koreksi Siti .* disetujui\.$/],
    ] as const) {
      const page = await deviceOf(user, '/persetujuan', 1280)
      await page.getByRole('tab', { name: /^Koreksi \(/ }).click()
      await page.getByRole('button', { name: /Siti Rahmawati/ }).click()
      await page.getByText('Surel laporan, laporan-sore.eml').waitFor()
      await page.getByRole('button', { name: 'Setujui', exact: true }).click()
      await page.getByRole('button', { name: 'Kirim sekarang' }).click()
      await page.getByText(said).first().waitFor()
      await page.close()
    }

    await siti.reload()
    const after = await dayOf(siti, DAY)
    await after.getByText('16.35 WIB', { exact: true }).waitFor()
    expect(await after.getByText(/Pulang cepat/).count()).toBe(0)
    await siti.close()
  })

  it('shows who is affected by an outage before bkd declares it, then judges the days again', async () => {
    const dewi = await deviceOf('dewi', '/kelola', 1280)
    await dewi.getByRole('button', { name: 'Nyatakan gangguan' }).click()
    await dewi.getByLabel('Mulai hari').fill(DAY)
    await dewi.getByLabel('Pukul').first().fill('07:00')
    await dewi.getByLabel('Selesai hari').fill(DAY)
    await dewi.getByLabel('Pukul').last().fill('08:15')
    await dewi.getByRole('radio', { name: 'Sebagian unit kerja' }).check()
    await dewi.getByLabel('Cari unit kerja').fill('komunikasi')
    await dewi.getByLabel(/^Dinas Komunikasi/).check()
    await dewi.getByLabel('Alasan').fill('Server e-presensi padam.')
    await dewi.getByRole('button', { name: 'Lihat pegawai yang terdampak' }).click()
    await dewi.getByText(/^\d+ pegawai, \d+ hari berubah$/).waitFor()
    const siti = dewi.locator('.lines li').filter({ hasText: 'Siti Rahmawati' })
    await siti.getByText(/^Hadir \(WFA\), potongan .* → Hadir \(WFA\)/).waitFor()
    await dewi.getByRole('button', { name: 'Nyatakan dan nilai ulang' }).click()
    await dewi
      .getByText(/^Gangguan dinyatakan\./)
      .first()
      .waitFor()
    await dewi.getByText('Server e-presensi padam.').waitFor()
    await dewi.close()

    const page = await deviceOf('siti', '/presensi')
    const day = await dayOf(page, DAY)
    await day.getByText('07.41 WIB', { exact: true }).waitFor()
    expect(await day.getByText(/Terlambat/).count()).toBe(0)
    await page.close()
  })

  it('is brought up by npm on its own data with the same result, and ends cleanly, also with its npm', async () => {
    const results = async (running: Demo) => {
      const said = running.said()
      expect(said).toContain('300 pegawai')
      expect(await openIn(running.data)).toEqual([])
      const [, month = ''] = /bulan (\d{4}-\d{2}) sudah dihitung/.exec(said) ?? []
      const [, firstDay] = /[Hh]ari pertama\D*(\d{4}-\d{2}-\d{2})/.exec(said) ?? []
      return { month, firstDay, tpp: await proposedTpp(running, month) }
    }
    const before = await results(first)
    expect(before).toMatchObject({
      firstDay: `${before.month}-01`,
      tpp: { dasar: 5_000_000, usulan: 4_865_000 },
    })
    expect(await first.end()).toBe(0)
    expect(await isAnswering(first)).toBe(false)
    const again = await startDemo(DAY, { after: first, command: ['npm', 'start'] })
    expect(await results(again)).toEqual(before)
    await again.end()
    // npm tells only its shell that it ends: the started program finds out by itself.
    await expect.poll(() => isAnswering(again), { timeout: 60_000 }).toBe(false)
    const log = await readFile(join(again.data, 'luwes.log'), 'utf8')
    expect(log).not.toMatch(/\d{18}/)
    expect(log).not.toContain('whsec_')
  }, 300_000)
})
