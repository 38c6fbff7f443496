import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const PEOPLE = Array.from({ length: 7 }, (_, n) => nipKe(400 + n))
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']
/** Seven people at 50 % have three places; the windows need five of them on Mondays and Tuesdays. */
const PLACES = 3
const WINDOW = { kode: 'L', nama: 'Loket', hari: [1, 2], mulai: '08:00', selesai: '12:00' }
const FLOOR = 5
const BUKTI = [{ jenis: 'Surat dokter', nomor: '1' }]

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('file' as const),
      who: fc.nat(PEOPLE.length - 1),
      hari: fc.subarray(DAYS, { minLength: 1, maxLength: 3 }),
      jenis: fc.constantFrom('rumah', 'rumah', 'lokasi-lain', 'keadaan-khusus'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('cancel' as const), who: fc.nat(PEOPLE.length - 1) }),
  },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

describe('whatever is asked for, by whomever, at once', () => {
  let luwes: TestApp

  async function take(one: Step): Promise<void> {
    const as = PEOPLE[one.who] ?? ''
    if (one.what === 'file') {
      const rencana = [{ hasil: 'Naskah', target: 1, satuan: 'dokumen' }]
      const body = { jenis: one.jenis, hari: one.hari, alasan: 'a', rencana, bukti: BUKTI }
      const { status } = await luwes.ask('POST', '/v1/wfa/pengajuan', { as, body })
      expect([201, 422]).toContain(status)
      return
    }
    const [open] = await luwes.rows(
      "SELECT id FROM pengajuan WHERE nip = ? AND status = 'diajukan'",
      as,
    )
    const path = `/v1/wfa/pengajuan/${open?.id}/keputusan`
    if (open) await luwes.ask('POST', path, { as, body: { keputusan: 'batal' } })
  }
  const worst = async (sql: string) => Number((await luwes.rows(sql))[0]?.n ?? 0)

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('batas', { kepalaNip: ORANG.kadis })])
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      PEOPLE.map((_, n) => orang(400 + n, 'batas')),
    )
    const body = { layanan: [{ ...WINDOW, minimum: FLOOR }] }
    await luwes.ask('PUT', '/v1/wfa/layanan?unit=batas', { as: ORANG.bkd, body })
    for (const as of PEOPLE) await luwes.ask('GET', '/v1/saya', { as })
  })
  afterAll(() => luwes.stop())

  it('no day is over its cap, no window under its floor, nobody over the weekly limit', async () => {
    let granted = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
        for (const table of ['pengajuan', 'pengajuan_hari', 'keputusan'])
          await luwes.rows(`DELETE FROM ${table}`)
        for (let at = 0; at < steps.length; at += 5)
          await Promise.all(steps.slice(at, at + 5).map(take))
        const places =
          await worst(`SELECT max(n) AS n FROM (SELECT count(*) AS n FROM pengajuan_hari
          WHERE hidup = 1 AND berlokasi = 1 GROUP BY unit_kerja, tanggal)`)
        const away = await worst(`SELECT max(n) AS n FROM (SELECT count(*) AS n FROM pengajuan_hari
          WHERE hidup = 1 AND strftime('%w', tanggal) IN ('1', '2') GROUP BY tanggal)`)
        const week = await worst(`SELECT max(n) AS n FROM (SELECT count(*) AS n FROM pengajuan_hari
          WHERE hidup = 1 AND berlokasi = 1 GROUP BY nip, pekan)`)
        granted += places
        expect(places).toBeLessThanOrEqual(PLACES)
        expect(PEOPLE.length - away).toBeGreaterThanOrEqual(FLOOR)
        expect(week).toBeLessThanOrEqual(2)
      }),
      { numRuns: 15 },
    )
    expect(granted).toBeGreaterThan(15)
    expect(luwes.faults).toEqual([])
  }, 60_000)
})
