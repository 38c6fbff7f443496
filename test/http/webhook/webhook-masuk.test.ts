import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyWebhook } from '../../../src/adapters/webhook-signature.ts'
import type { Sumber } from '../../../src/domain/events.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'
import { signedHeaders, WEBHOOK_SECRETS } from '../../support/webhooks.ts'

const { siti, budi, lain } = ORANG
const HTML = '<script>alert("x")</script><img src=x onerror=alert(1)> & \'"'

describe('a webhook', () => {
  let luwes: TestApp
  const count = async (table: string) =>
    Number((await luwes.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n)
  const kept = (accepted: number, duplicates = 0) => ({
    status: 202,
    body: { accepted, duplicates, rejected: [] },
  })

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  describe('brings records of every type', () => {
    const TYPES: readonly (readonly [Sumber, string, object, string, object])[] = [
      [
        'simpeg',
        'unit-kerja.diperbarui',
        unit('uptd', { induk: 'kominfo', kepalaNip: budi, zona: 'Asia/Jayapura', asing: 1 }),
        'SELECT kode, nama, induk, kepala_nip, zona FROM unit_kerja WHERE kode = "uptd"',
        { nama: 'Unit uptd', induk: 'kominfo', kepala_nip: budi, zona: 'Asia/Jayapura' },
      ],
      [
        'simpeg',
        'pegawai.diperbarui',
        orang(60, 'uptd', { atasanNip: budi, kesiapan: { laptop: true, internet: false } }),
        'SELECT nama, unit_kerja, atasan_nip, aktif, data FROM pegawai WHERE nip LIKE "%060"',
        { nama: 'Pegawai 60', unit_kerja: 'uptd', atasan_nip: budi, aktif: 1 },
      ],
      [
        'simpeg',
        'cuti.disetujui',
        { id: 'c1', nip: siti, jenis: 'tahunan', dari: '2026-12-01', sampai: '2026-12-03' },
        'SELECT * FROM cuti WHERE id = "c1"',
        { nip: siti, dari: '2026-12-01', sampai: '2026-12-03', batal: 0 },
      ],
      [
        'simpeg',
        'cuti.dibatalkan',
        { id: 'c1', nip: siti, jenis: 'tahunan', dari: '2026-12-01', sampai: '2026-12-03' },
        'SELECT * FROM cuti WHERE id = "c1"',
        { nip: siti, dari: '2026-12-01', batal: 1 },
      ],
      [
        'simpeg',
        'hukuman-disiplin.diproses',
        { id: 'h1', nip: lain, tingkat: 'sedang' },
        'SELECT * FROM hukuman_disiplin WHERE id = "h1" AND keadaan = "diproses"',
        { nip: lain, keadaan: 'diproses' },
      ],
      [
        'simpeg',
        'hukuman-disiplin.diputuskan',
        { id: 'h1', nip: lain, tingkat: 'sedang', dari: '2026-08-01', potonganTpp: 2_500 },
        'SELECT * FROM hukuman_disiplin WHERE id = "h1" AND keadaan = "diputuskan"',
        { keadaan: 'diputuskan', data: expect.stringContaining('"potonganTpp":2500') },
      ],
      [
        'simpeg',
        'hukuman-disiplin.selesai',
        { id: 'h1', nip: lain, tingkat: 'sedang', dari: '2026-08-01', sampai: '2026-10-31' },
        'SELECT * FROM hukuman_disiplin WHERE id = "h1" AND keadaan = "selesai"',
        { keadaan: 'selesai', data: expect.stringContaining('"sampai":"2026-10-31"') },
      ],
      [
        'simpeg',
        'jadwal-sif.ditetapkan',
        {
          nip: siti,
          tanggal: '2026-11-20',
          mulai: '2026-11-20T22:00:00+07:00',
          selesai: '2026-11-21T06:00:00+07:00',
        },
        'SELECT * FROM jadwal_sif',
        { nip: siti, tanggal: '2026-11-20', mulai: Date.parse('2026-11-20T15:00:00Z') },
      ],
      [
        'simpeg',
        'wfa.ditetapkan',
        { nip: budi, tanggal: '2026-11-05', jenis: 'rumah', nomorSurat: '800/17' },
        'SELECT * FROM wfa_ditetapkan',
        { nip: budi, tanggal: '2026-11-05', jenis: 'rumah', nomor_surat: '800/17' },
      ],
      [
        'presensi',
        'presensi.terekam',
        tap('t1', siti, 'masuk', '2026-11-17T07:25:00+07:00', {
          lat: -5.2,
          lon: 104.1,
          mock: false,
        }),
        'SELECT * FROM tap WHERE id = "t1"',
        { nip: siti, arah: 'masuk', at: Date.parse('2026-11-17T00:25:00Z'), sumber: 'presensi' },
      ],
      [
        'kinerja',
        'sasaran.ditetapkan',
        {
          nip: siti,
          bulan: '2026-11',
          kra: [{ kode: 'k1', hasil: 'a', indikator: 'b', satuan: 'c', target: 1.5, bobot: 100 }],
        },
        'SELECT * FROM sasaran',
        { nip: siti, bulan: '2026-11', kra: expect.stringContaining('"target":1.5') },
      ],
      [
        'kinerja',
        'sasaran.terealisasi',
        { nip: siti, bulan: '2026-11', kode: 'k1', realisasi: 0.75, bukti: ['https://a', 'b'] },
        'SELECT * FROM realisasi',
        { nip: siti, bulan: '2026-11', kode: 'k1', realisasi: '0.75' },
      ],
      [
        'kinerja',
        'kinerja.dinilai',
        {
          nip: siti,
          bulan: '2026-11',
          hasilKerja: 'di-atas',
          perilakuKerja: 'sesuai',
          penilaiNip: ORANG.kabid,
        },
        'SELECT * FROM penilaian',
        { nip: siti, hasil_kerja: 'di-atas', perilaku_kerja: 'sesuai', penilai_nip: ORANG.kabid },
      ],
    ]

    it.each(TYPES)('%s %s', async (sumber, type, item, query, row) => {
      expect(await luwes.deliver(sumber, type, item)).toMatchObject(kept(1))
      expect(await luwes.rows(query.replaceAll('"', "'"))).toEqual([expect.objectContaining(row)])
    })
  })

  describe('is known by its signature', () => {
    const raw = JSON.stringify({ type: 'presensi.terekam', timestamp: START, data: [] })
    const send = (headers: Record<string, string>, body = raw) =>
      luwes.ask('POST', '/webhooks/presensi', { raw: body, headers })
    const good = (id = 'sig', at = luwes.now()) =>
      signedHeaders(WEBHOOK_SECRETS.presensi, { id, at, body: raw })

    it.each<[string, (headers: Record<string, string>) => Record<string, string>]>([
      [
        'another secret',
        () => signedHeaders(WEBHOOK_SECRETS.simpeg, { id: 'a', at: luwes.now(), body: raw }),
      ],
      ['no signature', ({ 'webhook-signature': _, ...rest }) => rest],
      ['no id', ({ 'webhook-id': _, ...rest }) => rest],
      ['an empty id', (headers) => ({ ...headers, 'webhook-id': '' })],
      ['another id', (headers) => ({ ...headers, 'webhook-id': 'lain' })],
      ['no timestamp', ({ 'webhook-timestamp': _, ...rest }) => rest],
      ['a timestamp of garbage', (headers) => ({ ...headers, 'webhook-timestamp': 'kemarin' })],
      ['a timestamp with a fraction', (headers) => ({ ...headers, 'webhook-timestamp': '1.5' })],
      ['a timestamp below zero', (headers) => ({ ...headers, 'webhook-timestamp': '-1' })],
      [
        'a timestamp without end',
        (headers) => ({ ...headers, 'webhook-timestamp': '9'.repeat(40) }),
      ],
      ['a signature of garbage', (headers) => ({ ...headers, 'webhook-signature': 'v1,***' })],
      ['an empty signature', (headers) => ({ ...headers, 'webhook-signature': 'v1,' })],
      [
        'another version',
        (headers) => ({
          ...headers,
          'webhook-signature': String(headers['webhook-signature']).replace('v1,', 'v1a,'),
        }),
      ],
    ])('and refused with a silent 401 for %s', async (_why, change) => {
      const answer = await send(change(good()))
      expect(answer.status).toBe(401)
      expect(answer.body).toMatchObject({ type: '/masalah/belum-masuk' })
      expect(answer.body.issues).toBeUndefined()
    })

    it('and refused when one byte of the body was changed', async () => {
      expect((await send(good(), raw.replace('terekam', 'terekaM'))).status).toBe(401)
    })

    it.each([
      [-300, 202],
      [-301, 401],
      [300, 202],
      [301, 401],
    ])('and taken with a clock %i s off only within 5 minutes: %i', async (offset, status) => {
      const headers = good(`jam${offset}`, luwes.now() + offset * 1_000)
      expect((await send(headers)).status).toBe(status)
    })

    it('and taken under either secret while one replaces the other', async () => {
      const body = new TextEncoder().encode(raw)
      const both = [WEBHOOK_SECRETS.presensi, WEBHOOK_SECRETS.simpeg]
      for (const secret of both) {
        const signed = signedHeaders(secret, { id: 'r', at: luwes.now(), body: raw })
        const headers = {
          id: signed['webhook-id'],
          timestamp: signed['webhook-timestamp'],
          signature: `v1,AAAA v1a,xx ${signed['webhook-signature']}`,
        }
        expect(await verifyWebhook(both, headers, body, luwes.now())).toBe(true)
        expect(await verifyWebhook([WEBHOOK_SECRETS.kinerja], headers, body, luwes.now())).toBe(
          false,
        )
        expect(await verifyWebhook([], headers, body, luwes.now())).toBe(false)
      }
    })
  })

  describe('has its limits', () => {
    it('and a body over 1 MiB is a 413 before it is read whole', async () => {
      let read = 0
      const body = new ReadableStream({
        pull: (controller) => {
          read += 65_536
          controller.enqueue(new Uint8Array(65_536).fill(32))
          if (read > 20_000_000) controller.close()
        },
      })
      const request = new Request('http://luwes/webhooks/simpeg', {
        method: 'POST',
        body,
        duplex: 'half',
      } as RequestInit)
      const answer = await luwes.app.request(request)
      expect(answer.status).toBe(413)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(read).toBeLessThan(1_300_000)
    })

    it('and a body that says itself that it is too large is not read at all', async () => {
      const headers = { 'content-length': String(1024 * 1024 + 1) }
      expect((await luwes.ask('POST', '/webhooks/simpeg', { raw: '{}', headers })).status).toBe(413)
    })

    it('and 500 items are taken, 501 are not', async () => {
      const taps = Array.from({ length: 501 }, (_, n) =>
        tap(`banyak-${n}`, siti, 'auto', '2026-10-01T07:00:00+07:00'),
      )
      const before = await count('tap')
      const many = await luwes.deliver('presensi', 'presensi.terekam', taps)
      expect(many.status, many.text).toBe(400)
      expect(many.body.issues).toMatchObject([{ path: '/data' }])
      expect(await count('tap')).toBe(before)
      expect(await luwes.deliver('presensi', 'presensi.terekam', taps.slice(1))).toMatchObject(
        kept(500),
      )
      expect(await count('tap')).toBe(before + 500)
    })

    it.each([
      ['no JSON', '{"type":'],
      ['bytes that are no text', '\ud800'],
      ['a list', '[]'],
      ['nothing', 'null'],
      ['no type', JSON.stringify({ timestamp: START, data: [] })],
      [
        'a type of another source',
        JSON.stringify({ type: 'kinerja.dinilai', timestamp: START, data: [] }),
      ],
      [
        'a type of the prototype',
        JSON.stringify({ type: 'constructor', timestamp: START, data: [] }),
      ],
      ['no timestamp', JSON.stringify({ type: 'cuti.disetujui', data: [] })],
      [
        'a timestamp of no day',
        JSON.stringify({ type: 'cuti.disetujui', timestamp: '2026-02-30T00:00:00Z', data: [] }),
      ],
      [
        'data that is text',
        JSON.stringify({ type: 'cuti.disetujui', timestamp: START, data: 'x' }),
      ],
    ])('and %s is a 400 that keeps nothing', async (_what, raw) => {
      const headers = signedHeaders(WEBHOOK_SECRETS.simpeg, {
        id: 'buruk',
        at: luwes.now(),
        body: raw,
      })
      const before = await count('webhook_masuk')
      const answer = await luwes.ask('POST', '/webhooks/simpeg', { raw, headers })
      expect(answer.status, answer.text).toBe(400)
      expect(answer.body.issues.length).toBeGreaterThan(0)
      expect(await count('webhook_masuk')).toBe(before)
    })
  })

  it('brings markup as text, which is given back as text', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('html', { nama: HTML })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(90, 'html', { nama: HTML, jabatan: HTML, eselon: '<b>' }),
    ])
    const answer = await luwes.ask('GET', '/v1/saya', { as: orang(90, 'x').nip })
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.body.pegawai).toMatchObject({ nama: HTML, jabatan: HTML, namaUnit: HTML })
  })

  it('is no door for a session, nor a session one for a webhook', async () => {
    const token = await luwes.tokenOf(ORANG.integrator)
    expect((await luwes.ask('POST', '/webhooks/simpeg', { token, body: {} })).status).toBe(401)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
