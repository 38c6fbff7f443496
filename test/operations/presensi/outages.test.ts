import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectGangguan } from '../../../src/operations/presensi/detect-gangguan.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { sendPings } from '../../../src/operations/presensi/send-pings.ts'
import { nasionalJumat2026 } from '../../../src/policy/presets/nasional-jumat-2026.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, tap, unit } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, bkd, kabid, wita } = ORANG
const DAY = '2026-11-17'

describe('what holds for everybody', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const time = (clock: string, day = DAY) => `${day}T${clock}:00+07:00`
  const post = (path: string, body: object, as: string = bkd) =>
    luwes.ask('POST', `/v1/presensi/${path}`, { as, body })
  const ownDay = ownDayOf(() => luwes)
  const dayOf = (as: string, tanggal = DAY) => ownDay(as, tanggal)
  const outage = (over: object = {}) => ({
    dari: time('07:15'),
    sampai: time('08:05'),
    alasan: 'Server pusat data mati',
    terapkan: true,
    ...over,
  })

  beforeAll(async () => {
    luwes = await startApp()
    at(`${DAY}T20:00`)
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('g-1', siti, 'masuk', time('08:12')),
      tap('g-2', siti, 'pulang', time('16:05')),
      tap('g-3', budi, 'masuk', time('08:21')),
      tap('g-4', budi, 'pulang', time('16:05')),
    ])
    at('2026-11-18T13:00')
    await judgeDays(luwes.deps)
  })
  afterAll(() => luwes.stop())

  describe('an outage (R40)', () => {
    it('is previewed unit by unit, before and after, and changes nothing by it', async () => {
      const before = await luwes.rows('SELECT * FROM putusan_hari ORDER BY nip')
      const { status, body } = await post('gangguan', outage({ terapkan: false }))
      expect(status).toBe(200)
      const changes = body.perubahan.filter(({ nip }: { nip: string }) =>
        [siti, budi].includes(nip),
      )
      expect(changes).toEqual([
        {
          nip: siti,
          nama: 'Siti Aminah',
          unitKerja: 'kominfo',
          tanggal: DAY,
          sebelum: { status: 'hadir', terlambat: 42, poin: 100 },
          sesudah: { status: 'hadir', terlambat: 0, poin: 0 },
        },
      ])
      expect(body.after).toBeNull()
      expect(await luwes.rows('SELECT * FROM putusan_hari ORDER BY nip')).toEqual(before)
      expect(await luwes.rows('SELECT id FROM gangguan')).toEqual([])
    })

    it('that bkd declares excuses a first tap in its grace time, and judges all days again (E48)', async () => {
      expect((await post('gangguan', outage(), kabid)).status).toBe(403)
      const declared = await post('gangguan', outage())
      expect([declared.status, declared.body.status]).toEqual([201, 'berlaku'])
      expect(await dayOf(siti)).toMatchObject({ terlambat: 0, potongan: [] })
      expect((await dayOf(siti)).catatan.map(({ id }: { id: string }) => id).join()).toMatch(
        /gangguan/,
      )
      expect(await dayOf(budi)).toMatchObject({
        terlambat: 51,
        potongan: [{ kode: 'presensi.terlambat-2' }],
      })
      await luwes.rows('DELETE FROM kejadian')
      await judgeDays(luwes.deps)
      const told = await luwes.rows("SELECT entitas FROM kejadian WHERE jenis = 'presensi.dinilai'")
      expect(told.map(({ entitas }) => entitas)).toContain(`${siti}/${DAY}`)
      expect(told.map(({ entitas }) => entitas)).not.toContain(`${budi}/${DAY}`)
      const [audit] = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'gangguan.buka'")
      expect(JSON.parse(String(audit?.data))).toMatchObject({ alasan: 'Server pusat data mati' })

      const back = await post(`gangguan/${declared.body.id}/batal`, { alasan: 'Salah hari' })
      expect(back.body.status).toBe('batal')
      expect(await dayOf(siti)).toMatchObject({ terlambat: 42 })
      expect((await post(`gangguan/${declared.body.id}/batal`, { alasan: 'x' })).status).toBe(409)
    })

    it('holds for the units that it names, and lasts until it is ended', async () => {
      const { id } = (await post('gangguan', outage({ unit: ['lain'], sampai: undefined }))).body
      expect(await dayOf(siti)).toMatchObject({ terlambat: 42 })
      const closed = await post(`gangguan/${id}/tutup`, { sampai: time('08:05') })
      expect(closed.body).toMatchObject({ sampai: time('08:05'), unit: ['lain'] })
      expect((await post(`gangguan/${id}/tutup`, { sampai: time('08:05') })).status).toBe(409)
    })

    it.each([
      ['that ends before it began', { sampai: time('07:00') }],
      ['that has not begun', { dari: '2026-12-24T07:00:00+07:00', sampai: undefined }],
      ['of more than a week', { dari: '2026-11-01T07:00:00+07:00' }],
    ])('%s is malformed', async (_what, over) => {
      expect((await post('gangguan', outage(over))).status).toBe(400)
    })

    it('is suspected where a source that always sends is silent, and ends when it is heard of', async () => {
      const many = Array.from({ length: 25 }, (_, n) => orang(200 + n, 'kominfo'))
      await luwes.feed('simpeg', 'pegawai.diperbarui', many)
      const morning = (day: string, clock: string, from: number, count: number) =>
        luwes.feed(
          'presensi',
          'presensi.terekam',
          many
            .slice(from, from + count)
            .map(({ nip }) => tap(`${day}-${nip}`, String(nip), 'masuk', time(clock, day))),
        )
      at('2026-11-19T09:00')
      await morning('2026-11-19', '07:25', 0, 25)
      at('2026-11-26T07:00')
      await morning('2026-11-26', '06:58', 0, 2)
      at('2026-11-26T07:15')
      expect(await detectGangguan(luwes.deps)).toEqual({ suspected: 0 })
      at('2026-11-26T07:35')
      expect(await detectGangguan(luwes.deps)).toEqual({ suspected: 1 })
      expect(await detectGangguan(luwes.deps)).toEqual({ suspected: 0 })
      const [row] = await luwes.rows("SELECT * FROM gangguan WHERE status = 'diduga'")
      expect(row).toMatchObject({ oleh: 'luwes', sampai: null })
      // A suspicion excuses nobody.
      expect((await dayOf(siti, '2026-11-26')).catatan).toEqual([])
      at('2026-11-26T08:00')
      await morning('2026-11-26', '07:59', 2, 20)
      await detectGangguan(luwes.deps)
      const [ended] = await luwes.rows("SELECT sampai FROM gangguan WHERE status = 'diduga'")
      expect(ended?.sampai).toBe(luwes.now())
      const confirmed = await post('gangguan', {
        ...outage({ dari: time('06:58', '2026-11-26'), sampai: time('08:00', '2026-11-26') }),
        dugaan: row?.id,
      })
      expect(confirmed.status).toBe(201)
      expect(await luwes.rows("SELECT id FROM gangguan WHERE status = 'diduga'")).toEqual([])
      at('2026-11-18T13:00')
    })
  })

  describe('a source', () => {
    it('that has not reported is waited for until noon, and no longer once it says that it is done', async () => {
      at('2026-11-19T09:00')
      expect((await dayOf(wita, '2026-11-18')).status).toBe('menunggu')
      const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: wita })
      expect(body.mutu).toMatchObject({
        sumber: [{ sumber: 'presensi', terakhir: expect.any(String) }],
        menunggu: expect.arrayContaining(['2026-11-18']),
      })
      await luwes.feed('presensi', 'presensi.lengkap', [{ tanggal: '2026-11-18' }])
      expect((await dayOf(wita, '2026-11-18')).status).toBe('tanpa-keterangan')
      at('2026-11-18T13:00')
    })
  })

  describe('an apel', () => {
    it('costs who was at the office and did not come, once, and nobody else (E42)', async () => {
      at('2026-11-20T20:00')
      const apel = {
        tanggal: '2026-11-20',
        nama: 'Apel Hari Jadi',
        mulai: '07:00',
        selesai: '07:45',
      }
      await luwes.feed('presensi', 'presensi.terekam', [
        tap('a-1', siti, 'masuk', time('07:20', '2026-11-20')),
        tap('a-2', siti, 'pulang', time('16:35', '2026-11-20')),
        tap('a-3', budi, 'masuk', time('06:50', '2026-11-20')),
        tap('a-4', budi, 'pulang', time('16:35', '2026-11-20')),
      ])
      const entered = await post('apel', apel)
      expect(entered.status).toBe(201)
      expect((await dayOf(siti, '2026-11-20')).potongan).toEqual([])
      expect((await dayOf(budi, '2026-11-20')).potongan).toMatchObject([
        { kode: 'presensi.apel', poin: 200, pesan: { id: 'Tidak mengikuti Apel Hari Jadi.' } },
      ])
      await post(`apel/${entered.body.id}/batal`, { alasan: 'Hujan' })
      expect((await dayOf(budi, '2026-11-20')).potongan).toEqual([])
      at('2026-11-18T13:00')
    })
  })

  describe('what judges today', () => {
    const holiday = (tanggal: string, paksa?: string) =>
      luwes.ask('POST', '/v1/kalender', {
        as: bkd,
        body: {
          libur: [{ tanggal, jenis: 'libur', nama: 'Hari jadi', dasar: 'SK Bupati' }],
          ...(paksa && { paksa }),
        },
      })

    it('is not changed while people tap, but for a reason that the audit log keeps', async () => {
      at('2026-11-25T07:31')
      const refused = await holiday('2026-11-25')
      expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(/paksa/)])
      const apel = { tanggal: '2026-11-25', nama: 'Apel', mulai: '07:00', selesai: '07:30' }
      expect((await post('apel', apel)).status).toBe(409)
      expect((await dayOf(siti, '2026-11-25')).moda).toBe('kantor')
      expect((await holiday('2026-12-02')).status).toBe(200)
      expect((await holiday('2026-11-25', 'SK terbit pagi ini')).status).toBe(200)
      const rows = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'kalender.isi'")
      expect(JSON.parse(String(rows.at(-1)?.data)).alasan).toBe('SK terbit pagi ini')
      expect((await dayOf(siti, '2026-11-25')).moda).toBe('libur')
      at('2026-11-26T03:00')
      expect((await holiday('2026-11-26')).status).toBe(200)
      at('2026-11-18T13:00')
    })
  })

  describe('a unit', () => {
    it('does not change its pattern or zone while its people tap, but for a reason', async () => {
      at('2026-11-27T07:40')
      await luwes.feed('presensi', 'presensi.terekam', [
        tap('u-1', siti, 'masuk', time('07:20', '2026-11-27')),
      ])
      const send = (over: object) =>
        luwes.deliver(
          'simpeg',
          'unit-kerja.diperbarui',
          unit('kominfo', { induk: 'setda', ...over }),
        )
      const refused = await send({ zona: 'Asia/Jayapura' })
      expect(refused.body).toMatchObject({ accepted: 0, rejected: [{ code: 'jam-presensi' }] })
      expect((await send({ nama: 'Dinas Kominfo' })).body.accepted).toBe(1)
      expect((await send({ pola: 'reg6', paksa: 'SK baru' })).body.accepted).toBe(1)
      const [row] = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'unit-kerja.paksa'")
      expect(JSON.parse(String(row?.data))).toMatchObject({ pola: 'reg6', alasan: 'SK baru' })
      at('2026-11-27T22:00')
      expect((await send({ pola: 'reg5' })).body.accepted).toBe(1)
      at('2026-11-18T13:00')
    })
  })

  describe('pings', () => {
    it('go to who works elsewhere where the edition orders them, and are answered once', async () => {
      const since = '2026-01-01'
      const editions = [{ since, policy: nasionalJumat2026 }] as const
      const deps = { ...luwes.deps, editions }
      await luwes.feed(
        'simpeg',
        'wfa.ditetapkan',
        [...Array(25).keys()].map((n) => ({
          nip: nipKe(200 + n),
          tanggal: '2026-11-19',
          jenis: 'rumah',
          nomorSurat: '800/2/2026',
        })),
      )
      at('2026-11-19T10:00')
      expect(await sendPings(luwes.deps)).toEqual({ sent: 0 })
      let sent = 0
      for (let run = 0; run < 60 && sent === 0; run += 1) sent += (await sendPings(deps)).sent
      expect(sent).toBeGreaterThan(0)
      const rows = await luwes.rows('SELECT * FROM ping')
      expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
        'batas',
        'dijawab',
        'dikirim',
        'id',
        'nip',
        'tanggal',
        'tersampai_pada',
      ])
      const nip = String(rows[0]?.nip)
      // Each comes with a message that goes at once and is of no use after the deadline.
      const told = await luwes.rows('SELECT * FROM pesan WHERE rujukan = ?1', String(rows[0]?.id))
      expect(told).toMatchObject([
        {
          nip,
          jenis: 'panggilan',
          isi: 'Buka portal dan jawab panggilan hari WFA Anda sebelum pukul 10.05.',
          kirim_pada: luwes.now(),
          kedaluwarsa: rows[0]?.batas,
        },
      ])
      const list = () => luwes.ask('GET', '/v1/presensi/ping', { as: nip })
      expect((await list()).body.data).toMatchObject([{ id: rows[0]?.id, keadaan: 'ditunggu' }])
      luwes.setNow('2026-11-19T10:04:59+07:00')
      const answer = (as: string) =>
        luwes.ask('POST', `/v1/presensi/ping/${rows[0]?.id}/jawab`, { as, body: {} })
      expect((await answer(budi)).status).toBe(404)
      expect((await answer(nip)).body.keadaan).toBe('dijawab')
      luwes.setNow('2026-11-19T10:30:00+07:00')
      expect((await answer(nip)).body.keadaan).toBe('dijawab')
      at('2026-11-18T13:00')
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
