import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Hari } from '../../../widgets/shared/contract.ts'
import { saya, siti, TODAY } from '../support/data.ts'
import { kosong, tandaMilik } from '../support/presence.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.milik = kosong()
})
const { focused } = stage
let page: Page

async function show(kept = true): Promise<void> {
  page = await stage.open('<luwes-presensi></luwes-presensi>', { kept })
  await page.locator('.days').first().waitFor()
}
const day = (name: string) => page.locator('.day').filter({ hasText: name })
const sent = (path: RegExp) =>
  stage.on.asked
    .filter((one) => one.method === 'POST' && path.test(one.path))
    .map(({ path: where, body }) => [where, body])

describe('a day', () => {
  it('says what is provisional, awaited and drafted, with dates as people write them', async () => {
    stage.on.milik.hari['2026-11-10'] = {
      sementara: true,
      koreksiSampai: '2026-11-20',
      catatan: [{ id: 'Dapat dikoreksi sampai 2026-11-20.', en: 'Until 2026-11-20.' }],
    }
    stage.on.milik.hari['2026-11-12'] = {
      status: 'belum-terverifikasi',
      masuk: null,
      pulang: null,
      rancangan: 'tanpa-keterangan',
      sementara: true,
      pesan: {
        id: 'Belum terverifikasi: tidak ada presensi pada hari WFA ini.',
        en: 'Not verified.',
      },
    }
    stage.on.milik.hari['2026-11-05'] = {
      laporan: {
        status: 'diterima',
        terlambat: false,
        batas: '2026-11-06T12:00:00+07:00',
        sumber: 'luwes',
        menentukan: true,
      },
    }
    await show()
    await day('10 November').getByText('Sementara', { exact: true }).waitFor()
    await day('10 November').getByText('Dapat dikoreksi sampai 20 November 2026.').waitFor()
    await day('12 November').getByText('Belum terverifikasi: tidak ada presensi').waitFor()
    await day('12 November').getByText('Sementara tercatat tanpa keterangan.').waitFor()
    await page.getByText(/^Hari lainnya/).click()
    await day('5 November').getByText('Laporan: Diterima').waitFor()
    await page
      .getByText('Data e-presensi terakhir diterima 18 November 2026 pukul 07.31 WIB.')
      .waitFor()
  })
})

describe('a correction', () => {
  beforeEach(async () => {
    stage.on.milik.hari['2026-11-13'] = { koreksiSampai: TODAY }
    stage.on.milik.hari['2026-11-10'] = { koreksiSampai: '2026-11-13' }
    await show()
  })

  it('is offered in time alone, begins with what the day lacks, and asks for a proof', async () => {
    expect(await page.getByRole('button', { name: 'Ajukan koreksi' }).count()).toBe(1)
    await day('13 November').getByRole('button', { name: 'Ajukan koreksi' }).click()
    await expect.poll(focused).toBe('koreksi-judul')
    expect(await page.getByLabel('Lupa presensi pulang').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Kirim koreksi' }).click()
    // The form shows what must be corrected, not the top of the month.
    await page.locator('.correction .summary').waitFor()
    await page.getByRole('link', { name: 'Isi jamnya' }).click()
    await expect.poll(focused).toBe('koreksi-pukul')
    await page.getByLabel('Pukul berapa sebenarnya?').fill('16:12')
    await page.getByLabel('Apa yang terjadi?').fill('Mesin di lantai 2 mati.')
    await page.getByLabel('Jenis bukti').fill('Foto mesin')
    expect(await page.getByRole('link', { name: 'Isi jamnya' }).count()).toBe(0)
    await page.getByLabel('Nomor atau nama berkas').fill('IMG-1613')
    stage.on.instead.push({ method: 'POST', path: /koreksi/, status: 503 })
    await page.getByRole('button', { name: 'Kirim koreksi' }).click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    await page.getByRole('button', { name: 'Kirim koreksi' }).click()
    await page.getByText('Koreksi terkirim, menunggu atasan.').first().waitFor()
    await expect.poll(focused).toBe('beres')
    const posts = stage.on.asked.filter(
      ({ method, path }) => method === 'POST' && path === '/presensi/koreksi',
    )
    expect(posts[1]?.headers['idempotency-key']).toBe(posts[0]?.headers['idempotency-key'])
    expect(posts[1]?.body).toEqual({
      tanggal: '2026-11-13',
      jenis: 'tap-pulang',
      pukul: '16:12',
      alasan: 'Mesin di lantai 2 mati.',
      bukti: [{ jenis: 'Foto mesin', nomor: 'IMG-1613' }],
    })
    const mine = page.getByRole('region', { name: 'Koreksi saya bulan ini' })
    await mine.getByText('Menunggu atasan').waitFor()
    await mine.getByRole('button', { name: 'Batalkan koreksi' }).click()
    await mine.getByText('Dibatalkan', { exact: true }).waitFor()
  })

  it('shows what the server refuses, with the article', async () => {
    await day('13 November').getByRole('button', { name: 'Ajukan koreksi' }).click()
    await page.getByLabel('Izin tidak masuk').check()
    expect(await page.getByLabel('Pukul berapa sebenarnya?').count()).toBe(0)
    await page.getByLabel('Apa yang terjadi?').fill('Sakit.')
    await page.getByLabel('Jenis bukti').fill('Surat dokter')
    await page.getByLabel('Nomor atau nama berkas').fill('445/12')
    const message = { id: 'Batas koreksi hari ini sudah lewat.', en: 'Too late.' }
    const refusals = [{ code: 'koreksi.lewat-batas', message, basis: 'Perkada presensi' }]
    stage.on.instead.push({
      method: 'POST',
      path: /koreksi/,
      status: 422,
      body: { type: '/masalah/ditolak', title: 'Ditolak', status: 422, refusals },
    })
    await page.getByRole('button', { name: 'Kirim koreksi' }).click()
    await page.getByRole('alert').getByText('Batas koreksi hari ini sudah lewat.').waitFor()
    await page.getByRole('alert').getByText('Perkada presensi').waitFor()
    expect(await page.getByLabel('Apa yang terjadi?').inputValue()).toBe('Sakit.')
  })
})

describe('a signal', () => {
  const marked: Partial<Hari> = { tanda: [{ kode: 'tanda.luar-area', status: 'baru' }] }

  it('is explained on its day', async () => {
    stage.on.milik.hari['2026-11-12'] = marked
    stage.on.milik.tanda = [tandaMilik('2026-11-12')]
    await show()
    const own = day('12 November')
    await own.getByText('Presensi dilakukan di luar tempat kerja hari itu.').waitFor()
    await own.getByText('(1.412 meter)').waitFor()
    await own.getByRole('button', { name: 'Jelaskan' }).click()
    await page.getByRole('button', { name: 'Kirim penjelasan' }).click()
    await page.getByRole('link', { name: 'Isi penjelasan Anda' }).click()
    await expect.poll(focused).toBe('kata')
    await page.keyboard.type('Mengantar berkas ke kecamatan.')
    await page.getByRole('button', { name: 'Kirim penjelasan' }).click()
    await page.getByText('Penjelasan terkirim.').first().waitFor()
    await own.getByText('Mengantar berkas ke kecamatan.').waitFor()
    expect(sent(/tanda/)).toEqual([
      ['/presensi/tanda/s-1/klarifikasi', { isi: 'Mengantar berkas ke kecamatan.' }],
    ])
  })

  it('is appealed against once it was found to hold, and not after the last word', async () => {
    stage.on.milik.hari['2026-11-12'] = marked
    stage.on.milik.tanda = [tandaMilik('2026-11-12', 'terbukti')]
    await show()
    await page.getByRole('button', { name: 'Ajukan banding' }).click()
    await page.getByLabel('Mengapa temuan itu keliru?').fill('Camat dapat membenarkan.')
    await page.getByRole('button', { name: 'Kirim banding' }).click()
    await page.getByText('Banding terkirim.').first().waitFor()
    expect(sent(/banding/)).toHaveLength(1)
    stage.on.milik.tanda = [{ ...tandaMilik('2026-11-12', 'terbukti'), akhir: true }]
    await page.reload()
    await page.getByText('Terbukti', { exact: true }).waitFor()
    expect(await page.getByRole('button', { name: 'Ajukan banding' }).count()).toBe(0)
  })
})

describe('a call on a WFA day', () => {
  const call = {
    id: 'pg-1',
    keadaan: 'ditunggu',
    dikirim: `${TODAY}T07:58:00+07:00`,
    batas: `${TODAY}T08:03:00+07:00`,
  }

  it('says how long is left, and is answered by one button', async () => {
    const me = saya(siti)
    const body = { ...me, hariIni: { ...me.hariIni, moda: 'wfa' } }
    stage.on.instead.push({ path: /^\/saya/, status: 200, body })
    stage.on.milik.ping = [call]
    await show(false)
    await page.getByText('Panggilan: apakah Anda sedang bekerja?').first().waitFor()
    await page.getByText('Jawab dalam 3.00').waitFor()
    await page.clock.setFixedTime(`${TODAY}T01:01:30Z`)
    await page.getByText('Jawab dalam 1.30').waitFor()
    await page.getByRole('button', { name: 'Ya, saya bekerja' }).click()
    await page.getByText('Panggilan terjawab. Terima kasih.').first().waitFor()
    expect(sent(/ping/)).toEqual([['/presensi/ping/pg-1/jawab', null]])
  })

  it('is not looked for on a day at the office', async () => {
    stage.on.milik.ping = [call]
    await show()
    expect(stage.on.asked.filter(({ path }) => path.includes('ping'))).toEqual([])
  })
})
