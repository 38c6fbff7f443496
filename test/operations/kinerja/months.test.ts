import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { morningsOf, only, tapsOf } from './mornings.ts'

const { bkd, kabid, kadis, inspektur, siti } = ORANG
const WHO = {
  baik: nipKe(501),
  kurang: nipKe(502),
  hadir: nipKe(503),
  sibuk: nipKe(504),
  diam: nipKe(505),
  dikeluhkan: nipKe(506),
} as const
const { baik, kurang, hadir, sibuk, diam, dikeluhkan } = WHO

/** Warnings that rest on computed months, and how a warning lives and ends. */
describe('a warning about somebody’s results', () => {
  let luwes: TestApp
  const { morning, about, seen, events } = morningsOf(() => luwes)
  const compute = async (...months: string[]) => {
    for (const bulan of months) {
      const path = `/v1/kinerja/${bulan}/hitung`
      expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
    }
  }
  const kra = { kode: 'a', hasil: 'Layanan', indikator: 'Indeks', satuan: 'poin', bobot: 100 }
  const reached = async (nip: string, bulan: string, realisasi: number, dampak?: object) => {
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [
      { nip, bulan, kra: [{ ...kra, target: 100 }] },
    ])
    await luwes.feed('kinerja', 'sasaran.terealisasi', [
      { nip, bulan, kode: 'a', realisasi, ...(dampak && { dampak }) },
    ])
  }
  const rate = (nip: string, hasilKerja: string, bulan = '2026-10') =>
    luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip, bulan, hasilKerja, perilakuKerja: 'sesuai', penilaiNip: kabid },
    ])
  const kinds = async (nip: string, as = nip) =>
    (await seen(as))
      .filter((one) => one.nip === nip)
      .map(({ kode }) => kode.slice(11))
      .toSorted()
  const end = (id: string, as: string, tindakLanjut: string, other: object = {}) =>
    luwes.ask('POST', `/v1/peringatan/${id}/tindak-lanjut`, {
      as,
      body: { tindakLanjut, alasan: 'Sudah dibicarakan berdua.', ...other },
    })
  /** Every row of every table but those of warnings, their events, histories, audit and the job’s mark. */
  const everythingElse = async () => {
    const tables = await luwes.rows(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
        AND name NOT LIKE 'libsql_%' ORDER BY name`,
    )
    const own = ['peringatan', 'kejadian', 'langkah', 'audit', 'penanda']
    const found: Record<string, unknown> = {}
    for (const { name } of tables)
      if (!own.includes(String(name)))
        found[String(name)] = await luwes.rows(`SELECT * FROM "${name}"`)
    return found
  }

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-10-15T17:00:00+07:00')
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      Object.values(WHO).map((_, n) => orang(501 + n, 'kominfo', { atasanNip: kabid })),
    )
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: sibuk, tanggal: '2026-10-15', jenis: 'rumah', nomorSurat: '800/4/2026' },
    ])
    const one = { target: 1, realisasi: 1, satuan: 'kegiatan' }
    const baris = Array.from({ length: 20 }, (_, n) => ({ hasil: `Rapat ${n + 1}`, ...one }))
    const body = { tanggal: '2026-10-15', baris }
    expect((await luwes.ask('POST', '/v1/laporan', { as: sibuk, body })).status).toBe(201)
    luwes.setNow('2026-11-01T08:00:00+07:00')
    for (const nip of Object.values(WHO))
      await luwes.feed('presensi', 'presensi.terekam', tapsOf(nip, '2026-08-03', '2026-10-31'))
    await reached(baik, '2026-10', 100)
    await rate(baik, 'sesuai')
    await reached(kurang, '2026-10', 80)
    await rate(kurang, 'di-bawah')
    await reached(hadir, '2026-10', 50)
    await rate(hadir, 'sesuai')
    for (const [bulan, realisasi] of [
      ['2026-08', 85],
      ['2026-09', 80],
      ['2026-10', 80],
    ] as const)
      await reached(diam, bulan, realisasi)
    await reached(dikeluhkan, '2026-10', 95, { keluhan: 3 })
    // Nobody is expected in November, so that no day of it calls for anything.
    const rest = { jenis: 'besar', dari: '2026-11-01', sampai: '2026-11-30' }
    await luwes.feed(
      'simpeg',
      'cuti.disetujui',
      Object.values(WHO).map((nip) => ({ id: `besar-${nip}`, nip, ...rest })),
    )
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await compute('2026-08', '2026-09', '2026-10')
    await morning('2026-11-03')
  })
  afterAll(() => luwes.stop())

  it('does not come to who reaches what was set', async () => {
    expect(await kinds(baik)).toEqual([])
  })

  it('of a predicate below Baik names both (peringatan.predikat)', async () => {
    expect(only(await about(kurang, 'predikat', kurang))).toMatchObject({
      pesan: { id: 'Predikat Oktober 2026: Butuh Perbaikan, di bawah Baik.' },
      angka: { predikat: 3, batas: 2 },
      dasar: expect.stringMatching(/Permen PANRB 6\/2022/),
    })
  })

  it('of results below target says how far (peringatan.target)', async () => {
    expect(only(await about(kurang, 'target', kurang))).toMatchObject({
      pesan: { id: 'Capaian hasil kerja Oktober 2026 80%, di bawah 90%.' },
      angka: { capaian: 8_000, batas: 9_000 },
      kepada: ['pegawai', 'atasan', 'bkd'],
    })
    expect(await kinds(kurang)).toEqual(['predikat', 'target'])
  })

  it('finds who is always there without results (peringatan.hadir-tanpa-hasil)', async () => {
    expect(only(await about(hadir, 'hadir-tanpa-hasil', hadir))).toMatchObject({
      pesan: { id: 'Hadir tanpa hasil: disiplin Oktober 2026 100%, capaian hasil kerja 50%.' },
      angka: { disiplin: 10_000, capaian: 5_000, kegiatan: 0, diterima: 0 },
    })
  })

  it('finds who is busy without an output that was accepted', async () => {
    const told = only(await about(sibuk, 'hadir-tanpa-hasil', sibuk))
    expect(told).toMatchObject({
      pesan: {
        id: 'Hadir tanpa hasil: 20 kegiatan dilaporkan dalam Oktober 2026, belum ada yang diterima.',
      },
      angka: { kegiatan: 20, diterima: 0 },
    })
  })

  it('of three months at a standstill tells them all (peringatan.stagnasi)', async () => {
    expect(only(await about(diam, 'stagnasi', diam))).toMatchObject({
      pesan: {
        id: 'Capaian hasil kerja tidak naik selama tiga bulan: Agustus 2026 85%, September 2026 80%, Oktober 2026 80%.',
      },
      angka: { bulanIni: 8_000, bulanLalu: 8_000, duaBulanLalu: 8_500, batas: 9_000 },
    })
    expect(await about(kurang, 'stagnasi', kurang)).toEqual([])
  })

  it('of complaints counts those told with the results of a month (peringatan.keluhan)', async () => {
    expect(only(await about(dikeluhkan, 'keluhan', dikeluhkan))).toMatchObject({
      angka: { keluhan: 3 },
      pesan: { id: '3 keluhan layanan tercatat dalam Oktober 2026.' },
      dasar: expect.stringMatching(/UU 25\/2009/),
    })
  })

  it('is the person’s alone for three working days', async () => {
    for (const as of [bkd, kabid, kadis]) expect(await kinds(kurang, as)).toEqual([])
    luwes.setNow('2026-11-07T00:00:00+07:00')
    for (const as of [bkd, kabid]) expect(await kinds(kurang, as)).toEqual(['predikat', 'target'])
    expect(await kinds(kurang, kadis)).toEqual([])
    expect(await kinds(kurang, siti)).toEqual([])
  })

  it('is announced once, thinly, and the job run again says nothing new', async () => {
    const told = (await events('peringatan.muncul')).filter(({ nip }) => nip === kurang)
    expect(told.map((one) => Object.keys(one).toSorted())).toEqual(
      Array(2).fill(['id', 'kode', 'nip', 'unitKerja']),
    )
    const before = await luwes.rows('SELECT * FROM peringatan ORDER BY id')
    const count = (await events('peringatan.muncul')).length
    luwes.setNow('2026-11-03T23:00:00+07:00')
    expect(await warn(luwes.deps)).toEqual({ warned: 0, lapsed: 0 })
    // Nor where it was stopped before it could note how far it had come.
    await luwes.rows("DELETE FROM penanda WHERE nama = 'peringatan'")
    await warn(luwes.deps)
    expect(await luwes.rows('SELECT * FROM peringatan ORDER BY id')).toEqual(before)
    expect(await events('peringatan.muncul')).toHaveLength(count)
  })

  it('does nothing by itself: no other row of the database changes', async () => {
    luwes.setNow('2026-11-09T00:05:00+07:00')
    await luwes.rows('DELETE FROM peringatan')
    const before = await everythingElse()
    const acts = await luwes.rows('SELECT * FROM audit')
    expect((await warn(luwes.deps)).warned).toBeGreaterThan(5)
    expect(await everythingElse()).toEqual(before)
    expect(await luwes.rows('SELECT * FROM audit')).toEqual(acts)
    expect(Object.keys(before).length).toBeGreaterThan(30)
  })

  it('lapses once the facts are others: a rating put right, a report accepted', async () => {
    const [waiting] = (await luwes.ask('GET', '/v1/laporan/kotak-masuk', { as: kabid })).body.data
    const path = `/v1/laporan/${waiting.id}/keputusan`
    await luwes.ask('POST', path, { as: kabid, body: { keputusan: 'terima' } })
    await rate(kurang, 'sesuai')
    await reached(kurang, '2026-10', 82)
    await compute('2026-10')
    await morning('2026-11-10')
    expect(await kinds(kurang)).toEqual(['target'])
    // An open warning shows today's figures and keeps its date.
    expect(only(await about(kurang, 'target', kurang))).toMatchObject({
      angka: { capaian: 8_200 },
      munculPada: '2026-11-09T00:05:00+07:00',
    })
    expect(await kinds(sibuk)).toEqual([])
    const gone = (await events('peringatan.selesai')).filter(({ status }) => status === 'gugur')
    expect(gone.map(({ nip, kode }) => [nip, kode]).toSorted()).toEqual([
      [kurang, 'peringatan.predikat'],
      [sibuk, 'peringatan.hadir-tanpa-hasil'],
    ])
  })

  it.each([
    ['explained', 'dijelaskan', () => kurang, 'target', {}],
    ['coached', 'dibina', () => hadir, 'target', {}],
    ['met by a look at the placement', 'tinjau-penempatan', () => diam, 'stagnasi', {}],
    [
      'handed over under a number',
      'dilimpahkan',
      () => dikeluhkan,
      'keluhan',
      { nomorPerkara: 'HD-7/2026' },
    ],
  ])('is %s, once, with a reason that the audit log keeps', async (_, how, of, kode, other) => {
    luwes.setNow('2026-11-13T08:00:00+07:00')
    const { id } = only(await about(of(), kode, kabid))
    for (const as of [inspektur, of()]) expect((await end(id, as, how, other)).status).toBe(403)
    expect((await end(id, kadis, how, other)).status).toBe(404)
    expect((await end(id, kabid, how, { ...other, alasan: ' ' })).status).toBe(400)
    const ended = await end(id, kabid, how, other)
    expect([ended.status, ended.body.status, ended.body.dapatDitindak]).toEqual([200, how, false])
    expect(ended.body.riwayat.at(-1)).toMatchObject({ oleh: kabid, langkah: how })
    expect((await end(id, bkd, 'dibina')).status).toBe(409)
    const told = (await events('peringatan.selesai')).filter((one) => one.id === id)
    expect(told).toEqual([
      { id, kode: `peringatan.${kode}`, nip: of(), unitKerja: 'kominfo', status: how },
    ])
    const [audit] = await luwes.rows(
      "SELECT oleh, data FROM audit WHERE tindakan = 'peringatan.tindak-lanjut' AND entitas = ?",
      id,
    )
    expect(audit?.oleh).toBe(kabid)
    expect(JSON.parse(String(audit?.data))).toMatchObject({
      alasan: 'Sudah dibicarakan berdua.',
      ...other,
    })
    expect((await seen(of(), true)).map((one) => one.id)).toContain(id)
  })

  it('is handed over only under a number, and has none otherwise', async () => {
    const { id, tindakLanjut } = only(await about(hadir, 'hadir-tanpa-hasil', kabid))
    expect(tindakLanjut).toEqual(['dijelaskan', 'dibina', 'kebijakan-diubah', 'dilimpahkan'])
    // Only what stagnates suggests to look at the placement (R103).
    expect((await end(id, kabid, 'tinjau-penempatan')).status).toBe(409)
    expect((await end(id, kabid, 'dilimpahkan')).status).toBe(400)
    expect((await end(id, kabid, 'dibina', { nomorPerkara: 'HD-1' })).status).toBe(400)
    const both = await Promise.all([end(id, kabid, 'dibina'), end(id, bkd, 'dijelaskan')])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('that somebody ended does not come again for the same month', async () => {
    await morning('2026-11-16')
    expect(await about(kurang, 'target', bkd)).toEqual([])
    expect(await about(diam, 'stagnasi', bkd)).toEqual([])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
