import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'

const { siti, budi, kabid, kadis, lain } = ORANG

describe('the hours that a day is held against', () => {
  let luwes: TestApp
  const month = async (as: string, bulan = '2026-11') =>
    (await luwes.ask('GET', `/v1/presensi/hari?bulan=${bulan}`, { as })).body
  const dayOf = async (as: string, tanggal: string) =>
    (await month(as, tanggal.slice(0, 7))).hari.find(
      (day: { tanggal: string }) => day.tanggal === tanggal,
    )
  const taps = (nip: string, days: readonly (readonly [string, string, string])[]) =>
    luwes.feed(
      'presensi',
      'presensi.terekam',
      days.flatMap(([day, masuk, pulang]) => [
        tap(`${nip}-${day}-a`, nip, 'masuk', `${day}T${masuk}:00+07:00`),
        tap(`${nip}-${day}-b`, nip, 'pulang', `${day}T${pulang}:00+07:00`),
      ]),
    )
  const approved = async (body: object) => {
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        alasan: 'Mengantar anak',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
        ...body,
      },
    })
    if (filed.status !== 201) throw new Error(filed.text)
    for (const [as, keputusan] of [
      [kabid, 'rekomendasi'],
      [kadis, 'setuju'],
    ] as const)
      await luwes.ask('POST', `/v1/wfa/pengajuan/${filed.body.id}/keputusan`, {
        as,
        body: { keputusan },
      })
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('are core hours and a weekly total for who asked for free hours', async () => {
    const hari = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']
    await approved({ jenis: 'dinamis', hari, jam: { mulai: '08:30', selesai: '17:30' } })
    luwes.setNow('2026-11-30T08:00:00+07:00')
    await taps(siti, [
      ['2026-11-23', '08:55', '18:30'],
      ['2026-11-24', '09:05', '17:00'],
      ['2026-11-25', '07:00', '15:00'],
      ['2026-11-26', '07:00', '14:50'],
      ['2026-11-27', '08:00', '17:00'],
    ])
    const { hari: days, pekan } = await month(siti)
    const week = days.filter(({ tanggal }: { tanggal: string }) => hari.includes(tanggal))
    const told = week.map((day: Record<string, unknown>) => [
      day.moda,
      day.terlambat,
      day.pulangCepat,
      day.menitKerja,
    ])
    expect(told).toEqual([
      ['kantor', 0, 0, 515],
      ['kantor', 5, 0, 415],
      ['kantor', 0, 0, 420],
      ['kantor', 0, 10, 410],
      ['kantor', 0, 0, 450],
    ])
    expect(week[0].catatan[0].id).toMatch(/jam inti 09\.00 WIB sampai 15\.00 WIB/)
    expect(pekan).toEqual([{ pekan: '2026-11-23', wajib: 2_250, tercapai: 2_210, kurang: 40 }])
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('are the hours asked for, on a day that was granted at other hours', async () => {
    await approved({
      jenis: 'sif',
      hari: ['2026-12-01'],
      jam: { mulai: '09:00', selesai: '17:30' },
    })
    luwes.setNow('2026-12-02T13:00:00+07:00')
    await taps(siti, [['2026-12-01', '09:04', '17:31']])
    expect(await dayOf(siti, '2026-12-01')).toMatchObject({
      moda: 'kantor',
      jadwal: { mulai: '2026-12-01T09:00:00+07:00', selesai: '2026-12-01T17:30:00+07:00' },
      terlambat: 4,
      pulangCepat: 0,
    })
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('are none on a mother’s birthday that was excused: an izin, which costs nothing (E27)', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-11-17', jenis: 'ulang-tahun-ibu', nomorSurat: '800/3/2026' },
    ])
    expect(await dayOf(budi, '2026-11-17')).toMatchObject({
      moda: 'izin',
      status: 'izin',
      potongan: [],
      sementara: false,
      jadwal: null,
    })
  })

  it('are those of the roster for a unit on shifts, over midnight too (E10, E11)', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('rsud', { pola: 'sif' })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(90, 'rsud')])
    const nip = orang(90, 'rsud').nip
    expect((await dayOf(nip, '2026-11-16')).status).toBe('menunggu')
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      {
        nip,
        tanggal: '2026-11-16',
        mulai: '2026-11-16T22:00:00+07:00',
        selesai: '2026-11-17T06:00:00+07:00',
      },
    ])
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('sif-a', nip, 'masuk', '2026-11-16T21:50:00+07:00'),
      tap('sif-b', nip, 'pulang', '2026-11-17T05:20:00+07:00'),
    ])
    luwes.setNow('2026-11-18T13:00:00+07:00')
    expect(await dayOf(nip, '2026-11-16')).toMatchObject({
      status: 'hadir',
      terlambat: 0,
      pulangCepat: 40,
      potongan: [{ kode: 'presensi.pulang-cepat-2', poin: 100 }],
    })
    expect((await dayOf(nip, '2026-11-17')).status).toBe('libur')
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('are worked on a cuti bersama by who is on the roster, with a day of leave back (E13)', async () => {
    luwes.setNow('2026-12-29T13:00:00+07:00')
    await taps(lain, [['2026-12-24', '07:25', '16:05']])
    expect((await dayOf(lain, '2026-12-24')).status).toBe('libur')
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      {
        nip: lain,
        tanggal: '2026-12-24',
        mulai: '2026-12-24T07:30:00+07:00',
        selesai: '2026-12-24T16:00:00+07:00',
      },
    ])
    const day = await dayOf(lain, '2026-12-24')
    expect([day.status, day.potongan]).toEqual(['hadir', []])
    expect(day.catatan[0].id).toMatch(/cuti tahunan 2026 bertambah satu hari/)
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
