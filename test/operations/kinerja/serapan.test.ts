import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tppJawaBarat } from '../../../src/policy/presets/tpp-jawa-barat.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'

const { bkd, kabid } = ORANG
const BULAN = '2026-10'
/** Components of results that weigh no absorption. */
const NONE = { ...tppJawaBarat.komponen, 'kinerja.serapan': null }

describe('budget absorption, where the law of a month weighs it', () => {
  let luwes: TestApp
  /** What the absorption of a month was worth, by person, in hundredths of a percent point. */
  const computed = async (...people: readonly number[]) => {
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
    const found: unknown[] = []
    for (const n of people) {
      const [row] = await luwes.rows('SELECT hasil FROM kinerja_bulan WHERE nip = ?', nipKe(n))
      const { baris } = JSON.parse(String(row?.hasil))
      const line = baris.find(({ kode }: { kode: string }) => kode === 'kinerja.serapan')
      found.push(line ? line.isi.nilai : null)
    }
    return found
  }
  /** Gives the law of a month another edition from a day on. */
  const weighFrom = (sejak: string) => {
    const [{ since, policy }] = luwes.deps.editions
    const bare = { ...policy, kinerja: { ...policy.kinerja, komponen: NONE } }
    const weighed = { ...policy, kinerja: tppJawaBarat }
    Object.assign(luwes.deps, {
      editions: [
        { since, policy: bare },
        { since: sejak, policy: weighed },
      ],
    })
  }

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-09-01T08:00:00+07:00')
    const inUnit = (unit: string, ...people: readonly number[]) =>
      people.map((n) => orang(n, unit, { atasanNip: kabid }))
    const people = [...inUnit('kominfo', 801, 802, 803, 804), ...inUnit('bkpsdm', 811, 812)]
    await luwes.feed('simpeg', 'pegawai.diperbarui', people)
    luwes.setNow('2026-11-05T08:00:00+07:00')
    const rated = (n: number, serapanAnggaran?: number, bulan = BULAN) => ({
      nip: nipKe(n),
      bulan,
      hasilKerja: 'sesuai',
      perilakuKerja: 'sesuai',
      penilaiNip: kabid,
      ...(serapanAnggaran !== undefined && { serapanAnggaran }),
    })
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      rated(801, 90),
      rated(802, 71),
      rated(803),
      rated(803, 10, '2026-09'),
      rated(811, 40),
      rated(812),
    ])
  })
  afterAll(() => luwes.stop())

  it('is a person’s own figure, else the mean of their unit in that month', async () => {
    weighFrom('2026-01-01')
    expect(await computed(801, 802, 803, 804, 811, 812)).toEqual([
      9_000, 7_100, 8_050, 8_050, 4_000, 4_000,
    ])
  })

  it('counts where the law of the last day of the month weighs it, and not where that of another does', async () => {
    weighFrom('2026-10-31')
    expect(await computed(803)).toEqual([8_050])
    weighFrom('2026-11-01')
    expect(await computed(803)).toEqual([null])
  })
})
