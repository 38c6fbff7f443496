import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useStage } from '../support/use-stage.ts'
import { NEW_SECRET } from '../support/webhook-answers.ts'

const stage = useStage(async (on) => {
  on.peran = ['pegawai', 'integrator']
  page = await stage.open('<luwes-admin bagian="webhook"></luwes-admin>')
})
const { button } = stage
let page: Page

const sent = () =>
  stage.on.asked
    .filter(({ method, path }) => method !== 'GET' && path !== '/sesi')
    .map(({ method, path, body }) => [method, path, body])
const card = (url: string) => page.locator('li.card').filter({ hasText: url })
const GAJI = 'gaji.example.go.id'
const EOFFICE = 'eoffice.example.go.id'

describe('receivers of webhooks', () => {
  it('are made by an integrator, who sees the secret until it is said to be copied', async () => {
    await button('Tambah penerima').click()
    await button('Simpan penerima').click()
    await page.getByRole('link', { name: 'Isi alamat yang diawali https://' }).waitFor()
    await page.getByLabel('Alamat https penerima').fill('https://gaji.example.go.id/luwes')
    await page.getByRole('checkbox', { name: 'kinerja' }).check()
    expect(await page.getByRole('checkbox', { name: 'Semua' }).isChecked()).toBe(false)
    await button('Simpan penerima').click()
    await page.getByText(NEW_SECRET).waitFor()
    await button('Sudah saya salin').click()
    expect(await page.getByText(NEW_SECRET).count()).toBe(0)
    expect(sent()).toEqual([
      [
        'POST',
        '/webhooks',
        { url: 'https://gaji.example.go.id/luwes', events: ['kinerja.*'], description: '' },
      ],
    ])
  })

  it('say where the server refuses their address', async () => {
    await button('Tambah penerima').click()
    await page.getByLabel('Alamat https penerima').fill('https://10.0.0.1/')
    const message = { id: 'Alamat ini di jaringan dalam.', en: 'Inside.' }
    const body = { type: '/masalah/salah-isi', status: 400, issues: [{ path: '/url', message }] }
    stage.on.instead.push({ method: 'POST', path: /webhooks/, status: 400, body })
    await button('Simpan penerima').click()
    await page.getByRole('link', { name: 'Alamat ini di jaringan dalam.' }).waitFor()
    expect(await page.getByLabel('Alamat https penerima').getAttribute('aria-invalid')).toBe('true')
  })

  it('tell why one is stopped, and are started again', async () => {
    await card(EOFFICE).getByText('Berhenti karena gagal selama 5 hari.').waitFor()
    await card(EOFFICE).getByText('12 kiriman menunggu.').waitFor()
    await card(EOFFICE).getByRole('button', { name: 'Aktifkan' }).click()
    await page.getByText('Penerima diperbarui.').first().waitFor()
    expect(sent()).toEqual([['PATCH', '/webhooks/wh-2', { state: 'aktif' }]])
  })

  it('are tested, and their secret changed and they removed only when asked twice', async () => {
    await card(GAJI).getByRole('button', { name: 'Kirim uji' }).click()
    await page.getByText('Kejadian uji dikirim. Lihat riwayat.').first().waitFor()
    await card(GAJI).getByRole('button', { name: 'Ganti rahasia' }).click()
    await button('Tidak').click()
    await card(GAJI).getByRole('button', { name: 'Ganti rahasia' }).click()
    await button('Ya, lanjutkan').click()
    await card(GAJI).getByText(NEW_SECRET).waitFor()
    await card(GAJI).getByRole('button', { name: 'Hapus' }).click()
    await button('Ya, lanjutkan').click()
    await page.getByText('Penerima dihapus.').first().waitFor()
    expect(sent()).toEqual([
      ['POST', '/webhooks/wh-1/test', {}],
      ['POST', '/webhooks/wh-1/secret', {}],
      ['DELETE', '/webhooks/wh-1', {}],
    ])
  })

  it('have a log with every attempt, of which one is sent again, or a stretch of days', async () => {
    await card(GAJI).getByRole('button', { name: 'Riwayat' }).click()
    const waiting = card(GAJI).getByRole('listitem').filter({ hasText: 'kinerja.ditutup' }).first()
    await waiting.getByText('Menunggu').waitFor()
    await waiting.getByRole('button', { name: 'Upaya' }).click()
    await waiting.getByText('tanpa jawaban, 15.000 ms. Penerima tidak menjawab').waitFor()
    await waiting.getByRole('button', { name: 'Kirim ulang' }).click()
    await page.getByText('3 kiriman dicoba lagi.').first().waitFor()
    await card(GAJI).getByRole('button', { name: 'Kirim ulang yang gagal' }).click()
    await page.getByLabel('Dari').fill('2026-11-16')
    await button('Ya, lanjutkan').click()
    await expect.poll(() => sent().length).toBe(2)
    const [one, range] = sent()
    expect(one).toEqual(['POST', '/webhooks/wh-1/deliveries/msg_2/replay', {}])
    expect(range).toEqual([
      'POST',
      '/webhooks/wh-1/replay',
      { from: expect.stringMatching(/Z$/), to: expect.stringMatching(/Z$/) },
    ])
  })
})
