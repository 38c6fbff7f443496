import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { sekda, siti, bkd, inspektur, lain, kalain } = ORANG
const KEPALA = nipKe(30)
const TEAM = [31, 32, 33, 34].map(nipKe)
const [ayu, beni, cici, dodi] = TEAM as [string, string, string, string]
const WEEKS = { dari: '2026-12-01', sampai: '2026-12-15' }
const TUESDAYS = TEAM.map((nip) => ({ nip, hari: [2] }))

describe('a roster', () => {
  let luwes: TestApp
  const plan = (over: object = {}, as: string = KEPALA, headers: Record<string, string> = {}) =>
    luwes.ask('POST', '/v1/wfa/roster', {
      as,
      body: { unit: 'dinas', ...WEEKS, pola: TUESDAYS, terbitkan: false, ...over },
      headers,
    })
  const publish = (over: object = {}, as: string = KEPALA, headers: Record<string, string> = {}) =>
    plan({ terbitkan: true, ...over }, as, headers)
  const read = (as: string, dari = '2026-12-01', sampai = dari) =>
    luwes.ask('GET', `/v1/wfa/roster?unit=dinas&dari=${dari}&sampai=${sampai}`, { as })
  const published = () =>
    luwes.rows('SELECT nip, tanggal FROM wfa_ditetapkan ORDER BY tanggal, nip')
  const ask = (as: string, hari: string) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      body: {
        jenis: 'rumah',
        hari: [hari],
        alasan: 'Naskah',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
  const given = (body: { hari: { tanggal: string; nip: string; hasil: string }[] }, date: string) =>
    body.hari.filter((day) => day.tanggal === date && day.hasil === 'lolos').map(({ nip }) => nip)
  type RosterDay = {
    readonly nip: string
    readonly kode: string | null
    readonly dasar: string | null
  }
  const codeOf = (body: { hari: RosterDay[] }, nip: string) =>
    body.hari.find((day) => day.nip === nip)?.kode

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('dinas', { nama: 'Dinas Uji', induk: 'setda', kepalaNip: KEPALA }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(30, 'dinas', { nama: 'Kepala Uji', jenisJabatan: 'jpt-pratama' }),
      ...['Ayu', 'Beni', 'Cici', '=HYPERLINK("http://jahat")'].map((nama, index) =>
        orang(31 + index, 'dinas', { nama, atasanNip: KEPALA }),
      ),
    ])
  })
  afterAll(() => luwes.stop())
  beforeEach(async () => {
    luwes.setNow(START)
    const tables = [
      'pengajuan',
      'pengajuan_hari',
      'wfa_ditetapkan',
      'roster',
      'cuti',
      'layanan',
      'arahan_hari',
    ]
    for (const table of [...tables, 'kriteria_tugas', 'kejadian', 'audit', 'idempotensi']) {
      await luwes.rows(`DELETE FROM ${table}`)
    }
  })

  it('says where too many are at the office, and to who steers the unit who could work elsewhere (R115)', async () => {
    const { editions } = luwes.deps
    const [{ since, policy }] = editions
    const kantorMaksimum = { value: { kursi: 3 }, basis: 'Perbup contoh' }
    const law = { ...policy, ketentuan: { ...policy.ketentuan, kantorMaksimum } }
    const crowd = async (as: string) => (await read(as)).body.hari[0].kantorPenuh
    expect(await crowd(KEPALA)).toBeNull()
    Object.assign(luwes.deps, { editions: [{ since, policy: law }] })
    const told = await crowd(KEPALA)
    expect(told).toMatchObject({ batas: 3, lebih: 2, dasar: 'Perbup contoh' })
    expect(told.saran).toHaveLength(2)
    expect([KEPALA, ...TEAM]).toEqual(expect.arrayContaining(told.saran))
    expect((await crowd(ayu)).saran).toEqual([])
    // It refuses nobody: who is asked for stays at the office as before.
    expect((await ask(ayu, '2026-12-10')).status).toBe(201)
    Object.assign(luwes.deps, { editions })
    await luwes.rows('DELETE FROM pengajuan_hari')
  })

  it('rotates by itself where the quota binds, and publishes nothing while it is looked at', async () => {
    const { status, body } = await plan()
    expect(status).toBe(200)
    // Five people: half of them, rounded down, may be elsewhere.
    expect(given(body, '2026-12-01')).toEqual([ayu, beni])
    expect(given(body, '2026-12-08')).toEqual([cici, dodi])
    expect(body.jumlah).toEqual({ lolos: 6, tolak: 6 })
    const full = body.hari.find((day: RosterDay) => day.kode !== null)
    expect(full).toMatchObject({ kode: 'wfa.kuota', dasar: expect.any(String) })
    expect(full.usulan).toMatch(/^2026-12-0[2-4]$/)
    expect([await published(), body.id]).toEqual([[], null])
    expect(await luwes.rows('SELECT id FROM roster')).toEqual([])
  })

  it('is published with its days, an audit row and one event, and decides where people work', async () => {
    await read(KEPALA)
    luwes.trips.length = 0
    const { status, body } = await publish()
    expect([status, luwes.trips]).toEqual([201, ['read', 'write']])
    expect(await published()).toHaveLength(6)
    const [event, ...more] = await luwes.rows('SELECT jenis, entitas, data FROM kejadian')
    expect(more).toEqual([])
    expect(event).toMatchObject({ jenis: 'wfa.roster-terbit', entitas: body.id })
    expect(JSON.parse(String(event?.data)).hari).toContainEqual({ nip: ayu, tanggal: '2026-12-01' })
    const audit = await luwes.rows('SELECT oleh, tindakan, data FROM audit')
    expect(audit).toMatchObject([{ oleh: KEPALA, tindakan: 'roster.terbit' }])
    expect(JSON.parse(String(audit[0]?.data))).toMatchObject({ edisi: '2026-01-01' })
    luwes.setNow('2026-12-01T08:00:00+07:00')
    const { body: saya } = await luwes.ask('GET', '/v1/saya', { as: ayu })
    expect(saya.hariIni).toMatchObject({
      moda: 'wfa',
      dasar: 'Roster Dinas Uji 1–15 Desember 2026',
    })
  })

  it('holds its places against requests, and requests against it', async () => {
    await publish({ pola: [ayu, beni].map((nip) => ({ nip, hari: [2] })) })
    const late = await ask(cici, '2026-12-01')
    expect(late.body.refusals.map(({ code }: { code: string }) => code)).toContain('wfa.kuota')
    expect((await ask(cici, '2026-12-02')).status).toBe(201)
    const { body } = await plan({ pola: [{ nip: cici, hari: [3] }], sampai: '2026-12-04' })
    expect(codeOf(body, cici)).toBe('wfa.hari-ganda')
  })

  it('gives no day of leave, on a holiday, over the weekly limit, or of one’s own', async () => {
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'r-1', nip: ayu, jenis: 'tahunan', dari: '2026-12-01', sampai: '2026-12-01' },
    ])
    const leave = await plan({ sampai: '2026-12-01', pola: TUESDAYS })
    expect(codeOf(leave.body, ayu)).toBe('wfa.cuti')
    const xmas = { dari: '2026-12-25', sampai: '2026-12-25', pola: [{ nip: ayu, hari: [5] }] }
    expect(codeOf((await plan(xmas)).body, ayu)).toBe('wfa.bukan-hari-kerja')
    const week = {
      dari: '2026-12-07',
      sampai: '2026-12-11',
      pola: [{ nip: beni, hari: [1, 2, 3] }],
    }
    const { body } = await plan(week)
    expect(body.hari.map(({ kode }: RosterDay) => kode)).toEqual([null, null, 'wfa.batas-mingguan'])
    const own = await plan({ pola: [{ nip: KEPALA, hari: [2] }] })
    expect(codeOf(own.body, KEPALA)).toBe('wfa.bukan-wewenang')
    const byBkd = await plan({ pola: [{ nip: KEPALA, hari: [2] }] }, bkd)
    expect(codeOf(byBkd.body, KEPALA)).toBe('wfa.bukan-wewenang')
  })

  it('gives no day against task criteria that the atasan signed as not met', async () => {
    await luwes.rows(
      `INSERT INTO kriteria_tugas (nip, tmt_jabatan, jawaban, oleh, pada)
        VALUES (?, '2020-01-02', '{"dengan-tik":false}', ?, 0)`,
      beni,
      KEPALA,
    )
    const { body } = await plan({ sampai: '2026-12-01' })
    expect(codeOf(body, beni)).toBe('wfa.kriteria-tugas')
    expect(given(body, '2026-12-01')).toEqual([ayu, cici])
  })

  it('keeps the floor of the unit’s service windows', async () => {
    await luwes.rows(
      `INSERT INTO layanan (unit_kerja, kode, nama, hari, mulai, selesai, minimum)
        VALUES ('dinas', 'l', 'Loket', '[2]', 480, 900, 4)`,
    )
    const { body } = await plan({ sampai: '2026-12-01' })
    const floor = luwes.deps.editions[0].policy.wfa['wfa.minimum-kantor']
    expect(floor).not.toBeNull()
    expect(given(body, '2026-12-01')).toEqual([ayu])
    expect(codeOf(body, beni)).toBe('wfa.minimum-kantor')
  })

  it('lets teams take turns by the week', async () => {
    const pola = [
      {
        tim: [
          [ayu, beni],
          [cici, dodi],
        ],
        hari: [1, 2],
      },
    ]
    const { body } = await plan({ dari: '2026-12-07', sampai: '2026-12-18', pola })
    expect(given(body, '2026-12-08')).toEqual([ayu, beni])
    expect(given(body, '2026-12-15')).toEqual([cici, dodi])
    expect(body.jumlah.tolak).toBe(0)
  })

  it('breaks no cap when several are published at once, beside requests', async () => {
    const one = (nip: string) => ({ sampai: '2026-12-01', pola: [{ nip, hari: [2] }] })
    const answers = await Promise.all([
      publish(one(ayu)),
      publish(one(beni), bkd),
      publish(one(cici)),
      ask(dodi, '2026-12-01'),
    ])
    const held = await luwes.rows(`
      SELECT nip FROM wfa_ditetapkan WHERE tanggal = '2026-12-01'
      UNION SELECT nip FROM pengajuan_hari WHERE tanggal = '2026-12-01' AND hidup = 1`)
    expect(held).toHaveLength(2)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(answers.map(({ status }) => status).every((status) => status < 500)).toBe(true)
  })

  it('breaks no weekly limit when two are published at once for one person', async () => {
    const days = (hari: number[]) => ({
      dari: '2026-12-07',
      sampai: '2026-12-11',
      pola: [{ nip: ayu, hari }],
    })
    await Promise.all([publish(days([1, 2])), publish(days([3, 4]), bkd), publish(days([5]))])
    expect(await published()).toHaveLength(2)
  })

  it('is published once under one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'roster-1' }
    const [one, two] = await Promise.all([
      publish({}, KEPALA, headers),
      publish({}, KEPALA, headers),
    ])
    expect([one.status, one.body.id]).toEqual([201, two.body.id])
    expect((await publish({}, KEPALA, headers)).body).toEqual(one.body)
    expect(await luwes.rows('SELECT id FROM roster')).toHaveLength(1)
    expect((await publish({ sampai: '2026-12-08' }, KEPALA, headers)).status).toBe(409)
  })

  it('is planned by the kepala of the unit and bkd alone', async () => {
    expect((await plan({}, bkd)).status).toBe(200)
    for (const as of [ayu, kalain, sekda, inspektur]) expect((await plan({}, as)).status).toBe(403)
    expect((await plan({ unit: 'tiada' })).status).toBe(403)
    expect((await plan({ unit: 'tiada' }, bkd)).status).toBe(404)
  })

  it('begins tomorrow at the earliest and names only people of the unit', async () => {
    const today = await plan({ dari: '2026-11-18' })
    expect([today.status, today.body.issues[0].path]).toEqual([400, '/dari'])
    const stranger = await plan({ pola: [{ nip: siti, hari: [2] }] })
    expect([stranger.status, stranger.body.issues[0].path]).toEqual([400, '/pola'])
    const nothing = await publish({ pola: [{ nip: KEPALA, hari: [2] }] })
    expect(nothing.status).toBe(409)
  })

  describe('as it is read', () => {
    const sources = (body: { hari: { pegawai: { nip: string; sumber: string }[] }[] }) =>
      Object.fromEntries(body.hari[0]?.pegawai.map(({ nip, sumber }) => [nip, sumber]) ?? [])

    it('tells who works where, and on what it rests', async () => {
      await publish()
      await luwes.feed('simpeg', 'wfa.ditetapkan', [
        { nip: beni, tanggal: '2026-12-01', jenis: 'rumah', nomorSurat: '800/2' },
      ])
      const { status, body } = await read(KEPALA)
      expect(status).toBe(200)
      expect(body.unit).toEqual({ kode: 'dinas', nama: 'Dinas Uji' })
      expect(body.hari[0]).toMatchObject({ libur: null, wfa: 2, kantor: 3, batas: 2 })
      expect(sources(body)).toMatchObject({ [ayu]: 'roster', [beni]: 'surat', [cici]: null })
      const { body: xmas } = await read(KEPALA, '2026-12-25')
      expect(xmas.hari[0]).toMatchObject({ libur: expect.stringMatching(/Natal/), wfa: 0 })
    })

    it('shows a directive over it', async () => {
      await publish()
      await luwes.ask('POST', '/v1/wfa/arahan', {
        as: bkd,
        body: {
          jenis: 'masuk',
          unit: ['dinas'],
          hari: ['2026-12-01'],
          alasan: 'Apel',
          dasar: 'SE 1',
          terapkan: true,
        },
      })
      const { body } = await read(bkd)
      expect(body.hari[0]).toMatchObject({ wfa: 0, kantor: 5 })
      expect(sources(body)[ayu]).toBe('arahan')
    })

    it('gives the unit’s own people the list without reasons, and strangers nothing', async () => {
      await publish()
      const own = await read(cici, '2026-12-08')
      expect(own.body.hari[0].wfa).toBe(2)
      expect(new Set(Object.values(sources(own.body)))).toEqual(new Set([null]))
      for (const as of [KEPALA, sekda, bkd, inspektur]) {
        expect(sources((await read(as)).body)[ayu]).toBe('roster')
      }
      for (const as of [lain, kalain]) expect((await read(as)).status).toBe(403)
    })
  })

  it('is withdrawn from tomorrow on, once, and gives its places back', async () => {
    const { body } = await publish()
    const withdraw = (as: string) =>
      luwes.ask('POST', `/v1/wfa/roster/${body.id}/batal`, { as, body: { alasan: 'Audit' } })
    for (const as of [ayu, kalain, inspektur]) expect((await withdraw(as)).status).toBe(403)
    luwes.setNow('2026-12-01T09:00:00+07:00')
    const both = await Promise.all([withdraw(KEPALA), withdraw(bkd)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const done = both.find(({ status }) => status === 200)
    expect(done?.body.hari).toHaveLength(4)
    const left = await published()
    expect(left.map(({ tanggal }) => tanggal)).toEqual(['2026-12-01', '2026-12-01'])
    const told = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'wfa.roster-batal'")
    expect(told).toHaveLength(1)
    expect(told[0]?.data).not.toContain('Audit')
    const audit = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'roster.batal'")
    expect(JSON.parse(String(audit[0]?.data))).toMatchObject({ alasan: 'Audit', unit: 'dinas' })
    const again = await plan({ dari: '2026-12-08' })
    expect(given(again.body, '2026-12-08')).toHaveLength(2)
  })

  it('as CSV can be opened in a spreadsheet: NIPs stay text, and no cell is a formula', async () => {
    const { body } = await publish()
    const csv = (as: string) => luwes.ask('GET', `/v1/wfa/roster/${body.id}.csv`, { as })
    const { status, text, headers } = await csv(KEPALA)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [header, first, ...rest] = text.replace(/^\uFEFF/, '').split('\r\n')
    expect(header).toMatch(/^"No";"Hari";"Tanggal";"Nama";"NIP"/)
    expect(first).toContain('"Selasa";"2026-12-01";"Ayu";"19860926 201505 1 031"')
    const dodiLine = rest.find((line) => line.includes('HYPERLINK'))
    expect(dodiLine).toContain(`"'=HYPERLINK(""http://jahat"")"`)
    expect(text).not.toMatch(/(^|[;\n])"?[=+@-]/)
    expect((await csv(bkd)).status).toBe(200)
    for (const as of [ayu, kalain]) expect((await csv(as)).status).toBe(403)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
