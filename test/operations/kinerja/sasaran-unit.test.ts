import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { bkd, kadis, kabid } = ORANG
const BULAN = '2026-10'
const ANI = nipKe(701)
const BIMA = nipKe(702)
const CITRA = nipKe(703)

/** Units with targets, a UPTD below Kominfo among them, and people whose KRA serve them. */
describe('R101: the targets of units', () => {
  let luwes: TestApp
  const set = (unitKerja: string, sasaran: readonly object[], timestamp?: string) =>
    luwes.feed(
      'kinerja',
      'sasaran-unit.ditetapkan',
      [{ unitKerja, bulan: BULAN, sasaran: sasaran.map((one) => ({ ...TARGET, ...one })) }],
      timestamp,
    )
  const reach = (unitKerja: string, kode: string, realisasi: number, more: object = {}) =>
    luwes.feed('kinerja', 'sasaran-unit.terealisasi', [
      { unitKerja, bulan: BULAN, kode, realisasi, ...more },
    ])
  const kra = (nip: string, all: readonly object[]) => ({
    nip,
    bulan: BULAN,
    kra: all.map((one, at) => ({ ...TARGET, kode: `K-${at + 1}`, ...one })),
  })
  const read = async (kode: string | null, as = bkd) => {
    const rest = kode === null ? '' : `&unit=${kode}`
    return (await luwes.ask('GET', `/v1/dasbor?bulan=${BULAN}${rest}`, { as })).body
  }
  const hasil = async (kode: string) => (await read(kode)).hasilUnit

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('uji', { nama: 'UPTD Uji', induk: 'kominfo' }),
    ])
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [701, 702, 703].map((n) => orang(n, 'uji', { atasanNip: kabid, berlakuSejak: '2026-01-01' })),
    )
  })
  afterAll(() => luwes.stop())

  it('are not there until they are sent, and that is no 0', async () => {
    expect(await hasil('uji')).toEqual({ capaian: null, terhitung: 0, sasaran: [] })
    expect((await read('uji')).perUnit[0]).toMatchObject({ unitKerja: 'uji', capaianUnit: null })
    expect((await read(null)).hasilUnit).toBeNull()
  })

  it('are held against results in whatever order both come, by direction and weight', async () => {
    await reach('uji', 'SU-2', 3, { bukti: ['a', 'b'] })
    await set('uji', [
      { kode: 'SU-1', hasil: 'Data terbuka', bobot: 60 },
      { kode: 'SU-2', hasil: 'Jawaban cepat', target: 5, arah: 'turun', bobot: 40 },
    ])
    expect(await hasil('uji')).toMatchObject({
      // What was not sent of the first counts nothing.
      capaian: 12_000,
      terhitung: 1,
      sasaran: [
        { kode: 'SU-1', arah: 'naik', realisasi: null, bukti: false, capaian: null },
        { kode: 'SU-2', arah: 'turun', realisasi: 3, bukti: true, capaian: 12_000 },
      ],
    })
    await reach('uji', 'SU-1', 80)
    expect(await hasil('uji')).toMatchObject({ capaian: 9_600, terhitung: 2 })
  })

  it('are replaced by what is sent later, and not by an older word', async () => {
    await set('lain', [{ kode: 'L-1' }, { kode: 'L-2' }])
    await set('lain', [{ kode: 'L-3', hasil: 'Baru' }])
    await set('lain', [{ kode: 'L-4' }], '2026-11-01T08:00:00+07:00')
    const { sasaran } = await hasil('lain')
    expect(sasaran.map(({ kode }: { kode: string }) => kode)).toEqual(['L-3'])
    await reach('lain', 'L-3', 50)
    await reach('lain', 'L-3', 0.5)
    expect((await hasil('lain')).sasaran[0]).toMatchObject({ realisasi: 0.5, capaian: 50 })
  })

  it('belong to their own unit alone; every unit has its own figure', async () => {
    await set('kominfo', [
      { kode: 'SU-1', hasil: 'Milik dinas' },
      { kode: 'D-1', hasil: 'Dinas' },
    ])
    await reach('kominfo', 'D-1', 70)
    const dinas = await read('kominfo', kadis)
    expect(dinas.hasilUnit).toMatchObject({ capaian: 7_000, terhitung: 1 })
    const found = (await read(null)).perUnit.map(
      (one: { unitKerja: string; capaianUnit: number | null }) => [one.unitKerja, one.capaianUnit],
    )
    expect(Object.fromEntries(found)).toMatchObject({ uji: 9_600, kominfo: 7_000, setda: null })
  })

  it('count the people whose KRA serve them: of the nearest unit upwards that has the code', async () => {
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [
      kra(ANI, [{ sasaranUnit: 'SU-1' }, { sasaranUnit: 'SU-1' }, { sasaranUnit: 'D-1' }]),
      kra(BIMA, [{ sasaranUnit: 'SU-1' }, { sasaranUnit: 'tiada' }, {}]),
      kra(kabid, [{ sasaranUnit: 'SU-1' }, { sasaranUnit: 'SU-2' }]),
    ])
    const told = (nip: string, kode: string, realisasi: number) => ({
      nip,
      bulan: BULAN,
      kode,
      realisasi,
    })
    await luwes.feed('kinerja', 'sasaran.terealisasi', [
      told(ANI, 'K-1', 100),
      told(ANI, 'K-2', 50),
      told(ANI, 'K-3', 40),
    ])
    const support = async (kode: string) =>
      (await hasil(kode)).sasaran.map((one: { kode: string; pendukung: object }) => [
        one.kode,
        one.pendukung,
      ])
    expect(await support('uji')).toEqual([
      ['SU-1', { pegawai: 2, capaian: 7_500 }],
      ['SU-2', { pegawai: 0, capaian: null }],
    ])
    // SU-1 of the UPTD stands before that of the dinas; a target below is not served from above.
    expect(await support('kominfo')).toEqual([
      ['SU-1', { pegawai: 1, capaian: null }],
      ['D-1', { pegawai: 1, capaian: 4_000 }],
    ])
  })

  it('count who moved in the unit of their last record of the month', async () => {
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [kra(CITRA, [{ sasaranUnit: 'SU-1' }])])
    const people = async (kode: string) => (await hasil(kode)).sasaran[0].pendukung.pegawai
    expect([await people('uji'), await people('kominfo')]).toEqual([3, 1])
    const moved = (sejak: string) =>
      luwes.feed('simpeg', 'pegawai.diperbarui', [
        orang(703, 'kominfo', { atasanNip: kabid, berlakuSejak: sejak }),
      ])
    await moved('2026-11-01')
    expect([await people('uji'), await people('kominfo')]).toEqual([3, 1])
    await moved('2026-10-19')
    expect([await people('uji'), await people('kominfo')]).toEqual([2, 2])
  })

  it('are told to a person by their words, where the KRA names one that is known', async () => {
    const path = `/v1/kinerja/${BULAN}`
    const done = await luwes.ask('POST', `${path}/hitung`, { as: bkd, body: {} })
    expect([done.status, done.body.issues]).toEqual([200, undefined])
    const serves = async (nip: string) =>
      (await luwes.ask('GET', `${path}?nip=${nip}`, { as: bkd })).body.sasaran.map(
        (one: { kode: string; mendukung: string | null }) => [one.kode, one.mendukung],
      )
    expect(await serves(ANI)).toEqual([
      ['K-1', 'Data terbuka'],
      ['K-2', 'Data terbuka'],
      ['K-3', 'Dinas'],
    ])
    expect(await serves(BIMA)).toEqual([
      ['K-1', 'Data terbuka'],
      ['K-2', null],
      ['K-3', null],
    ])
    expect(await serves(CITRA)).toEqual([['K-1', 'Milik dinas']])
  })

  it('name a unit that is known', async () => {
    const item = { unitKerja: 'asing', bulan: BULAN }
    for (const [type, data] of [
      ['sasaran-unit.ditetapkan', { ...item, sasaran: [] }],
      ['sasaran-unit.terealisasi', { ...item, kode: 'a', realisasi: 1 }],
      ['layanan.diukur', { ...item, aduan: 1, aduanTuntas: 1 }],
    ] as const) {
      const { body } = await luwes.deliver('kinerja', type, [data])
      expect([type, body.rejected[0]?.code]).toEqual([type, 'unit-tak-dikenal'])
    }
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

const TARGET = {
  kode: 'SU-1',
  hasil: 'Layanan',
  indikator: 'Indeks',
  satuan: 'poin',
  target: 100,
  bobot: 50,
}
