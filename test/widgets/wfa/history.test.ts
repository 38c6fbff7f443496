import { describe, expect, it } from 'vitest'
import type { Pengajuan } from '../../../widgets/shared/contract.ts'
import { pengajuanMilik, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

/** What the history of a request says of who did what. */
describe('the history of a request', () => {
  const stage = useStage()
  const pertama = '198001012005011001'
  const plh = '197501011999031002'

  const steps = async (riwayat: Pengajuan['riwayat']) => {
    const [first] = pengajuanMilik(siti)
    if (!first) throw new Error('The data lacks a request')
    stage.on.mine = [{ ...first, penyetuju: pertama, riwayat }]
    const page = await stage.open('<luwes-wfa></luwes-wfa>')
    await page.getByRole('tab', { name: 'Pengajuan saya (1)' }).click()
    await page.getByText('Rincian dan riwayat').first().click()
    const found = await page.locator('.history li').allInnerTexts()
    return found.map((one) => one.replaceAll(/\s+/g, ' '))
  }
  const pada = '2026-11-17T09:40:00+07:00'

  it('names nobody where the time acted', async () => {
    const [late, over] = await steps([
      { pada, oleh: 'luwes', keputusan: 'eskalasi', alasan: null, hari: [] },
      { pada, oleh: 'luwes', keputusan: 'kedaluwarsa', alasan: null, hari: ['2026-11-24'] },
    ])
    expect(late).toMatch(
      /^Diteruskan ke jenjang berikutnya oleh sistem karena batas waktunya lewat/,
    )
    expect(over).toMatch(/^Kedaluwarsa oleh sistem karena batas waktunya lewat/)
    expect(`${late} ${over}`).not.toMatch(/NIP|luwes/i)
  })

  it('says in whose place somebody decided, and calls nobody approving who refused', async () => {
    const [inPlace, refused] = await steps([
      { pada, oleh: plh, atasNama: pertama, keputusan: 'setuju', alasan: null, hari: [] },
      { pada, oleh: pertama, keputusan: 'tolak', alasan: 'Ada rapat.', hari: [] },
    ])
    expect(inPlace).toMatch(`Disetujui oleh NIP ${plh} atas nama pejabat yang berwenang menyetujui`)
    expect(refused).toMatch(
      /^Ditolak oleh pejabat yang berwenang menyetujui .*Catatan: Ada rapat\.$/,
    )
  })

  it('tells days that were left out without a reason apart from a remark of somebody', async () => {
    const [left] = await steps([
      { pada, oleh: pertama, keputusan: 'tolak', alasan: null, hari: ['2026-11-26'] },
    ])
    expect(left).toContain('Tidak termasuk hari yang disetujui.')
    expect(left).not.toContain('Catatan')
  })
})
