import { describe, expect, it } from 'vitest'
import { checkGranted } from '../../../src/operations/wfa/check-granted.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { SATU_HARI } from './hukum.ts'
import { useHukum } from './use-hukum.ts'

const { siti, budi, kabid, kadis, sekda } = ORANG

const used = useHukum()

async function filed(as: string, hari: readonly string[], jenis = 'rumah') {
  const asked = await used.luwes.ask('POST', '/v1/wfa/pengajuan', {
    as,
    body: {
      jenis,
      hari,
      alasan: 'Menyusun laporan',
      rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
    },
  })
  if (asked.status !== 201) throw new Error(asked.text)
  return String(asked.body.id)
}
async function grant(id: string) {
  for (const [as, keputusan] of [
    [kabid, 'rekomendasi'],
    [kadis, 'setuju'],
  ] as const) {
    const path = `/v1/wfa/pengajuan/${id}/keputusan`
    const decided = await used.luwes.ask('POST', path, { as, body: { keputusan } })
    if (decided.status !== 200) throw new Error(decided.text)
  }
}
async function granted(as: string, hari: readonly string[]) {
  const id = await filed(as, hari)
  await grant(id)
  used.luwes.setNow(new Date(used.luwes.now() + 60_000).toISOString())
  return id
}
const found = async () =>
  (
    await used.luwes.rows(
      'SELECT pengajuan_id, hari, aturan FROM peninjauan ORDER BY sejak, pengajuan_id',
    )
  ).map(({ pengajuan_id, hari, aturan }) => [
    pengajuan_id,
    JSON.parse(String(hari)),
    JSON.parse(String(aturan)).map(({ kode }: { kode: string }) => kode),
  ])
const status = async (id: string) =>
  (await used.luwes.ask('GET', `/v1/wfa/pengajuan/${id}`, { as: sekda })).body.status
const set = (kode: string, nilai: unknown) => ({
  ...SATU_HARI,
  perubahan: { [kode]: { nilai, pasal: 'Pasal 7' } },
})

describe('granted days that break a law adopted later', () => {
  it('are put to the person and the deciders as "perlu ditinjau", and stay granted', async () => {
    const id = await granted(siti, ['2027-01-26', '2027-01-27', '2027-02-02', '2027-02-03'])
    await used.steps.make()
    expect(await checkGranted(used.luwes.deps)).toEqual({ found: 1 })
    expect(await found()).toEqual([[id, ['2027-02-03'], ['wfa.batas-mingguan']]])
    expect(await status(id)).toBe('disetujui')
    const [mine] = (await used.luwes.ask('GET', '/v1/wfa/pengajuan', { as: siti })).body.data
    expect(mine.perluDitinjau).toMatchObject({
      hari: ['2027-02-03'],
      aturan: [{ dasar: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027, Pasal 7 ayat (1)' }],
    })
    const inbox = await used.luwes.ask('GET', '/v1/wfa/kotak-masuk', { as: kadis })
    expect(inbox.body.data).toMatchObject([{ id, giliran: 'tinjau' }])
    const [event] = await used.luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'wfa.perlu-ditinjau'",
    )
    expect(JSON.parse(String(event?.data))).toEqual({
      id,
      nip: siti,
      hari: ['2027-02-03'],
      aturan: ['wfa.batas-mingguan'],
    })
  })

  it('are those that were asked for last, over several requests of a week', async () => {
    const first = await granted(siti, ['2027-02-04'])
    const second = await granted(siti, ['2027-02-02'])
    await used.steps.make()
    await checkGranted(used.luwes.deps)
    expect(await found()).toEqual([[second, ['2027-02-02'], ['wfa.batas-mingguan']]])
    expect(first).not.toBe(second)
  })

  it('are none where the change sets what they keep, or begins after them', async () => {
    await granted(siti, ['2027-01-26', '2027-01-27', '2027-02-02'])
    await used.steps.make()
    expect(await checkGranted(used.luwes.deps)).toEqual({ found: 0 })
    expect(await used.luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })

  it('are none any more once the change is withdrawn', async () => {
    await granted(siti, ['2027-02-02', '2027-02-03'])
    const { body } = await used.steps.make()
    await checkGranted(used.luwes.deps)
    expect(await found()).toHaveLength(1)
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    expect((await used.steps.decide(body.id, withdrawal, sekda)).status).toBe(200)
    await checkGranted(used.luwes.deps)
    expect(await found()).toEqual([])
  })

  it('are found also where they are granted only after the adoption', async () => {
    const id = await filed(siti, ['2027-02-02', '2027-02-03'])
    used.luwes.setNow('2026-11-18T09:00:00+07:00')
    await used.steps.make()
    expect(await checkGranted(used.luwes.deps)).toEqual({ found: 0 })
    await grant(id)
    expect(await checkGranted(used.luwes.deps)).toEqual({ found: 1 })
    expect(await found()).toEqual([[id, ['2027-02-03'], ['wfa.batas-mingguan']]])
  })

  it('are never looked at again where no law was changed since they were asked for', async () => {
    await used.steps.make()
    used.luwes.setNow('2026-11-18T09:00:00+07:00')
    await granted(siti, ['2027-02-02'])
    expect(await used.luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })

  it('beyond a smaller quota are those that were asked for last', async () => {
    await used.luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      Array.from({ length: 6 }, (_, n) => orang(30 + n, 'kominfo', { atasanNip: kabid })),
    )
    const ids = []
    for (const nip of [siti, budi, nipKe(30)]) ids.push(await granted(nip, ['2027-02-02']))
    await used.steps.make(set('wfa.kuota', { jumlah: 2 }))
    await checkGranted(used.luwes.deps)
    expect(await found()).toEqual([[ids[2], ['2027-02-02'], ['wfa.kuota']]])
  })

  it('of a weekday that is closed are found, and of a kind that is no longer offered', async () => {
    const id = await granted(siti, ['2027-02-02', '2027-02-03'])
    await used.steps.make(set('wfa.hari-terbuka', { hari: [3] }))
    await checkGranted(used.luwes.deps)
    expect(await found()).toEqual([[id, ['2027-02-02'], ['wfa.hari-terbuka']]])
    await used.steps.make({
      ...set('wfa.kebijakan-tidak-ada', ['kantor-lain']),
      sejak: '2027-02-03',
    })
    await checkGranted(used.luwes.deps)
    expect((await found())[0]).toEqual([
      id,
      ['2027-02-02', '2027-02-03'],
      ['wfa.hari-terbuka', 'wfa.kebijakan-tidak-ada'],
    ])
  })
})

describe('days of rosters and letters that a law adopted later would refuse', () => {
  const week = { unit: 'kominfo', dari: '2027-02-01', sampai: '2027-02-05' }
  const marked = async (as: string) => {
    const path = `/v1/wfa/roster?unit=kominfo&dari=${week.dari}&sampai=${week.sampai}`
    const { body } = await used.luwes.ask('GET', path, { as })
    return body.hari.flatMap(
      ({ tanggal, pegawai }: { tanggal: string; pegawai: { nip: string; tinjau: object }[] }) =>
        pegawai.flatMap(({ nip, tinjau }) => (tinjau ? [{ tanggal, nip, ...tinjau }] : [])),
    )
  }

  it('are marked for who steers the unit, with the article, and stand until they are replaced', async () => {
    const pola = [{ nip: siti, hari: [2, 4] }]
    const body = { ...week, pola, terbitkan: true }
    const published = await used.luwes.ask('POST', '/v1/wfa/roster', { as: kadis, body })
    expect(published.status, published.text).toBe(201)
    await used.luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2027-02-02', jenis: 'rumah', nomorSurat: '800/2' },
      { nip: budi, tanggal: '2027-02-03', jenis: 'rumah', nomorSurat: '800/3' },
    ])
    expect(await marked(kadis)).toEqual([])
    const { body: adopted } = await used.steps.make()
    expect(adopted.tinjauan).toEqual({ diperiksa: 0, ditinjau: 0, ditetapkan: 4 })
    const kode = 'wfa.batas-mingguan'
    const dasar = 'Peraturan Bupati Contoh Nomor 7 Tahun 2027, Pasal 7 ayat (1)'
    for (const as of [kadis, ORANG.bkd])
      expect(await marked(as)).toMatchObject([
        { tanggal: '2027-02-03', nip: budi, kode, dasar },
        { tanggal: '2027-02-04', nip: siti, kode, dasar },
      ])
    // Colleagues learn nothing of it.
    expect(await marked(siti)).toEqual([])
    expect(await used.luwes.rows('SELECT * FROM wfa_ditetapkan')).toHaveLength(4)
    const withdrawal = { keputusan: 'cabut', versi: 3, alasan: 'Perbup ditunda' }
    expect((await used.steps.decide(adopted.id, withdrawal, sekda)).status).toBe(200)
    expect(await marked(kadis)).toEqual([])
  })
})

describe('before and after the adoption the officer reads', () => {
  it('which granted requests a draft would put to their deciders, and changes none of them', async () => {
    const id = await granted(siti, ['2027-02-02', '2027-02-03'])
    await granted(budi, ['2027-02-02'])
    const { body: drafted } = await used.steps.draft()
    const path = `/v1/kebijakan/rancangan/${drafted.id}/simulasi`
    const tried = await used.luwes.ask('POST', path, { as: ORANG.bkd, body: { bulan: '2026-11' } })
    expect(tried.body.ditinjau).toMatchObject([
      {
        pengajuan: id,
        nip: siti,
        nama: 'Siti Aminah',
        unitKerja: 'kominfo',
        hari: ['2027-02-03'],
        aturan: [{ kode: 'wfa.batas-mingguan' }],
      },
    ])
    const unit = tried.body.perUnit.find(({ kode }: { kode: string }) => kode === 'kominfo')
    expect(unit.ditinjau).toBe(1)
    expect(await found()).toEqual([])
    expect(await used.luwes.rows('SELECT * FROM antrean_tinjau')).toEqual([])
  })

  it('how many are held against the new law at once, then how many wait to be kept or revoked', async () => {
    const id = await granted(siti, ['2027-02-02', '2027-02-03'])
    await granted(budi, ['2027-02-02'])
    const adopted = await used.steps.make()
    expect(adopted.body.tinjauan).toEqual({ diperiksa: 2, ditinjau: 0, ditetapkan: 0 })
    await checkGranted(used.luwes.deps)
    const law = async () => (await used.steps.list()).body.kebijakan[0].tinjauan
    expect(await law()).toEqual({ diperiksa: 0, ditinjau: 1, ditetapkan: 0 })
    const keep = { keputusan: 'pertahankan', alasan: 'Jadwal sudah disusun' }
    const path = `/v1/wfa/pengajuan/${id}/keputusan`
    expect((await used.luwes.ask('POST', path, { as: kadis, body: keep })).status).toBe(200)
    expect(await law()).toEqual({ diperiksa: 0, ditinjau: 0, ditetapkan: 0 })
  })
})
