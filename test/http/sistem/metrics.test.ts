import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beat } from '../../../src/db/sistem/denyut.ts'
import { createApp } from '../../../src/http/app.ts'
import { createMeter } from '../../../src/http/sistem/meter.ts'
import { textOf } from '../../house/sources.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { mesin } from '../../support/mesin.ts'
import { ORANG, tap } from '../../support/people.ts'

const TOKEN = 'rahasia-ukuran-untuk-uji-coba-saja-01'

const pasanganOf = (now: number) => ({
  epoch: 3,
  kontak: now - 30_000,
  tertinggal: 250,
  tutup: null,
  menungguSiaga: true,
})

describe('GET /metrics', () => {
  let luwes: TestApp
  const meter = createMeter()
  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('a', ORANG.siti, 'masuk', '2026-11-18T07:30:00+07:00'),
    ])
    const now = luwes.now()
    await luwes.deps.db.write([
      beat(
        'penjaga',
        now,
        mesin({
          mulai: now - 3_600_000,
          cadangan: { pada: now - 90_000, byte: 7 },
          salinan: { pada: now - 180_000, byte: 7 },
          perubahan: { setiap: 60, terakhir: { pada: now - 240_000, byte: 7 } },
          pasangan: pasanganOf(now),
        }),
      ),
      beat('cron', now - 60_000, { gagal: [] }),
    ])
  })
  afterAll(() => luwes.stop())

  const app = (token: string | null) =>
    createApp({
      deps: () => luwes.deps,
      portalOrigins: [],
      files: async () => new Response(null, { status: 404 }),
      newId: () => crypto.randomUUID(),
      metrics: token === null ? null : { token, text: meter.text },
      log: meter.answered,
      fault: (_id, error) => void luwes.faults.push(error),
    })
  const scrape = async (given?: string, token: string | null = TOKEN) => {
    const headers = given === undefined ? {} : { authorization: `Bearer ${given}` }
    const answer = await app(token).request('/metrics', { headers })
    return { status: answer.status, text: await answer.text() }
  }

  it('is not there where no token is set, and shows nothing to whoever lacks it', async () => {
    expect((await scrape(TOKEN, null)).status).toBe(404)
    expect((await scrape()).status).toBe(401)
    expect((await scrape(`${TOKEN}x`)).status).toBe(401)
    expect((await scrape(TOKEN.slice(1))).status).toBe(401)
    expect((await scrape(await luwes.tokenOf(ORANG.bkd))).status).toBe(401)
  })

  it('tells of requests, latency, and what the database knows, in lines that Prometheus reads', async () => {
    const nip = ORANG.siti
    await app(TOKEN).request(`/v1/presensi/hari?bulan=2026-11&nip=${nip}`)
    const { status, text } = await scrape(TOKEN)
    expect(status).toBe(200)
    const wrong = text
      .trimEnd()
      .split('\n')
      .filter((line) => !/^(# (HELP|TYPE) luwes_|luwes_[a-z_]+(\{[^{}]+\})? -?\d)/.test(line))
    expect(wrong).toEqual([])
    expect(text).toMatch(/^luwes_taps_total 1$/m)
    expect(text).toMatch(/^luwes_source_silent_seconds\{source="presensi"\} 0$/m)
    expect(text).toMatch(
      /^luwes_http_requests_total\{method="GET",route="\/v1\/presensi\/hari",status="401"\} 1$/m,
    )
    expect(text).toMatch(/^luwes_http_request_seconds_bucket\{.*le="\+Inf"\} \d+$/m)
    expect(text).toMatch(/^luwes_last_cron_seconds 60$/m)
    expect(text).toMatch(/^luwes_backup_age_seconds 90$/m)
    expect(text).toMatch(/^luwes_backup_copy_age_seconds 180$/m)
    expect(text).toMatch(/^luwes_backup_changes_age_seconds 240$/m)
    expect(text).toMatch(/^luwes_standby_silent_seconds 30$/m)
    expect(text).toMatch(/^luwes_standby_lag_seconds 0.25$/m)
    expect(text).toMatch(/^luwes_pair_closed 0$/m)
    expect(text).toMatch(/^luwes_certificate_seconds\{of="sso",host="sso.example.go.id"\} \d+$/m)
    expect(text).not.toContain(nip)
    expect(luwes.faults).toEqual([])
  })

  it('tells how long ago a source was refused for its signature until one is accepted, written once a minute', async () => {
    const rejected = async () => {
      const lines = (await scrape(TOKEN)).text.match(/^luwes_webhook_rejected_seconds\{.*$/gm)
      return lines ?? []
    }
    expect(await rejected()).toEqual([])
    const before = luwes.now()
    luwes.setNow(new Date(before + 1_000).toISOString())
    luwes.trips.length = 0
    const forged = { secret: `whsec_${btoa('x'.repeat(32))}` }
    for (let n = 0; n < 20; n += 1) {
      const { status } = await luwes.deliver('simpeg', 'pegawai.diperbarui', [], forged)
      expect(status).toBe(401)
    }
    await vi.waitFor(async () =>
      expect(await rejected()).toEqual(['luwes_webhook_rejected_seconds{source="simpeg"} 0']),
    )
    luwes.setNow(new Date(luwes.now() + 30_000).toISOString())
    expect(await rejected()).toEqual(['luwes_webhook_rejected_seconds{source="simpeg"} 30'])
    await luwes.deliver('simpeg', 'pegawai.diperbarui', [], forged)
    expect(await rejected()).toEqual(['luwes_webhook_rejected_seconds{source="simpeg"} 30'])
    // A good delivery ends it: what comes in says that the secret is right.
    expect((await luwes.deliver('simpeg', 'pegawai.diperbarui', [])).status).toBe(202)
    expect(await rejected()).toEqual([])
    luwes.setNow(new Date(before).toISOString())
  })

  it('tells of a second place for backups only where there is one, and of one without a copy', async () => {
    const mulai = luwes.now() - 7_200_000
    const told = async (facts: ReturnType<typeof mesin>) => {
      await luwes.deps.db.write([beat('penjaga', luwes.now(), facts)])
      return (await scrape(TOKEN)).text.match(/^luwes_backup_copy_age_seconds .*$/m)?.[0]
    }
    expect(await told(mesin({ mulai }))).toBeUndefined()
    expect(await told(mesin({ mulai, salinan: null }))).toBe('luwes_backup_copy_age_seconds 7200')
  })

  it('counts each name of a metric once, and its buckets upwards', async () => {
    const { text } = await scrape(TOKEN)
    const types = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
    expect(new Set(types).size).toBe(types.length)
    const fresh = createMeter(() => 0)
    for (const ms of [1, 30, 30, 9_000]) {
      fresh.answered({ method: 'GET', route: '/x', status: 200, ms })
    }
    const buckets = [...fresh.text().matchAll(/_bucket\{[^}]+\} (\d+)/g)].map(([, n]) => Number(n))
    expect(buckets).toEqual([1, 1, 1, 3, 3, 3, 3, 3, 3, 3, 4])
  })

  it.each(['alerts.yaml', 'grafana.json'])('has every metric that %s asks for', async (file) => {
    const cadangan = { pada: luwes.now(), byte: 7 }
    const pasangan = pasanganOf(luwes.now())
    const perubahan = { setiap: 60, terakhir: cadangan }
    const facts = mesin({ mulai: 0, cadangan, salinan: cadangan, perubahan, pasangan })
    await luwes.deps.db.write([beat('penjaga', luwes.now(), facts)])
    const { text } = await scrape(TOKEN)
    const known = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name))
    const asked = textOf(`src/cli/operate/${file}`).match(/\bluwes_[a-z_]+/g) ?? []
    expect(asked.length).toBeGreaterThan(8)
    const unknown = asked.filter((name) => !known.has(name.replace(/_bucket$/, '')))
    expect(unknown).toEqual([])
  })

  it('keeps no more series than it may, whatever routes are asked for', () => {
    const fresh = createMeter()
    for (let n = 0; n < 2_000; n += 1) {
      fresh.answered({ method: 'GET', route: `/x${n}`, status: 200, ms: 1 })
    }
    expect(fresh.text().match(/^luwes_http_requests_total/gm)?.length).toBe(501)
  })
})
