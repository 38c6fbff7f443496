import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pilihanPesan } from '../support/pesan.ts'
import { waitingForMe } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.untukSaya = waitingForMe()
  on.pesan = pilihanPesan()
})
let page: Page

describe('messages outside the portal', () => {
  const sent = () =>
    stage.on.asked.filter(({ path, method }) => path === '/saya/pesan' && method === 'PUT')
  const kind = (name: string) => page.getByRole('group', { name, exact: true })
  const gateway = (name: string) =>
    kind(name).getByRole('checkbox', { name: 'WhatsApp atau surel instansi' })
  const open = async () => {
    page = await stage.open('<luwes-untuk-anda></luwes-untuk-anda>')
    await page.locator('luwes-untuk-anda .panel li').first().waitFor()
    expect(stage.on.asked.filter(({ path }) => path === '/saya/pesan')).toHaveLength(0)
    await page.getByText('Pesan di luar portal').press('Enter')
    await kind('Keputusan').waitFor()
  }
  const save = () => page.getByRole('button', { name: 'Simpan pilihan' }).press('Enter')

  it('are chosen by kind, way and quiet hours with the keyboard, and saved at once', async () => {
    await open()
    await gateway('Keputusan').press('Space')
    await page.getByText('Sekarang pukul 20.00 sampai 06.00').waitFor()
    await page.getByRole('checkbox', { name: 'Atur jam tenang sendiri' }).press('Space')
    await page.getByLabel('Mulai pukul').fill('19:00')
    await page.getByLabel('Sampai pukul').fill('07:30')
    await save()
    const done = page.locator('luwes-untuk-anda .note').getByText('Pilihan disimpan.')
    await done.waitFor()
    // The focus is at what came.
    await expect
      .poll(() => page.locator('#pesan-hasil').evaluate((one) => one.matches(':focus')))
      .toBe(true)
    expect(sent().map(({ body }) => body)).toMatchObject([
      {
        pilihan: { keputusan: ['web-push'], tenggat: ['gerbang', 'web-push'] },
        tenang: { dari: '19:00', sampai: '07:30' },
        ringkasanBkd: false,
      },
    ])
    expect(await gateway('Keputusan').isChecked()).toBe(false)
    await save()
    await page.locator('luwes-untuk-anda .note').getByText('Tidak ada yang diubah.').waitFor()
    expect(sent()).toHaveLength(1)
  })

  it('of calls keep one way, and say why', async () => {
    await open()
    const push = kind('Panggilan').getByRole('checkbox', { name: 'Notifikasi perangkat' })
    await push.press('Space')
    expect([await gateway('Panggilan').isDisabled(), await push.isDisabled()]).toEqual([
      true,
      false,
    ])
    await kind('Panggilan').getByText('hanya dihitung bila pesannya sampai').waitFor()
    await push.press('Space')
    expect(await gateway('Panggilan').isDisabled()).toBe(false)
  })

  it('are shown with how each stands', async () => {
    await open()
    await page
      .getByText('WhatsApp atau surel instansi: sampai · Notifikasi perangkat: tidak ada perangkat')
      .waitFor()
    await page.getByText('WhatsApp atau surel instansi: tidak sampai').waitFor()
    expect(await page.getByText('ringkasan pagi untuk urusan BKPSDM').count()).toBe(0)
  })

  it('say what is wrong, and keep what was chosen', async () => {
    stage.on.pesan = { ...pilihanPesan(), ringkasanBkd: { boleh: true, sampai: null } }
    await open()
    await page.getByRole('checkbox', { name: /^Kirim juga ringkasan pagi/ }).check()
    await page.getByRole('checkbox', { name: 'Atur jam tenang sendiri' }).check()
    await page.getByLabel('Mulai pukul').fill('')
    await save()
    await page.locator('.note').getByText('Isi kedua jam').waitFor()
    expect(sent()).toHaveLength(0)
    await page.getByLabel('Mulai pukul').fill('18:00')
    stage.on.instead.push({ method: 'PUT', path: /pesan/, status: 503, body: { status: 503 } })
    await save()
    await page.locator('luwes-untuk-anda .note.bad').waitFor()
    expect(await page.getByLabel('Mulai pukul').inputValue()).toBe('18:00')
    await save()
    await page.getByText('Dikirim sampai Selasa, 16 Februari 2027 pukul 08.00 WIB.').waitFor()
  })
})
