import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KRITERIA_TUGAS } from '../../../src/domain/wfa/kriteria.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, budi, kabid, kadis, lain, wita } = ORANG

/** Days of every sort: past, too near, free, off, of a year without a calendar, and too far. */
const DAYS = [
  '2026-11-17',
  '2026-11-18',
  '2026-11-19',
  '2026-11-20',
  '2026-11-21',
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-12-01',
  '2026-12-02',
  '2026-12-24',
  '2026-12-25',
  '2027-01-01',
  '2027-01-04',
  '2027-01-05',
  '2027-11-18',
  '2028-01-03',
]
const KINDS = ['rumah', 'kantor-lain', 'lokasi-lain', 'sif', 'dinamis', 'keadaan-khusus'] as const
const text = fc.constantFrom('Menulis', 'Rapat')
const hour = fc.constantFrom('07:00', '07:30', '09:00', '15:00', '16:00', '18:00')
const line = fc.record(
  {
    hasil: text,
    target: fc.constantFrom(0, 1, 3),
    satuan: fc.constant('dokumen'),
    kra: fc.constantFrom('K1', 'K9'),
  },
  { requiredKeys: ['hasil', 'target', 'satuan'] },
)
const place = fc.record(
  { nama: text, lat: fc.constantFrom(-5.2, -5.3), lon: fc.constant(104.1) },
  { requiredKeys: ['nama'] },
)

/** A body that filing can read; `perbaikanDari` is one of the story's requests that it revises. */
const anyBody = fc.record(
  {
    jenis: fc.constantFrom(...KINDS, 'merawat-orang-tua', 'ulang-tahun-ibu'),
    hari: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 3 }),
    alasan: text,
    rencana: fc.array(line, { maxLength: 2 }),
    lokasi: place,
    jam: fc.record({ mulai: hour, selesai: hour }),
    bukti: fc.array(fc.record({ jenis: text, nomor: fc.constant('1') }), { maxLength: 1 }),
    perbaikanDari: fc.constantFrom('kembali', 'diajukan', 'tiada'),
  },
  { requiredKeys: ['jenis', 'hari', 'alasan', 'rencana'] },
)

/** One body of each kind that the run must have met, whatever else comes by chance. */
const filed = {
  jenis: 'rumah',
  hari: ['2027-01-12'],
  alasan: 'Menulis',
  rencana: [{ hasil: 'Menulis', target: 1, satuan: 'dokumen' }],
} as const
const EXAMPLES: Readonly<Record<string, object>> = {
  boleh: filed,
  'wfa.perbaikan': { ...filed, perbaikanDari: 'tiada' },
  'wfa.rencana': { ...filed, rencana: [] },
  'wfa.pemberitahuan': { ...filed, hari: ['2026-11-18'] },
  'wfa.lokasi': { ...filed, jenis: 'lokasi-lain' },
}

type Body = typeof anyBody extends fc.Arbitrary<infer Made> ? Made : never

interface Finding {
  readonly kode: string
  readonly hasil: string
}

describe('what a preview says of a body that could be filed', () => {
  let luwes: TestApp
  const post = (as: string, path: string, body: unknown) => luwes.ask('POST', path, { as, body })
  /** A request of somebody in a state of the story, to be corrected or not. */
  const requests = new Map<string, string>()
  const mended = (nip: string, name: string) => requests.get(`${nip} ${name}`) ?? name
  const whole = { alasan: 'Menulis', rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }] }

  beforeAll(async () => {
    luwes = await startApp()
    const kra = { kode: 'K1', hasil: 'Naskah', indikator: 'i', satuan: 's', target: 2, bobot: 100 }
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [{ nip: siti, bulan: '2026-12', kra: [kra] }])
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c', nip: budi, jenis: 'tahunan', dari: '2026-12-01', sampai: '2026-12-01' },
    ])
    const jawaban = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, key !== 'dengan-tik']))
    await luwes.ask('PUT', `/v1/wfa/kriteria?nip=${lain}`, { as: ORANG.kalain, body: { jawaban } })
    for (const [nip, by] of [
      [siti, kabid],
      [budi, kabid],
    ] as const) {
      const asked = { jenis: 'rumah', ...whole }
      const open = await post(nip, '/v1/wfa/pengajuan', { ...asked, hari: ['2027-06-07'] })
      requests.set(`${nip} diajukan`, open.body.id)
      for (const day of ['2027-06-14', '2027-06-21', '2027-06-28']) {
        const { body } = await post(nip, '/v1/wfa/pengajuan', { ...asked, hari: [day] })
        const decision = { keputusan: 'kembalikan', alasan: 'Perbaiki' }
        await post(by, `/v1/wfa/pengajuan/${body.id}/keputusan`, decision)
        requests.set(`${nip} kembali`, body.id)
      }
    }
  })
  afterAll(() => luwes.stop())

  it('is what filing it does, rule by rule, and changes nothing', async () => {
    const seen = new Map<string, number>()
    // Safe because each is a body that `anyBody` may make.
    const examples = Object.values(EXAMPLES).map((body) => [siti, body] as [string, Body])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(siti, budi, kadis, lain, wita),
        anyBody,
        async (as, { perbaikanDari, ...rest }) => {
          const body = {
            ...rest,
            ...(perbaikanDari && { perbaikanDari: mended(as, perbaikanDari) }),
          }
          // The session is opened before, so that what is counted is the preview alone.
          await luwes.ask('GET', '/v1/saya', { as })
          luwes.trips.length = 0
          const told = await post(as, '/v1/wfa/periksa', body)
          expect(luwes.trips).toEqual(['read'])
          const filed = await post(as, '/v1/wfa/pengajuan', body)
          expect(told.status).toBe(200)
          expect([told.body.boleh, filed.status, filed.text]).toEqual([
            filed.status === 201,
            filed.status,
            filed.text,
          ])
          const refused = told.body.aturan.filter(({ hasil }: Finding) => hasil === 'tolak')
          const codes = refused.map(({ kode }: Finding) => kode)
          if (filed.status === 422)
            expect(codes.filter((code: string) => code !== 'wfa.perbaikan')).toEqual(
              filed.body.refusals.map(({ code }: { code: string }) => code),
            )
          if (filed.status === 409) expect(codes).toContain('wfa.perbaikan')
          for (const code of codes.length > 0 ? codes : ['boleh'])
            seen.set(code, (seen.get(code) ?? 0) + 1)
        },
      ),
      { numRuns: 150, examples },
    )
    // Or nothing was tried.
    expect([...seen.keys()]).toEqual(expect.arrayContaining(Object.keys(EXAMPLES)))
    expect(luwes.faults).toEqual([])
  }, 180_000)

  it('is told of a returned request once: mended, it cannot be mended again', async () => {
    const hari = ['2027-07-05']
    const first = await post(siti, '/v1/wfa/pengajuan', { jenis: 'rumah', hari, ...whole })
    await post(kabid, `/v1/wfa/pengajuan/${first.body.id}/keputusan`, {
      keputusan: 'kembalikan',
      alasan: 'Perbaiki',
    })
    const body = { jenis: 'rumah', hari, ...whole, perbaikanDari: first.body.id }
    expect((await post(siti, '/v1/wfa/periksa', body)).body.boleh).toBe(true)
    expect((await post(siti, '/v1/wfa/pengajuan', body)).status).toBe(201)
    const again = { ...body, hari: ['2027-07-12'] }
    const { boleh, aturan } = (await post(siti, '/v1/wfa/periksa', again)).body
    expect([boleh, aturan.at(-1)]).toMatchObject([false, { kode: 'wfa.perbaikan', hasil: 'tolak' }])
    expect((await post(siti, '/v1/wfa/pengajuan', again)).status).toBe(409)
  })

  it.each([
    ['a field that nobody knows', { asing: 1 }],
    ['a reason that is too long', { alasan: 'x'.repeat(2_001) }],
    ['a place without a name', { lokasi: { lat: 1, lon: 1 } }],
    ['an hour that is none', { jam: { mulai: '25:00', selesai: '26:00' } }],
    ['a day twice', { hari: ['2026-12-01', '2026-12-01'] }],
    ['a proof in words', { bukti: 'surat' }],
    ['a request to mend that is no text', { perbaikanDari: 7 }],
  ])('refuses %s as filing does, by name', async (_what, other) => {
    const body = { jenis: 'rumah', hari: ['2026-12-01'], ...whole, ...other }
    const told = await post(siti, '/v1/wfa/periksa', body)
    const filed = await post(siti, '/v1/wfa/pengajuan', body)
    expect([told.status, told.body.issues]).toEqual([400, filed.body.issues])
  })

  it('may still lack the reason and the plan while it is being written, and says what is needed', async () => {
    const { status, body } = await post(wita, '/v1/wfa/periksa', {
      jenis: 'lokasi-lain',
      hari: ['2026-12-02'],
    })
    const warned = body.aturan.filter(({ hasil }: Finding) => hasil === 'peringatan')
    expect([status, warned.map(({ kode }: Finding) => kode)]).toEqual([
      200,
      expect.arrayContaining(['wfa.rencana', 'wfa.lokasi']),
    ])
  })
})
