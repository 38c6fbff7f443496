import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planHariIni } from '../../../src/operations/presensi/plan-hari-ini.ts'
import { type Answer, START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'

const { sekda, kadis, kabid, siti, budi, bkd, inspektur, integrator, lain, kalain, wita } = ORANG

describe('today at a glance', () => {
  let luwes: TestApp
  let count = 0

  const ask = (as: string, query = '', etag?: string) =>
    luwes.ask('GET', `/v1/hari-ini${query}`, {
      as,
      ...(etag !== undefined && { headers: { 'if-none-match': etag } }),
    })
  const etagOf = ({ headers }: Answer) => headers.get('etag') ?? ''
  /** How a person stands to the kadis. */
  const standing = async (nip: string) => {
    const { body } = await ask(kadis)
    return body.pegawai.find((one: { nip: string }) => one.nip === nip)
  }
  const tapped = (nip: string, arah: 'masuk' | 'pulang' | 'auto', pukul: string) => {
    count += 1
    return luwes.feed('presensi', 'presensi.terekam', [
      tap(`hari-ini-${count}`, nip, arah, `2026-11-18T${pukul}:00+07:00`),
    ])
  }

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('uptd', { nama: 'UPTD Aplikasi', induk: 'kominfo' }),
      unit('seksi', { nama: 'Seksi Server', induk: 'uptd' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(20, 'uptd', { nama: 'Orang UPTD' }),
      orang(21, 'seksi', { nama: 'Orang Seksi' }),
    ])
    luwes.setNow('2026-11-18T07:35:00+07:00')
    await planHariIni(luwes.deps)
  })
  afterAll(() => luwes.stop())

  it('tells who is in, who came late and who has not been seen', async () => {
    await tapped(siti, 'masuk', '07:24')
    await tapped(budi, 'auto', '07:33')
    expect(await standing(siti)).toEqual({
      nip: siti,
      nama: 'Siti Aminah',
      unit: 'kominfo',
      moda: 'kantor',
      keadaan: 'hadir',
      mulai: '2026-11-18T07:30:00+07:00',
      masuk: '2026-11-18T07:24:00+07:00',
      tanpaLaporan: false,
    })
    expect(await standing(budi)).toMatchObject({ keadaan: 'terlambat' })
    expect(await standing(kabid)).toMatchObject({ keadaan: 'belum-terlihat', masuk: null })
    const { body } = await ask(kadis)
    expect(body.jumlah).toEqual({
      pegawai: 6,
      hadir: 2,
      terlambat: 1,
      wfa: 0,
      wfaBelumTerlihat: 0,
      wfaTanpaLaporan: 0,
      cuti: 0,
      dinasLuar: 0,
      belumTerlihat: 4,
      belumMulai: 0,
      libur: 0,
      lainnya: 0,
    })
  })

  it('counts each unit below with everybody below that, and names the people of the unit alone', async () => {
    const { body } = await ask(kadis)
    expect(body.unit).toEqual({ kode: 'kominfo', nama: 'Dinas Kominfo' })
    expect(body.perUnit).toEqual([
      expect.objectContaining({
        kode: 'uptd',
        nama: 'UPTD Aplikasi',
        pegawai: 2,
        belumTerlihat: 2,
      }),
    ])
    const nips = body.pegawai.map((one: { nip: string }) => one.nip)
    expect(nips.toSorted()).toEqual([kadis, kabid, siti, budi].toSorted())
    const { body: all } = await ask(sekda)
    expect(all.unit).toEqual({ kode: 'setda', nama: 'Sekretariat Daerah' })
    expect(
      all.perUnit.map(({ kode, pegawai }: { kode: string; pegawai: number }) => [kode, pegawai]),
    ).toEqual(
      expect.arrayContaining([
        ['bkpsdm', 3],
        ['kominfo', 6],
        ['lain', 2],
        ['wita', 1],
      ]),
    )
    expect(all.jumlah.pegawai).toBe(13)
  })

  it.each([
    ['the sekda everybody', sekda, '', 200],
    ['bkd everybody', bkd, '', 200],
    ['the inspektorat any unit', inspektur, '?unit=uptd', 200],
    ['a kepala their unit', kadis, '?unit=kominfo', 200],
    ['a kepala a unit below theirs', kadis, '?unit=seksi', 200],
    ['an atasan their subordinates', kabid, '', 200],
    ['no kepala a unit beside theirs', kadis, '?unit=lain', 403],
    ['no kepala a unit above theirs', kadis, '?unit=setda', 403],
    ['no atasan the whole unit', kabid, '?unit=kominfo', 403],
    ['no employee anybody', siti, '', 403],
    ['no employee their own unit', siti, '?unit=kominfo', 403],
    ['no integrator anybody', integrator, '', 403],
  ])('shows %s', async (_who, as, query, status) => {
    const answer = await ask(as, query)
    expect([answer.status, answer.body.pegawai === undefined]).toEqual([status, status !== 200])
  })

  it('knows no unit that SIMPEG never sent', async () => {
    expect((await ask(bkd, '?unit=tiada')).status).toBe(404)
  })

  it('shows an atasan their own subordinates alone, whatever unit they are in', async () => {
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(22, 'lain', { nama: 'Pinjaman', atasanNip: kabid }),
    ])
    const { body } = await ask(kabid)
    expect([body.unit, body.perUnit]).toEqual([null, []])
    expect(body.pegawai.map((one: { nama: string }) => one.nama)).toEqual([
      'Budi',
      'Pinjaman',
      'Siti Aminah',
    ])
  })

  it('follows an office to who stands in for it', async () => {
    expect((await ask(lain)).status).toBe(403)
    await luwes.ask('POST', '/v1/delegasi', {
      as: bkd,
      body: {
        jenis: 'plh',
        dariNip: kalain,
        keNip: lain,
        dari: '2026-11-18',
        sampai: '2026-11-19',
        nomorSurat: '800/1/2026',
      },
    })
    const { status, body } = await ask(lain)
    expect([status, body.unit?.kode]).toEqual([200, 'lain'])
  })

  it('tells no kind of leave, no points and no signal', async () => {
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c-1', nip: budi, jenis: 'sakit', dari: '2026-11-18', sampai: '2026-11-18' },
    ])
    const { text, body } = await ask(kadis)
    expect(text).not.toMatch(/sakit|poin|potongan|tpp|tanda\./i)
    expect(body.jumlah).toMatchObject({ cuti: 1, terlambat: 0 })
    expect(body.pegawai.find((one: { nip: string }) => one.nip === budi)).toMatchObject({
      moda: 'cuti',
      keadaan: 'tidak-hadir',
    })
  })

  it('notes every person that it named, and nobody for an answer that says nothing new', async () => {
    const looks = () =>
      luwes.rows(
        `SELECT subjek, terakhir FROM dilihat WHERE jenis = 'hari-ini' AND oleh = ?`,
        kadis,
      )
    const before = await looks()
    expect(before.map(({ subjek }) => subjek)).toEqual(expect.arrayContaining([siti, budi, kabid]))
    luwes.setNow('2026-11-18T08:20:00+07:00')
    const etag = etagOf(await ask(kadis))
    const noted = await looks()
    expect((await ask(kadis, '', etag)).status).toBe(304)
    expect(await looks()).toEqual(noted)
    luwes.setNow('2026-11-18T07:35:00+07:00')
  })

  describe('asked again', () => {
    it('costs one round trip and no body while nothing has changed', async () => {
      const first = await ask(kadis)
      luwes.trips.length = 0
      const again = await ask(kadis, '', etagOf(first))
      expect([again.status, again.text, luwes.trips]).toEqual([304, '', ['read']])
      expect(again.headers.get('cache-control')).toBe('no-store')
    })

    it('costs two round trips where something has', async () => {
      const first = await ask(kadis)
      await tapped(kabid, 'masuk', '07:20')
      luwes.trips.length = 0
      const again = await ask(kadis, '', etagOf(first))
      // What is noted of looks stands beside: it is written once a quarter of an hour.
      expect([again.status, luwes.trips]).toEqual([200, ['read', 'read']])
      expect(etagOf(again)).not.toBe(etagOf(first))
    })

    it('is answered in full to who asks about another unit', async () => {
      const first = await ask(kadis)
      expect((await ask(kadis, '?unit=uptd', etagOf(first))).status).toBe(200)
    })

    it('is answered in full once time alone may have begun somebody’s hours', async () => {
      const first = await ask(kadis)
      luwes.setNow('2026-11-18T07:41:00+07:00')
      expect((await ask(kadis, '', etagOf(first))).status).toBe(200)
      luwes.setNow('2026-11-18T07:35:00+07:00')
    })
  })

  describe('keeps up with what comes in, through', () => {
    const besok = { tanggal: '2026-11-18', jenis: 'rumah', nomorSurat: '800/9/2026' }
    const request = {
      jenis: 'rumah',
      alasan: 'Menulis naskah',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    }

    it.each<readonly [string, string, () => Promise<unknown>, object]>([
      [
        'a letter',
        siti,
        () => luwes.feed('simpeg', 'wfa.ditetapkan', [{ nip: siti, ...besok }]),
        { moda: 'wfa', keadaan: 'hadir', tanpaLaporan: true },
      ],
      [
        'a report',
        siti,
        () =>
          luwes.ask('POST', '/v1/laporan', {
            as: siti,
            body: {
              tanggal: '2026-11-18',
              baris: [{ hasil: 'Draf', target: 1, realisasi: 1, satuan: 'dokumen' }],
            },
          }),
        { tanpaLaporan: false },
      ],
      [
        'a leave',
        kabid,
        () =>
          luwes.feed('simpeg', 'cuti.disetujui', [
            { id: 'c-2', nip: kabid, jenis: 'tahunan', dari: '2026-11-17', sampai: '2026-11-20' },
          ]),
        { moda: 'cuti' },
      ],
      [
        'a leave that is taken back',
        kabid,
        () => luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: 'c-2', nip: kabid }]),
        { moda: 'kantor', keadaan: 'hadir' },
      ],
      [
        'a shift',
        budi,
        async () => {
          await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: 'c-1', nip: budi }])
          await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
            {
              nip: budi,
              tanggal: '2026-11-18',
              mulai: '2026-11-18T14:00:00+07:00',
              selesai: '2026-11-18T21:00:00+07:00',
              menggantikan: true,
            },
          ])
        },
        { mulai: '2026-11-18T14:00:00+07:00', keadaan: 'belum-mulai', masuk: null },
      ],
      [
        'a shift that is taken back',
        budi,
        () => luwes.feed('simpeg', 'jadwal-sif.dibatalkan', [{ nip: budi, tanggal: '2026-11-18' }]),
        { mulai: '2026-11-18T07:30:00+07:00', keadaan: 'terlambat' },
      ],
      [
        'a correction',
        budi,
        () =>
          luwes.rows(
            `INSERT INTO koreksi (id, nip, tanggal, jenis, at, alasan, bukti, status, diajukan_pada)
              VALUES ('k-1', ?, '2026-11-18', 'tap-masuk', ?, 'HP mati', '[]', 'disetujui', 0)`,
            budi,
            Date.parse('2026-11-18T07:25:00+07:00'),
          ),
        { keadaan: 'hadir', masuk: '2026-11-18T07:25:00+07:00' },
      ],
      [
        'a directive',
        kadis,
        () =>
          luwes.ask('POST', '/v1/wfa/arahan', {
            as: bkd,
            body: {
              jenis: 'rumah',
              unit: ['kominfo'],
              hari: ['2026-11-18'],
              alasan: 'Banjir',
              dasar: 'SE 1/2026',
              terapkan: true,
            },
          }),
        { moda: 'wfa', tanpaLaporan: false },
      ],
      [
        'a day off',
        kadis,
        () =>
          luwes.rows(
            `INSERT INTO hari_libur (tanggal, jenis, nama, dasar)
              VALUES ('2026-11-18', 'libur-daerah', 'Hari jadi', 'Perbup 1')`,
          ),
        { moda: 'libur' },
      ],
      [
        'a day off that is taken back',
        kadis,
        () => luwes.rows(`DELETE FROM hari_libur WHERE tanggal = '2026-11-18'`),
        { moda: 'wfa' },
      ],
    ])('%s', async (_what, nip, change, expected) => {
      const before = etagOf(await ask(kadis))
      await change()
      const answer = await ask(kadis, '', before)
      expect(answer.status).toBe(200)
      expect(answer.body.pegawai.find((one: { nip: string }) => one.nip === nip)).toMatchObject(
        expected,
      )
    })

    it('a request that is granted', async () => {
      luwes.setNow(START)
      const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
        as: siti,
        body: { ...request, hari: ['2026-11-23'] },
      })
      expect(filed.status).toBe(201)
      luwes.setNow('2026-11-23T07:35:00+07:00')
      await planHariIni(luwes.deps)
      expect(await standing(siti)).toMatchObject({ moda: 'kantor' })
      await luwes.rows(
        `UPDATE pengajuan_hari SET status = 'disetujui' WHERE pengajuan_id = ?`,
        filed.body.id,
      )
      expect(await standing(siti)).toMatchObject({ moda: 'wfa', keadaan: 'belum-terlihat' })
      luwes.setNow('2026-11-18T07:35:00+07:00')
    })

    it('somebody new, who is counted before the cron has seen them', async () => {
      await luwes.feed('simpeg', 'pegawai.diperbarui', [
        orang(23, 'uptd', { nama: 'Orang Baru', tmtMasuk: '2026-11-01' }),
      ])
      const { body } = await ask(kadis, '?unit=uptd')
      expect(body.pegawai.map((one: { nama: string }) => one.nama)).toContain('Orang Baru')
      expect(body.jumlah).toMatchObject({ pegawai: 3, lainnya: 0 })
    })
  })

  it('forgets the plans of days gone by', async () => {
    luwes.setNow('2026-11-19T00:10:00+07:00')
    await planHariIni(luwes.deps)
    luwes.setNow('2026-11-20T00:10:00+07:00')
    await planHariIni(luwes.deps)
    const days = await luwes.rows(`SELECT DISTINCT tanggal FROM rencana_hari
      WHERE tanggal < '2026-11-23' ORDER BY tanggal`)
    expect(days.map(({ tanggal }) => tanggal)).toEqual(['2026-11-19', '2026-11-20'])
    expect(await planHariIni(luwes.deps)).toEqual({ planned: 0 })
    luwes.setNow(START)
  })

  it('keeps people of another zone in theirs', async () => {
    luwes.setNow('2026-11-20T07:40:00+07:00')
    const { body } = await ask(bkd, '?unit=wita')
    expect(body.pegawai).toEqual([
      expect.objectContaining({ nip: wita, mulai: expect.stringContaining('T06:30:00+07:00') }),
    ])
  })
})
