import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { turnTo, type UsedDemo } from './use-demo.ts'

const MONTH = 'Oktober 2026'
/** How long the first run of the cron may take on a busy machine, in milliseconds. */
const CRON = 120_000

/** Tries the month of a demo: objections, the end of the month, warnings, the dashboard. */
export function tryMonth(demo: UsedDemo): void {
  const { deviceOf } = demo

  describe('the month, in a browser, on what npm start runs', () => {
    it('shows an employee each line with the day it came from, and takes an objection', async () => {
      const siti = await deviceOf('siti', '/kinerja')
      await turnTo(siti, MONTH)
      const line = siti.getByRole('row', { name: /Tanpa presensi pulang/ })
      await line.getByText('Dari 1 hari').click()
      await line.getByText(/^\w+, \d+ Oktober 2026$/).waitFor()
      await siti.getByText(/^Kotak \d dari 9$/).waitFor()
      await line.getByRole('button', { name: 'Sanggah baris ini' }).click()
      await siti.getByLabel('Apa yang keliru, dan apa yang benar?').fill('Mesin di lobi mati.')
      await siti.getByRole('button', { name: 'Kirim sanggahan' }).click()
      await line.getByText('Disanggah, menunggu jawaban').waitFor()
      await siti.close()
    })

    it('holds the month up while objections wait, and gives back what bkd accepts', async () => {
      const dewi = await deviceOf('dewi', '/kelola?bagian=bulan', 1280)
      await turnTo(dewi, MONTH)
      await dewi.getByText('300 dari 300 pegawai dihitung').waitFor()
      await dewi.getByText(/sanggahan bulan ini belum dijawab/).waitFor()
      await dewi.getByText(/^Belum dapat ditutup/).waitFor()
      expect(await dewi.getByRole('button', { name: 'Tutup bulan' }).count()).toBe(0)

      await dewi.getByRole('button', { name: 'Buka Sanggahan' }).click()
      await turnTo(dewi, MONTH)
      const answers = dewi.getByRole('button', { name: 'Jawab', exact: true })
      await answers.first().waitFor()
      for (let left = await answers.count(); left > 0; left -= 1) {
        await answers.first().click()
        await dewi.getByRole('radio', { name: 'Terima' }).check()
        await dewi.getByLabel('Alasan untuk pegawai').fill('Berita acara benar.')
        await dewi.getByRole('button', { name: 'Kirim jawaban' }).click()
        await dewi.getByRole('radio', { name: 'Terima' }).waitFor({ state: 'detached' })
      }
      await dewi.getByText('Tidak ada sanggahan yang menunggu').waitFor()
      await dewi.close()
    })

    it('is closed for good, and exported with its checksum', async () => {
      const dewi = await deviceOf('dewi', '/kelola?bagian=bulan', 1280)
      await turnTo(dewi, MONTH)
      await dewi.getByRole('heading', { name: 'Daftar periksa penutupan' }).waitFor()
      // Whoever is not rated yet is set aside with a reason.
      const reasons = dewi.getByRole('button', { name: 'Kecualikan dengan alasan' })
      for (let left = await reasons.count(); left > 0; left -= 1) {
        await reasons.first().click()
        await dewi.getByLabel('Mengapa ditutup tanpa ini?').last().fill('Penilai belum menilai.')
      }
      await dewi.getByRole('button', { name: 'Tutup bulan' }).click()
      await dewi.getByLabel(/Saya paham/).check()
      await dewi.getByRole('button', { name: `Tutup ${MONTH}` }).click()
      await dewi.getByText(`${MONTH} sudah ditutup.`).first().waitFor({ timeout: 60_000 })
      const [file] = await Promise.all([
        dewi.waitForEvent('download'),
        dewi.getByRole('button', { name: 'TPP untuk penggajian (CSV)' }).click(),
      ])
      await dewi.getByText(/^[0-9a-f]{64}$/).waitFor()
      const text = await readFile(await file.path(), 'utf8')
      expect(text.trimEnd().split('\n')).toHaveLength(301)
      expect(text).toContain('tetap')
      await dewi.close()

      const siti = await deviceOf('siti', '/kinerja')
      await turnTo(siti, MONTH)
      await siti.getByText(/^Bulan ini sudah ditutup\. Angka/).waitFor()
      await siti
        .getByText(/^Sanggahan diterima \(tanggal \d+\)/)
        .first()
        .waitFor()
      await siti.close()
    })

    it('warns the person first, and lets bkd end what they are told', async () => {
      const siti = await deviceOf('siti', '/peringatan')
      // The cron checks everybody once the demo runs, while the tests begin.
      const seen = async () => {
        await siti.reload()
        await siti.locator('luwes-peringatan .warning, luwes-peringatan .empty').first().waitFor()
        return siti.getByText('Hasil di bawah target').count()
      }
      await expect.poll(seen, { timeout: CRON, interval: 1_000 }).toBeGreaterThan(0)
      await siti
        .getByText(/hanya Anda yang melihat peringatan ini/)
        .first()
        .waitFor()
      expect(await siti.getByRole('button', { name: 'Tindak lanjuti' }).count()).toBe(0)
      await siti.close()

      const dewi = await deviceOf('dewi', '/peringatan', 1280)
      const begin = dewi.getByRole('button', { name: 'Tindak lanjuti' })
      await begin.first().waitFor()
      await begin.first().click()
      await dewi.getByRole('radio', { name: /^Sudah dibina/ }).check()
      await dewi
        .getByLabel('Alasan', { exact: true })
        .fill('Dibicarakan, jadwal antar disesuaikan.')
      await dewi.getByRole('button', { name: 'Akhiri peringatan' }).click()
      await dewi
        .getByText(/^Peringatan “.+” selesai\.$/)
        .first()
        .waitFor()
      await dewi.getByRole('tab', { name: 'Selesai' }).click()
      await dewi.getByText('Dibicarakan, jadwal antar disesuaikan.').waitFor()
      await dewi.close()
    }, 90_000)

    it.each([
      ['bambang', 360],
      ['dewi', 1280],
    ])(
      'shows the dashboard to %s at %s px, each picture with its numbers',
      async (user, width) => {
        const page = await deviceOf(user, '/dasbor', width)
        await turnTo(page, MONTH)
        await page.getByRole('img', { name: 'Predikat kinerja' }).waitFor()
        const table = page
          .getByRole('figure')
          .filter({ hasText: 'Hari WFA dan hari kantor' })
          .first()
        await table.getByText('Tabel data').click()
        await table.getByRole('row', { name: /^Capaian hasil kerja/ }).waitFor()
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide).toBeLessThanOrEqual(width)
        await page.close()
      },
      2 * CRON,
    )
  })
}
