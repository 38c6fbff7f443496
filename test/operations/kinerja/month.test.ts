import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { BULAN, E39, october } from './october.ts'

const { siti, budi, bkd, kabid, inspektur, sekda, lain, kadis } = ORANG

describe('a month', () => {
  let luwes: TestApp
  const compute = (as = bkd, bulan = BULAN) =>
    luwes.ask('POST', `/v1/kinerja/${bulan}/hitung`, { as, body: {} })
  const read = (as: string, nip = as) => luwes.ask('GET', `/v1/kinerja/${BULAN}?nip=${nip}`, { as })
  const rate = (nip: string, hasilKerja: string, perilakuKerja = 'sesuai') =>
    luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip, bulan: BULAN, hasilKerja, perilakuKerja, penilaiNip: kabid },
    ])

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti, E39), ...october(budi)])
  })
  afterAll(() => luwes.stop())

  it('that was not computed is a 404, for those who may read it', async () => {
    expect((await read(siti)).status).toBe(404)
    expect((await read(lain, siti)).status).toBe(403)
  })

  it('is computed by a POST without a body, and by none with a field that nobody knows', async () => {
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, raw: '' })).status).toBe(200)
    expect((await luwes.ask('POST', path, { as: bkd })).status).toBe(200)
    expect((await luwes.ask('POST', path, { as: bkd, body: { asing: 1 } })).status).toBe(400)
    await luwes.rows('DELETE FROM audit')
    await luwes.rows('DELETE FROM kinerja_bulan')
  })

  it.each([
    ['the person', siti],
    ['an atasan', kabid],
    ['the sekda', sekda],
    ['the inspektorat', inspektur],
  ])('is not computed by %s', async (_who, nip) => {
    expect((await compute(nip)).status).toBe(403)
    expect(await luwes.rows('SELECT nip FROM kinerja_bulan')).toEqual([])
  })

  it('of a year without a calendar is refused, naming what to do', async () => {
    luwes.setNow('2028-02-03T08:00:00+07:00')
    const { status, body } = await compute(bkd, '2028-01')
    luwes.setNow('2026-11-18T08:00:00+07:00')
    expect(status).toBe(422)
    expect(body.refusals).toMatchObject([
      { code: 'kinerja.kalender-tidak-ada', basis: expect.stringMatching(/SKB/) },
    ])
  })

  it('that has not begun is refused, for there is nothing to compute', async () => {
    const { status, body } = await compute(bkd, '2026-12')
    expect(status).toBe(422)
    expect(body.refusals).toMatchObject([{ code: 'kinerja.bulan-belum-mulai' }])
  })

  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026-10-01', 'oktober'])(
    'named %s does not exist',
    async (bulan) => {
      expect((await compute(bkd, bulan)).status).toBe(400)
      expect((await luwes.ask('GET', `/v1/kinerja/${bulan}`, { as: siti })).status).toBe(400)
    },
  )

  it('without a rating has its discipline, and neither predicate nor proposal', async () => {
    await luwes.rows('DELETE FROM kejadian')
    const { status, body } = await compute()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      bulan: BULAN,
      status: 'selesai',
      dihitung: 11,
      dari: 11,
      tanpaNilai: 11,
    })
    expect((await read(siti)).body).toMatchObject({
      status: 'sementara',
      disiplin: 9_325,
      produktivitas: null,
      predikat: null,
      tpp: { dasar: 5_000_000, usulan: null },
    })
    const events = await luwes.rows(
      'SELECT jenis, data FROM kejadian WHERE entitas = ?',
      `${siti}/${BULAN}`,
    )
    expect(events).toMatchObject([{ jenis: 'kinerja.dihitung' }])
    expect(JSON.parse(String(events[0]?.data))).toEqual({
      nip: siti,
      bulan: BULAN,
      status: 'sementara',
    })
    const audit = await luwes.rows(
      "SELECT oleh, entitas FROM audit WHERE tindakan = 'kinerja.hitung'",
    )
    expect(audit).toEqual([{ oleh: bkd, entitas: BULAN }])
  })

  it('is not announced again while it is the same, and is where one person’s has changed', async () => {
    const announced = async () => {
      await luwes.rows('DELETE FROM kejadian')
      expect((await compute()).status).toBe(200)
      const events = await luwes.rows(
        "SELECT entitas FROM kejadian WHERE jenis = 'kinerja.dihitung'",
      )
      return events.map(({ entitas }) => entitas)
    }
    expect(await announced()).toEqual([])
    await rate(budi, 'sesuai')
    expect(await announced()).toEqual([`${budi}/${BULAN}`])
  })

  it('is told line by line, and the lines add up to the proposal (E39)', async () => {
    await rate(siti, 'sesuai')
    await rate(budi, 'di-atas', 'di-atas')
    expect((await compute()).body).toMatchObject({ tanpaNilai: 9 })
    const { body } = await read(siti)
    expect(body).toMatchObject({
      bulan: BULAN,
      nip: siti,
      disiplin: 9_325,
      produktivitas: 10_000,
      predikat: 'baik',
      tpp: { dasar: 5_000_000, usulan: 4_865_000 },
    })
    const lines = body.baris.map(({ kode, jumlah, poin, rupiah }: Record<string, unknown>) => [
      kode,
      jumlah,
      poin,
      rupiah,
    ])
    expect(lines).toEqual([
      ['kinerja.tpp-dasar', 1, 0, 5_000_000],
      ['presensi.pulang-cepat-1', 1, 50, -10_000],
      ['presensi.tanpa-keterangan', 1, 300, -60_000],
      ['presensi.tanpa-pulang', 1, 150, -30_000],
      ['presensi.terlambat-1', 1, 50, -10_000],
      ['presensi.terlambat-3', 1, 125, -25_000],
      ['kinerja.predikat', 1, 0, 0],
    ])
    const sum = body.baris.reduce(
      (total: number, { rupiah }: { rupiah: number }) => total + rupiah,
      0,
    )
    expect(sum).toBe(4_865_000)
    for (const { pesan, dasar } of body.baris) {
      expect([pesan.id, pesan.en, dasar]).toEqual(Array(3).fill(expect.stringMatching(/\S/)))
    }
    expect((await read(budi)).body.tpp.usulan).toBe(5_000_000)
  })

  it('agrees with the days that the person sees', async () => {
    const { body } = await luwes.ask('GET', `/v1/presensi/hari?bulan=${BULAN}`, { as: siti })
    const points = body.hari
      .flatMap(({ potongan }: { potongan: { poin: number }[] }) => potongan)
      .reduce((total: number, { poin }: { poin: number }) => total + poin, 0)
    expect(10_000 - points).toBe((await read(siti)).body.disiplin)
  })

  it('computed again from the same facts is the same, byte for byte', async () => {
    const stored = () =>
      luwes.rows('SELECT nip, hasil, edisi, kalender, masukan FROM kinerja_bulan ORDER BY nip')
    const before = await stored()
    luwes.setNow('2026-12-03T09:00:00+07:00')
    await compute()
    expect(await stored()).toEqual(before)
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('follows a rating that was corrected, and a sanction in force (E40, E41)', async () => {
    await rate(siti, 'di-bawah')
    await compute()
    expect((await read(siti)).body).toMatchObject({
      predikat: 'butuh-perbaikan',
      produktivitas: 7_500,
      tpp: { usulan: 4_115_000 },
    })
    await rate(siti, 'sesuai')
    await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [
      { id: 'hd', nip: siti, tingkat: 'sedang', dari: '2026-08-01', sampai: '2027-01-31' },
    ])
    await compute()
    expect((await read(siti)).body.tpp.usulan).toBe(3_648_750)
  })

  it('is read by the person, the atasan, each kepala above and the officers, and by nobody else', async () => {
    const seen = async (as: string) => (await read(as, siti)).status
    for (const as of [siti, kabid, kadis, sekda, bkd, inspektur]) expect(await seen(as)).toBe(200)
    for (const as of [budi, lain]) expect(await seen(as)).toBe(403)
  })

  it('that is closed is not computed again', async () => {
    const before = await read(kadis)
    await luwes.rows('INSERT INTO bulan_tutup VALUES (?, ?, 11, 1, NULL)', BULAN, bkd)
    const { status, body } = await compute()
    expect([status, body.refusals[0].code]).toEqual([422, 'kinerja.bulan-ditutup'])
    expect((await read(kadis)).body.baris).toEqual(before.body.baris)
    await luwes.rows('DELETE FROM bulan_tutup')
  })

  it('is computed for more people than one batch holds, each once', async () => {
    const many = Array.from({ length: 120 }, (_, n) => orang(400 + n, 'lain'))
    await luwes.feed('simpeg', 'pegawai.diperbarui', many)
    const { body } = await compute()
    expect(body.dihitung).toBe(131)
    expect(await luwes.rows('SELECT nip FROM kinerja_bulan')).toHaveLength(131)
  })

  it('keeps the cut of a sanction that has ended since, whatever the last word left out', async () => {
    const word = { id: 'HD-99', nip: kabid, tingkat: 'sedang' }
    const decided = { ...word, dari: '2026-10-01', sampai: '2027-03-31' }
    await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [decided])
    await luwes.feed('simpeg', 'hukuman-disiplin.selesai', [word])
    await compute(bkd, '2026-10')
    const { body } = await luwes.ask('GET', '/v1/kinerja/2026-10', { as: kabid })
    const codes = body.baris.map(({ kode }: { kode: string }) => kode)
    expect(codes).toContain('kinerja.hukuman-sedang')
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
