import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeRegency, tokohPegawai } from '../../src/demo/data.ts'
import { addDays } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { openAdminTab } from '../support/admin-tab.ts'
import type { UsedDemo } from './use-demo.ts'

const STORY_DAY = '2026-11-18'
const today = localDate(Date.now(), 'Asia/Jakarta')
const later = (days: number) => addDays(today, days)

/** Tries what the officers of a demo enter. */
export function tryAdministration(demo: UsedDemo): void {
  const { deviceOf } = demo
  let dewi: Page

  const open = (tab: string) => openAdminTab(dewi, tab)
  const press = (name: string) => dewi.getByRole('button', { name, exact: true }).click()
  const told = (text: string | RegExp) => dewi.getByText(text).first().waitFor()

  describe('administration, in a browser, on what npm start runs', () => {
    beforeAll(async () => {
      dewi = await deviceOf('dewi', '/kelola', 1280)
    }, 60_000)

    it('tells an employee that the page is not theirs', async () => {
      const siti = await deviceOf('siti', '/')
      expect(await siti.getByRole('link', { name: 'Pengelolaan' }).count()).toBe(0)
      await siti.goto(`${demo.portal}/kelola`)
      await siti.getByRole('heading', { name: 'Halaman ini untuk petugas BKD/BKPSDM' }).waitFor()
      await siti.close()
    })

    it('enters a day off and a day of apel, with what orders them', async () => {
      await open('Kalender')
      await press('Isi kalender')
      await dewi.getByLabel('Tanggal').fill(later(40))
      await dewi.getByLabel('Nama', { exact: true }).fill('Hari Jadi Kabupaten')
      await dewi.getByLabel('Dasar (SKB, Keppres, SE)').fill('SE Bupati 100.3/2026')
      await press('Simpan ke kalender')
      await told('Kalender tersimpan.')
      await told('Hari Jadi Kabupaten')

      await open('Apel')
      await press('Tambah apel atau upacara')
      await dewi.getByLabel('Nama', { exact: true }).fill('Apel gabungan')
      await dewi.getByLabel('Tanggal').fill(later(12))
      await press('Simpan apel')
      await told('Apel gabungan tersimpan.')
    })

    it('enters who stands in for the kepala, and ends it', async () => {
      const regency = makeRegency({ seed: 'contoh', today: STORY_DAY, zona: 'Asia/Jakarta' })
      await open('Plh/Plt')
      await press('Catat Plh atau Plt')
      await dewi.getByLabel('Pejabat yang diwakili').fill(tokohPegawai(regency, 'ratna').nip)
      await dewi.getByLabel('Yang mewakili').fill(tokohPegawai(regency, 'budi').nip)
      await dewi.getByLabel('Dari').fill(today)
      await dewi.getByLabel('Sampai').fill(later(5))
      await dewi.getByLabel('Nomor surat perintah').fill('800.1.11.1/214/BKPSDM/2026')
      await press('Simpan delegasi')
      await told('Delegasi tersimpan.')
      await told(/^Plh: Budi Santoso.* mewakili Ratna/)
      await press('Cabut')
      await dewi.getByLabel('Mengapa dicabut?').fill('Pejabat kembali.')
      await press('Cabut delegasi')
      await told(/^Delegasi kepada Budi.* dicabut\.$/)
      await told('Dicabut')
    })

    it('sets the service windows of a unit', async () => {
      await open('Layanan')
      await dewi.getByLabel('Unit kerja').selectOption({ label: 'Dinas Perhubungan' })
      await press('+ Tambah layanan')
      await dewi.getByLabel('Nama layanan').fill('Uji kendaraan')
      await press('Simpan layanan')
      await told('Layanan Dinas Perhubungan tersimpan.')
    })

    it('opens a wave and holds it against the rest', async () => {
      await open('Gelombang')
      await press('Buka gelombang baru')
      await dewi.getByLabel('Nama gelombang').fill('Gelombang I')
      await dewi.getByLabel('Cari unit kerja').fill('komunikasi')
      await dewi.getByLabel(/^Dinas Komunikasi/).check()
      await dewi.getByLabel('Dari').fill('2026-10-01')
      await dewi.getByLabel('Syarat unit ikut').fill('Kriteria tugas sudah ditandatangani.')
      await dewi.getByLabel('Syarat berlanjut atau berhenti').fill('Keterlambatan tidak naik.')
      await press('Buka gelombang')
      await told('Gelombang Gelombang I dibuka.')
      await press('Bandingkan')
      await told(/Hanya gambaran, bukan bukti|belum mempunyai hari yang lewat/)
    })

    it('tries a law on the requests of a month, through every unit', async () => {
      await open('Simulasi')
      await dewi.getByLabel('Batas WFA seminggu').selectOption('ubah')
      await dewi.getByLabel('Hari', { exact: true }).fill('1')
      await dewi.getByLabel('Kuota unit kerja').selectOption('ubah')
      await dewi.getByLabel('Persen pegawai').fill('20')
      await dewi.getByLabel('Hari yang terbuka untuk WFA').selectOption('ubah')
      await dewi.getByLabel('Dasar rancangan').fill('Rancangan Perbup WFA')
      await press('Jalankan simulasi')
      await told(/^(\d+) dari \1 unit kerja diperiksa$/)
    })

    it('opens a survey that an employee answers in place', async () => {
      await open('Survei')
      await press('Buka survei baru')
      await dewi.getByLabel('Judul').fill('Kesiapan kerja fleksibel')
      await dewi.getByLabel('Dari').fill(today)
      await dewi.getByLabel('Sampai').fill(later(7))
      await dewi.getByLabel('Pernyataan 1').fill('Tugas saya jelas.')
      await press('Buka survei')
      await told('Survei sudah dibuka.')

      const siti = await deviceOf('siti', '/kerja-fleksibel')
      await siti.getByRole('tab', { name: 'Kesiapan (1)' }).click()
      const question = siti.getByRole('group', { name: /Tugas saya jelas/ })
      await question.getByRole('radio', { name: '4 dari 5' }).check({ force: true })
      await siti.getByRole('button', { name: 'Kirim jawaban' }).click()
      await siti.getByText('Terima kasih, jawaban Anda tersimpan.').waitFor()
      await siti.getByRole('tab', { name: 'Kesiapan', exact: true }).waitFor()
      await siti.close()
    })
  })
}
