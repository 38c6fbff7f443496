import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Statement, WriteAnswer } from '../../../src/db/engine/statement.ts'
import { createLookLog } from '../../../src/db/sistem/dilihat.ts'
import type { Deps } from '../../../src/deps.ts'
import { isNip } from '../../../src/domain/pegawai/nip.ts'
import { createApp } from '../../../src/http/app.ts'
import { signedIn } from '../../../src/http/guards/caller.ts'
import { recordLooks } from '../../../src/operations/sistem/record-looks.ts'
import { type AskOptions, PORTAL, startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'
import { examplesOf, type Operation, operationsOf } from '../routes.ts'

const { siti, kabid, kadis, bkd, inspektur, integrator, lain } = ORANG

/** Who may see others, each in their way. */
const READERS = [kabid, kadis, bkd, inspektur, integrator]

/** Names under which an answer may tell who acted or decides, which is no look at them by itself. */
const IN_OFFICE = /\.(oleh|atasNama|perekomendasi|penyetuju|atasan|kepala)\b/

/** Returns every NIP in an answer, with the path of its member. */
function nipsIn(value: unknown, path = ''): [nip: string, path: string][] {
  if (typeof value === 'string') {
    const found = value.match(/(?<!\d)\d{8}\s?\d{6}\s?\d\s?\d{3}(?!\d)/g) ?? []
    return found
      .map((text) => text.replace(/\s/g, ''))
      .filter(isNip)
      .map((nip) => [nip, path])
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [
    ...nipsIn(name, path),
    ...nipsIn(part, `${path}.${name}`),
  ])
}

/** Returns the NIPs of a page or a file; the signer of a letter is in a separate part. */
function nipsOfPage(text: string) {
  const [signed = ''] = /<section class="pejabat">.*?<\/section>/s.exec(text) ?? []
  return [...nipsIn(text.replace(signed, '')), ...nipsIn(signed, '.penyetuju')]
}

describe('looks at other people', () => {
  let luwes: TestApp
  let operations: Operation[]
  let examples: Record<string, Example>

  beforeAll(async () => {
    luwes = await startApp()
    operations = await operationsOf(luwes)
    examples = await examplesOf(luwes)
  })
  afterAll(() => luwes.stop())

  /** Sends a request, and returns the NIPs of others in the answer without a noted look. */
  async function unnoted(
    method: string,
    path: string,
    asking: AskOptions & { as: string },
    reader: string = asking.as,
  ) {
    const answer = await luwes.ask(method, path, asking)
    const found = answer.body ? nipsIn(answer.body) : nipsOfPage(answer.text)
    const told = found.filter(([nip]) => nip !== reader)
    const rows = await luwes.rows('SELECT subjek FROM dilihat WHERE oleh = ?', reader)
    const noted = new Set(rows.map(({ subjek }) => String(subjek)))
    const aboutOthers = told.some(([, where]) => !IN_OFFICE.test(where))
    const missing = told.filter(([nip]) => !noted.has(nip))
    return { told: aboutOthers ? told : [], missing: aboutOthers ? missing : [] }
  }

  it('is noted for every NIP of another person that leaves by any route, whoever asks', async () => {
    const telling = new Set<string>()
    for (const { key, method, path, hasBody } of operations) {
      const example = examples[key]
      if (!example) continue
      const readers = method === 'GET' ? [example.as, ...READERS] : [example.as]
      for (const as of new Set(readers)) {
        const headers = { headers: example.headers ?? {} }
        const asking = { as, ...headers, ...(hasBody && { body: example.body }) }
        // Here e-presensi asks for itself, by its webhook secret.
        const reader = key === 'GET /v1/harapan' ? 'presensi' : as
        const { told, missing } = await unnoted(method, example.path ?? path, asking, reader)
        expect(missing, `${key} as ${as}`).toEqual([])
        if (told.length > 0) telling.add(key)
      }
    }
    // What is known to tell of others, so that this test is about something.
    expect([...telling]).toEqual(
      expect.arrayContaining([
        'GET /v1/wfa/kotak-masuk',
        'GET /v1/wfa/berlaku',
        'GET /v1/wfa/pengajuan/{id}',
        'POST /v1/wfa/pengajuan/{id}/keputusan',
        'GET /v1/wfa/pengajuan/{id}/pertimbangan',
        'GET /v1/wfa/keputusan',
        'GET /v1/wfa/pengajuan/{id}/surat-tugas',
        'GET /v1/wfa/kriteria',
        'GET /v1/wfa/roster',
        'GET /v1/wfa/roster/{berkas}',
        'POST /v1/wfa/roster',
        'POST /v1/wfa/roster/{id}/batal',
        'POST /v1/wfa/arahan',
        'GET /v1/presensi/koreksi/kotak-masuk',
        'GET /v1/presensi/tanda/kotak-masuk',
        'POST /v1/presensi/koreksi/{id}/keputusan',
        'POST /v1/presensi/penetapan',
        'POST /v1/presensi/tanda-terima',
        'POST /v1/presensi/tanda/{id}/keputusan',
        'GET /v1/laporan/kotak-masuk',
        'POST /v1/laporan/{id}/keputusan',
        'GET /v1/kinerja/{bulan}/ekspor',
        'GET /v1/kinerja/{bulan}/sanggahan',
        'POST /v1/kinerja/{bulan}/sanggahan/{id}/keputusan',
        'GET /v1/peringatan',
        'POST /v1/peringatan/{id}/tindak-lanjut',
        'GET /v1/perbaikan-data',
        'POST /v1/perbaikan-data/{id}/jawaban',
        'POST /v1/kebijakan/simulasi',
        'GET /v1/audit',
        'GET /v1/delegasi',
        'POST /v1/delegasi/{id}/cabut',
        'GET /v1/events',
      ]),
    )
  })

  it.each([
    ['presensi', `/v1/presensi/hari?bulan=2026-11&nip=${siti}`, kabid],
    ['kinerja', `/v1/kinerja/2026-10?nip=${siti}`, kadis],
    ['kriteria', `/v1/wfa/kriteria?nip=${siti}`, inspektur],
    ['roster', '/v1/wfa/roster?unit=kominfo&dari=2026-11-18&sampai=2026-11-20', kadis],
    ['kejadian', '/v1/events?limit=500', bkd],
    ['ekspor', '/v1/kinerja/2026-10/ekspor?format=json&bentuk=tpp', inspektur],
    ['sanggahan', '/v1/kinerja/2026-10/sanggahan?semua=ya', inspektur],
    ['perbaikan-data', '/v1/perbaikan-data', bkd],
  ])('is told to the person, with the kind of data: %s', async (jenis, path, as) => {
    const answer = await luwes.ask('GET', path, { as })
    expect(answer.status, answer.text).toBe(200)
    const { body } = await luwes.ask('GET', '/v1/saya/data', { as: siti })
    expect(body.dilihat).toContainEqual(
      expect.objectContaining({ oleh: as, jenis, tanggal: '2026-11-18', semua: false }),
    )
  })

  it('is shown to the people in a preview, even when nothing was decided', async () => {
    const body = {
      jenis: 'rumah',
      unit: ['lain'],
      hari: ['2026-12-10'],
      alasan: 'Banjir',
      dasar: 'Surat edaran',
      terapkan: false,
    }
    const answer = await luwes.ask('POST', '/v1/wfa/arahan', { as: ORANG.sekda, body })
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining(lain)])
    const { dilihat } = (await luwes.ask('GET', '/v1/saya/data', { as: lain })).body
    expect(dilihat).toContainEqual(expect.objectContaining({ oleh: ORANG.sekda, jenis: 'arahan' }))
  })

  it('is noted of an application that asks for itself, too', async () => {
    const [row] = await luwes.rows("SELECT subjek, jenis FROM dilihat WHERE oleh = 'presensi'")
    expect(row).toMatchObject({ subjek: siti, jenis: 'harapan' })
  })

  /** The app with another note-taker, asked by somebody with an SSO token. */
  async function appWith(catatDilihat: Deps['catatDilihat']) {
    const app = createApp({
      deps: () => ({ ...luwes.deps, catatDilihat }),
      portalOrigins: [PORTAL],
      newId: () => crypto.randomUUID(),
      log: () => undefined,
      files: async () => new Response(null, { status: 404 }),
      fault: (_id, error) => void luwes.faults.push(error),
    })
    const ask = async (path: string, as: string, init: RequestInit = {}) =>
      app.request(path, {
        ...init,
        headers: {
          authorization: `Bearer ${await luwes.tokenOf(as)}`,
          ...(init.body !== undefined && { 'content-type': 'application/json' }),
        },
      })
    return { app, ask }
  }

  it('is noted of a route that nobody thought of it for', async () => {
    const notes: unknown[] = []
    const { app, ask } = await appWith(async (looks) => void notes.push(...looks))
    app.get('/v1/rute-baru/:id', signedIn, (c) => c.json({ pemilik: siti, tetangga: [kabid] }))
    expect((await ask('/v1/rute-baru/7', bkd)).status).toBe(200)
    expect(notes).toMatchObject([
      { subjek: siti, oleh: bkd, jenis: 'rute-baru', tanggal: '2026-11-18' },
      { subjek: kabid, oleh: bkd, jenis: 'rute-baru' },
    ])
  })

  it('is one write an answer, none again within a quarter of an hour, and none for oneself', async () => {
    const groups: (readonly Statement[])[] = []
    const { ask } = await appWith(
      createLookLog(async (group) => {
        groups.push(group)
        return { kind: 'written', rows: [[]] }
      }),
    )
    const roster = '/v1/wfa/roster?unit=kominfo&dari=2026-11-18&sampai=2026-11-20'
    const writes = async (path: string, as: string, init?: RequestInit) => {
      groups.length = 0
      expect((await ask(path, as, init)).ok).toBe(true)
      return groups.map((group) => group.length)
    }
    const start = luwes.now()
    expect(await writes(roster, kadis)).toEqual([1])
    expect(await writes(roster, kadis)).toEqual([])
    luwes.setNow(new Date(start + 15 * 60_000).toISOString())
    expect(await writes(roster, kadis)).toEqual([1])
    luwes.setNow(new Date(start).toISOString())
    expect(await writes('/v1/saya', siti)).toEqual([])
    expect(await writes('/v1/wfa/pengajuan', siti)).toEqual([])
    expect(await writes('/v1/saya/data', siti)).toEqual([])
    const tap = { method: 'POST', body: JSON.stringify({ arah: 'masuk' }) }
    expect(await writes('/v1/presensi/tap', siti, tap)).toEqual([])
  })

  it.each([
    ['a list', '/v1/wfa/roster?unit=kominfo&dari=2026-11-18&sampai=2026-11-20', kadis],
    ['a file', '/v1/kinerja/2026-10/ekspor?format=csv&bentuk=tpp', bkd],
    ['the audit log', '/v1/audit', inspektur],
  ])('is shown in %s only once it is noted', async (_what, path, as) => {
    const away: WriteAnswer = { kind: 'away', message: 'x', perhaps: false, retryAfter: 7 }
    const { ask } = await appWith(createLookLog(async () => away))
    const answer = await ask(path, as)
    expect(answer.status).toBe(503)
    expect([answer.headers.get('retry-after'), answer.headers.get('content-disposition')]).toEqual([
      '7',
      null,
    ])
    expect(nipsIn(await answer.text())).toEqual([])
  })

  it('is a look at everybody where more than a thousand people are told of, or the audit log is opened', async () => {
    const notes: Parameters<Deps['catatDilihat']>[0][number][] = []
    const deps: Deps = {
      ...luwes.deps,
      catatDilihat: async (looks) => void notes.push(...looks),
    }
    const many = Array.from(
      { length: 1_001 },
      (_, n) => `${nipKe(1).slice(0, 8)}${String(n).padStart(10, '0')}`,
    )
    await recordLooks(deps, bkd, many.slice(1), 'ekspor')
    expect(notes).toHaveLength(1_000)
    notes.length = 0
    await recordLooks(deps, bkd, many, 'ekspor')
    await recordLooks(deps, inspektur, [], 'audit')
    await recordLooks(deps, inspektur, [], 'dasbor')
    expect(notes).toMatchObject([
      { subjek: '*', oleh: bkd, jenis: 'ekspor' },
      { subjek: '*', oleh: inspektur, jenis: 'audit' },
    ])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
