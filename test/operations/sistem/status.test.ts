import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { probeSso } from '../../../src/adapters/sso-probe.ts'
import { beat, type Denyut } from '../../../src/db/sistem/denyut.ts'
import { listen } from '../../../src/demo/node-http.ts'
import type { Editions } from '../../../src/domain/edition.ts'
import { examine } from '../../../src/operations/sistem/examine.ts'
import { judgeClock } from '../../../src/operations/sistem/judge-clock.ts'
import { judgeSso } from '../../../src/operations/sistem/judge-sso.ts'
import type { Mesin } from '../../../src/operations/sistem/mesin.ts'
import { sealAudit } from '../../../src/operations/sistem/seal-audit.ts'
import type { Temuan } from '../../../src/operations/sistem/temuan.ts'
import { nasionalJumat2026 } from '../../../src/policy/presets/nasional-jumat-2026.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { mesin } from '../../support/mesin.ts'
import { ORANG, tap } from '../../support/people.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const expiring = (untuk: 'sso' | 'luwes', sampai: number) => ({
  sertifikat: [{ untuk, host: `${untuk}.example.go.id`, sampai }],
})

const { siti, bkd, integrator, inspektur, kadis } = ORANG

describe('the status of a deployment', () => {
  let luwes: TestApp
  const ask = async () => {
    const { body } = await luwes.ask('GET', '/v1/status', { as: bkd })
    // Safe because the document of the route says so, and the battery holds it to that.
    return body.pemeriksaan as Temuan[]
  }
  const found = async (kode: string) => (await ask()).filter((one) => one.kode === kode)
  const beats = (denyut: Denyut, pada: number, data: unknown = null) =>
    luwes.deps.db.write([beat(denyut, pada, data)])

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('is for bkd and the integrator alone', async () => {
    for (const as of [bkd, integrator])
      expect((await luwes.ask('GET', '/v1/status', { as })).status).toBe(200)
    for (const as of [siti, kadis, inspektur])
      expect((await luwes.ask('GET', '/v1/status', { as })).status).toBe(403)
  })

  it('takes two reads and one write', async () => {
    await ask()
    luwes.trips.length = 0
    await ask()
    expect(luwes.trips.toSorted()).toEqual(['read', 'read', 'write'])
  })

  it('says of every part in two languages how it stands, and what to do where it is not well', async () => {
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('status-1', siti, 'masuk', '2026-11-18T07:25:00+07:00'),
    ])
    await sealAudit(luwes.deps)
    await beats('penjaga', luwes.now(), mesin({ mulai: luwes.now() }))
    const all = await ask()
    expect(all.map(({ kode, keadaan }) => `${kode} ${keadaan}`).toSorted()).toEqual([
      'alamat baik',
      'cadangan baik',
      'cron baik',
      'disk baik',
      'edisi baik',
      'edisi-belum catatan',
      'hari-pertama peringatan',
      // The issuer has the clock of the machine, the app that of the story.
      'jam rusak',
      'kalender baik',
      // The decree of 2027 is still to be compared.
      'kalender-cocokkan catatan',
      'migrasi baik',
      'pegawai baik',
      'penjaga baik',
      'pesan baik',
      'portal baik',
      'presensi-presensi baik',
      'sertifikat-sso baik',
      'sqld baik',
      'sso baik',
      'tulis baik',
      'webhook-keluar baik',
    ])
    for (const { keadaan, pesan, saran } of all) {
      expect(pesan.id).not.toBe(pesan.en)
      expect(saran === null).toBe(keadaan === 'baik')
    }
  })

  it('tells nothing of a person and no secret', async () => {
    const { text } = await luwes.ask('GET', '/v1/status', { as: integrator })
    expect(text).not.toMatch(/\d{18}|Siti|whsec_|rahasia-sesi|eyJ/)
  })

  it('tells that the year after lacks its calendar only when it is time, and that this year does', async () => {
    const before = luwes.now()
    luwes.setNow('2027-10-01T08:00:00+07:00')
    expect(await found('kalender')).toMatchObject([
      { keadaan: 'peringatan', pesan: { en: expect.stringMatching(/2028/) } },
    ])
    luwes.setNow('2027-09-30T08:00:00+07:00')
    expect(await found('kalender')).toMatchObject([{ keadaan: 'baik' }])
    luwes.setNow('2028-01-04T08:00:00+07:00')
    expect(await found('kalender')).toMatchObject([{ keadaan: 'rusak' }])
    luwes.setNow(new Date(before).toISOString())
  })

  it('tells a source of taps that was silent for a working day, and counts no weekend', async () => {
    const before = luwes.now()
    luwes.setNow('2026-11-19T08:00:00+07:00')
    expect(await found('presensi-presensi')).toMatchObject([{ keadaan: 'baik' }])
    luwes.setNow('2026-11-20T08:00:00+07:00')
    expect(await found('presensi-presensi')).toMatchObject([{ keadaan: 'peringatan' }])
    await luwes.feed('presensi', 'presensi.lengkap', [{ tanggal: '2026-11-19' }])
    luwes.setNow('2026-11-22T08:00:00+07:00')
    expect(await found('presensi-presensi')).toMatchObject([{ keadaan: 'baik' }])
    luwes.setNow(new Date(before).toISOString())
  })

  it('warns of requests to correct data that wait for more than 3 x 24 hours, and names nobody', async () => {
    const before = luwes.now()
    const asked = await luwes.ask('POST', '/v1/saya/data/perbaikan', {
      as: siti,
      body: { bagian: 'pegawai', uraian: 'Gelar saya keliru' },
    })
    expect(asked.status, asked.text).toBe(201)
    luwes.setNow(new Date(before + 3 * DAY_MS).toISOString())
    expect(await found('perbaikan-data')).toEqual([])
    luwes.setNow(new Date(before + 3 * DAY_MS + 60_000).toISOString())
    const [warning] = await found('perbaikan-data')
    expect(warning).toMatchObject({ keadaan: 'peringatan' })
    expect(warning?.pesan.id).toMatch(/^1 permintaan perbaikan data belum dijawab/)
    expect(JSON.stringify(warning)).not.toMatch(/Siti|\d{18}/)
    const path = `/v1/perbaikan-data/${asked.body.id}/jawaban`
    const answer = { status: 'ditolak', jawaban: 'Gelar sudah sesuai ijazah' }
    const answered = await luwes.ask('POST', path, { as: bkd, body: answer })
    expect(answered.status, answered.text).toBe(200)
    expect(await found('perbaikan-data')).toEqual([])
    luwes.setNow(new Date(before).toISOString())
  })

  it('tells when the supervisor and the cron stand still', async () => {
    await beats('penjaga', luwes.now() - 120_000, mesin({ mulai: luwes.now() }))
    expect(await found('penjaga')).toMatchObject([{ keadaan: 'catatan' }])
    // What a supervisor saw that stands still is no news.
    expect(await found('disk')).toEqual([])
    await beats('cron', luwes.now() - 16 * 60_000)
    expect(await found('cron')).toMatchObject([{ keadaan: 'rusak' }])
    await beats('cron', luwes.now() - 60_000, { gagal: ['judge-days'] })
    expect(await found('cron')).toMatchObject([
      { keadaan: 'peringatan', pesan: { en: expect.stringMatching(/judge-days/) } },
    ])
    await beats('cron', luwes.now() - 60_000, { gagal: [] })
    expect(await found('cron')).toMatchObject([{ keadaan: 'baik' }])
    await luwes.rows(
      "INSERT INTO audit (pada, oleh, tindakan, entitas, data) VALUES (?, 'x', 't', 'e', '{}')",
      luwes.now() - 3_600_000,
    )
    expect(await found('cron')).toMatchObject([{ keadaan: 'rusak' }])
    await sealAudit(luwes.deps)
    expect(await found('cron')).toMatchObject([{ keadaan: 'baik' }])
  })

  it.each<[string, string, (now: number) => Partial<Mesin>, string]>([
    ['disk', 'rusak', () => ({ disk: { bebas: 1e8, semua: 1e11 } }), '95 MiB'],
    ['disk', 'peringatan', () => ({ disk: { bebas: 4e9, semua: 1e11 } }), 'MiB'],
    ['cadangan', 'peringatan', () => ({ cadangan: null, cadanganOtomatis: false }), 'off'],
    ['cadangan', 'baik', (now) => ({ cadangan: null, mulai: now - HOUR_MS }), 'no whole'],
    [
      'cadangan',
      'peringatan',
      (now) => ({ cadangan: { pada: now - 27 * HOUR_MS, byte: 1 } }),
      '27',
    ],
    ['cadangan', 'rusak', (now) => ({ cadangan: null, mulai: now - 80 * HOUR_MS }), 'no whole'],
    [
      'salinan-cadangan',
      'baik',
      (now) => ({ salinan: { pada: now - 25 * HOUR_MS, byte: 1 } }),
      '25 hours ago',
    ],
    [
      'salinan-cadangan',
      'peringatan',
      (now) => ({ salinan: { pada: now - 27 * HOUR_MS, byte: 1 } }),
      '27 hours ago',
    ],
    ['salinan-cadangan', 'baik', (now) => ({ salinan: null, mulai: now - HOUR_MS }), 'no copy'],
    [
      'salinan-cadangan',
      'rusak',
      (now) => ({ salinan: null, mulai: now - 80 * HOUR_MS }),
      'no copy',
    ],
    [
      'cadangan-perubahan',
      'baik',
      (now) => ({
        perubahan: { setiap: 60, terakhir: { pada: now - 6 * HOUR_MS, byte: 1 } },
      }),
      '360 minutes ago',
    ],
    [
      'cadangan-perubahan',
      'peringatan',
      (now) => ({ perubahan: { setiap: 60, terakhir: null }, mulai: now - 7 * HOUR_MS }),
      'no backup of changes',
    ],
    ['sqld', 'peringatan', (now) => ({ sqld: { ulang: 3, terakhir: now - HOUR_MS } }), '3 times'],
    ['sqld', 'baik', (now) => ({ sqld: { ulang: 3, terakhir: now - 30 * HOUR_MS } }), '3 times'],
    ['penjaga', 'catatan', () => ({ sqld: null }), 'watches'],
    ['sertifikat-sso', 'peringatan', (now) => expiring('sso', now + 20 * DAY_MS), '20 more days'],
    ['sertifikat-sso', 'rusak', (now) => expiring('sso', now + 2 * DAY_MS), '2 more days'],
    ['sertifikat-luwes', 'rusak', (now) => expiring('luwes', now - 1), 'expired'],
  ])('tells of %s that it is %s', async (kode, keadaan, described, words) => {
    const now = luwes.now()
    await beats('penjaga', now, mesin({ mulai: now, ...described(now) }))
    expect(await found(kode)).toMatchObject([
      { keadaan, pesan: { en: expect.stringContaining(words) } },
    ])
    await luwes.rows('DELETE FROM denyut WHERE id = 1')
  })

  it('tells a source whose last delivery bore a wrong signature, until a good one comes', async () => {
    const forged = { secret: `whsec_${btoa('x'.repeat(32))}` }
    expect((await luwes.deliver('kinerja', 'sasaran.ditetapkan', [], forged)).status).toBe(401)
    await vi.waitFor(async () =>
      expect(await found('webhook-kinerja')).toMatchObject([
        { keadaan: 'peringatan', saran: { en: expect.stringMatching(/WEBHOOK_SECRET_KINERJA/) } },
      ]),
    )
    const later = luwes.now() + 60_000
    luwes.setNow(new Date(later).toISOString())
    const good = { nip: siti, bulan: '2026-11', kra: [] }
    await luwes.deliver('kinerja', 'sasaran.ditetapkan', [good])
    expect(await found('webhook-kinerja')).toEqual([])
    luwes.setNow(new Date(later - 60_000).toISOString())
  })

  it('tells a receiver that fails, and one that is disabled', async () => {
    await luwes.rows(
      `INSERT INTO webhook_keluar (id, url, events, keterangan, state, rahasia, posisi, gagal_sejak, dibuat, oleh)
        VALUES ('r1', 'https://x', '[]', 'x', 'aktif', 'x', 0, ?, 1, 'x'),
          ('r2', 'https://y', '[]', 'y', 'nonaktif', 'y', 0, NULL, 2, 'x')`,
      luwes.now() - 7_200_000,
    )
    const told = (await found('webhook-keluar')).map(({ pesan }) => pesan.en)
    expect(told).toEqual([
      expect.stringMatching(/r1 is behind/),
      expect.stringMatching(/r2 is disabled/),
    ])
    await luwes.rows('DELETE FROM webhook_keluar')
  })

  it('counts the messages of a week that reached nobody, and says what their gateway lacks', async () => {
    const message = async (id: string, jenis: string, status: string, hours = 2) => {
      await luwes.rows(
        `INSERT INTO pesan (id, kunci, nip, jenis, judul, isi, tujuan, dibuat, kirim_pada, kedaluwarsa)
          VALUES (?1, ?1, 'x', ?2, 'x', 'x', 'wfa', ?3, ?3, ?3)`,
        id,
        jenis,
        luwes.now() - hours * 3_600_000,
      )
      await luwes.rows(
        "INSERT INTO antaran (pesan, saluran, status, percobaan, berikut) VALUES (?, 'gerbang', ?, 0, 0)",
        id,
        status,
      )
    }
    const told = async (deps = luwes.deps) => {
      const one = (await examine(deps)).find(({ kode }) => kode === 'pesan')
      return [one?.keadaan, one?.pesan.en, one?.saran?.en]
    }
    expect(await told()).toEqual(['baik', expect.stringMatching(/^0 messages/), undefined])
    await message('p1', 'panggilan', 'sampai')
    // Too young to be late, and too old to be of this week.
    await message('p2', 'panggilan', 'menunggu', 0.5)
    await message('p3', 'panggilan', 'gagal', 24 * 7 + 1)
    expect(await told()).toEqual(['baik', expect.stringMatching(/^1 messages/), undefined])
    await message('p4', 'panggilan', 'gagal')
    await message('p5', 'keputusan', 'diserahkan')
    const none = [
      expect.stringMatching(/^2 messages .* no receiver/),
      expect.stringMatching(/gateway/),
    ]
    expect(await told()).toEqual(['catatan', ...none])
    // Where calls are ordered, nobody may be left without.
    const ordered = [{ since: '2026-01-01', policy: nasionalJumat2026 }] as const
    const calls = expect.stringMatching(/^2 messages .* 1 of them calls/)
    const asked = await told({ ...luwes.deps, editions: ordered })
    expect(asked).toEqual(['peringatan', calls, expect.stringMatching(/^Register/)])
    await luwes.rows(
      `INSERT INTO webhook_keluar (id, url, events, keterangan, state, rahasia, posisi, dibuat, oleh)
        VALUES ('r1', 'https://x', '["pesan.siap"]', 'x', 'aktif', 'x', 0, 1, 'x')`,
    )
    expect(await told()).toEqual(['peringatan', calls, expect.stringMatching(/last attempts/)])
    for (const table of ['webhook_keluar', 'pesan', 'antaran'])
      await luwes.rows(`DELETE FROM ${table}`)
  })

  it('tells an SSO that is away, that is another, and an issuer without https among portals', async () => {
    luwes.issuer.lie('https://lain.example.go.id')
    expect(await found('sso')).toMatchObject(
      [{ keadaan: 'rusak', pesan: { en: /another/ } }].map(loose),
    )
    luwes.issuer.lie(null)
    await luwes.issuer.stop()
    expect(await found('sso')).toMatchObject(
      [{ keadaan: 'rusak', pesan: { en: /not answer/ } }].map(loose),
    )
    await luwes.issuer.start()
    const portalOrigins = ['https://a.go.id', 'http://b.go.id']
    const open = await examine({ ...luwes.deps, portalOrigins })
    expect(open.find(({ kode }) => kode === 'portal')).toMatchObject({ keadaan: 'peringatan' })
    const unnamed = await examine({ ...luwes.deps, publicUrl: null })
    expect(unnamed.find(({ kode }) => kode === 'alamat')).toMatchObject({ keadaan: 'peringatan' })
  })

  it('tells a clause without a basis, and an edition that begins soon', async () => {
    const [first] = luwes.deps.editions
    const wfa = { ...first.policy.wfa, 'wfa.disiplin': { value: true, basis: ' ' } } as const
    const editions: Editions = [first, { since: '2026-12-01', policy: { ...first.policy, wfa } }]
    const all = await examine({ ...luwes.deps, editions })
    expect(all.find(({ kode }) => kode === 'edisi')).toMatchObject({
      keadaan: 'rusak',
      pesan: { en: 'Clauses without a basis: 2026-12-01 wfa.disiplin.' },
    })
    expect(all.find(({ kode }) => kode === 'edisi-baru')).toMatchObject({ keadaan: 'catatan' })
  })

  it('tells that it is not migrated, and looks no further', async () => {
    await luwes.rows('ALTER TABLE denyut RENAME TO denyut_lama')
    const all = await ask()
    expect(all.find(({ kode }) => kode === 'migrasi')).toMatchObject({
      keadaan: 'rusak',
      pesan: {
        en: expect.stringMatching(/3 columns are missing \(denyut.id, denyut.pada, denyut.data\)/),
      },
    })
    expect(all.map(({ kode }) => kode)).not.toContain('tulis')
    await luwes.rows('ALTER TABLE denyut_lama RENAME TO denyut')
  })
})

/** Returns a finding whose sentence need only match. */
function loose({ keadaan, pesan }: { keadaan: string; pesan: { en: RegExp } }) {
  return { keadaan, pesan: { en: expect.stringMatching(pesan.en) } }
}

describe('the clock of the SSO', () => {
  it.each([
    [0, 'baik'],
    [5_000, 'baik'],
    [-5_000, 'baik'],
    [7_000, 'rusak'],
    [-90_000, 'rusak'],
  ])('that is %i ms off is %s', async (off, keadaan) => {
    const now = Date.parse('2026-11-18T01:00:00.500Z')
    const server = createServer((_request, response) => {
      response.setHeader('date', new Date(now + off - 500).toUTCString())
      response.end(JSON.stringify({ issuer: 'x', keys: [{ kty: 'EC' }, { kty: 'oct' }] }))
    })
    const { origin, stop } = await listen(server, 0)
    const [probe] = await probeSso([origin], fetch, () => now)
    await stop()
    expect(probe).toMatchObject({ selisihMs: off, cacat: 'issuer-lain' })
    expect(judgeClock(origin, off)).toMatchObject({ kode: 'jam', keadaan })
    expect(judgeSso(probe ? [probe] : []).map(({ kode }) => kode)).toEqual(['sso', 'jam'])
  })
})
