import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, unit } from '../../support/people.ts'

const { sekda, kadis, siti, budi, bkd, inspektur, lain, pensiun } = ORANG

const draft = (over: object = {}) => ({
  jenis: 'rumah',
  unit: ['kominfo'],
  hari: ['2026-11-18'],
  alasan: 'Unjuk rasa di kompleks perkantoran',
  dasar: 'SE Bupati 100.3/7/2026',
  terapkan: true,
  ...over,
})

describe('a directive', () => {
  let luwes: TestApp
  const issue = (body: object, as: string = bkd, headers: Record<string, string> = {}) =>
    luwes.ask('POST', '/v1/wfa/arahan', { as, body, headers })
  const undo = (id: string, as: string = bkd) =>
    luwes.ask('POST', `/v1/wfa/arahan/${id}/batal`, { as, body: { alasan: 'Sudah aman' } })
  const today = async (as: string) => (await luwes.ask('GET', '/v1/saya', { as })).body.hariIni

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('uptd', { nama: 'UPTD Kominfo', induk: 'kominfo' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(20, 'uptd', { nama: 'Orang UPTD' })])
  })
  afterAll(() => luwes.stop())
  beforeEach(async () => {
    luwes.setNow(START)
    for (const table of ['arahan', 'arahan_hari', 'audit', 'kejadian', 'idempotensi']) {
      await luwes.rows(`DELETE FROM ${table}`)
    }
  })

  it('lists the people affected before it is issued, and changes nothing', async () => {
    const { status, body } = await issue(draft({ terapkan: false }))
    expect(status).toBe(200)
    expect(body).toEqual({
      terdampak: {
        pegawai: 4,
        unit: [{ kode: 'kominfo', nama: 'Dinas Kominfo', pegawai: 4, layananLangsung: false }],
        daftar: expect.arrayContaining([{ nip: siti, nama: 'Siti Aminah', unit: 'kominfo' }]),
        lanjut: null,
      },
    })
    expect(body.terdampak.daftar.map(({ nip }: { nip: string }) => nip)).not.toContain(pensiun)
    expect((await today(siti)).moda).toBe('kantor')
    for (const table of ['arahan', 'audit', 'kejadian']) {
      expect(await luwes.rows(`SELECT * FROM ${table}`)).toEqual([])
    }
  })

  it('holds at once, also for today (R44), and says on what it rests', async () => {
    expect((await today(siti)).moda).toBe('kantor')
    expect((await issue(draft())).status).toBe(201)
    expect(await today(siti)).toMatchObject({ moda: 'wfa', dasar: 'SE Bupati 100.3/7/2026' })
    expect((await today(lain)).moda).toBe('kantor')
  })

  it('takes the units below only when asked', async () => {
    const alone = await issue(draft({ terapkan: false }))
    expect(alone.body.terdampak.unit).toHaveLength(1)
    const whole = await issue(draft({ termasukBawahan: true, terapkan: false }))
    expect(whole.body.terdampak).toMatchObject({
      pegawai: 5,
      unit: [{ kode: 'kominfo' }, { kode: 'uptd' }],
    })
  })

  it('is recorded and announced with the change, once', async () => {
    const { body } = await issue(draft({ hari: ['2026-11-20', '2026-11-19'] }))
    const [audit, ...more] = await luwes.rows('SELECT oleh, tindakan, entitas, data FROM audit')
    expect(more).toEqual([])
    expect(audit).toMatchObject({ oleh: bkd, tindakan: 'arahan.terbit', entitas: body.id })
    expect(JSON.parse(String(audit?.data))).toMatchObject({
      alasan: 'Unjuk rasa di kompleks perkantoran',
      edisi: '2026-01-01',
      hari: ['2026-11-19', '2026-11-20'],
    })
    const [event, ...others] = await luwes.rows('SELECT jenis, data FROM kejadian')
    expect(others).toEqual([])
    expect(event?.jenis).toBe('wfa.arahan-terbit')
    expect(JSON.parse(String(event?.data))).toEqual({
      id: body.id,
      status: 'terbit',
      jenis: 'rumah',
      unit: ['kominfo'],
      hari: ['2026-11-19', '2026-11-20'],
    })
  })

  it('takes one read and one write', async () => {
    await today(bkd)
    luwes.trips.length = 0
    await issue(draft())
    expect(luwes.trips).toEqual(['read', 'write'])
  })

  it('calls all back in, whatever was granted', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-11-18', jenis: 'rumah', nomorSurat: '800/1' },
    ])
    expect((await today(budi)).moda).toBe('wfa')
    await issue(draft({ jenis: 'masuk' }))
    expect((await today(budi)).moda).toBe('kantor')
  })

  it('of a unit and day gives way to the newest, and comes back when that is undone', async () => {
    await issue(draft())
    luwes.setNow('2026-11-18T08:05:00+07:00')
    const { body } = await issue(draft({ jenis: 'masuk' }))
    expect((await today(siti)).moda).toBe('kantor')
    await undo(body.id)
    expect((await today(siti)).moda).toBe('wfa')
  })

  it('is undone from today on: the days before stay as they were lived', async () => {
    const { body } = await issue(draft({ hari: ['2026-11-18', '2026-11-19', '2026-11-20'] }))
    luwes.setNow('2026-11-19T09:00:00+07:00')
    const undone = await undo(body.id, sekda)
    expect(undone.body).toMatchObject({
      hari: ['2026-11-18', '2026-11-19', '2026-11-20'],
      hariBerlaku: ['2026-11-18'],
      dibatalkanPada: '2026-11-19T09:00:00+07:00',
    })
    expect((await today(siti)).moda).toBe('kantor')
    const month = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: siti })
    expect(month.body.hari[17]).toMatchObject({ tanggal: '2026-11-18', moda: 'wfa' })
    const audit = await luwes.rows("SELECT oleh, data FROM audit WHERE tindakan = 'arahan.batal'")
    expect(audit).toMatchObject([{ oleh: sekda, data: expect.stringContaining('Sudah aman') }])
    const told = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'wfa.arahan-batal'")
    expect(JSON.parse(String(told[0]?.data))).toMatchObject({ hari: ['2026-11-19', '2026-11-20'] })
    expect(told[0]?.data).not.toContain('aman')
  })

  it('is undone once, also by two at once', async () => {
    const { body } = await issue(draft())
    const both = await Promise.all([undo(body.id), undo(body.id, sekda)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await undo(body.id)).status).toBe(409)
    const audit = await luwes.rows("SELECT urut FROM audit WHERE tindakan = 'arahan.batal'")
    expect(audit).toHaveLength(1)
  })

  it('is issued once under one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'arahan-1' }
    const [one, two] = await Promise.all([
      issue(draft(), bkd, headers),
      issue(draft(), bkd, headers),
    ])
    expect(one.body.id).toBe(two.body.id)
    expect((await issue(draft(), bkd, headers)).body).toEqual(one.body)
    expect(await luwes.rows('SELECT id FROM arahan')).toHaveLength(1)
    expect((await issue(draft({ alasan: 'Lain' }), bkd, headers)).status).toBe(409)
  })

  it('is issued and undone by bkd and sekda alone, and read by the inspektorat too', async () => {
    const { body } = await issue(draft(), sekda)
    for (const as of [kadis, siti, inspektur]) {
      expect((await issue(draft({ terapkan: false }), as)).status).toBe(403)
      expect((await undo(body.id, as)).status).toBe(403)
    }
    const list = (as: string) => luwes.ask('GET', '/v1/wfa/arahan', { as })
    expect((await list(inspektur)).body.data).toMatchObject([
      { id: body.id, unit: [{ kode: 'kominfo', nama: 'Dinas Kominfo' }], hari: ['2026-11-18'] },
    ])
    expect((await list(kadis)).status).toBe(403)
  })

  it('names no day that has passed and no unit that is unknown', async () => {
    const past = await issue(draft({ hari: ['2026-11-18', '2026-11-17'] }))
    expect([past.status, past.body.issues[0].path]).toEqual([400, '/hari/1'])
    const unknown = await issue(draft({ unit: ['kominfo', 'tiada'], terapkan: false }))
    expect([unknown.status, unknown.body.issues[0].path]).toEqual([400, '/unit/1'])
  })

  it('in an emergency makes a day begun at the office and ended at home a normal one (E59)', async () => {
    const tapAt = async (time: string, arah: string) => {
      luwes.setNow(`2026-11-19T${time}:00+07:00`)
      return luwes.ask('POST', '/v1/presensi/tap', { as: budi, body: { arah } })
    }
    await tapAt('07:25', 'masuk')
    await issue(draft({ hari: ['2026-11-19'] }))
    const { body } = await tapAt('16:01', 'pulang')
    expect(body.hari).toMatchObject({ moda: 'wfa', status: 'hadir-wfa', potongan: [] })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
