import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KLAUSA } from '../../../src/domain/klausa.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { bkd, siti } = ORANG

/** What officers read of an edition: each clause with its value, its basis and where it comes from. */
describe('an edition of the law', () => {
  let luwes: TestApp
  const read = (sejak: string, as: string = bkd) =>
    luwes.ask('GET', `/v1/kebijakan/edisi/${sejak}`, { as })
  const clause = async (sejak: string, code: string) =>
    (await read(sejak)).body.isi.find(({ kode }: { kode: string }) => kode === code)

  beforeAll(async () => {
    luwes = await startApp()
    const steps = stepsOf(luwes)
    await steps.feedHukum()
    await steps.make()
    await steps.make({
      ...SATU_HARI,
      judul: 'Kuota dan apel',
      sejak: '2027-03-01',
      perubahan: {
        'wfa.kuota': { nilai: 3_000, pasal: 'Pasal 8' },
        'presensi.apel': { nilai: null, pasal: 'Pasal 9' },
      },
    })
  })
  afterAll(() => luwes.stop())

  it('is told with its days, its regulations and how many clauses nobody set', async () => {
    const told = async (sejak: string) => {
      const { isi, perkada, ...edition } = (await read(sejak)).body
      expect(isi).toHaveLength(KLAUSA.size)
      return [edition, perkada.map((one: { sejak: string }) => one.sejak)]
    }
    const klausa = KLAUSA.size
    const [first] = await told('2026-01-01')
    expect(first).toMatchObject({
      sejak: '2026-01-01',
      sampai: '2027-01-31',
      berlaku: true,
      klausa,
    })
    expect(await told('2027-02-01')).toEqual([
      { ...first, sejak: '2027-02-01', sampai: '2027-02-28', berlaku: false },
      ['2027-02-01'],
    ])
    expect(await told('2027-03-01')).toEqual([
      { ...first, sejak: '2027-03-01', sampai: null, berlaku: false, belum: first.belum - 2 },
      ['2027-03-01', '2027-02-01'],
    ])
    luwes.setNow('2027-02-28T23:59:00+07:00')
    expect((await read('2026-01-01')).body.berlaku).toBe(false)
    expect((await read('2027-02-01')).body.berlaku).toBe(true)
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('has each clause as it stands then, and says who set it', async () => {
    const limit = {
      bagian: 'wfa',
      nama: { id: 'Batas WFA seminggu' },
      nilai: 2,
      satuan: 'hari',
      dasar: 'Permen PANRB 4/2025 Pasal 13 ayat (1)',
      efek: null,
      asal: 'nasional',
      contoh: 2,
      pasti: true,
      diam: true,
      berefek: true,
    }
    const nomor = SATU_HARI.dokumen.nomor
    expect(await clause('2026-01-01', 'wfa.batas-mingguan')).toMatchObject(limit)
    expect(await clause('2027-02-01', 'wfa.batas-mingguan')).toMatchObject({
      ...limit,
      nilai: 1,
      dasar: `${nomor}, Pasal 7 ayat (1)`,
      asal: 'daerah',
    })
    expect(await clause('2027-03-01', 'wfa.batas-mingguan')).toMatchObject({ nilai: 1 })
    const silent = { nilai: null, dasar: null, asal: 'tidak-diatur', pasti: true }
    expect(await clause('2027-02-01', 'presensi.apel')).toMatchObject({ asal: 'belum-ditetapkan' })
    expect(await clause('2027-03-01', 'presensi.apel')).toMatchObject(silent)
  })

  it('is sure of what a regulation says, and not of what Luwes assumes', async () => {
    const quota = { nilai: 5_000, satuan: 'perseratus', asal: 'belum-ditetapkan', pasti: false }
    expect(await clause('2027-02-01', 'wfa.kuota')).toMatchObject(quota)
    expect(await clause('2027-03-01', 'wfa.kuota')).toMatchObject({
      ...quota,
      nilai: 3_000,
      asal: 'daerah',
      pasti: true,
    })
    // National, and not held against the text of the regulation.
    expect(await clause('2026-01-01', 'wfa.pelayanan-langsung')).toMatchObject({
      asal: 'nasional',
      pasti: false,
      satuan: null,
    })
  })

  it('begins on the day that is asked for, and is for officers', async () => {
    const missing = await read('2027-02-02')
    expect([missing.status, missing.body.detail]).toEqual([
      404,
      'Tidak ada edisi kebijakan yang mulai berlaku pada tanggal itu.',
    ])
    expect((await read('2026-01-01', siti)).status).toBe(403)
  })
})

describe('the list of the law', () => {
  let luwes: TestApp
  let steps: ReturnType<typeof stepsOf>
  beforeAll(async () => {
    luwes = await startApp()
    steps = stepsOf(luwes)
    await steps.feedHukum()
  })
  afterAll(() => luwes.stop())

  it('tells of each edition its days and whether it is the one in force', async () => {
    await steps.make()
    await steps.make({ ...SATU_HARI, judul: 'Lain', sejak: '2027-03-01' })
    const days = async () =>
      (await steps.list()).body.edisi.map((one: Record<string, unknown>) => [
        one.sejak,
        one.sampai,
        one.berlaku,
      ])
    expect(await days()).toEqual([
      ['2026-01-01', '2027-01-31', true],
      ['2027-02-01', '2027-02-28', false],
      ['2027-03-01', null, false],
    ])
    luwes.setNow('2027-02-01T00:00:00+07:00')
    expect((await days()).map(([, , inForce]: unknown[]) => inForce)).toEqual([false, true, false])
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('names the laws that others published, and how many clauses each sets', async () => {
    const { contoh } = (await steps.list()).body
    const codes = contoh.map(({ kode }: { kode: string }) => kode)
    expect(codes).toEqual(Object.keys(luwes.deps.rak.contoh))
    for (const { kode, klausa } of contoh) {
      const { body } = await steps.draft({ ...SATU_HARI, contoh: kode, perubahan: {} })
      expect([kode, body.perubahan.length]).toEqual([kode, klausa])
    }
  })

  it('tells of each change how granted requests stand under it, and of a draft nothing', async () => {
    const all = (await steps.list()).body.kebijakan
    const none = { diperiksa: 0, ditinjau: 0, ditetapkan: 0 }
    const told = all.map((one: Record<string, unknown>) => [one.status, one.tinjauan])
    expect(told.filter(([status]: string[]) => status === 'ditetapkan')).toEqual([
      ['ditetapkan', none],
      ['ditetapkan', none],
    ])
    const drafts = told.filter(([status]: string[]) => status === 'rancangan')
    expect(drafts.length).toBeGreaterThan(0)
    for (const [, review] of drafts) expect(review).toBeNull()
  })
})
