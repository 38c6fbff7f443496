import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Antrean } from '../../../widgets/shared/contract.ts'
import { kotakMasuk } from '../support/inbox.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
const { sendNow } = stage
let page: Page

async function show(change: Partial<Antrean>): Promise<void> {
  stage.on.inbox = kotakMasuk(2).map((one, at) => (at === 0 ? { ...one, ...change } : one))
  page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
  await page.locator('.opener').first().click()
}
const sent = (method: string) =>
  stage.on.asked
    .filter((one) => one.method === method && one.path !== '/sesi')
    .map(({ path, body }) => [path, body])

describe('the deadline', () => {
  it('is told, and stands out once it has passed', async () => {
    await show({ tenggat: '2026-11-20', terlambat: false })
    await page.getByText('putuskan paling lambat 20 November 2026').waitFor()
    await show({ tenggat: '2026-11-16', terlambat: true })
    await page.getByText('Lewat tenggat 16 November 2026').waitFor()
  })
})

describe('a turn of another', () => {
  it('says in whose place one decides', async () => {
    await show({ atasNama: '196911231994032004' })
    await page.getByText('Anda memutus sebagai Plh Dr. Dewi Lestari, M.Si.').waitFor()
  })

  it('names the NIP where the delegation cannot be read', async () => {
    stage.on.instead.push({ path: /delegasi/, status: 404 })
    await show({ atasNama: '196911231994032004' })
    await page.getByText('Anda memutus sebagai pengganti NIP 196911231994032004').waitFor()
  })
})

describe('the confirmation by bkd', () => {
  it('is one button that names no days', async () => {
    await show({ giliran: 'konfirmasi', konfirmasi: 'menunggu' })
    await page.getByText('Data talenta pegawai ini belum tercatat').waitFor()
    expect(await page.locator('.pane').getByRole('checkbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Konfirmasi', exact: true }).click()
    await sendNow()
    await expect
      .poll(() => sent('POST'))
      .toEqual([['/wfa/pengajuan/k-0/keputusan', { keputusan: 'konfirmasi' }]])
  })
})

describe('the criteria of the work', () => {
  const asked = { giliran: 'rekomendasi', status: 'diajukan', menyatakanKriteria: true } as const
  const recommend = () => page.getByRole('button', { name: 'Rekomendasikan', exact: true })
  const oneByOne = () => page.getByRole('button', { name: 'Isi satu per satu' }).click()

  it('are declared by recommending, which says so above its button', async () => {
    await show(asked)
    const declared = page.locator('#pernyataan')
    await declared.getByText('Dengan merekomendasikan, Anda menyatakan').waitFor()
    expect(await declared.getByRole('listitem').allTextContents()).toEqual([
      'Dapat dikerjakan di luar kantor',
      'Tidak perlu ruang atau alat khusus',
      'Dapat dikerjakan dengan komputer dan internet',
      'Sedikit tatap muka',
      'Tidak perlu diawasi terus-menerus',
      'Memenuhi kriteria lain dari kepala daerah',
    ])
    expect(await page.getByRole('checkbox', { name: 'Sedikit tatap muka' }).count()).toBe(0)
    await recommend().click()
    await sendNow()
    await expect
      .poll(() => sent('POST'))
      .toEqual([['/wfa/pengajuan/k-0/keputusan', { keputusan: 'rekomendasi' }]])
  })

  it('say so before anything else about them has come', async () => {
    stage.on.instead.push({ path: /kriteria/, status: 503 })
    await show(asked)
    await page.locator('#pernyataan').waitFor()
  })

  it('that are ticked and not signed are never passed over by recommending', async () => {
    await show(asked)
    await oneByOne()
    await page.getByLabel('Sedikit tatap muka').check()
    await recommend().click()
    await page.getByText('Tanda tangani kriteria yang dicentang').first().waitFor()
    expect(sent('POST')).toEqual([])
    await page.getByRole('button', { name: 'Batal', exact: true }).click()
    await recommend().click()
    await sendNow()
    await expect.poll(() => sent('POST')).toHaveLength(1)
  })

  it.each([
    ['per-kriteria', /^Ditandatangani /],
    ['dengan-rekomendasi', /^Dinyatakan dengan merekomendasikan pengajuan, /],
    ['dengan-persetujuan', /^Dinyatakan dengan menyetujui pengajuan, /],
  ])('are told with how they were declared: %s', async (cara, words) => {
    const jawaban = { 'dapat-di-luar-kantor': true }
    const body = { jawaban, cara, pada: '2026-11-02T09:00:00+07:00' }
    stage.on.instead.push({ path: /kriteria/, status: 200, body })
    await show({ ...asked, menyatakanKriteria: false })
    await page.getByText(words).waitFor()
  })

  it('are signed by the superior, each of the six', async () => {
    await show(asked)
    await oneByOne()
    const criteria = page.getByRole('group', { name: 'Kriteria tugas' })
    await criteria.waitFor()
    const boxes = criteria.getByRole('checkbox')
    expect(await boxes.count()).toBe(6)
    for (const box of await boxes.all()) await box.check()
    await page.getByRole('button', { name: 'Tanda tangani kriteria' }).click()
    await page.getByText('Memenuhi keenam kriteria.').waitFor()
    expect(sent('PUT')).toEqual([
      [
        '/wfa/kriteria?nip=198507212010011000',
        {
          jawaban: {
            'dapat-di-luar-kantor': true,
            'tanpa-ruang-atau-alat-khusus': true,
            'dengan-tik': true,
            'tatap-muka-minimal': true,
            'tanpa-pengawasan-terus-menerus': true,
            'kriteria-lain-ppk': true,
          },
        },
      ],
    ])
  })

  it('are signed by the kepala where nobody recommends, and changed later', async () => {
    const penyetuju = '196911231994032004'
    const none = { perekomendasi: null, penyetuju, menyatakanKriteria: true }
    await show({ giliran: 'setuju', status: 'diajukan', ...none })
    await page.getByText('Dengan menyetujui, Anda menyatakan').waitFor()
    await oneByOne()
    const criteria = page.getByRole('group', { name: 'Kriteria tugas' })
    await criteria.getByLabel('Sedikit tatap muka').check()
    await page.getByRole('button', { name: 'Tanda tangani kriteria' }).click()
    await page.getByText(/^Belum memenuhi/).waitFor()
    await page.getByRole('button', { name: 'Ubah kriteria' }).click()
    expect(await criteria.getByLabel('Sedikit tatap muka').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Tanda tangani kriteria' }).click()
    await page.getByRole('alert').getByText('Belum ada yang diubah').waitFor()
    expect(sent('PUT')).toHaveLength(1)
    for (const box of await criteria.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: 'Tanda tangani kriteria' }).click()
    await page.getByText('Memenuhi keenam kriteria.').waitFor()
    expect(sent('PUT')).toHaveLength(2)
  })

  it('are declared as a whole by who approves after a turn that passed, and answered by no other', async () => {
    const perekomendasi = '198001012005011001'
    await show({ giliran: 'setuju', perekomendasi, menyatakanKriteria: true })
    await page.getByText('Dengan menyetujui, Anda menyatakan').waitFor()
    expect(await page.getByRole('button', { name: 'Isi satu per satu' }).count()).toBe(0)
  })

  it('are left out where granting declares nothing', async () => {
    stage.on.instead.push({ path: /kriteria/, status: 404 })
    await show({ giliran: 'rekomendasi', status: 'diajukan', menyatakanKriteria: false })
    await page.getByRole('button', { name: 'Rekomendasikan' }).waitFor()
    expect(await page.getByText('Kriteria tugas').count()).toBe(0)
  })
})
