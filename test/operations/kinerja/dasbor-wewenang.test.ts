import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { sekda, kadis, kabid, siti, bkd, inspektur, integrator, kalain } = ORANG
const BULAN = '2026-10'
/** As many as one page holds, the kepala aside. */
const PAGE = 100

describe('who reads what of the dashboard', () => {
  let luwes: TestApp
  const get = (path: string, as: string) => luwes.ask('GET', `/v1/dasbor${path}`, { as })
  const statuses = async (path: string, ...people: readonly string[]) => {
    const found: number[] = []
    for (const as of people) found.push((await get(path, as)).status)
    return found
  }

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-09-01T08:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('besar', { nama: 'Dinas Besar', induk: 'setda', kepalaNip: nipKe(300) }),
    ])
    const people = Array.from({ length: PAGE + 1 }, (_, n) => orang(300 + n, 'besar'))
    await luwes.feed('simpeg', 'pegawai.diperbarui', people)
    luwes.setNow('2026-11-05T08:00:00+07:00')
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
  })
  afterAll(() => luwes.stop())

  it.each(['', '/garis'])(
    'shows the figures of all units to bkd, sekda and inspektorat: %s',
    async (path) => {
      const all = `${path}?bulan=${BULAN}`
      expect(await statuses(all, bkd, sekda, inspektur)).toEqual([200, 200, 200])
      expect(await statuses(all, kadis, kabid, siti, integrator)).toEqual([403, 403, 403, 403])
    },
  )

  it.each(['', '/garis'])('shows those of one unit to its kepala as well: %s', async (path) => {
    const one = `${path}?bulan=${BULAN}&unit=kominfo`
    expect(await statuses(one, bkd, sekda, inspektur, kadis)).toEqual([200, 200, 200, 200])
    expect(await statuses(one, kabid, siti, kalain, integrator)).toEqual([403, 403, 403, 403])
  })

  it('shows what offices used to bkd and inspektorat alone', async () => {
    const used = '/pemakaian?unit=kominfo'
    expect(await statuses(used, bkd, inspektur)).toEqual([200, 200])
    expect(await statuses(used, sekda, kadis, siti, integrator)).toEqual([403, 403, 403, 403])
  })

  it('holds the results of a unit against the whole of its own targets', async () => {
    const unitKerja = 'kominfo'
    const sasaran = { kode: 'SU-1', hasil: 'Data terbuka', indikator: 'Berkas', satuan: 'berkas' }
    await luwes.feed('kinerja', 'sasaran-unit.ditetapkan', [
      { unitKerja, bulan: BULAN, sasaran: [{ ...sasaran, target: 10, bobot: 100 }] },
    ])
    await luwes.feed('kinerja', 'sasaran-unit.terealisasi', [
      { unitKerja, bulan: BULAN, kode: 'SU-1', realisasi: 8 },
    ])
    const lineOf = async (of: string) => {
      const { body } = await get(`/garis?bulan=${BULAN}${of}`, bkd)
      return body.garis.find(({ ukuran }: { ukuran: string }) => ukuran === 'capaianUnit')
    }
    const line = await lineOf('&unit=kominfo')
    expect([line.target, line.nilai.at(-1)]).toEqual([10_000, 8_000])
    expect(await lineOf('')).toBeUndefined()
  })

  it('lists the people of a large unit page by page, each once', async () => {
    const seen: string[] = []
    const sizes: number[] = []
    for (let rest: string | undefined = ''; rest !== undefined; ) {
      const path = `/pegawai?bulan=${BULAN}&unit=besar${rest}`
      const { body, headers } = await get(path, bkd)
      seen.push(...body.data.map(({ nip }: { nip: string }) => nip))
      sizes.push(body.data.length)
      const next: string | undefined = /after=([^>&]+)/.exec(headers.get('link') ?? '')?.[1]
      rest = next === undefined ? undefined : `&after=${next}`
    }
    expect(sizes).toEqual([PAGE, 1])
    expect(new Set(seen).size).toBe(PAGE + 1)
  })
})
