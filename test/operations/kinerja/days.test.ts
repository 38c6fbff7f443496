import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleGateway } from '../../../src/db/webhook/pesan.ts'
import { sendPings } from '../../../src/operations/presensi/send-pings.ts'
import { sendPesan } from '../../../src/operations/webhook/send-pesan.ts'
import { nasionalJumat2026 } from '../../../src/policy/presets/nasional-jumat-2026.ts'
import { tppManado } from '../../../src/policy/presets/tpp-manado.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import { AWAY, morningsOf, only, type SpecialDays, tapsOf } from './mornings.ts'

const { bkd, kabid, kadis, sekda, lain, inspektur } = ORANG

/**
 * Warnings that rest on days: each from facts as they come in, with its numbers, article and
 * readers.
 */
describe('a warning about somebody’s days', () => {
  let luwes: TestApp
  const { born, morning, lived, about, seen } = morningsOf(() => luwes)
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const wfa = (nip: string, ...days: string[]) =>
    luwes.feed(
      'simpeg',
      'wfa.ditetapkan',
      days.map((tanggal) => ({ nip, tanggal, jenis: 'rumah', nomorSurat: '800/3/2026' })),
    )
  const leave = (nip: string, jenis: string, dari: string, sampai = dari) =>
    luwes.feed('simpeg', 'cuti.disetujui', [{ id: `${nip}-${dari}`, nip, jenis, dari, sampai }])
  /** Who has an open warning of a kind about somebody before them. */
  const readers = async (nip: string, kode: string) => {
    const found = []
    for (const [name, as] of Object.entries({ ...ORANG, sendiri: nip }))
      if (name !== 'pensiun' && (await about(nip, kode, as)).length > 0) found.push(name)
    return found.toSorted()
  }

  beforeAll(async () => {
    luwes = await startApp()
    const [{ since, policy }] = luwes.deps.editions
    const kode = 'peringatan.tanpa-keterangan'
    const peringatan = { ...policy.kinerja.peringatan, [kode]: tppManado.kinerja.peringatan[kode] }
    const kinerja = { ...policy.kinerja, peringatan }
    const { ping } = nasionalJumat2026.presensi
    // Everybody is pinged whenever they may be, so that no lot decides.
    const often = ping && { ...ping, value: { menit: 5, sehari: 90 } }
    const presensi = { ...policy.presensi, ping: often }
    Object.assign(luwes.deps, { editions: [{ since, policy: { ...policy, kinerja, presensi } }] })
  })
  afterAll(() => luwes.stop())

  describe('of absence in a year (peringatan.disiplin)', () => {
    let nip: string
    const lapsed = async () => (await seen(nip, true)).filter(({ status }) => status === 'gugur')

    it('comes one day before the first step, with the numbers, to the named at once', async () => {
      at('2026-11-14T13:00')
      nip = await born(401)
      await lived(nip, '2026-10-01', '2026-11-13', { '2026-10-06': AWAY, '2026-10-07': AWAY })
      await morning('2026-11-16')
      expect(only(await about(nip, 'disiplin', nip))).toMatchObject({
        nip,
        nama: 'Pegawai 401',
        unitKerja: 'kominfo',
        status: 'baru',
        jenis: { id: 'Tangga disiplin setahun' },
        angka: { hari: 2, menit: 0, dihitung: 2 },
        pesan: { id: expect.stringMatching(/^2 hari .*Satu hari lagi masuk ambang teguran lisan/) },
        dasar: expect.stringMatching(/PP 94\/2021 Pasal 4 huruf f/),
        kepada: ['pegawai', 'atasan', 'bkd'],
        munculPada: '2026-11-16T00:05:00+07:00',
        terbukaPada: '2026-11-16T00:05:00+07:00',
        dapatDitindak: false,
        riwayat: [],
      })
      // The atasan is the kabid: neither the kadis above nor the sekda is named.
      const named = ['bkd', 'inspektur', 'kabid', 'sendiri']
      expect(await readers(nip, 'disiplin')).toEqual(named)
    })

    it('rises with the next day of absence once it is final: the higher one replaces the lower', async () => {
      await morning('2026-11-17')
      at('2026-11-19T17:00')
      await lived(nip, '2026-11-17', '2026-11-19')
      await morning('2026-11-19')
      // Monday may still be corrected on Thursday: it counts on no ladder (R99).
      expect(only(await about(nip, 'disiplin', bkd))).toMatchObject({ angka: { hari: 2 } })
      await morning('2026-11-20')
      expect(only(await about(nip, 'disiplin', bkd))).toMatchObject({
        angka: { hari: 3, dihitung: 3 },
        pesan: { id: expect.stringMatching(/Sudah masuk ambang teguran lisan/) },
      })
      expect(only(await lapsed())).toMatchObject({
        angka: { hari: 2 },
        riwayat: [{ oleh: 'luwes', langkah: 'gugur' }],
      })
    })

    it('falls where a letter excuses one of the days: the lower one is back under its id', async () => {
      const { id } = only(await lapsed())
      at('2026-11-20T17:00')
      await lived(nip, '2026-11-20', '2026-11-20')
      await leave(nip, 'sakit', '2026-10-06')
      await morning('2026-11-21')
      expect(only(await about(nip, 'disiplin', nip))).toMatchObject({
        id,
        status: 'baru',
        angka: { hari: 2 },
        munculPada: '2026-11-21T00:05:00+07:00',
      })
      expect(only(await lapsed())).toMatchObject({ angka: { hari: 3 } })
    })
  })

  describe('of rising lateness (peringatan.terlambat-meningkat)', () => {
    let nip: string

    it('compares four weeks with the eight before, by each person’s own days', async () => {
      const late: SpecialDays = {
        '2026-10-05': ['07:40', '16:00'],
        '2026-10-20': ['07:40', '16:00'],
        '2026-11-03': ['07:50', '16:00'],
        '2026-11-10': ['07:55', '16:00'],
        '2026-11-17': ['07:52', '16:00'],
      }
      at('2026-11-19T17:00')
      nip = await born(402)
      await lived(nip, '2026-09-14', '2026-11-19', late)
      await morning('2026-11-20')
      expect(only(await about(nip, 'terlambat-meningkat', nip))).toMatchObject({
        // 20 + 25 + 22 minutes; 29 days had 10 + 10 before.
        angka: { menit: 67, hari: 20, menitSebelumnya: 20, hariSebelumnya: 29 },
        pesan: {
          id: 'Terlambat rata-rata 3,4 menit sehari dalam empat minggu terakhir (67 menit), biasanya 0,7 menit.',
        },
        dasar: expect.stringMatching(/dua kali kebiasaan sendiri/),
      })
    })

    it('is read by the person alone for three working days, and then by the named', async () => {
      const { id, terbukaPada } = only(await about(nip, 'terlambat-meningkat', nip))
      // It came on Friday: Monday, Tuesday and Wednesday are the person's.
      expect(terbukaPada).toBe('2026-11-26T00:00:00+07:00')
      at('2026-11-25T23:59')
      expect(await readers(nip, 'terlambat-meningkat')).toEqual(['inspektur', 'sendiri'])
      const end = (as: string) =>
        luwes.ask('POST', `/v1/peringatan/${id}/tindak-lanjut`, {
          as,
          body: { tindakLanjut: 'dibina', alasan: 'Sudah dibicarakan.' },
        })
      expect((await end(kabid)).status).toBe(404)
      at('2026-11-26T00:00')
      const named = ['bkd', 'inspektur', 'kabid', 'sendiri']
      expect(await readers(nip, 'terlambat-meningkat')).toEqual(named)
      for (const as of [kadis, sekda, lain]) expect((await end(as)).status).toBe(404)
      for (const as of [inspektur, nip]) expect((await end(as)).status).toBe(403)
      expect((await end(kabid)).body.status).toBe('dibina')
    })
  })

  it('of taps outside the area counts days, and lapses with a finding (peringatan.luar-area)', async () => {
    const far = { lat: -5.4, lon: 104.5, accuracy: 10 }
    const nip = await born(403)
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('j-1', nip, 'masuk', '2026-11-24T07:20:00+07:00', far),
      tap('j-2', nip, 'pulang', '2026-11-24T16:00:00+07:00', far),
      tap('j-3', nip, 'masuk', '2026-11-25T07:20:00+07:00', far),
    ])
    await morning('2026-11-26')
    expect(only(await about(nip, 'luar-area', nip))).toMatchObject({
      angka: { hari: 2 },
      hari: ['2026-11-24', '2026-11-25'],
    })
    const { data } = (await luwes.ask('GET', '/v1/presensi/tanda?bulan=2026-11', { as: nip })).body
    const [{ id }] = data.filter(({ kode }: { kode: string }) => kode === 'tanda.luar-area')
    const path = `/v1/presensi/tanda/${id}`
    const said = { isi: 'Rapat di kecamatan.' }
    const told = await luwes.ask('POST', `${path}/klarifikasi`, { as: nip, body: said })
    expect(told.text).toContain('diklarifikasi')
    const body = { keputusan: 'tidak-terbukti', alasan: 'Ada undangannya.' }
    const found = await luwes.ask('POST', `${path}/keputusan`, { as: kabid, body })
    expect(found.body.status).toBe('tidak-terbukti')
    await morning('2026-11-27')
    expect(await about(nip, 'luar-area', nip)).toEqual([])
  })

  it('of pings counts those of the month’s last day too (peringatan.ping)', async () => {
    at('2026-11-30T07:25')
    const nip = await born(404)
    await wfa(nip, '2026-11-30')
    const ask = async () =>
      (await luwes.ask('GET', '/v1/presensi/ping', { as: nip })).body.data.at(-1)
    // Each is told in time, except that of 08:00, without an arrived message, and that of 09:00,
    // told too late.
    for (const clock of ['08:00', '09:00', '10:00', '10:30', '11:00']) {
      at(`2026-11-30T${clock}`)
      await sendPings(luwes.deps)
      await sendPesan(luwes.deps)
      if (clock === '08:00') continue
      at(`2026-11-30T${clock.slice(0, 3)}${clock === '09:00' ? '05' : clock.slice(3)}`)
      const newest =
        "SELECT id FROM pesan WHERE nip = ?1 AND jenis = 'panggilan' ORDER BY dibuat DESC"
      const [told] = await luwes.rows(newest, nip)
      await luwes.deps.db.write(settleGateway(String(told?.id), 'sampai', luwes.now()))
    }
    // The last of the three is answered too late, the others never were.
    const { id, keadaan } = await ask()
    expect(keadaan).toBe('ditunggu')
    at('2026-11-30T11:30')
    await luwes.ask('POST', `/v1/presensi/ping/${id}/jawab`, { as: nip, body: {} })
    await morning('2026-12-01')
    expect(only(await about(nip, 'ping', nip))).toMatchObject({
      angka: { tanpaJawaban: 2, terlambat: 1 },
      pesan: { id: expect.stringMatching(/^2 panggilan .* 1 dijawab terlambat/) },
      dasar: expect.stringMatching(/800\.1\.5\/3349/),
    })
  })

  it('of days in a row says how many today, and is another at three, seven and ten (peringatan.berturut, E35)', async () => {
    at('2026-12-01T13:00')
    const nip = await born(405)
    await lived(nip, '2026-11-02', '2026-11-25', {
      '2026-11-24': AWAY,
      '2026-11-25': AWAY,
    })
    const run = async (date: string) => {
      await morning(date)
      return (await about(nip, 'berturut', kadis)).map(({ angka, hari }) => [
        angka.berturut,
        hari[1],
      ])
    }
    await lived(nip, '2026-11-26', '2026-11-30', {
      '2026-11-27': AWAY,
      '2026-11-30': AWAY,
      '2026-11-26': AWAY,
    })
    // A day counts once it may not be corrected any more: Friday and Monday until 2 December (R99).
    expect(await run('2026-12-02')).toEqual([[3, '2026-11-26']])
    const { id } = only(await about(nip, 'berturut', kadis))
    expect(await run('2026-12-03')).toEqual([[5, '2026-11-30']])
    expect(only(await about(nip, 'berturut', kadis)).id).toBe(id)
    expect(await run('2026-12-08')).toEqual([[7, '2026-12-02']])
    expect(only(await about(nip, 'berturut', kadis)).id).not.toBe(id)
    // Somebody else taps, so that the source is known to be in use.
    at('2026-12-08T17:00')
    await luwes.feed('presensi', 'presensi.terekam', tapsOf(lain, '2026-12-08', '2026-12-08'))
    expect(await run('2026-12-11')).toEqual([[10, '2026-12-07']])
    expect(only(await about(nip, 'berturut', kadis))).toMatchObject({
      kepada: ['pegawai', 'atasan', 'kepala', 'bkd'],
      pesan: { id: expect.stringMatching(/ambang pemberhentian tercapai.*Januari 2027/) },
      dasar: expect.stringMatching(/Pasal 11 ayat \(2\) huruf d/),
    })
    const named = ['bkd', 'inspektur', 'kabid', 'kadis', 'sendiri']
    expect(await readers(nip, 'berturut')).toEqual(named)
  })

  it('of missing reports waits until none can come any more, and lapses with leave (peringatan.laporan)', async () => {
    const days = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11']
    const nip = await born(406)
    await wfa(nip, ...days)
    for (const day of days) {
      at(`${day}T17:00`)
      await lived(nip, day, day)
      if (day === days[1] || day === days[4]) continue
      const baris = [{ hasil: 'Draf', target: 1, realisasi: 1, satuan: 'dokumen' }]
      const body = { tanggal: day, baris }
      expect((await luwes.ask('POST', '/v1/laporan', { as: nip, body })).status).toBe(201)
    }
    // Friday's report may come until Monday noon.
    await morning('2026-12-14')
    expect(await about(nip, 'laporan', nip)).toEqual([])
    await morning('2026-12-15')
    expect(only(await about(nip, 'laporan', nip))).toMatchObject({
      angka: { kurang: 2, dari: 5 },
      hari: [days[1], days[4]],
      dasar: expect.stringMatching(/2 dari 5 hari WFA/),
    })
    await leave(nip, 'sakit', '2026-12-11')
    await morning('2026-12-16')
    expect(await about(nip, 'laporan', nip)).toEqual([])
  })

  it('of many in one month stands where an edition sets it (peringatan.tanpa-keterangan)', async () => {
    at('2026-12-16T13:00')
    const nip = await born(407)
    const from = ['2026-12-01', '2026-12-14'] as const
    await lived(
      nip,
      from[0],
      from[1],
      Object.fromEntries(
        ['01', '02', '03', '04', '07', '08', '09', '10', '11', '14'].map((day) => [
          `2026-12-${day}`,
          AWAY,
        ]),
      ),
    )
    await morning('2026-12-17')
    // The fifteenth is the eleventh day; the sixteenth is not told yet.
    expect(only(await about(nip, 'tanpa-keterangan', kabid))).toMatchObject({
      angka: { hari: 11 },
      pesan: { id: '11 hari tanpa keterangan dalam satu bulan, lebih dari 10.' },
      dasar: tppManado.kinerja.peringatan['peringatan.tanpa-keterangan']?.basis,
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
