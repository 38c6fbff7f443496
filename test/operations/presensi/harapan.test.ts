import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edition, Editions } from '../../../src/domain/edition.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import { signedHeaders, WEBHOOK_SECRETS } from '../../support/webhooks.ts'

const { siti, budi, kabid, pensiun } = ORANG

describe('what a day expects', () => {
  let luwes: TestApp
  const ask = (
    nip: string,
    tanggal: string,
    how: { secret?: string; at?: number; body?: string; id?: string } = {},
  ) => {
    const { secret = WEBHOOK_SECRETS.presensi, at = luwes.now(), body = '' } = how
    const { id = crypto.randomUUID() } = how
    return luwes.ask('GET', `/v1/harapan?nip=${nip}&tanggal=${tanggal}`, {
      headers: signedHeaders(secret, { id, at, body }),
    })
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('is told to the e-presensi app in one round trip as the person reads it', async () => {
    const { body: saya } = await luwes.ask('GET', '/v1/saya', { as: siti })
    luwes.trips.length = 0
    const told = await ask(siti, '2026-11-18')
    expect([told.status, luwes.trips]).toEqual([200, ['read']])
    expect(told.body).toEqual({ nip: siti, ...saya.hariIni })
  })

  it('is told of any day, each by its own facts', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: '2026-11-24', jenis: 'rumah', nomorSurat: '800/9/2026' },
    ])
    expect((await ask(siti, '2026-11-24')).body).toMatchObject({ moda: 'wfa', dasar: '800/9/2026' })
    expect((await ask(siti, '2026-11-25')).body.moda).toBe('kantor')
    expect((await ask(siti, '2026-12-25')).body).toMatchObject({ moda: 'libur', jadwal: null })
  })

  it('is told with its duties in the order of time', async () => {
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      {
        nip: budi,
        tanggal: '2026-11-25',
        mulai: '2026-11-25T19:00:00+07:00',
        selesai: '2026-11-26T06:00:00+07:00',
      },
    ])
    const office = (day: string) => ({
      jenis: 'kantor',
      mulai: `${day}T07:30:00+07:00`,
      selesai: `${day}T16:00:00+07:00`,
    })
    expect((await ask(budi, '2026-11-25')).body).toMatchObject({
      jadwal: { mulai: '2026-11-25T07:30:00+07:00', selesai: '2026-11-26T06:00:00+07:00' },
      tugas: [
        office('2026-11-25'),
        {
          jenis: 'piket',
          mulai: '2026-11-25T19:00:00+07:00',
          selesai: '2026-11-26T06:00:00+07:00',
        },
      ],
    })
    expect((await ask(budi, '2026-11-26')).body.tugas).toEqual([office('2026-11-26')])
    expect((await ask(budi, '2026-11-28')).body.tugas).toEqual([])
  })

  it('is told to the person with the duty that went on over midnight, until it was left', async () => {
    const running = async (time: string) => {
      luwes.setNow(`2026-11-26T${time}:00+07:00`)
      return (await luwes.ask('GET', '/v1/saya', { as: budi })).body.berjalan
    }
    const came = (id: string, arah: 'masuk' | 'pulang', at: string) => tap(id, budi, arah, at)
    luwes.setNow('2026-11-25T20:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      came('k-1', 'masuk', '2026-11-25T07:25:00+07:00'),
      came('k-2', 'pulang', '2026-11-25T16:02:00+07:00'),
      came('k-3', 'masuk', '2026-11-25T18:50:00+07:00'),
    ])
    expect(await running('06:02')).toEqual({
      tanggal: '2026-11-25',
      jenis: 'piket',
      mulai: '2026-11-25T19:00:00+07:00',
      selesai: '2026-11-26T06:00:00+07:00',
      masuk: '2026-11-25T18:50:00+07:00',
    })
    expect(await running('10:01')).toBeNull()
    luwes.setNow('2026-11-26T06:03:00+07:00')
    const out = await luwes.ask('POST', '/v1/presensi/tap', { as: budi, body: { arah: 'pulang' } })
    expect(out.body.hari).toMatchObject({
      tanggal: '2026-11-25',
      pulang: '2026-11-26T06:03:00+07:00',
    })
    expect(await running('06:04')).toBeNull()
    luwes.setNow(START)
  })

  it('is told to nobody without a good signature', async () => {
    const unsigned = await luwes.ask('GET', `/v1/harapan?nip=${siti}&tanggal=2026-11-18`, {
      as: siti,
    })
    const answers = [
      unsigned,
      await ask(siti, '2026-11-18', { secret: WEBHOOK_SECRETS.simpeg }),
      await ask(siti, '2026-11-18', { at: luwes.now() - 6 * 60_000 }),
      await ask(siti, '2026-11-18', { body: '{}' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
  })

  it('is told once for one signature: overheard, it asks for nothing else', async () => {
    expect((await ask(siti, '2026-11-18', { id: 'sekali' })).status).toBe(200)
    expect((await ask(siti, '2026-11-18', { id: 'sekali' })).status).toBe(200)
    expect((await ask(kabid, '2026-11-18', { id: 'sekali' })).status).toBe(401)
    expect((await ask(siti, '2026-11-19', { id: 'sekali' })).status).toBe(401)
  })

  it('is unknown of who has left', async () => {
    expect((await ask(pensiun, '2026-11-18')).status).toBe(404)
  })

  it('follows a recall: the office, by the time set (R25)', async () => {
    const tiba = Date.parse('2026-11-24T10:15:00+07:00')
    await luwes.rows(
      'INSERT INTO panggilan (nip, tanggal, pengajuan_id, harus_tiba, alasan, oleh, pada) VALUES (?,?,?,?,?,?,?)',
      siti,
      '2026-11-24',
      'p',
      tiba,
      'Rapat',
      kabid,
      luwes.now(),
    )
    const { body } = await ask(siti, '2026-11-24')
    expect(body.moda).toBe('kantor')
    expect(body.pesan.id).toContain('10.15 WIB')
    expect(body.pesan.id).not.toContain('Rapat')
  })

  it('follows the mandated day of the edition, but for who is exempt (E57)', async () => {
    const [first] = luwes.deps.editions
    const scheme: Edition = {
      since: '2026-11-01',
      policy: {
        ...first.policy,
        ketentuan: {
          ...first.policy.ketentuan,
          hariWajib: {
            value: [
              {
                hari: 5,
                dari: '2026-11-01',
                hanyaRumah: false,
                dihitung: true,
                kecualiEselon: ['II', 'III'],
                kecualiJabatan: [],
                kecualiUnit: [],
                kecualiTugas: ['pelayanan-langsung', 'lapangan'],
              },
            ],
            basis: 'SE Bupati',
          },
        },
      },
    }
    const editions: Editions = [first, scheme]
    Object.assign(luwes.deps, { editions })
    luwes.setNow('2026-11-20T08:00:00+07:00')
    expect((await ask(siti, '2026-11-20')).body).toMatchObject({ moda: 'wfa', dasar: 'SE Bupati' })
    expect((await ask(kabid, '2026-11-20')).body).toMatchObject({ moda: 'kantor' })
    const { body } = await luwes.ask('GET', '/v1/saya', { as: siti })
    expect(body.hariIni.moda).toBe('wfa')
    await luwes.ask('POST', '/v1/presensi/tap', {
      as: kabid,
      body: { arah: 'masuk', lat: -5.5, lon: 104.5 },
    })
    const month = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: kabid })
    expect(month.body.hari.at(-1)).toMatchObject({
      tanggal: '2026-11-20',
      moda: 'kantor',
      tanda: [{ kode: 'wfa.jabatan-dikecualikan' }],
    })
    luwes.setNow(START)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
