import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { daysBetween, weekday } from '../../src/domain/shared/local-date.ts'
import { judgeDaysOf } from '../../src/operations/presensi/judge-days-of.ts'
import { morningsOf, tapsOf } from '../operations/kinerja/mornings.ts'
import { startApp, type TestApp } from '../support/app.ts'
import { nipKe, ORANG, orang, tap, unit } from '../support/people.ts'
import { type AppPortal, useAppPortals } from './app-portal.ts'

// The real app has its own clock here, not that of the machine like the demo, because warnings look
// back from today. Its pages have the same clock.

const YOHANA = nipKe(61)
const { bkd, kabid } = ORANG

/** Returns days in the new office, on time by its clock: Mondays to Thursdays end at 16.00, Fridays at 16.30. */
function east(...days: readonly string[]) {
  return days.flatMap((day) => [
    tap(`${day}-m`, YOHANA, 'masuk', `${day}T07:20:00+09:00`),
    tap(`${day}-p`, YOHANA, 'pulang', `${day}T${weekday(day) === 5 ? '16:35' : '16:05'}:00+09:00`),
  ])
}
const workdays = (from: string, to: string) =>
  daysBetween(from, to).filter((day) => weekday(day) <= 5)

const person = (unitKerja: string, described: object) =>
  orang(61, unitKerja, { nama: 'Yohana Wambrauw', atasanNip: kabid, ...described })

let luwes: TestApp
let portal: AppPortal
const portalOf = useAppPortals()

/** Opens a widget in the portal, at the moment at which the app stands. */
const open = (tag: string) => portal.open(`<${tag}></${tag}>`)

/** Opens a widget of months and turns it to November with the keyboard. */
async function openNovember(tag: string): Promise<Page> {
  const page = await open(tag)
  const heading = page.getByRole('heading', { name: 'November 2026', level: 3 })
  const back = page.getByRole('button', { name: 'Bulan sebelumnya' })
  await back.waitFor()
  if ((await heading.count()) === 0) await back.press('Enter')
  await heading.waitFor()
  return page
}

/** Returns the line of a day in the month of presence. */
const dayOf = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

async function compute(): Promise<void> {
  const path = '/v1/kinerja/2026-11/hitung'
  const { status, text } = await luwes.ask('POST', path, { as: bkd, body: {} })
  expect(status, text).toBe(200)
}

beforeAll(async () => {
  luwes = await startApp()
  luwes.setNow('2026-11-02T06:00:00+07:00')
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('papua', { nama: 'Kantor Penghubung Jayapura', zona: 'Asia/Jayapura' }),
  ])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [person('kominfo', {})])
  // She comes back from a year without pay on the 4th, so that a part of November is not paid.
  const leave = { jenis: 'cltn', dari: '2025-11-04', sampai: '2026-11-03' }
  await luwes.feed('simpeg', 'cuti.disetujui', [{ id: 'cltn-61', nip: YOHANA, ...leave }])
  luwes.setNow('2026-11-30T20:00:00+07:00')
  const west = tapsOf(YOHANA, '2026-11-04', '2026-11-13')
  const days = workdays('2026-11-16', '2026-11-30')
  await luwes.feed('presensi', 'presensi.terekam', [...west, ...east(...days)])
  const nilai = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', penilaiNip: kabid }
  await luwes.feed('kinerja', 'kinerja.dinilai', [{ nip: YOHANA, bulan: '2026-11', ...nilai }])
  portal = await portalOf(luwes, YOHANA, {
    viewport: { width: 360, height: 800 },
    timezoneId: 'Asia/Jayapura',
  })
}, 120_000)
afterAll(() => luwes?.stop())

describe('a transfer to another time zone of which SIMPEG tells three weeks late', () => {
  const { morning } = morningsOf(() => luwes)

  it('costs her points every day until then, and warns her', async () => {
    // By then nobody can correct a day of November any more.
    luwes.setNow('2026-12-03T20:00:00+07:00')
    const days = east('2026-12-01', '2026-12-02', '2026-12-03')
    await luwes.feed('presensi', 'presensi.terekam', days)
    const november = { dari: '2026-11-02', sampai: '2026-11-30' }
    await judgeDaysOf(luwes.deps, [YOHANA], november, luwes.now())
    await morning('2026-12-04')
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await compute()
    const page = await openNovember('luwes-presensi')
    const first = dayOf(page, 'Senin, 16 November')
    await first.getByText('Pulang cepat 1 jam 55 menit').waitFor()
    await first.getByText(/^Jadwal .* WIB$/).waitFor()
    expect(await page.getByText('Pulang cepat 1 jam 55 menit').count()).toBe(11)
    await page.close()

    const warnings = await open('luwes-peringatan')
    await warnings.getByRole('heading', { name: 'Tangga disiplin setahun' }).waitFor()
    await warnings.close()
  })

  it('shows every day clean as soon as SIMPEG has told, each by the clock of its place', async () => {
    luwes.setNow('2026-12-07T09:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      person('papua', { berlakuSejak: '2026-11-16', tppDasar: 6_500_000 }),
    ])
    const page = await openNovember('luwes-presensi')
    await page.getByText(/^Hari lainnya/).click()
    const first = dayOf(page, 'Senin, 16 November')
    await first.getByText('07.20 WIT', { exact: true }).waitFor()
    await dayOf(page, 'Jumat, 13 November')
      .getByText(/^07\.25 WIB/)
      .waitFor()
    expect(await page.getByRole('listitem').getByText('Pulang cepat').count()).toBe(0)
    await page
      .getByRole('definition')
      .filter({ hasText: /^0,00 poin$/ })
      .waitFor()
    await page.close()
  })

  it('takes the warning back that rested on those days', async () => {
    luwes.setNow('2026-12-07T20:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', east('2026-12-04', '2026-12-07'))
    await morning('2026-12-08')
    luwes.setNow('2026-12-08T08:00:00+07:00')
    const page = await open('luwes-peringatan')
    await page.getByText('Tidak ada peringatan', { exact: true }).waitFor()
    await page.getByRole('tab', { name: 'Selesai' }).press('Enter')
    const ended = page.getByRole('listitem').filter({ hasText: 'Tangga disiplin setahun' })
    await ended.getByText('Tidak berlaku lagi').first().waitFor()
    await page.close()
  })

  it('names both places in her month, and each line of the money with its article', async () => {
    await compute()
    const page = await openNovember('luwes-kinerja')
    await page
      .getByText(
        '1–15 November 2026: Dinas Kominfo; mulai 16 November 2026: Kantor Penghubung Jayapura',
      )
      .waitFor()
    const base = page.getByRole('row', { name: /^TPP dasar/ })
    const share = page.getByRole('row', { name: /2 dari 21 hari kerja/ })
    // The record of the first working day sets the base, whatever the transfer brought.
    for (const [line, amount, basis] of [
      [base, 'Rp5.000.000', /^Perkada TPP/],
      [share, '−Rp476.190', /^PP 11\/2017/],
    ] as const) {
      await line.getByRole('cell', { name: amount, exact: true }).waitFor()
      await line.getByText('Dasar hukum', { exact: true }).click()
      await line.getByText(basis).waitFor()
    }
    expect(await page.getByRole('row', { name: /pulang cepat/i }).count()).toBe(0)
    await page.close()
  })
})
