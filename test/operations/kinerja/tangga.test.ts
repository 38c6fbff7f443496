import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, PEOPLE } from '../../support/people.ts'
import { AWAY, morningsOf, only, type SpecialDays } from './mornings.ts'

const { bkd, kabid, kadis } = ORANG
const BULAN = '2026-10'

/** The yearly ladder and the run of absent days, from final verdicts alone (R99, R100). */
describe('the ladder', () => {
  let luwes: TestApp
  const { born, morning, lived, about, seen } = morningsOf(() => luwes)
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const post = (as: string, path: string, body: object = {}) =>
    luwes.ask('POST', path, { as, body })
  /** Returns their days from October to the day of the clock, on time except on the given days. */
  const livedUntil = (sampai: string, nip: string, special: SpecialDays) =>
    lived(nip, '2026-10-01', sampai, special)
  const ended = async (nip: string, kode: string) =>
    (await seen(bkd, true)).filter(
      (one) => one.nip === nip && one.kode === `peringatan.${kode}` && one.status === 'gugur',
    )

  beforeAll(async () => {
    luwes = await startApp()
    // Nobody else of the office comes, so that they have no case of their own.
    await luwes.feed(
      'simpeg',
      'cuti.disetujui',
      PEOPLE.map(({ nip }) => ({
        id: `besar-${nip}`,
        nip,
        jenis: 'besar',
        dari: '2026-10-01',
        sampai: '2026-12-31',
      })),
    )
  })
  afterAll(() => luwes.stop())

  it('E73: lapses once an objection to all three absences is granted', async () => {
    at('2026-11-09T17:00')
    const nip = await born(421)
    const days = ['2026-10-06', '2026-10-07', '2026-10-08']
    await livedUntil('2026-11-09', nip, Object.fromEntries(days.map((day) => [day, AWAY])))
    await morning('2026-11-10')
    expect(only(await about(nip, 'disiplin', bkd)).angka).toMatchObject({ hari: 3, ambang: 3 })
    expect(only(await about(nip, 'berturut', bkd)).angka).toEqual({ berturut: 3 })
    at('2026-11-10T09:00')
    expect((await post(bkd, `/v1/kinerja/${BULAN}/hitung`)).status).toBe(200)
    const filed = await post(nip, `/v1/kinerja/${BULAN}/sanggahan`, {
      kode: 'presensi.tanpa-keterangan',
      alasan: 'Bertugas pada posko bencana menurut surat perintah',
    })
    expect(filed.status).toBe(201)
    const granted = await post(bkd, `/v1/kinerja/${BULAN}/sanggahan/${filed.body.id}/keputusan`, {
      keputusan: 'terima',
      alasan: 'Surat perintah sesuai',
    })
    expect([granted.status, granted.body.dipulihkan]).toEqual([200, days])
    await morning('2026-11-11')
    expect(await about(nip, 'disiplin', bkd)).toEqual([])
    expect(await about(nip, 'berturut', bkd)).toEqual([])
    expect(await ended(nip, 'disiplin')).toHaveLength(1)
    expect(await ended(nip, 'berturut')).toHaveLength(1)
  })

  it('counts minutes net of the break: five afternoons make three days, not four', async () => {
    at('2026-11-12T17:00')
    const nip = await born(422)
    const days = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-12', '2026-10-13']
    // In at 13.30: 360 minutes by the clock, 300 net. 1,500 net minutes are 3 days of 450.
    await livedUntil(
      '2026-11-12',
      nip,
      Object.fromEntries(days.map((day) => [day, ['13:30', '16:00']])),
    )
    await morning('2026-11-13')
    expect(only(await about(nip, 'disiplin', bkd)).angka).toMatchObject({
      hari: 0,
      menit: 1_500,
      dihitung: 3,
    })
  })

  it('tells a PPPK that another law governs (R100)', async () => {
    at('2026-11-16T17:00')
    const nip = await born(423, { status: 'PPPK' })
    await livedUntil('2026-11-16', nip, {
      '2026-10-06': AWAY,
      '2026-10-07': AWAY,
      '2026-10-08': AWAY,
    })
    await morning('2026-11-17')
    for (const kode of ['disiplin', 'berturut'])
      expect(only(await about(nip, kode, nip))).toMatchObject({
        pesan: {
          id: expect.stringMatching(
            /mengikat PNS dan CPNS. Disiplin PPPK .*sanksinya belum ada sumber/,
          ),
        },
        dasar: expect.stringContaining('PP 49/2018'),
      })
  })

  it('tells an atasan who lets a case wait their own duty (R100)', async () => {
    at('2026-11-18T17:00')
    const nip = await born(424)
    await livedUntil('2026-11-18', nip, {
      '2026-10-06': AWAY,
      '2026-10-07': AWAY,
      '2026-10-08': AWAY,
    })
    await morning('2026-11-19')
    expect(await about(kabid, 'kasus-tertunda', kabid)).toEqual([])
    at('2026-11-23T17:00')
    await lived(nip, '2026-11-19', '2026-11-23')
    await morning('2026-11-24')
    const told = only(await about(kabid, 'kasus-tertunda', kabid))
    expect(told).toMatchObject({
      angka: { kasus: 1 },
      pesan: { id: expect.stringMatching(/Pasal 26\).*Pasal 28\)/) },
    })
    expect(await about(kabid, 'kasus-tertunda', kadis)).toHaveLength(1)
    // Whoever follows the warnings up has nothing that waits.
    for (const kode of ['disiplin', 'berturut']) {
      const { id } = only(await about(nip, kode, kabid))
      const body = { tindakLanjut: 'dibina', alasan: 'Dipanggil dan diperiksa 24 November 2026' }
      expect((await post(kabid, `/v1/peringatan/${id}/tindak-lanjut`, body)).status).toBe(200)
    }
    await morning('2026-11-25')
    expect(await about(kabid, 'kasus-tertunda', kabid)).toEqual([])
  })

  it('lapses for who has left, and for days that are no longer of employment', async () => {
    at('2026-11-26T17:00')
    const nip = await born(425)
    await livedUntil('2026-11-26', nip, {
      '2026-10-06': AWAY,
      '2026-10-07': AWAY,
      '2026-10-08': AWAY,
    })
    await morning('2026-11-27')
    expect(await about(nip, 'disiplin', bkd)).toHaveLength(1)
    at('2026-11-27T17:00')
    // SIMPEG says late that the person came on the 8th: the 6th and 7th are no days of theirs.
    const came = { tmtMasuk: '2026-10-08', atasanNip: kabid }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(425, 'kominfo', came)])
    await morning('2026-11-28')
    expect(await about(nip, 'disiplin', bkd)).toEqual([])
    expect(await ended(nip, 'berturut')).toHaveLength(1)
    at('2026-11-28T17:00')
    const other = await born(426)
    await livedUntil('2026-11-28', other, {
      '2026-10-06': AWAY,
      '2026-10-07': AWAY,
      '2026-10-08': AWAY,
    })
    await morning('2026-11-30')
    expect(await about(other, 'disiplin', bkd)).toHaveLength(1)
    at('2026-11-30T17:00')
    const gone = { aktif: false, berlakuSejak: '2026-11-30', atasanNip: kabid }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(426, 'kominfo', gone)])
    await morning('2026-12-01')
    expect(await about(other, 'disiplin', bkd)).toEqual([])
    expect(await ended(other, 'disiplin')).toHaveLength(1)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
