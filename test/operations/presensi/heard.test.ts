import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ukuranText } from '../../../src/http/sistem/ukuran-text.ts'
import { examine } from '../../../src/operations/sistem/examine.ts'
import { readUkuran } from '../../../src/operations/sistem/read-ukuran.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, tap } from '../../support/people.ts'

describe('a source of taps', () => {
  let luwes: TestApp
  const heard = () => luwes.rows('SELECT sumber, pertama, terakhir FROM sumber_presensi')
  const deliver = (data: readonly unknown[], type = 'presensi.terekam') =>
    luwes.deliver('presensi', type, data)
  const statusOfSource = async () => {
    const found = await examine({ ...luwes.deps, probeSso: async () => [], portalOrigins: [] })
    return found.filter(({ kode }) => kode.startsWith('presensi')).map(({ keadaan }) => keadaan)
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it.each([
    ['a delivery of nothing', [], 'presensi.terekam'],
    ['a list of no days', [], 'presensi.lengkap'],
    ['taps of nobody that is known', [tap('x', nipKe(999), 'masuk', '2026-11-18T07:25:00+07:00')]],
    ['items that are malformed', [{ id: 'x' }, 'tap', null]],
  ])('is not heard of by %s', async (_what, data, type?: string) => {
    const { status, body } = await deliver(data, type)
    expect([status, body.accepted]).toEqual([202, 0])
    expect(await heard()).toEqual([])
    expect(await statusOfSource()).toEqual(['catatan'])
    expect((await readUkuran(luwes.deps)).sumber).toEqual([])
  })

  it('is heard by a stored tap, by the same tap again, and by a complete day', async () => {
    const first = luwes.now()
    const one = tap('tap-1', ORANG.siti, 'masuk', '2026-11-18T07:25:00+07:00')
    await deliver([one])
    expect(await heard()).toEqual([{ sumber: 'presensi', pertama: first, terakhir: first }])
    luwes.setNow('2026-11-19T12:00:00+07:00')
    expect((await deliver([one])).body).toMatchObject({ accepted: 0, duplicates: 1 })
    expect(await heard()).toMatchObject([{ pertama: first, terakhir: luwes.now() }])
    luwes.setNow('2026-11-20T12:00:00+07:00')
    await deliver([{ tanggal: '2026-11-19' }], 'presensi.lengkap')
    expect(await heard()).toMatchObject([{ pertama: first, terakhir: luwes.now() }])
    expect(await statusOfSource()).toEqual(['baik'])
  })

  it('stays silent in status, metrics and the search for outages, whatever empty deliveries come', async () => {
    const before = await heard()
    luwes.setNow('2026-11-25T12:00:00+07:00')
    await deliver([])
    await deliver([tap('tap-1', ORANG.budi, 'masuk', '2026-11-25T07:25:00+07:00')])
    expect(await heard()).toEqual(before)
    expect(await statusOfSource()).toEqual(['peringatan'])
    expect(ukuranText(await readUkuran(luwes.deps))).toMatch(
      /^luwes_source_silent_seconds\{source="presensi"\} 432000$/m,
    )
  })
})
