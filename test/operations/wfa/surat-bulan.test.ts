import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { bkd, sekda, kadis, kabid, siti, budi, kalain, lain, inspektur } = ORANG

describe('the letters of a month', () => {
  let luwes: TestApp
  const read = (as = bkd, rest = 'bulan=2026-12&unit=kominfo') =>
    luwes.ask('GET', `/v1/wfa/surat-tugas?${rest}`, { as })

  beforeAll(async () => {
    luwes = await startApp()
    const { filed, decide } = storiesOf(() => luwes)
    for (const [nip, days] of [
      [siti, ['2026-12-01', '2026-12-02']],
      [budi, ['2026-12-03']],
      [siti, ['2026-11-26']],
    ] as const) {
      const { id } = await filed(nip, [...days])
      await decide(kabid, id, 'rekomendasi')
      await decide(kadis, id, 'setuju')
    }
  })
  afterAll(() => luwes.stop())

  it('are one page, a sheet a letter, by number, of those with a day in the month', async () => {
    const { status, text, headers } = await read()
    expect(status, text).toBe(200)
    const numbers = [...text.matchAll(/<p class="nomor">Nomor: ([^<]+)/g)].map(([, one]) => one)
    expect(numbers).toHaveLength(2)
    expect(numbers).toEqual([...numbers].sort())
    expect(text).toContain('main + main { break-before: page }')
    expect(text).toContain('Selasa, 1 Desember 2026')
    expect(text).not.toContain('26 November 2026</p>')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
    expect(headers.get('link')).toBeNull()
  })

  it('strike out the days that no longer hold', async () => {
    const rows = await luwes.rows(
      "SELECT pengajuan_id AS id FROM pengajuan_hari WHERE tanggal = '2026-12-02' AND nip = ?1",
      siti,
    )
    const body = { keputusan: 'cabut', hari: ['2026-12-02'], alasan: 'Rapat' }
    const revoked = await luwes.ask('POST', `/v1/wfa/pengajuan/${rows[0]?.id}/keputusan`, {
      as: kadis,
      body,
    })
    expect(revoked.status, revoked.text).toBe(200)
    expect((await read()).text).toContain('<del>Rabu, 2 Desember 2026</del>')
  })

  it('are for bkd, sekda and who heads the unit or one above', async () => {
    for (const as of [bkd, sekda, kadis]) expect((await read(as)).status, as).toBe(200)
    for (const as of [siti, kabid, kalain, lain, inspektur])
      expect((await read(as)).status, as).toBe(403)
    expect((await read(kalain, 'bulan=2026-12&unit=lain')).status).toBe(404)
  })

  it('are looked up in one round trip, and who looked at whose is noted', async () => {
    await read(kadis)
    luwes.trips.length = 0
    await read(kadis)
    expect(luwes.trips.filter((kind) => kind === 'read')).toHaveLength(1)
    const looks = await luwes.rows(
      "SELECT count(*) AS n FROM dilihat WHERE oleh = ?1 AND subjek = ?2 AND jenis = 'surat'",
      kadis,
      siti,
    )
    expect(Number(looks[0]?.n)).toBeGreaterThan(0)
  })

  it('go on from where a file ended', async () => {
    const all = (await read()).text
    const { text } = await read(bkd, 'bulan=2026-12&unit=kominfo&after=1')
    expect(text.match(/<main[ >]/g)).toHaveLength(1)
    expect(all.match(/<main[ >]/g)).toHaveLength(2)
    expect((await read(bkd, 'bulan=2026-12&unit=kominfo&after=2')).status).toBe(404)
  })
})
