import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLimiter, RATES } from '../../../src/http/guards/rates.ts'
import { type Answer, START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, budi, kabid, lain } = ORANG
const RENCANA = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]
const NEVER = `/v1/saya/kalender.ics?kunci=${'A'.repeat(43)}`

/** Returns what a calendar app sees of a feed. */
function entriesIn({ text }: Answer) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, sequence, startDate, endDate } = new ICAL.Event(component)
    const status = component.getFirstPropertyValue('status')
    const ends = endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString()
    return { uid, summary, sequence, status, mulai: startDate.toString(), ends }
  })
}

describe('a private calendar', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  /** Makes an address, as a path. */
  const addressOf = async (as: string): Promise<string> => {
    const { status, body } = await luwes.ask('PUT', '/v1/saya/kalender', { as })
    expect(status).toBe(200)
    const { origin, pathname, search } = new URL(body.alamat)
    expect(origin).toBe(luwes.deps.publicUrl)
    return `${pathname}${search}`
  }
  const read = async (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    luwes.ask('GET', path, { headers })
  const one = async (path: string, title: string) =>
    entriesIn(await read(path)).find(({ summary }) => summary.startsWith(title))

  it('has WFA days, shifts by the clock of the unit, and the deadlines of reports', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-11-20', jenis: 'rumah', nomorSurat: '800/9/2026' },
    ])
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      {
        nip: budi,
        tanggal: '2026-11-23',
        mulai: '2026-11-23T19:00:00+07:00',
        selesai: '2026-11-24T06:00:00+07:00',
        menggantikan: false,
      },
    ])
    const answer = await read(await addressOf(budi))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toMatch(/^private/)
    expect(entriesIn(answer).map(({ summary, mulai, ends }) => [summary, mulai, ends])).toEqual([
      ['Batas laporan harian 20 November 2026', '2026-11-23T11:45:00', '2026-11-23T05:00:00.000Z'],
      ['WFA', '2026-11-20', '2026-11-21'],
      ['Piket', '2026-11-23T19:00:00', '2026-11-23T23:00:00.000Z'],
    ])
  })

  it('names nobody, and has no money, points or discipline', async () => {
    const { text } = await read(await addressOf(budi))
    expect(text).toContain('BEGIN:VEVENT')
    expect(text).not.toMatch(/\d{18}|Budi|Siti|Rp|TPP|poin|hukuman|disiplin|terlambat|800\/9/i)
  })

  it('keeps the name of an entry when its address is renewed, and the old address ends', async () => {
    const old = await addressOf(budi)
    const before = await one(old, 'WFA')
    const renewed = await addressOf(budi)
    expect(renewed).not.toBe(old)
    expect(await one(renewed, 'WFA')).toEqual(before)
    expect((await read(old)).status).toBe(404)
  })

  it('tells a day that was withdrawn as cancelled with the next number, and again when it is granted', async () => {
    const path = await addressOf(siti)
    const file = () =>
      luwes.ask('POST', '/v1/wfa/pengajuan', {
        as: siti,
        body: { jenis: 'rumah', hari: ['2026-11-25'], alasan: 'Menulis', rencana: RENCANA },
      })
    const decide = (as: string, id: string, keputusan: string) =>
      luwes.ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, {
        as,
        body: { keputusan, alasan: 'Sesuai' },
      })
    const grant = async () => {
      const { id } = (await file()).body
      expect((await decide(kabid, id, 'rekomendasi')).status).toBe(200)
      expect((await decide(ORANG.kadis, id, 'setuju')).status).toBe(200)
      return id
    }
    const id = await grant()
    const granted = await one(path, 'WFA')
    expect(granted).toMatchObject({ sequence: 0, status: 'CONFIRMED', mulai: '2026-11-25' })
    expect((await decide(siti, id, 'batal')).status).toBe(200)
    expect(await one(path, 'WFA')).toEqual({ ...granted, sequence: 1, status: 'CANCELLED' })
    expect(await one(path, 'WFA')).toMatchObject({ sequence: 1 })
    await grant()
    expect(await one(path, 'WFA')).toEqual({ ...granted, sequence: 2 })
  })

  it('has until when requests wait for me, how many, and never whose', async () => {
    const path = await addressOf(kabid)
    expect(await one(path, 'Batas keputusan')).toBeUndefined()
    await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: budi,
      body: { jenis: 'rumah', hari: ['2026-12-02'], alasan: 'Menulis', rencana: RENCANA },
    })
    const due = await one(path, 'Batas keputusan')
    expect(due).toMatchObject({ summary: 'Batas keputusan 1 pengajuan WFA', status: 'CONFIRMED' })
    expect(due?.ends).toMatch(/T16:59:00/)
  })

  it('is sent again only where something changed, whoever compresses on the way', async () => {
    const path = await addressOf(budi)
    const first = await read(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[0-9a-f]{64}"$/)
    luwes.setNow('2026-11-18T09:00:00+07:00')
    for (const known of [tag, `W/${tag}`, `"lain", ${tag}`]) {
      const again = await read(path, { 'if-none-match': known })
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag])
    }
    expect((await read(path)).text).toBe(first.text)
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-12-10', jenis: 'rumah', nomorSurat: '800/10/2026' },
    ])
    const changed = await read(path, { 'if-none-match': tag })
    expect(changed.status).toBe(200)
    expect(changed.headers.get('etag')).not.toBe(tag)
    luwes.setNow(START)
  })

  it('shows its owner since when it has an address, and that somebody read by it', async () => {
    expect((await luwes.ask('GET', '/v1/saya/kalender', { as: lain })).body).toEqual({
      dibuat: null,
      dibaca: null,
    })
    const path = await addressOf(lain)
    const state = async () => (await luwes.ask('GET', '/v1/saya/kalender', { as: lain })).body
    expect(await state()).toEqual({ dibuat: '2026-11-18T08:00:00+07:00', dibaca: null })
    expect((await read(path)).status).toBe(200)
    expect(await state()).toMatchObject({ dibaca: '2026-11-18T08:00:00+07:00' })
    const { body } = await luwes.ask('GET', '/v1/saya/data', { as: lain })
    expect(body.dilihat).toContainEqual(
      expect.objectContaining({ oleh: 'kalender-pribadi', jenis: 'kalender' }),
    )
    const acts = body.bagian.audit.baris.map((row: { tindakan: string }) => row.tindakan)
    expect(acts).toContain('kalender.alamat')
  })

  it('is stored without its secret', async () => {
    const path = await addressOf(lain)
    const kunci = new URLSearchParams(path.split('?')[1]).get('kunci') ?? ''
    expect(kunci).toMatch(/^[A-Za-z0-9_-]{43}$/)
    const tables = ['kalender_pribadi', 'audit', 'idempotensi', 'kejadian', 'dilihat']
    for (const table of tables) {
      expect(JSON.stringify(await luwes.rows(`SELECT * FROM ${table}`))).not.toContain(kunci)
    }
  })

  it('is unknown once it was withdrawn, to who guesses, and when its person has left', async () => {
    const path = await addressOf(lain)
    const withdrawn = await luwes.ask('DELETE', '/v1/saya/kalender', { as: lain })
    expect(withdrawn.body).toEqual({ dibuat: null, dibaca: null })
    expect((await read(path)).status).toBe(404)
    expect((await read(NEVER)).status).toBe(404)
    expect((await read('/v1/saya/kalender.ics?kunci=pendek')).status).toBe(400)
    const again = await addressOf(lain)
    expect((await read(again)).status).toBe(200)
    await luwes.rows('UPDATE pegawai SET aktif = 0 WHERE nip = ?1', lain)
    const gone = await read(again)
    expect([gone.status, gone.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ])
    expect(luwes.faults).toEqual([])
  })

  it('has no address any more for who comes back into service: they make a new one', async () => {
    const person = { aktif: false, berlakuSejak: '2026-11-17' }
    const path = await addressOf(kabid)
    const [row] = await luwes.rows('SELECT data FROM riwayat_pegawai WHERE nip = ?1', kabid)
    const { rumahSandi: _, rumah: _home, ...data } = JSON.parse(String(row?.data))
    await luwes.feed('simpeg', 'pegawai.diperbarui', [{ ...data, ...person }])
    expect((await read(path)).status).toBe(404)
    luwes.setNow('2026-11-18T08:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      { ...data, aktif: true, berlakuSejak: '2026-11-18' },
    ])
    expect((await luwes.ask('GET', '/v1/saya', { as: kabid })).status).toBe(200)
    expect((await read(path)).status).toBe(404)
    expect((await read(await addressOf(kabid))).status).toBe(200)
    luwes.setNow(START)
  })

  it('is counted by itself, so that no reader wears it out', () => {
    const { take } = createLimiter(() => 0)
    for (let n = 0; n < RATES.umpan.burst; n += 1) expect(take('umpan', 'a').allowed).toBe(true)
    expect(take('umpan', 'a').allowed).toBe(false)
    expect(take('umpan', 'b').allowed).toBe(true)
  })
})
