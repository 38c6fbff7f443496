import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AskOptions, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap, unit } from '../../support/people.ts'
import { examplesOf, type Operation, operationsOf } from '../routes.ts'

const { siti, budi, kabid, lain, kalain, wita, bkd, sekda, inspektur } = ORANG

/** Nobody but who is named here gains anything by an appointment. */
const MAY = [
  'GET /v1/mesin',
  'POST /v1/mesin',
  'POST /v1/mesin/pin',
  'POST /v1/mesin/{id}/cabut',
  'GET /v1/jadwal-sif',
  'POST /v1/impor',
  'GET /v1/wfa/kesiapan-unit',
  'PUT /v1/wfa/kesiapan-unit',
  'GET /v1/presensi/hari',
  'GET /v1/hari-ini',
  'GET /v1/untuk-saya/petugas',
  'GET /v1/laporan-bulanan',
  'GET /v1/laporan-bulanan/cetak',
  'POST /v1/presensi/koreksi/{id}/keputusan',
]

/** What an operator of a unit may and may not, over every route, in time and unit. */
describe('the operator of a unit', () => {
  let luwes: TestApp
  let operations: Operation[]
  let examples: Awaited<ReturnType<typeof examplesOf>>
  const before = new Map<string, number>()

  const appoint = (nip: string, unitKerja: string, dari: string, sampai: string, bawahan = true) =>
    luwes.ask('POST', '/v1/operator', {
      as: bkd,
      body: { nip, unitKerja, bawahan, dari, sampai, nomorSurat: '800/1/OP/2026' },
    })
  const ask = (method: string, path: string, as: string, body?: unknown) =>
    luwes.ask(method, path, { as, ...(body !== undefined && { body }) } satisfies AskOptions)
  /** Every route as its example asks, but by somebody else. */
  const askAll = async (as: string) => {
    const statuses = new Map<string, number>()
    for (const { key, method, hasBody, open } of operations) {
      const example = examples[key]
      if (open || !example || key === 'POST /v1/sesi') continue
      const { path, body, headers } = example
      const asking = { as, ...(hasBody && { body }), ...(headers && { headers }) }
      statuses.set(key, (await luwes.ask(method, path, asking)).status)
    }
    return statuses
  }
  const recommended = async (nip: string, superior: string, tanggal: string) => {
    const draft = {
      tanggal,
      jenis: 'izin',
      alasan: 'Sakit',
      bukti: [{ jenis: 'Surat', nomor: '1' }],
    }
    const filed = await ask('POST', '/v1/presensi/koreksi', nip, draft)
    expect(filed.status, filed.text).toBe(201)
    const path = `/v1/presensi/koreksi/${filed.body.id}/keputusan`
    expect((await ask('POST', path, superior, { keputusan: 'setuju' })).status).toBe(200)
    return path
  }

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('bidang', { nama: 'Bidang Aplikasi', induk: 'kominfo' }),
    ])
    operations = await operationsOf(luwes)
    examples = await examplesOf(luwes)
    for (const [key, status] of await askAll(budi)) before.set(key, status)
    const appointed = [
      await appoint(budi, 'kominfo', '2026-11-18', '2026-12-31'),
      // Ended yesterday as seen from the day on which the rest is asked.
      await appoint(wita, 'kominfo', '2026-11-01', '2026-11-18'),
      await appoint(lain, 'lain', '2026-11-18', '2026-12-31'),
    ]
    expect(appointed.map(({ status }) => status)).toEqual([201, 201, 201])
    luwes.setNow('2026-11-19T08:00:00+07:00')
  })
  afterAll(() => luwes.stop())

  it('is told so in the session, and only while the appointment lasts', async () => {
    const roles = async (nip: string) => (await ask('GET', '/v1/saya', nip)).body.peran
    expect(await roles(budi)).toContain('operator')
    expect(await roles(wita)).not.toContain('operator')
    expect(await roles(siti)).not.toContain('operator')
  })

  it('may nothing more on any route but those that are named', async () => {
    const after = await askAll(budi)
    expect(after.size).toBeGreaterThan(100)
    const gained = [...after].filter(
      ([key, status]) => !MAY.includes(key) && (status === 403) !== (before.get(key) === 403),
    )
    expect(gained).toEqual([])
    const denied = [...after].filter(([, status]) => status === 403)
    expect(denied.length).toBeGreaterThan(30)
  })

  it('sees no pay of others: neither a month, nor a file of a month, nor the dashboard', async () => {
    for (const path of [
      `/v1/kinerja/2026-10?nip=${siti}`,
      '/v1/kinerja/2026-10/ekspor?format=csv&bentuk=tpp',
      '/v1/kinerja/2026-10/hitung',
      '/v1/dasbor?bulan=2026-10&unit=kominfo',
      '/v1/kinerja/2026-10/sanggahan?semua=ya',
      '/v1/audit',
      '/v1/operator',
    ])
      expect((await ask('GET', path, budi)).status, path).toBe(403)
  })

  it('reads the monthly report of the unit and those below, and fills in nothing', async () => {
    const path = '/v1/laporan-bulanan?bulan=2026-10'
    const { body } = await ask('GET', path, budi)
    expect(body).toMatchObject({ unit: 'kominfo', seluruhDaerah: false, mengisi: false })
    const codes = body.pilihan.map(({ kode }: { kode: string }) => kode)
    expect(codes).toEqual(['kominfo', 'bidang'])
    expect((await ask('GET', `${path}&unit=bidang`, budi)).status).toBe(200)
    expect((await ask('GET', `${path}&unit=lain`, budi)).status).toBe(403)
    expect((await ask('GET', path, wita)).status).toBe(403)
    const isian = [{ kode: 'rapat.semua', nilai: 4 }]
    const filled = { bulan: '2026-10', unit: 'kominfo', isian }
    expect((await ask('POST', '/v1/laporan-bulanan', budi, filled)).status).toBe(403)
  })

  it('sees who is at work today in the unit and those below, in no other, and no longer than appointed', async () => {
    const glance = async (as: string, query = '') => {
      const { status, body } = await ask('GET', `/v1/hari-ini${query}`, as)
      return [status, body.unit?.kode]
    }
    expect(await glance(budi)).toEqual([200, 'kominfo'])
    expect(await glance(budi, '?unit=bidang')).toEqual([200, 'bidang'])
    expect(await glance(lain)).toEqual([200, 'lain'])
    expect((await glance(budi, '?unit=lain'))[0]).toBe(403)
    expect((await glance(budi, '?unit=setda'))[0]).toBe(403)
    expect((await glance(wita))[0]).toBe(403)
  })

  it('may not on these routes what another unit or an ended appointment would have to allow', async () => {
    const kominfo = '/v1/jadwal-sif?unit=kominfo&dari=2026-11-01&sampai=2026-11-30'
    const koreksi = await recommended(siti, kabid, '2026-11-17')
    const seen = { laptop: true, internet: true, alasan: 'Diperiksa' }
    const mesin = {
      serial: 'OPR1',
      nama: 'Lobi',
      unit: 'kominfo',
      kantor: 'Kantor Bupati',
      arah: 'masuk',
    }
    const pin = { serial: 'OPR1', pin: [{ pin: '4', nip: siti }] }
    const requests: readonly (readonly [string, string, unknown?])[] = [
      ['POST', '/v1/mesin', mesin],
      ['POST', '/v1/mesin/pin', pin],
      ['GET', kominfo],
      ['GET', '/v1/wfa/kesiapan-unit?unit=kominfo'],
      ['PUT', `/v1/wfa/kesiapan-unit?nip=${siti}`, seen],
      ['GET', `/v1/presensi/hari?bulan=2026-11&nip=${siti}`],
      ['POST', koreksi, { keputusan: 'setuju' }],
      ['POST', '/v1/mesin/OPR1/cabut', { alasan: 'Rusak' }],
    ]
    for (const [method, path, body] of requests) {
      const says = async (nip: string) => (await ask(method, path, nip, body)).status
      expect([await says(wita), await says(lain), await says(siti)], path).toEqual([
        403,
        403,
        path.includes(`nip=${siti}`) && method === 'GET' ? 200 : 403,
      ])
      expect([200, 201], `${method} ${path}`).toContain(await says(budi))
    }
    expect((await ask('GET', '/v1/mesin', wita)).status).toBe(403)
  })

  it('looks after the units below, where the appointment says so', async () => {
    const below = '/v1/wfa/kesiapan-unit?unit=bidang'
    expect((await ask('GET', below, budi)).status).toBe(200)
    expect((await ask('GET', '/v1/wfa/kesiapan-unit?unit=setda', budi)).status).toBe(403)
    const { body } = await ask('GET', '/v1/unit-kerja', budi)
    expect(body.data.map(({ kode }: { kode: string }) => kode).sort()).toEqual([
      'bidang',
      'kominfo',
    ])
  })

  it('sees machines of the own units alone, and takes over none of another', async () => {
    const body = { serial: 'LAIN1', nama: 'Lobi Lain', kantor: 'Kantor Bupati', arah: 'masuk' }
    expect((await ask('POST', '/v1/mesin', bkd, { ...body, unit: 'lain' })).status).toBe(201)
    expect((await ask('POST', '/v1/mesin', budi, { ...body, unit: 'kominfo' })).status).toBe(403)
    expect((await ask('POST', '/v1/mesin/LAIN1/cabut', budi, { alasan: 'x' })).status).toBe(403)
    const shown = await ask('GET', '/v1/mesin', budi)
    expect(shown.text).not.toContain('LAIN1')
    expect(new Set(shown.body.kantor.map((one: { unit: string }) => one.unit))).toEqual(
      new Set(['kominfo', 'bidang']),
    )
  })

  it('says whose PINs are on a machine of the unit, for its people alone', async () => {
    const machine = {
      serial: 'OPR2',
      nama: 'Pintu',
      unit: 'kominfo',
      kantor: 'Kantor Bupati',
      arah: 'masuk',
    }
    await ask('POST', '/v1/mesin', budi, machine)
    const put = (serial: string | undefined, nip: string, as = budi) =>
      ask('POST', '/v1/mesin/pin', as, { ...(serial && { serial }), pin: [{ pin: '9', nip }] })
    expect((await put(undefined, siti)).status).toBe(403)
    expect((await put('OPR2', lain)).status).toBe(403)
    expect((await put('OPR2', lain, bkd)).status).toBe(200)
    // It is the PIN of somebody outside by now.
    expect((await put('OPR2', siti)).status).toBe(403)
  })

  it('brings in pickets and taps of machines about people of the unit, never about themselves', async () => {
    const picket = (nip: string, tanggal: string) => ({
      nip,
      tanggal,
      mulai: `${tanggal}T19:00:00+07:00`,
      selesai: `${tanggal}T22:00:00+07:00`,
    })
    const butir = [
      picket(siti, '2026-11-20'),
      picket(lain, '2026-11-20'),
      picket(budi, '2026-11-20'),
    ]
    const bring = (jenis: string, items: readonly object[], as = budi) =>
      ask('POST', '/v1/impor', as, { jenis, butir: items })
    expect((await bring('jadwal-sif.ditetapkan', butir)).body).toMatchObject({
      accepted: 1,
      rejected: [
        { index: 1, code: 'impor.di-luar-unit' },
        { index: 2, code: 'impor.diri-sendiri' },
      ],
    })
    const kantor = { metode: 'sidik-jari', kantor: 'Kantor Bupati' }
    const taps = [
      tap('imp-1', lain, 'masuk', '2026-11-18T07:20:00+07:00', kantor),
      tap('imp-2', siti, 'masuk', '2026-11-18T07:20:00+07:00', kantor),
      tap('imp-3', siti, 'pulang', '2026-11-18T16:01:00+07:00', { metode: 'manual' }),
    ]
    expect((await bring('presensi.terekam', taps)).body).toMatchObject({
      accepted: 1,
      rejected: [
        { index: 0, code: 'impor.di-luar-unit' },
        { index: 2, code: 'impor.bukan-mesin' },
      ],
    })
    expect(await luwes.rows("SELECT id, sumber FROM tap WHERE id LIKE 'imp-%'")).toEqual([
      { id: 'imp-2', sumber: 'impor' },
    ])
    expect((await bring('jadwal-sif.ditetapkan', butir, wita)).status).toBe(403)
    const noted = await luwes.rows(
      "SELECT entitas, data FROM audit WHERE tindakan = 'impor.butir' AND oleh = ? ORDER BY urut DESC LIMIT 2",
      budi,
    )
    expect(noted.map(({ entitas, data }) => [entitas, JSON.parse(String(data)).jenis])).toEqual([
      [siti, 'presensi.terekam'],
      [siti, 'jadwal-sif.ditetapkan'],
    ])
    // No day waits for a source that is a file.
    expect(await luwes.rows("SELECT * FROM sumber_presensi WHERE sumber = 'impor'")).toEqual([])
  })

  it('verifies what the atasan recommended, and is shown only that', async () => {
    const path = await recommended(siti, kabid, '2026-11-18')
    const own = await recommended(budi, kabid, '2026-11-18')
    const inbox = async (as: string) =>
      (await ask('GET', '/v1/presensi/koreksi/kotak-masuk', as)).body.data.map(
        ({ id }: { id: string }) => `/v1/presensi/koreksi/${id}/keputusan`,
      )
    expect(await inbox(budi)).toEqual([path])
    expect(await inbox(wita)).toEqual([])
    expect((await ask('POST', own, budi, { keputusan: 'setuju' })).status).toBe(403)
    const fresh = {
      tanggal: '2026-11-16',
      jenis: 'izin',
      alasan: 'Sakit',
      bukti: [{ jenis: 'Surat', nomor: '2' }],
    }
    const filed = await ask('POST', '/v1/presensi/koreksi', siti, fresh)
    const first = `/v1/presensi/koreksi/${filed.body.id}/keputusan`
    expect((await ask('POST', first, budi, { keputusan: 'setuju' })).status).toBe(403)
    expect((await ask('POST', path, budi, { keputusan: 'setuju' })).body.status).toBe('disetujui')
  })

  it('does not verify what they recommended as atasan: two people look at each', async () => {
    expect((await appoint(kabid, 'kominfo', '2026-11-18', '2026-12-31')).status).toBe(201)
    const path = await recommended(siti, kabid, '2026-11-19')
    expect((await ask('POST', path, kabid, { keputusan: 'setuju' })).status).toBe(403)
    expect((await ask('POST', path, budi, { keputusan: 'setuju' })).status).toBe(200)
  })

  it('finds people of the unit by name, and nobody else', async () => {
    const names = async (as: string, cari: string) =>
      (await ask('GET', `/v1/pegawai?cari=${cari}`, as)).body.data.map(
        ({ nama }: { nama: string }) => nama,
      )
    expect(await names(budi, 'si')).toEqual(['Siti Aminah'])
    expect(await names(budi, 'lain')).toEqual([])
    expect(await names(wita, 'si')).toEqual([])
    expect(await names(bkd, 'lain')).toEqual(['Kepala Lain', 'Orang Lain'])
    expect(await names(inspektur, siti.slice(0, 16))).not.toEqual([])
    expect(await names(bkd, '%25_')).toEqual([])
  })

  it('has no right any more the moment that bkd ends the appointment, whatever the session says', async () => {
    const path = '/v1/jadwal-sif?unit=lain&dari=2026-11-01&sampai=2026-11-30'
    expect((await ask('GET', path, lain)).status).toBe(200)
    const { body } = await ask('GET', '/v1/operator', bkd)
    const { id } = body.data.find((one: { nip: string }) => one.nip === lain)
    const end = { alasan: 'Surat dicabut' }
    expect((await ask('POST', `/v1/operator/${id}/cabut`, siti, end)).status).toBe(403)
    expect((await ask('POST', `/v1/operator/${id}/cabut`, bkd, end)).body.berlaku).toBe(false)
    // The session of before still names the role; it is not asked.
    expect((await ask('GET', path, lain)).status).toBe(403)
    expect(
      await luwes.rows(
        "SELECT oleh, entitas FROM audit WHERE tindakan = 'operator.cabut' AND entitas = ?",
        id,
      ),
    ).toEqual([{ oleh: bkd, entitas: id }])
  })

  it('is appointed by another, once a day and unit, and never over the whole regency', async () => {
    const dates = ['2026-11-19', '2026-12-31'] as const
    expect((await appoint(bkd, 'bkpsdm', ...dates)).status).toBe(403)
    expect((await appoint(budi, 'kominfo', '2026-12-01', '2027-01-31')).status).toBe(409)
    expect((await appoint(siti, 'tiada', ...dates)).status).toBe(409)
    expect((await appoint(ORANG.pensiun, 'kominfo', ...dates)).status).toBe(409)
    expect((await appoint(siti, 'kominfo', '2026-11-01', '2026-11-18')).status).toBe(409)
    expect((await appoint(siti, 'setda', ...dates)).status).toBe(409)
    expect((await appoint(siti, 'setda', ...dates, false)).status).toBe(201)
    expect((await ask('GET', '/v1/wfa/kesiapan-unit?unit=setda', siti)).status).toBe(200)
    const today = await ask('GET', '/v1/hari-ini', siti)
    expect(today.body).toMatchObject({ unit: { kode: 'setda' }, perUnit: [] })
    expect((await ask('GET', '/v1/hari-ini?unit=lain', siti)).status).toBe(403)
    // The report of that unit adds up all below it.
    const report = '/v1/laporan-bulanan?bulan=2026-10&unit=setda'
    expect((await ask('GET', report, siti)).status).toBe(403)
    expect((await ask('GET', '/v1/wfa/kesiapan-unit?unit=lain', siti)).status).toBe(403)
    for (const nip of [sekda, kalain, siti])
      expect((await ask('POST', '/v1/operator', nip, {})).status).toBe(400)
    expect((await appoint(siti, 'lain', ...dates)).status).toBe(201)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
