import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { bkd, sekda, inspektur, kadis, kabid, lain } = ORANG
const MONTHS = ['2026-09', '2026-10', '2026-11'] as const
const KRA = { kode: 'a', hasil: 'Layanan', indikator: 'Indeks', satuan: 'poin', bobot: 100 }
/** Five of the unit and one of the unit below it, each with what they reached of 100. */
const REACHED = [101, 95, 90, 92, 97, 110]

describe('the months of a unit', () => {
  let luwes: TestApp
  const read = async (as: string, rest = '&unit=kominfo', bulan = '2026-11') =>
    (await luwes.ask('GET', `/v1/dasbor?bulan=${bulan}${rest}`, { as })).body

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-09-01T06:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('egov', { induk: 'kominfo' })])
    const people = REACHED.map((_, at) => orang(80 + at, at === 5 ? 'egov' : 'kominfo'))
    await luwes.feed('simpeg', 'pegawai.diperbarui', people)
    const rated = [kadis, ...people.map(({ nip }) => nip)]
    luwes.setNow('2026-12-03T08:00:00+07:00')
    for (const bulan of MONTHS) {
      await luwes.feed(
        'kinerja',
        'kinerja.dinilai',
        rated.map((nip) => ({
          nip,
          bulan,
          hasilKerja: 'di-atas',
          perilakuKerja: 'sesuai',
          penilaiNip: kabid,
        })),
      )
      await luwes.feed(
        'kinerja',
        'sasaran.ditetapkan',
        rated.map((nip) => ({ nip, bulan, kra: [{ ...KRA, target: 100 }] })),
      )
      await luwes.feed(
        'kinerja',
        'sasaran.terealisasi',
        rated.map((nip, at) => ({ nip, bulan, kode: 'a', realisasi: [120, ...REACHED][at] })),
      )
      await luwes.ask('POST', `/v1/kinerja/${bulan}/hitung`, { as: bkd, body: {} })
    }
  })
  afterAll(() => luwes.stop())

  it.each([
    ['its kepala', kadis],
    ['bkd', bkd],
    ['the sekda', sekda],
  ])(
    'suggest to %s who to reward, with those of the units below, and never the kepala',
    async (_, as) => {
      const { usulanPenghargaan: found } = await read(as)
      expect([found.bulan, found.dibandingkan, found.catatan]).toEqual([[...MONTHS], 6, null])
      expect(found.usulan).toMatchObject([
        { nip: nipKe(85), peringkat: 1, capaian: 11_000 },
        { nip: nipKe(80), peringkat: 2, capaian: 10_100 },
      ])
      expect(found.usulan[0].bulan).toHaveLength(3)
    },
  )

  it('are looked at only of one unit, and by nobody who does not decide', async () => {
    expect((await read(bkd, '')).usulanPenghargaan).toBeNull()
    expect((await read(inspektur)).usulanPenghargaan).toBeNull()
    expect(
      (await luwes.ask('GET', '/v1/dasbor?bulan=2026-11&unit=kominfo', { as: lain })).status,
    ).toBe(403)
  })

  it('say why nobody is suggested while a month is missing or too few are compared', async () => {
    const { usulan, catatan } = (await read(bkd, '&unit=kominfo', '2026-10')).usulanPenghargaan
    expect([usulan, catatan.id]).toEqual([[], expect.stringContaining('baru 0 pegawai')])
    const below = (await read(bkd, '&unit=egov')).usulanPenghargaan
    expect([below.usulan, below.dibandingkan]).toEqual([[], 1])
  })

  it('suggest nobody who has left', async () => {
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(85, 'egov', { aktif: false, berlakuSejak: '2026-12-01' }),
    ])
    const { usulan } = (await read(bkd)).usulanPenghargaan
    expect(usulan.map(({ nip }: { nip: string }) => nip)).toEqual([nipKe(80)])
    expect(luwes.faults).toEqual([])
  })
})
