import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays, type LocalDate, weekOf } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { longDate, SHIPPED } from '../support/calendar.ts'
import type { UsedDemo } from './use-demo.ts'

/** Returns Tuesday to Thursday of a week without a holiday, some weeks ahead of the real today. */
function weekAhead(): [LocalDate, LocalDate, LocalDate] {
  for (
    let week = addDays(weekOf(localDate(Date.now(), 'Asia/Jakarta')), 28);
    ;
    week = addDays(week, 7)
  ) {
    const days = [0, 1, 2, 3, 4].map((offset) => addDays(week, offset))
    const [, tuesday, wednesday, thursday] = days
    const free = days.every((day) => isWorkday(SHIPPED, day))
    if (free && tuesday && wednesday && thursday) return [tuesday, wednesday, thursday]
  }
}

/** Turns the calendar to a day's month and picks the day. */
async function pickDay(page: Page, date: LocalDate): Promise<void> {
  const cell = page.getByRole('gridcell', { name: new RegExp(longDate(date)) })
  await page.getByRole('grid').waitFor()
  for (let left = 6; left > 0 && (await cell.count()) === 0; left -= 1) {
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
  }
  await cell.click()
}

async function fillPlan(page: Page): Promise<void> {
  await page.getByLabel('Apa alasannya?').fill('Menyusun peta proses layanan.')
  await page.getByLabel('Hasil kerja', { exact: true }).fill('Peta proses')
  await page.getByLabel('Target').fill('1')
  await page.getByLabel('Satuan').fill('dokumen')
}

/** Returns a call of the API as the person's own portal makes it, with their SSO token. */
async function askAt(luwes: string, page: Page, path: string, body?: unknown) {
  return page.evaluate(
    async ([origin, wanted, sent]) => {
      const token = await (await fetch('/sso/luwes-token')).text()
      const answer = await fetch(`${origin}${wanted}`, {
        method: sent ? 'POST' : 'GET',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(sent && { body: sent }),
      })
      return { status: answer.status, body: await answer.json() }
    },
    [luwes, path, body === undefined ? '' : JSON.stringify(body)] as const,
  )
}

const [tuesday, wednesday, thursday] = weekAhead()

/** Tries flexible work in a demo: rules, roster, decisions, recalls, directives. */
export function tryFlexibleWork(demo: UsedDemo): void {
  const { deviceOf } = demo
  const ask = (page: Page, path: string, body?: unknown) => askAt(demo.luwes, page, path, body)

  describe('flexible work, in a browser, on what npm start runs', () => {
    it('shows each refusal with its article before anything is sent', async () => {
      const page = await deviceOf('joko', '/kerja-fleksibel')
      // Who cannot ask learns it at once, without a form.
      const closed = page.locator('.closed')
      await closed.getByText('disiplin').first().waitFor()
      await closed.getByText('Dasar hukum').first().click()
      await closed.getByText('Permen PANRB 4/2025 Pasal 25').first().waitFor()
      await closed.getByRole('button').click()
      await page.getByRole('radio', { name: /^Rumah/ }).check()
      await pickDay(page, tuesday)
      const preview = page.getByRole('region', { name: 'Pemeriksaan aturan' })
      await preview.getByText('Belum memenuhi aturan').waitFor()
      const first = preview.locator('.rule').first()
      expect(await first.textContent()).toContain('disiplin')
      await first.getByText('Dasar hukum').click()
      await first.getByText('Permen PANRB 4/2025 Pasal 25').waitFor()
      await page.close()
    })

    it('lets the kepala publish a roster, and offers free days where it leaves none', async () => {
      const ratna = await deviceOf('ratna', '/roster', 1280)
      await ratna.getByRole('tab', { name: 'Susun roster' }).click()
      await ratna.getByLabel('Dari').fill(wednesday)
      await ratna.getByLabel('Sampai').fill(wednesday)
      const boxes = ratna.getByRole('checkbox', { name: /^Rabu, (?!Siti Rahmawati)/ })
      await boxes.last().waitFor()
      for (const box of await boxes.all()) await box.check()
      await ratna.getByRole('button', { name: 'Periksa rencana' }).click()
      await ratna.getByText('tidak dapat diterbitkan').first().waitFor()
      await ratna.getByRole('button', { name: /^Terbitkan \d+ hari$/ }).click()
      await ratna.getByText('Roster sudah terbit').waitFor()
      await ratna.close()

      const siti = await deviceOf('siti', '/kerja-fleksibel')
      await siti.getByRole('radio', { name: /^Rumah/ }).check()
      await pickDay(siti, wednesday)
      await siti.getByText('Hari yang masih kosong').waitFor()
      const offers = siti.locator('.free').getByRole('button')
      expect(await offers.count()).toBeGreaterThan(0)
      await offers.first().click()
      await siti
        .getByRole('tabpanel')
        .getByText(/^Dapat diajukan/)
        .first()
        .waitFor()
      expect(await siti.locator('.chosen-days li').count()).toBe(1)
      // The device would keep the draft.
      await siti.context().close()
    })

    it('approves some of the days asked for, and recalls somebody to the office', async () => {
      const siti = await deviceOf('siti', '/kerja-fleksibel')
      await siti.getByRole('radio', { name: /^Rumah/ }).check()
      await pickDay(siti, tuesday)
      await pickDay(siti, thursday)
      await fillPlan(siti)
      await siti.getByRole('button', { name: 'Kirim pengajuan' }).click()
      await siti.getByText('Pengajuan Anda sudah terkirim').waitFor()
      const { id } = (await ask(siti, '/v1/wfa/pengajuan')).body.data[0]
      await siti.close()

      const budi = await deviceOf('budi', '/persetujuan', 1280)
      await budi.getByRole('button', { name: /Siti Rahmawati/ }).click()
      await budi.getByText(/putuskan paling lambat/).waitFor()
      await budi.getByText('Dengan merekomendasikan, Anda menyatakan').waitFor()
      await budi.getByRole('button', { name: 'Isi satu per satu' }).click()
      const criteria = budi.getByRole('group', { name: 'Kriteria tugas' }).getByRole('checkbox')
      await criteria.last().waitFor()
      for (const box of await criteria.all()) await box.check()
      await budi.getByRole('button', { name: 'Tanda tangani kriteria' }).click()
      await budi.getByText('Memenuhi keenam kriteria.').waitFor()
      await budi.getByRole('button', { name: 'Rekomendasikan', exact: true }).click()
      await budi.getByRole('button', { name: 'Kirim sekarang' }).click()
      await budi
        .getByText(/telah direkomendasikan\.$/)
        .first()
        .waitFor()
      await budi.close()

      const ratna = await deviceOf('ratna', '/persetujuan', 1280)
      await ratna.getByRole('button', { name: /Siti Rahmawati/ }).click()
      await ratna.getByLabel(longDate(thursday)).uncheck()
      await ratna.getByRole('button', { name: 'Setujui', exact: true }).click()
      await ratna.getByRole('button', { name: 'Kirim sekarang' }).click()
      await ratna
        .getByText(/telah disetujui\.$/)
        .first()
        .waitFor()
      await ratna.getByRole('tab', { name: /^Berlaku \(/ }).click()
      await ratna.getByRole('button', { name: /Siti Rahmawati/ }).click()
      await ratna.getByRole('button', { name: 'Panggil ke kantor' }).click()
      await ratna.getByLabel('Mengapa dipanggil?').fill('Rapat dengan DPRD.')
      await ratna.getByRole('button', { name: 'Panggil ke kantor' }).click()
      await ratna.getByRole('button', { name: 'Kirim sekarang' }).click()
      await ratna
        .getByText(/^Siti Rahmawati, S.Kom. dipanggil ke kantor/)
        .first()
        .waitFor()
      await ratna.close()

      const again = await deviceOf('siti', '/kerja-fleksibel')
      await again.getByRole('tab', { name: /^Pengajuan saya/ }).click()
      const card = again.getByRole('article').first()
      await card.getByText('Rincian dan riwayat').click()
      await card.getByText('Dipanggil ke kantor').first().waitFor()
      await card.getByText('Catatan: Rapat dengan DPRD.').first().waitFor()
      const { hari } = (await ask(again, `/v1/wfa/pengajuan/${id}`)).body
      expect(hari).toEqual([
        { tanggal: tuesday, status: 'disetujui' },
        { tanggal: thursday, status: 'ditolak' },
      ])
      await again.close()
    })

    it('revokes a granted day through the inbox of the atasan, with the reason that she reads', async () => {
      const budi = await deviceOf('budi', '/persetujuan')
      await budi.getByRole('tab', { name: /^Berlaku \(/ }).click()
      await budi.getByRole('button', { name: /Siti Rahmawati/ }).click()
      await budi.getByText('Dipanggil ke kantor').filter({ visible: true }).first().waitFor()
      await budi.getByRole('button', { name: 'Cabut hari WFA' }).click()
      await budi.getByLabel('Mengapa dicabut?').fill('Tim audit datang sepanjang hari.')
      await budi.getByRole('button', { name: 'Cabut hari terpilih' }).click()
      await budi.getByRole('button', { name: 'Kirim sekarang' }).click()
      await budi
        .getByText(/^WFA Siti Rahmawati, S.Kom. dicabut/)
        .first()
        .waitFor()
      await budi.close()

      const siti = await deviceOf('siti', '/kerja-fleksibel')
      await siti.getByRole('tab', { name: /^Pengajuan saya/ }).click()
      const card = siti.getByRole('article').first()
      await card.getByText('Dicabut', { exact: true }).first().waitFor()
      await card.getByText('Catatan: Tim audit datang sepanjang hari.').first().waitFor()
      await siti.close()
    })

    it('lists the people affected by a directive before bkd issues it, and undoes it', async () => {
      const dewi = await deviceOf('dewi', '/roster', 1280)
      await dewi.getByRole('tab', { name: 'Arahan' }).click()
      await dewi.getByRole('radio', { name: 'Bekerja dari rumah' }).check()
      await dewi.getByLabel(/Dinas Komunikasi/).check()
      await dewi.getByLabel('Dari', { exact: true }).fill(thursday)
      await dewi.getByLabel('Sampai', { exact: true }).fill(thursday)
      await dewi.getByLabel('Alasan').fill('Banjir di jalan utama')
      await dewi.getByLabel('Dasar surat').fill('SE Bupati 7/2026')
      await dewi.getByRole('button', { name: 'Lihat siapa yang terdampak' }).click()
      await dewi.getByText(/^\d+ pegawai terdampak$/).waitFor()
      await dewi.getByText('Daftar nama').click()
      await dewi.getByText('Siti Rahmawati, S.Kom.').waitFor()
      await dewi.getByRole('button', { name: /^Terbitkan untuk \d+ pegawai$/ }).click()
      await dewi.getByText('Arahan sudah terbit dan berlaku.').waitFor()

      await dewi.getByRole('button', { name: 'Batalkan arahan' }).click()
      await dewi.getByLabel('Mengapa dibatalkan?').fill('Air sudah surut')
      await dewi.getByRole('button', { name: 'Batalkan arahan' }).click()
      await dewi.getByText('Dibatalkan', { exact: true }).waitFor()
      await dewi.close()
    })
  })
}
