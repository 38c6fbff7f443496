import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { kadis, inspektur, bkd } = ORANG
const basis = 'Rancangan Perbup'

describe('trying a law', () => {
  let luwes: TestApp
  const simulate = (wfa: object, other: object = {}, as = bkd) =>
    luwes.ask('POST', '/v1/kebijakan/simulasi', { as, body: { bulan: '2026-12', wfa, ...other } })
  const file = async (n: number, hari: readonly string[], jenis = 'rumah') => {
    const answer = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: nipKe(n),
      body: {
        jenis,
        hari,
        alasan: 'Menulis',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    if (answer.status !== 201) throw new Error(answer.text)
    return String(answer.body.id)
  }
  const rules = (changes: { aturan: { code: string }[] }[]) =>
    changes.map(({ aturan }) => aturan.map(({ code }) => code))
  const dump = () =>
    luwes.rows(`SELECT (SELECT count(*) FROM audit) AS a, (SELECT count(*) FROM kejadian) AS k,
      (SELECT json_group_array(status || hidup) FROM pengajuan_hari) AS h`)
  const ids: string[] = []

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('coba', { nama: 'Unit Coba' })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      ...[51, 52, 53, 54].map((n) =>
        orang(n, 'coba', { predikatTerakhir: 'baik', kotakTalenta: n === 51 ? 4 : 2 }),
      ),
      orang(55, 'coba', { tugas: 'pelayanan-langsung', predikatTerakhir: 'baik' }),
      orang(56, 'coba', { tmtJabatan: '2026-11-01', predikatTerakhir: 'baik' }),
    ])
    ids.push(await file(51, ['2026-12-07', '2026-12-08']))
    luwes.setNow('2026-11-18T08:01:00+07:00')
    ids.push(await file(52, ['2026-12-07']))
    luwes.setNow('2026-11-18T08:02:00+07:00')
    ids.push(await file(51, ['2026-12-14']))
  })
  afterAll(() => luwes.stop())

  it('is for bkd alone, and changes nothing', async () => {
    const before = await dump()
    expect((await simulate({})).status).toBe(200)
    for (const as of [kadis, inspektur]) expect((await simulate({}, {}, as)).status).toBe(403)
    expect(await dump()).toEqual(before)
  })

  it('says that nobody gains or loses by the law as it is, and how many units it looked at', async () => {
    const { body } = await simulate({})
    expect(body).toMatchObject({ untung: [], rugi: [], melanggar: [], after: null })
    expect(body.unit).toEqual({ diperiksa: 6, dari: 6 })
  })

  it('names the requests that a lower weekly limit would refuse, with the article tried', async () => {
    const { body } = await simulate({ 'wfa.batas-mingguan': { value: 1, basis } })
    expect(body.rugi).toMatchObject([
      {
        nip: nipKe(51),
        nama: 'Pegawai 51',
        unitKerja: 'coba',
        pengajuan: ids[0],
        hari: ['2026-12-07', '2026-12-08'],
        aturan: [{ code: 'wfa.batas-mingguan', basis }],
      },
    ])
    expect(body.untung).toEqual([])
  })

  it('names the unit-days on which what was granted is over the tried cap or under the floor', async () => {
    const cap = await simulate({ 'wfa.kuota': { value: { jumlah: 1 }, basis } })
    expect(cap.body.melanggar).toEqual([
      {
        unitKerja: 'coba',
        namaUnit: 'Unit Coba',
        tanggal: '2026-12-07',
        kode: 'wfa.kuota',
        batas: 1,
        nyata: 2,
      },
    ])
    expect(cap.body.rugi).toMatchObject([{ pengajuan: ids[1], aturan: [{ code: 'wfa.kuota' }] }])
    const floor = await simulate({ 'wfa.minimum-kantor': { value: 5, basis } })
    expect(floor.body.melanggar).toMatchObject([
      { tanggal: '2026-12-07', kode: 'wfa.minimum-kantor', batas: 5, nyata: 4 },
    ])
  })

  it('names people who may ask once a rule is silent, and those who may no longer', async () => {
    const without = await simulate({ 'wfa.baru-menjabat': null })
    expect(without.body.untung).toMatchObject([
      { nip: nipKe(56), pengajuan: null, aturan: [{ code: 'wfa.baru-menjabat' }] },
    ])
    const boxes = await simulate({ 'wfa.kotak-talenta': { value: [4, 5, 7, 8, 9], basis } })
    const lost = boxes.body.rugi.filter(
      ({ pengajuan }: { pengajuan: unknown }) => pengajuan === null,
    )
    expect(lost.map(({ nip }: { nip: string }) => nip)).toEqual([52, 53, 54].map(nipKe))
    expect(new Set(rules(lost).flat())).toEqual(new Set(['wfa.kotak-talenta']))
  })

  it('lets what the tried law refuses hold no place for the next request', async () => {
    const wfa = {
      'wfa.batas-mingguan': { value: 1, basis },
      'wfa.kuota': { value: { jumlah: 1 }, basis },
    }
    const { rugi } = (await simulate(wfa)).body
    expect(rugi.map(({ pengajuan }: { pengajuan: string }) => pengajuan)).toEqual([ids[0]])
  })

  it('leaves days before the clauses stand to the law as it is', async () => {
    const wfa = { 'wfa.kuota': { value: { jumlah: 0 }, basis } }
    const { melanggar, sejak } = (await simulate(wfa, { sejak: '2026-12-14' })).body
    expect(sejak).toBe('2026-12-14')
    expect(melanggar).toMatchObject([{ tanggal: '2026-12-14', batas: 0, nyata: 1 }])
  })

  it('tells at most 20 units at once, says how many of all, and goes on where it ended', async () => {
    await luwes.feed(
      'simpeg',
      'unit-kerja.diperbarui',
      Array.from({ length: 20 }, (_, n) => unit(`zz${String(n).padStart(2, '0')}`)),
    )
    const first = (await simulate({})).body
    expect(first.unit).toEqual({ diperiksa: 20, dari: 26 })
    const second = (await simulate({}, { after: first.after })).body
    expect(second).toMatchObject({ unit: { diperiksa: 26, dari: 26 }, after: null })
  })

  it('ends a page early where the people of its units are many', async () => {
    await luwes.rows(`INSERT INTO riwayat_pegawai (nip, pada, sejak, hari, unit_kerja, dari, sampai, data)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600)
      SELECT printf('1990%014d', i), 0, '', '2020-01-01', 'zz00', '2020-01-01', '9999-12-31',
        (SELECT json_set(data, '$.unitKerja', 'zz00', '$.nip', printf('1990%014d', i))
          FROM pegawai WHERE nip = '${nipKe(51)}') FROM n`)
    const { unit: first, after } = (await simulate({})).body
    expect(first.diperiksa).toBeLessThan(20)
    const { unit: second } = (await simulate({}, { after })).body
    expect(second.diperiksa).toBe(first.diperiksa + 1)
    await luwes.rows("DELETE FROM riwayat_pegawai WHERE unit_kerja = 'zz00'")
  })

  it('asks the database three times, whatever the number of requests', async () => {
    luwes.trips.length = 0
    await simulate({})
    expect(luwes.trips).toEqual(['read', 'read', 'read'])
  })
})
