import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeRekap } from '../../../src/operations/kinerja/compute-rekap.ts'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { BULAN, liveOctober } from './regency.ts'

const { bkd, sekda, inspektur, integrator, kadis, kabid, kalain, siti } = ORANG

/** The dashboard of a small regency, against sums made by hand. */
describe('the dashboard of a month', () => {
  let luwes: TestApp
  const read = (as = bkd, rest = '&unit=uji') =>
    luwes.ask('GET', `/v1/dasbor?bulan=${BULAN}${rest}`, { as })
  const uji = async () => (await read()).body
  const use = (bulan: string, rupiah: number, acuan: boolean, other: object = {}) => ({
    unitKerja: 'uji',
    kantor: 'Kantor Uji',
    jenis: 'listrik',
    bulan,
    rupiah,
    acuan,
    sumber: 'tagihan',
    jumlah: 700,
    ...other,
  })
  const lines = () => luwes.ask('GET', '/v1/dasbor/garis?bulan=2026-11&unit=uji', { as: bkd })
  const people = (as: string, rest = '') =>
    luwes.ask('GET', `/v1/dasbor/pegawai?bulan=${BULAN}&unit=kominfo${rest}`, { as })
  const enter = (data: readonly object[], as = bkd) =>
    luwes.ask('POST', '/v1/dasbor/pemakaian', { as, body: { data } })

  beforeAll(async () => {
    luwes = await startApp()
    await liveOctober(luwes)
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
  })
  afterAll(() => luwes.stop())

  it('counts people, days and verdicts', async () => {
    const body = await uji()
    expect(body).toMatchObject({ bulan: BULAN, unit: 'uji', pegawai: 6, berhak: 6, hariWfa: 21 })
    // 132 days of six people on 22 working days; one WFA day without a report is an absence, two
    // were missed.
    expect(body.status).toMatchObject({
      hadir: 108,
      'hadir-wfa': 21,
      'belum-terverifikasi': 0,
      'tanpa-keterangan': 3,
      cuti: 0,
      menunggu: 0,
    })
    // 129 of 132; 21 of 22 reports came; 1 of 6 asked, and letters sent 3 more.
    expect(body).toMatchObject({ kehadiran: 9_773, laporan: 9_545, partisipasi: 6_667 })
    expect(body.peserta).toEqual({ pegawai: 4, dari: 6 })
    expect(body.pengajuan).toEqual({ pegawai: 1, diajukan: 1, disetujui: 1, hari: 2 })
  })

  it('tells the floor of services, decisions in time, predicates and scores', async () => {
    expect(await uji()).toMatchObject({
      // Of four Wednesdays three had five people there; of two decisions one was in time.
      layananTerjaga: 7_500,
      keputusanTepat: 5_000,
      keluhan: 1,
      predikat: { baik: 1, 'butuh-perbaikan': 3, belum: 2, 'sangat-baik': 0 },
      // (3 x 100 + 97 + 99.5 + 94) / 6 and (100 + 3 x 75) / 4.
      disiplin: 9_842,
      produktivitas: 8_125,
    })
  })

  it('holds WFA days against office days, and says that they are few', async () => {
    const { bandingan } = await uji()
    expect(bandingan.wfa).toEqual({
      hari: 21,
      terlambat: 0,
      menitTerlambat: 0,
      // 21 of 22 and 20 of 22; 9 days at 100 % and 5 at 60 %; 43 of 100 of a complaint.
      laporan: 9_545,
      laporanTepat: 9_091,
      capaian: 8_571,
      keluhan: 205,
    })
    expect(bandingan.kantor).toEqual({
      // 12 days at 100 %, 17 at 60 %, 22 at 50 %.
      hari: 108,
      terlambat: 93,
      menitTerlambat: 28,
      laporan: null,
      laporanTepat: null,
      capaian: 6_510,
      keluhan: 53,
    })
    expect(bandingan.catatan).toEqual({
      id: 'Terlalu sedikit untuk disimpulkan: kurang dari 30 hari kerja pegawai atau 5 pegawai.',
      en: 'Too few to conclude anything: fewer than 30 days of people or 5 employees.',
    })
  })

  it('estimates savings as a range, with what it assumes, and kilometres from squares', async () => {
    const { penghematan } = await uji()
    expect(penghematan).toMatchObject({
      // Nine verified days of 58 km; the home in the office's own square counts none.
      km: 522,
      kantor: [35_700, 142_800],
      tercapai: null,
      target: null,
      dasar: expect.stringMatching(/SE Mendagri/),
    })
    const kinds = penghematan.rincian.map(({ jenis, rupiah, cara }: Record<string, unknown>) => [
      jenis,
      rupiah,
      cara,
    ])
    expect(kinds).toEqual([
      ['listrik', [31_500, 126_000], 'perkiraan'],
      ['air', [4_200, 16_800], 'perkiraan'],
      ['internet', [0, 0], 'perkiraan'],
      ['bbm', [104_400, 522_000], 'perkiraan'],
    ])
    for (const { asumsi } of penghematan.rincian) expect(asumsi.id).toMatch(/^Perkiraan .*Rp/)
  })

  it('does not know where in its square a home lies', async () => {
    const moved = { atasanNip: kabid, rumah: { lat: -5.449, lon: 104.149 } }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(701, 'uji', moved)])
    await luwes.rows('DELETE FROM rekap_unit')
    expect((await uji()).penghematan.km).toBe(522)
    expect((await read()).text).not.toMatch(/5\.4|104\.1/)
  })

  it('takes meters and bills where there are any, against the mean of their baseline', async () => {
    const measured = [
      use('2026-08', 900_000, true),
      use('2026-09', 1_100_000, true),
      use(BULAN, 800_000, false),
      // No baseline, so it says nothing of what was saved.
      use(BULAN, 50_000, false, { jenis: 'air' }),
    ]
    for (const as of [kadis, sekda, inspektur, siti])
      expect((await enter(measured, as)).status).toBe(403)
    expect((await enter([use(BULAN, 1, false, { unitKerja: 'asing' })])).status).toBe(409)
    expect((await enter(measured)).body).toEqual({ diisi: 4 })
    const audit = await luwes.rows("SELECT oleh FROM audit WHERE tindakan = 'dasbor.pemakaian'")
    expect(audit).toEqual([{ oleh: bkd }])
    const { penghematan } = await uji()
    expect(penghematan.rincian[0]).toMatchObject({
      jenis: 'listrik',
      rupiah: [200_000, 200_000],
      cara: 'terukur',
      asumsi: { id: expect.stringMatching(/^Terukur/) },
    })
    expect(penghematan.rincian[1]).toMatchObject({ jenis: 'air', cara: 'perkiraan' })
    expect(penghematan).toMatchObject({ tercapai: 2_000, kantor: [204_200, 216_800] })
    const list = await luwes.ask('GET', '/v1/dasbor/pemakaian?unit=uji', { as: inspektur })
    expect(list.body.data).toHaveLength(4)
    expect(list.body.data).toContainEqual(use('2026-08', 900_000, true))
    // What stands for the same office, kind and month is replaced.
    await enter([use(BULAN, 1_200_000, false)])
    expect((await uji()).penghematan).toMatchObject({ tercapai: -2_000 })
    await enter([use(BULAN, 800_000, false)])
  })

  it('says how far a declared target is', async () => {
    const [{ since, policy }] = luwes.deps.editions
    const nama = { id: 'Target', en: 'Target' }
    const value = [
      { nama, bagian: 7_500, dasar: 'Perkada penghematan: 75%' },
      { nama, bagian: 2_000, jenis: ['konsumsi'] as const, dasar: 'SE penghematan: 20%' },
    ]
    const targetHemat = { value, basis: 'Perkada penghematan: 75%' }
    const editions = luwes.deps.editions
    Object.assign(luwes.deps, {
      editions: [{ since, policy: { ...policy, kinerja: { ...policy.kinerja, targetHemat } } }],
    })
    expect((await uji()).penghematan).toMatchObject({
      tercapai: 2_000,
      target: 7_500,
      dasarTarget: targetHemat.basis,
      sasaran: [
        { bagian: 7_500, tercapai: 2_000 },
        { bagian: 2_000, jenis: ['konsumsi'], tercapai: null },
      ],
    })
    Object.assign(luwes.deps, { editions })
  })

  it('R102: puts what units sent of their services beside the WFA share, month by month', async () => {
    const sent = (unitKerja: string, bulan: string, more: object) => ({
      unitKerja,
      bulan,
      aduan: 4,
      aduanTuntas: 6,
      ...more,
    })
    await luwes.feed('kinerja', 'layanan.diukur', [
      sent('uji', BULAN, { skm: 81.25 }),
      sent('uji', '2026-08', { aduan: 0, aduanTuntas: 0 }),
      sent('kominfo', BULAN, { aduan: 10, aduanTuntas: 3, skm: 90 }),
      sent('lain', BULAN, { aduan: 100, aduanTuntas: 100 }),
      // The month after, and one before the twelve.
      sent('uji', '2026-11', { aduan: 77 }),
      sent('uji', '2025-10', { aduan: 77 }),
    ])
    const gap = {
      unitMengirim: 0,
      aduan: null,
      aduanTuntas: null,
      skm: null,
      hariWfa: null,
      bagianWfa: null,
    }
    const { tren, catatanTren } = await uji()
    expect(tren).toHaveLength(12)
    expect(tren[0]).toEqual({ bulan: '2025-11', ...gap })
    expect(tren[9]).toEqual({
      ...gap,
      bulan: '2026-08',
      unitMengirim: 1,
      aduan: 0,
      aduanTuntas: 0,
    })
    expect(tren[10]).toEqual({ bulan: '2026-09', ...gap })
    // 21 of the 129 days worked.
    expect(tren[11]).toEqual({
      bulan: BULAN,
      unitMengirim: 1,
      aduan: 4,
      aduanTuntas: 6,
      skm: 8_125,
      hariWfa: 21,
      bagianWfa: 1_628,
    })
    expect(catatanTren.id).toContain('1 dari 12 bulan')
    const below = (await read(bkd, '&unit=kominfo')).body.tren[11]
    expect(below).toMatchObject({ unitMengirim: 2, aduan: 14, aduanTuntas: 9, skm: 8_563 })
    expect((await read(bkd, '')).body.tren[11]).toMatchObject({ unitMengirim: 3, aduan: 114 })
    // What comes again replaces.
    await luwes.feed('kinerja', 'layanan.diukur', [sent('uji', BULAN, { aduan: 5 })])
    expect((await uji()).tren[11]).toMatchObject({ aduan: 5, aduanTuntas: 6, skm: null })
  })

  it('R102: reads earlier months of a trend from their stored sums', async () => {
    await computeRekap(luwes.deps)
    const later = await luwes.ask('GET', '/v1/dasbor?bulan=2026-11&unit=uji', { as: bkd })
    expect(later.body.tren[10]).toMatchObject({ bulan: BULAN, hariWfa: 21, bagianWfa: 1_628 })
    expect(later.body.tren[11]).toMatchObject({ bulan: '2026-11', aduan: 77 })
  })

  it('sums up the month in words, and marks one that is not over', async () => {
    const { ringkasan, berjalan } = await uji()
    expect(berjalan).toBe(false)
    expect(ringkasan.id).toBe(
      'Pada Oktober 2026, kehadiran 97,7%, dan 4 dari 6 pegawai yang boleh WFA ikut serta dengan 21 hari WFA; aduan masyarakat 5. Paling jauh dari target: keputusan tepat waktu, 50%.',
    )
    const running = (await luwes.ask('GET', '/v1/dasbor?bulan=2026-11&unit=uji', { as: bkd })).body
    expect(running.berjalan).toBe(true)
    expect(running.ringkasan.id).toBe('Belum ada hari kerja November 2026 yang dihitung.')
  })

  it('tells twelve months of each measure, with the targets that the law or the unit has', async () => {
    const found = (await lines()).body
    expect(found.bulan).toHaveLength(12)
    expect(found.bulan.slice(-2)).toEqual(['2026-10', '2026-11'])
    const of = (name: string) =>
      found.garis.find(({ ukuran }: { ukuran: string }) => ukuran === name)
    expect(of('kehadiran')).toMatchObject({ target: null, dasar: null })
    expect(of('kehadiran').nilai).toEqual([...Array(10).fill(null), 9_773, null])
    expect(of('partisipasi').nilai[10]).toBe(6_667)
    expect(of('layananTerjaga')).toMatchObject({ target: 10_000 })
    expect(of('layananTerjaga').nilai[10]).toBe(7_500)
    expect(of('keputusanTepat').dasar).toMatch(/2 hari kerja/)
    expect(of('penghematan').nilai[10]).toBe(2_000)
    // Nothing was sent of unit targets.
    expect(of('capaianUnit')).toBeUndefined()
  })

  it('lists the people behind the figures of a unit, and adds up to them', async () => {
    const { body } = await people(kadis)
    const uji = body.data.filter(({ unitKerja }: { unitKerja: string }) => unitKerja === 'uji')
    expect(uji).toHaveLength(6)
    const sum = (of: string) =>
      uji.reduce((total: number, one: Record<string, number>) => total + (one[of] ?? 0), 0)
    expect([sum('wajib'), sum('hadir'), sum('hariWfa'), sum('terlambat')]).toEqual([
      132, 129, 21, 1,
    ])
    expect([sum('laporanDiminta'), sum('laporanMasuk')]).toEqual([22, 21])
    const first = uji.find(({ nip }: { nip: string }) => nip === nipKe(701))
    expect(first).toMatchObject({
      hariWfa: 9,
      laporanDiminta: 10,
      laporanMasuk: 9,
      capaian: 10_000,
      predikat: 'baik',
    })
    const rest = await people(bkd, `&after=${body.data[0].nip}`)
    expect(rest.body.data).toEqual(body.data.slice(1))
  })

  it.each([
    ['a kepala of another unit', kalain, 403],
    ['an atasan', kabid, 403],
    ['one of the unit', nipKe(701), 403],
    ['the inspektorat', inspektur, 200],
  ])('keeps the people from whoever may not read their months: %s', async (_who, as, status) => {
    expect((await people(as)).status).toBe(status)
  })

  it('adds units up, each told by itself', async () => {
    const { body } = await read(bkd, '')
    expect(body).toMatchObject({ unit: null, pegawai: 17, hariWfa: 21, partisipasi: 2_353 })
    expect(body.kehadiran).toBe(9_773)
    // Eleven people are on leave for 22 days.
    expect(body.status.cuti).toBe(242)
    const told = body.perUnit.map(({ unitKerja }: { unitKerja: string }) => unitKerja)
    expect(told).toEqual(['bkpsdm', 'kominfo', 'lain', 'setda', 'uji', 'wita'])
    const own = body.perUnit.find(({ unitKerja }: { unitKerja: string }) => unitKerja === 'uji')
    expect(own).toMatchObject({
      nama: 'UPTD Uji',
      pegawai: 6,
      kehadiran: 9_773,
      layananTerjaga: 7_500,
    })
    const below = (await read(bkd, '&unit=kominfo')).body
    expect(below).toMatchObject({ pegawai: 10, hariWfa: 21 })
  })

  it.each([
    ['bkd', bkd, '', 200],
    ['the sekda', sekda, '', 200],
    ['the inspektorat', inspektur, '', 200],
    ['a kepala, of all units', kadis, '', 403],
    ['a kepala, of their unit', kadis, '&unit=kominfo', 200],
    ['a kepala, of a unit below', kadis, '&unit=uji', 200],
    ['a kepala, of another unit', kalain, '&unit=uji', 403],
    ['an atasan', kabid, '&unit=uji', 403],
    ['one of the unit', nipKe(701), '&unit=uji', 403],
    ['the integrator', integrator, '', 403],
  ])('for %s', async (_who, as, rest, status) => {
    expect((await read(as, rest)).status).toBe(status)
  })

  it('names nobody', async () => {
    const { text } = await read(bkd, '')
    expect(text).not.toMatch(/\d{18}|Pegawai 70/)
  })

  it('counts who is present without results, once the warnings are added up', async () => {
    luwes.setNow('2026-11-03T00:05:00+07:00')
    await warn(luwes.deps)
    await computeRekap(luwes.deps)
    // 60 % of the target with nothing against their discipline.
    expect(await uji()).toMatchObject({ hadirTanpaHasil: 1, stagnasi: 0 })
  })

  it('reads stored sums in one round trip, of all and of a unit, and computes those that are missing', async () => {
    for (const look of [() => read(bkd, ''), () => read(inspektur), lines, () => people(bkd)]) {
      await look()
      luwes.trips.length = 0
      expect((await look()).status).toBe(200)
      // Lists of people note the look.
      expect(luwes.trips.filter((kind) => kind === 'read')).toEqual(['read'])
    }
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('baru', { induk: 'setda' })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(720, 'baru')])
    expect((await read(bkd, '')).body).toMatchObject({ pegawai: 18, hariWfa: 21 })
  })

  it('gives the same sums computed now as stored', async () => {
    const kept = (await read(bkd, '')).body
    await luwes.rows('DELETE FROM rekap_unit')
    const { pada: _now, ...fresh } = (await read(bkd, '')).body
    const { pada: _then, ...before } = kept
    expect(fresh).toEqual(before)
  })

  it('does not take what an earlier version stored for a figure of nobody', async () => {
    await computeRekap(luwes.deps)
    await luwes.rows(
      "UPDATE rekap_unit SET isi = json_remove(isi, '$.peserta') WHERE bulan = '2026-10'",
    )
    expect((await uji()).partisipasi).toBe(6_667)
    const partaking = async () =>
      (await lines()).body.garis.find(({ ukuran }: { ukuran: string }) => ukuran === 'partisipasi')
    // No other month knows it either, so there is no line.
    expect((await partaking())?.nilai[10] ?? null).toBeNull()
    luwes.setNow('2026-11-25T00:05:00+07:00')
    await computeRekap(luwes.deps)
    expect((await partaking()).nilai[10]).toBe(6_667)
  })

  it('counts what waits for officers, each of what they may look at, in one round trip', async () => {
    const count = (as: string) => luwes.ask('GET', '/v1/untuk-saya/petugas', { as })
    const none = { gangguan: 0, sanggahan: 0, kebijakan: 0, mesin: 0, perbaikan: 0, webhook: 0 }
    // October was computed and is not closed.
    expect((await count(bkd)).body).toEqual({ ...none, bulan: 1 })
    await luwes.ask('POST', '/v1/saya/data/perbaikan', {
      as: siti,
      body: { bagian: 'pegawai', uraian: 'Gelar belum tertulis.' },
    })
    await luwes.rows(`INSERT INTO gangguan (id, status, dari, alasan, oleh, pada) VALUES
      ('g-1', 'diduga', 0, 'diam', 'luwes', 0), ('g-2', 'berlaku', 0, 'diam', 'luwes', 0)`)
    luwes.trips.length = 0
    const { body } = await count(bkd)
    expect(luwes.trips).toEqual(['read'])
    expect(body).toEqual({ ...none, bulan: 1, perbaikan: 1, gangguan: 1 })
    expect((await count(inspektur)).body).toEqual({ bulan: 1, kebijakan: 0, mesin: 0 })
    expect((await count(sekda)).body).toEqual({ kebijakan: 0 })
    expect((await count(integrator)).body).toEqual({ gangguan: 1, webhook: 0 })
    expect((await count(kadis)).status).toBe(403)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
