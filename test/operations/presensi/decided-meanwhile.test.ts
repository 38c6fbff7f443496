import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { ORANG } from '../../support/people.ts'

const { siti, kabid } = ORANG
const DAY = '2026-11-17'
const at = (clock: string) => `${DAY}T${clock}:00+07:00`

let luwes: TestApp
beforeEach(async () => {
  luwes = await startApp()
})
afterEach(() => luwes.stop())

const post = (as: string, path: string, body: object) => luwes.ask('POST', path, { as, body })

describe('a report that is sent again while the atasan decides on it', () => {
  const report = (hasil: string) => ({
    tanggal: DAY,
    baris: [{ hasil, target: 1, realisasi: 1, satuan: 'dokumen' }],
  })

  it.each([
    ['accepts it', { keputusan: 'terima' }, 'diterima'],
    ['returns it', { keputusan: 'kembalikan', catatan: 'Sebut nomornya' }, 'dikembalikan'],
  ])('does not replace the one that the atasan %s', async (_, decision, status) => {
    luwes.setNow('2026-11-16T08:00:00+07:00')
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: DAY, jenis: 'rumah', nomorSurat: '800/1/2026' },
    ])
    luwes.setNow(at('16:30'))
    const { body } = await post(siti, '/v1/laporan', report('Draf perbup'))
    const again = await whileWriting(
      luwes,
      'laporan',
      () => post(siti, '/v1/laporan', report('Naskah akhir')),
      () => post(kabid, `/v1/laporan/${body.id}/keputusan`, decision),
    )
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/Muat ulang/)])
    const [row] = await luwes.rows('SELECT status, isi FROM laporan')
    expect(row?.status).toBe(status)
    expect(row?.isi).toMatch(/Draf perbup/)
    const sent = await luwes.rows("SELECT id FROM kejadian WHERE jenis = 'laporan.diajukan'")
    expect(sent).toHaveLength(1)
  })
})
