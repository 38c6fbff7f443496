import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, unit } from '../../support/people.ts'

const { siti, budi, kabid, kadis, lain, bkd } = ORANG
const HARI = '2026-11-24'
const plan = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]

describe('what is weighed beside a request', () => {
  let luwes: TestApp
  const file = async (as: string, hari: readonly string[], jenis = 'rumah') => {
    const bukti = [{ jenis: 'surat', nomor: '1' }]
    const body = {
      jenis,
      hari,
      alasan: 'Menulis',
      rencana: plan,
      ...(jenis !== 'rumah' && { bukti }),
    }
    const answer = await luwes.ask('POST', '/v1/wfa/pengajuan', { as, body })
    if (answer.status !== 201) throw new Error(answer.text)
    return String(answer.body.id)
  }
  const weigh = (as: string, id: string) =>
    luwes.ask('GET', `/v1/wfa/pengajuan/${id}/pertimbangan`, { as })
  const inbox = async (as: string) =>
    (await luwes.ask('GET', '/v1/wfa/kotak-masuk', { as })).body.data
  let id: string

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [30, 31, 32, 33].map((n) => orang(n, 'kominfo', { atasanNip: kabid })),
    )
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c-1', nip: budi, jenis: 'tahunan', dari: HARI, sampai: HARI },
    ])
    await luwes.ask('PUT', '/v1/wfa/layanan?unit=kominfo', {
      as: bkd,
      body: {
        layanan: [
          { kode: 'L1', nama: 'Loket', hari: [2], mulai: '08:00', selesai: '12:00', minimum: 2 },
        ],
      },
    })
    id = await file(siti, [HARI, '2026-11-25'])
  })
  afterAll(() => luwes.stop())

  it('tells the places of each day, who else is away, and who decides by name', async () => {
    luwes.trips.length = 0
    const { status, body, text } = await weigh(kabid, id)
    expect(status, text).toBe(200)
    expect(luwes.trips.filter((kind) => kind === 'read').length).toBeLessThanOrEqual(3)
    const [first, second] = body.hari
    expect(first).toMatchObject({ tanggal: HARI, terpakai: 1, jumlahPergi: 1, minimum: 2 })
    expect(first.batas).toBeGreaterThan(1)
    expect(first.pergi).toEqual([{ nip: budi, nama: 'Budi', sebab: 'cuti' }])
    expect(first.layanan).toEqual([])
    expect(second).toMatchObject({ tanggal: '2026-11-25', jumlahPergi: 0, pergi: [] })
    expect(body.orang).toEqual(expect.arrayContaining([{ nip: kabid, nama: 'Kabid' }]))
    expect(body.laporan).toEqual([])
    expect(body.peringatan).toEqual([])
  })

  it('names a service that too few would be left for', async () => {
    const away = [kadis, kabid, orang(30, '').nip, orang(31, '').nip, orang(32, '').nip]
    await luwes.feed(
      'simpeg',
      'cuti.disetujui',
      away.map((nip, at) => ({
        id: `c-1${at}`,
        nip,
        jenis: 'dinas-luar',
        dari: HARI,
        sampai: HARI,
      })),
    )
    const { body } = await weigh(bkd, id)
    expect(body.hari[0]).toMatchObject({ diKantor: 1, jumlahPergi: 6 })
    expect(body.hari[0].layanan).toEqual([{ kode: 'L1', nama: 'Loket', minimum: 2 }])
    expect(
      body.hari[0].pergi.filter((one: { sebab: string }) => one.sebab === 'dinas'),
    ).toHaveLength(5)
    expect(body.hari[1].layanan).toEqual([])
  })

  it.each([
    ['the applicant', siti],
    ['a colleague', budi],
    ['the head of another dinas', lain],
  ])('is not for %s', async (_, nip) => {
    expect((await weigh(nip, id)).status).toBe(403)
  })

  it('tells of past WFA days whether they were reported', async () => {
    const past = await file(siti, ['2026-12-01'])
    for (const [as, keputusan] of [
      [kabid, 'rekomendasi'],
      [kadis, 'setuju'],
    ] as const)
      await luwes.ask('POST', `/v1/wfa/pengajuan/${past}/keputusan`, { as, body: { keputusan } })
    luwes.setNow('2026-12-02T08:00:00+07:00')
    const next = await file(siti, ['2026-12-08'])
    const { body } = await weigh(kabid, next)
    expect(body.laporan).toEqual([{ tanggal: '2026-12-01', status: 'belum', terlambat: false }])
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('marks in the inbox what should be looked at by itself, and why', async () => {
    const clean = await file(orang(33, '').nip, ['2027-01-12'])
    const special = await file(orang(32, '').nip, ['2027-01-13'], 'keadaan-khusus')
    const barred = await file(budi, ['2027-01-14'])
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'hd-9', nip: budi, tingkat: 'ringan', jenis: 'teguran-lisan', pada: '2026-11-18' },
    ])
    const found = await inbox(kabid)
    const codes = (of: string) =>
      found
        .find((one: { id: string }) => one.id === of)
        .halangan.map(({ kode }: { kode: string }) => kode)
    expect(codes(clean)).toEqual([])
    expect(codes(special)).toEqual(['wfa.keadaan-khusus'])
    expect(codes(barred)).toEqual(['wfa.disiplin'])
  })
})

describe('the history of my decisions', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('tells what I decided about others, newest first, and nobody else’s', async () => {
    const ids: string[] = []
    for (const hari of ['2026-11-24', '2026-12-01', '2026-12-08']) {
      const body = { jenis: 'rumah', hari: [hari], alasan: 'Menulis', rencana: plan }
      ids.push((await luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body })).body.id)
    }
    const decide = (as: string, id: string | undefined, keputusan: string) =>
      luwes.ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, {
        as,
        body: { keputusan, ...(keputusan === 'tolak' && { alasan: 'Rapat' }) },
      })
    await decide(kabid, ids[0], 'rekomendasi')
    luwes.setNow('2026-11-18T08:10:00+07:00')
    await decide(kabid, ids[1], 'tolak')
    await decide(siti, ids[2], 'batal')
    const list = async (as: string) =>
      (await luwes.ask('GET', '/v1/wfa/keputusan', { as })).body.data
    expect(
      (await list(kabid)).map((one: Record<string, unknown>) => [
        one.jenis,
        one.nama,
        one.keputusan,
        one.alasan,
        one.hari,
      ]),
    ).toEqual([
      ['pengajuan', 'Siti Aminah', 'tolak', 'Rapat', ['2026-12-01']],
      ['pengajuan', 'Siti Aminah', 'rekomendasi', null, ['2026-11-24']],
    ])
    expect(await list(siti)).toEqual([])
    expect(await list(kadis)).toEqual([])
  })

  it('has findings on corrections in it as well', async () => {
    luwes.setNow('2026-11-18T09:00:00+07:00')
    const body = {
      tanggal: '2026-11-17',
      jenis: 'izin',
      alasan: 'Sakit',
      bukti: [{ jenis: 'surat', nomor: '7' }],
    }
    const filed = await luwes.ask('POST', '/v1/presensi/koreksi', { as: budi, body })
    expect(filed.status, filed.text).toBe(201)
    await luwes.ask('POST', `/v1/presensi/koreksi/${filed.body.id}/keputusan`, {
      as: kabid,
      body: { keputusan: 'setuju' },
    })
    const { data } = (await luwes.ask('GET', '/v1/wfa/keputusan', { as: kabid })).body
    expect(data[0]).toMatchObject({
      jenis: 'koreksi',
      nip: budi,
      keputusan: 'setuju',
      hari: ['2026-11-17'],
    })
  })

  it('goes on where a page ended', async () => {
    const { data } = (await luwes.ask('GET', '/v1/wfa/keputusan', { as: kabid })).body
    const at = Date.parse(data[0].pada)
    const rest = await luwes.ask('GET', `/v1/wfa/keputusan?after=${at}.${data[0].id}`, {
      as: kabid,
    })
    expect(rest.body.data).toEqual(data.slice(1))
  })
})

describe('the days ahead of an applicant', () => {
  let luwes: TestApp
  const ahead = (as: string, query = '') => luwes.ask('GET', `/v1/wfa/hari${query}`, { as })
  const on = (body: { hari: { tanggal: string }[] }, day: string) =>
    body.hari.find(({ tanggal }) => tanggal === day)
  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('loket', { induk: 'setda', layananLangsung: true }),
      unit('kecil', { induk: 'setda' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(40, 'loket'),
      orang(41, 'kecil'),
      orang(42, 'kecil'),
      orang(43, 'kecil', { tmtJabatan: '2026-11-02' }),
      orang(44, 'kecil', { tmtJabatan: '2026-09-01' }),
    ])
  })
  afterAll(() => luwes.stop())

  it('are told with places, days off and notice, before anything is chosen', async () => {
    const { status, body, text } = await ahead(siti)
    expect(status, text).toBe(200)
    expect(body.hari).toHaveLength(42)
    expect(body.hariIni).toBe('2026-11-18')
    expect(on(body, '2026-11-24')).toMatchObject({ halangan: null, terpakai: 0 })
    expect(on(body, '2026-11-21')).toMatchObject({ halangan: { kode: 'wfa.bukan-hari-kerja' } })
    expect(on(body, '2026-11-19')).toMatchObject({ halangan: { kode: 'wfa.pemberitahuan' } })
    expect(on(body, '2026-12-25')).toMatchObject({ halangan: { kode: 'wfa.bukan-hari-kerja' } })
    expect(body.pekan[1]).toMatchObject({ mulai: '2026-11-23', batas: 2, terpakai: 0 })
    expect(body.tertutup).toEqual([])
  })

  it('say which are held, and what is left of the week', async () => {
    await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: { jenis: 'rumah', hari: ['2026-11-24'], alasan: 'Menulis', rencana: plan },
    })
    const { body } = await ahead(siti)
    expect(on(body, '2026-11-24')).toMatchObject({
      halangan: { kode: 'wfa.hari-ganda' },
      terpakai: 1,
    })
    expect(body.pekan[1]).toMatchObject({ mulai: '2026-11-23', batas: 2, terpakai: 1 })
  })

  it('say which are full', async () => {
    const first = await ahead(orang(41, '').nip)
    expect(on(first.body, '2026-11-26')).toMatchObject({ batas: 1 })
    await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: orang(42, '').nip,
      body: { jenis: 'rumah', hari: ['2026-11-26'], alasan: 'Menulis', rencana: plan },
    })
    const { body } = await ahead(orang(41, '').nip)
    expect(on(body, '2026-11-26')).toMatchObject({
      batas: 1,
      terpakai: 1,
      halangan: { kode: 'wfa.kuota' },
    })
  })

  it('name an apel', async () => {
    const apel = { tanggal: '2026-11-30', nama: 'Apel Senin', mulai: '07:30', selesai: '08:00' }
    const made = await luwes.ask('POST', '/v1/presensi/apel', { as: bkd, body: apel })
    expect(made.status, made.text).toBe(201)
    const { body } = await ahead(siti)
    expect(on(body, '2026-11-30')).toMatchObject({ acara: [{ jenis: 'apel', nama: 'Apel Senin' }] })
    expect(on(body, '2026-12-01')).toMatchObject({ acara: [] })
  })

  it('close kinds to who cannot ask for any of them, with the article', async () => {
    const { body } = await ahead(orang(40, '').nip)
    const closed = body.tertutup.find(({ jenis }: { jenis: string }) => jenis === 'rumah')
    expect(closed.halangan[0]).toMatchObject({ kode: 'wfa.pelayanan-langsung' })
    expect(closed.halangan[0].dasar).toContain('Pasal 11')
    const kinds = body.tertutup.map(({ jenis }: { jenis: string }) => jenis)
    expect(kinds).not.toContain('dinamis')
  })

  it('close them until a day, where that is known', async () => {
    const { body } = await ahead(orang(43, '').nip)
    const closed = body.tertutup.find(({ jenis }: { jenis: string }) => jenis === 'rumah')
    expect(closed.halangan).toEqual([
      expect.objectContaining({ kode: 'wfa.baru-menjabat', sampai: '2027-02-02' }),
    ])
    const soon = await ahead(orang(44, '').nip)
    expect(soon.body.tertutup).toEqual([])
    expect(on(soon.body, '2026-11-24')).toMatchObject({ halangan: { kode: 'wfa.baru-menjabat' } })
  })

  it('tell until when a sanction stands in the way', async () => {
    await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [
      {
        id: 'hd-1',
        nip: budi,
        tingkat: 'ringan',
        jenis: 'teguran-lisan',
        dari: '2026-11-01',
        sampai: '2027-01-31',
      },
    ])
    const { body } = await ahead(budi)
    const closed = body.tertutup.find(({ jenis }: { jenis: string }) => jenis === 'rumah')
    expect(closed.halangan).toEqual([
      expect.objectContaining({ kode: 'wfa.disiplin', sampai: '2027-02-01' }),
    ])
  })
})
