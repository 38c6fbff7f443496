import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays, weekOf } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { longDate, SHIPPED } from '../support/calendar.ts'
import type { UsedDemo } from './use-demo.ts'

/** The day of the demo's regency, and its previous working day, without Siti's taps. */
const TODAY = '2026-11-18'
const EMPTY = '2026-11-17'

/** Returns two working days of one week, some weeks ahead of the real today, and free in the quota. */
function daysAhead(): [string, string] {
  for (
    let week = addDays(weekOf(localDate(Date.now(), 'Asia/Jakarta')), 21);
    ;
    week = addDays(week, 7)
  ) {
    const tuesday = addDays(week, 1)
    const wednesday = addDays(week, 2)
    if ([tuesday, wednesday].every((day) => isWorkday(SHIPPED, day))) return [tuesday, wednesday]
  }
}

const MONTH =
  /^(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}$/

const monthTitle = (date: string) =>
  new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  )

/** Turns a widget's pages to a month, one button press at a time. */
async function showMonth(page: Page, date: string, turn: 'berikutnya' | 'sebelumnya') {
  const shown = page.getByText(MONTH).first()
  await shown.waitFor()
  for (let left = 60; left > 0 && (await shown.textContent()) !== monthTitle(date); left -= 1) {
    await page.getByRole('button', { name: `Bulan ${turn}` }).click()
  }
}

async function pickDay(page: Page, date: string): Promise<void> {
  await showMonth(page, date, 'berikutnya')
  await page.getByRole('gridcell', { name: new RegExp(longDate(date)) }).click()
}

/** Tells the main job of Luwes on a demo that stands on 18 November 2026. */
export function tellStory(demo: UsedDemo): void {
  const { deviceOf } = demo

  /** A call of the API as the person's own portal makes it, with their SSO token. */
  async function ask(page: Page, path: string): Promise<{ status: number; body: string }> {
    return page.evaluate(
      async ([luwes, wanted]) => {
        const token = await (await fetch('/sso/luwes-token')).text()
        const answer = await fetch(`${luwes}${wanted}`, {
          headers: { authorization: `Bearer ${token}` },
        })
        return { status: answer.status, body: await answer.text() }
      },
      [demo.luwes, path] as const,
    )
  }

  const [tuesday, wednesday] = daysAhead()
  let pengajuanId = ''
  let nipSiti = ''

  describe('the main job, in a browser, on what npm start runs', () => {
    it('1. shows an employee what the rules say before they send, each line with its basis, and takes the request', async () => {
      const page = await deviceOf('siti', '/kerja-fleksibel')
      await page.getByRole('radio', { name: /^Rumah/ }).check()
      await pickDay(page, tuesday)
      await pickDay(page, wednesday)
      await page
        .getByRole('tabpanel')
        .getByText(/^Dapat diajukan/)
        .waitFor()
      const bases = page.getByText('Dasar hukum', { exact: true })
      expect(await bases.count()).toBeGreaterThanOrEqual(9)
      await page.getByText(/^\d+ aturan terpenuhi$/).click()
      const discipline = page
        .getByRole('listitem')
        .filter({ hasText: 'Tidak ada hukuman disiplin' })
      await discipline.getByText('Dasar hukum', { exact: true }).click()
      await discipline.getByText('Permen PANRB 4/2025 Pasal 25', { exact: true }).waitFor()

      await page.getByRole('button', { name: 'Kirim pengajuan' }).click()
      await page.getByRole('alert').getByText('Isi alasan pengajuan').waitFor()

      await page
        .getByLabel('Apa alasannya?')
        .fill('Menyusun arsitektur <b>tanpa</b> gangguan rapat.')
      await page.getByLabel('Hasil kerja', { exact: true }).fill('Dokumen arsitektur')
      await page.getByLabel('Target').fill('2')
      await page.getByLabel('Satuan').fill('dokumen')
      await page.getByRole('button', { name: 'Kirim pengajuan' }).click()
      await page.getByText('Pengajuan Anda sudah terkirim').waitFor()

      const mine = JSON.parse((await ask(page, '/v1/wfa/pengajuan')).body)
      expect(mine.data[0]).toMatchObject({
        status: 'diajukan',
        hari: [
          { tanggal: tuesday, status: 'diajukan' },
          { tanggal: wednesday, status: 'diajukan' },
        ],
        rencana: [{ hasil: 'Dokumen arsitektur', target: 2, satuan: 'dokumen' }],
      })
      pengajuanId = mine.data[0].id
      nipSiti = mine.data[0].nip
      await page.close()
    })

    it('2. lets the atasan recommend and the kepala approve, and nobody decide on their own', async () => {
      const siti = await deviceOf('siti', '/persetujuan')
      await siti.getByText('Tidak ada yang menunggu').waitFor()
      await siti.close()

      for (const [user, action] of [
        ['budi', 'Rekomendasikan'],
        ['ratna', 'Setujui'],
      ] as const) {
        const page = await deviceOf(user, '/persetujuan', 1280)
        await page.getByRole('button', { name: /Siti Rahmawati/ }).click()
        await page
          .getByText('Menyusun arsitektur <b>tanpa</b> gangguan rapat.', { exact: true })
          .waitFor()
        await page.getByRole('button', { name: action, exact: true }).click()
        await page.getByRole('button', { name: 'Kirim sekarang' }).click()
        await page
          .getByText(/^Pengajuan Siti Rahmawati.* telah di/)
          .first()
          .waitFor()
        await page.close()
      }

      const again = await deviceOf('siti', '/kerja-fleksibel')
      const approved = JSON.parse((await ask(again, `/v1/wfa/pengajuan/${pengajuanId}`)).body)
      expect(approved.status).toBe('disetujui')
      expect(approved.riwayat.map(({ keputusan }: { keputusan: string }) => keputusan)).toEqual([
        'ajukan',
        'rekomendasi',
        'setuju',
      ])
      await again.close()
    })

    it('3. judges the day from the taps of the e-presensi app and takes a tap of the widget', async () => {
      const sent = await demo.script(
        'e-presensi',
        '--nip',
        'siti',
        '--tanggal',
        EMPTY,
        '--masuk',
        '07:41',
        '--pulang',
        '16:03',
      )
      expect(sent).toContain('diterima 2')

      const page = await deviceOf('siti', '/presensi')
      const days = JSON.parse((await ask(page, '/v1/presensi/hari?bulan=2026-11')).body)
      const day = days.hari.find(({ tanggal }: { tanggal: string }) => tanggal === EMPTY)
      expect(day).toMatchObject({ status: 'hadir', terlambat: 11, pulangCepat: 0 })
      expect(day.potongan).toMatchObject([{ kode: 'presensi.terlambat-1', menit: 11, poin: 50 }])

      await page.getByRole('button', { name: 'Catat masuk' }).click()
      await page
        .getByText(/tanda terima/i)
        .first()
        .waitFor()
      await page.close()

      const later = await deviceOf('siti', '/presensi', 1280)
      await showMonth(later, TODAY, 'sebelumnya')
      await later.getByText(/Masuk 07\.41 WIB, 11 menit setelah 07\.30 WIB/).waitFor()
      await later.close()
    })

    it('4. computes the month that e-kinerja rated and shows the proposed TPP line by line', async () => {
      // Told before the month is computed, and looked at in the next step.
      await demo.script('simpeg', '--nip', 'agus', '--unit', 'bappeda', '--sejak', '2026-11-09')
      await demo.script('e-kinerja', '--nip', 'siti', '--bulan', '2026-11', '--perilaku', 'di-atas')
      const dewi = await deviceOf('dewi', '/rekap', 1280)
      await dewi.goto(`${demo.portal}/rekap?bulan=2026-11`)
      await dewi.getByRole('button', { name: 'Hitung', exact: true }).click()
      await dewi.getByText(/300/).first().waitFor({ timeout: 60_000 })
      await dewi.close()

      const page = await deviceOf('siti', '/kinerja')
      const month = JSON.parse((await ask(page, '/v1/kinerja/2026-11')).body)
      expect(month.predikat).not.toBeNull()
      const sum = month.baris.reduce(
        (total: number, { rupiah }: { rupiah: number }) => total + rupiah,
        0,
      )
      expect(sum).toBe(month.tpp.usulan)
      await showMonth(page, TODAY, 'sebelumnya')
      const rupiah = `Rp${month.tpp.usulan.toLocaleString('id-ID')}`
      await page.getByText(rupiah, { exact: true }).first().waitFor()
      await page
        .getByText(/terlambat/i)
        .first()
        .waitFor()
      await page.close()
    })

    it('5. names both units to who was transferred, of which SIMPEG told late', async () => {
      const agus = await deviceOf('agus', '/kinerja')
      await showMonth(agus, TODAY, 'sebelumnya')
      const before = 'Dinas Perhubungan'
      const after = 'Badan Perencanaan Pembangunan Daerah'
      await agus
        .getByText(`1–8 November 2026: ${before}; mulai 9 November 2026: ${after}`)
        .waitFor()
      await agus.close()
    })

    it('6. shows none of it to an employee of another unit kerja', async () => {
      const agus = await deviceOf('agus', '/kerja-fleksibel', 1280)
      for (const path of [
        `/v1/wfa/pengajuan/${pengajuanId}`,
        `/v1/presensi/hari?bulan=2026-11&nip=${nipSiti}`,
        `/v1/kinerja/2026-11?nip=${nipSiti}`,
      ]) {
        const { status, body } = await ask(agus, path)
        expect(status).toBe(403)
        expect(body).not.toContain('Siti')
      }
      const inbox = JSON.parse((await ask(agus, '/v1/wfa/kotak-masuk')).body)
      expect(inbox).toEqual({ data: [] })
      for (const path of ['/kerja-fleksibel', '/persetujuan', '/presensi', '/kinerja']) {
        await agus.goto(`${demo.portal}${path}`)
        await agus.waitForLoadState('networkidle')
        expect(await agus.getByText(/Siti/).count()).toBe(0)
      }
      await agus.close()
    })
  })
}
