import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type Running, serve } from '../../src/cli/serve.ts'
import { asObjects, runBatch } from '../../src/db/hrana.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { nipKe, orang, unit } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { signedHeaders, WEBHOOK_SECRETS } from '../support/webhooks.ts'

const PEOPLE = Array.from({ length: 40 }, (_, n) => nipKe(n + 1))
const KILLS = 10
const LIMIT = 90_000

describe('the morning burst', () => {
  let issuer: Issuer
  let running: Running
  let data: string
  const events: { readonly part: string; readonly event: string; readonly pid?: number }[] = []

  const started = (part: string) =>
    events.filter((one) => one.part === part && one.event === 'started')
  const deliver = async (type: string, items: readonly unknown[]) => {
    const body = JSON.stringify({ type, timestamp: new Date().toISOString(), data: items })
    const delivery = { id: crypto.randomUUID(), at: Date.now(), body }
    const headers = signedHeaders(WEBHOOK_SECRETS.simpeg, delivery)
    const response = await fetch(`${running.url}/webhooks/simpeg`, {
      method: 'POST',
      headers,
      body,
    })
    if (response.status !== 202) throw new Error(await response.text())
  }
  const session = async (nip: string) => {
    const exp = Math.floor(Date.now() / 1000) + 600
    const token = await issuer.sign({ iss: issuer.url, aud: TEST_SETTINGS.SSO_AUDIENCE, exp, nip })
    const response = await fetch(`${running.url}/v1/sesi`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    return String(Object(await response.json()).token)
  }
  const rows = async (sql: string) => {
    const [outcome] = await runBatch(running.database, [{ sql, args: [] }])
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    return asObjects(outcome.result)
  }

  beforeAll(async () => {
    issuer = await startIssuer()
    data = await mkdtemp(join(tmpdir(), 'luwes-burst-'))
    const log = logTo((line) => void events.push(JSON.parse(line)))
    const settings = { ...TEST_SETTINGS, SSO_ISSUER: issuer.url }
    running = await serve(settings, { host: '127.0.0.1', port: 0, data }, log)
    await deliver('unit-kerja.diperbarui', [unit('setda')])
    await deliver(
      'pegawai.diperbarui',
      PEOPLE.map((_, n) => orang(n + 1, 'setda')),
    )
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await issuer?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('keeps each receipted tap once, though workerd and sqld are killed ten times in the middle of it', async () => {
    const tokens = await Promise.all(PEOPLE.map(session))
    const receipted = new Map<string, string>()
    let [done, turnedAway, sinceKill] = [false, 0, 0]
    /** One phone: it taps, and tries the same tap until it holds a receipt. */
    const phone = async (token: string, name: number) => {
      for (let n = 0; !done; n += 1) {
        const id = `hp-${name}-${n}`
        while (!receipted.has(id) && !done) {
          const answer = await fetch(`${running.url}/v1/presensi/tap`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify({ id, arah: 'auto' }),
          }).catch(() => undefined)
          const body = answer?.status === 201 ? Object(await answer.json().catch(() => null)) : {}
          if (typeof body.tanda === 'string') {
            receipted.set(String(body.id), body.tanda)
            sinceKill += 1
            break
          }
          if (answer && ![201, 503].includes(answer.status)) throw new Error(`${answer.status}`)
          if (answer?.status === 503) expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
          turnedAway += 1
          await sleep(20)
        }
      }
    }
    const burst = Promise.all(tokens.map(phone))
    const until = Date.now() + LIMIT
    const waitFor = async (what: () => boolean) => {
      while (!what()) {
        if (Date.now() > until) throw new Error('it did not come to pass in time')
        await sleep(10)
      }
    }
    try {
      for (let kill = 0; kill < KILLS; kill += 1) {
        sinceKill = 0
        await waitFor(() => sinceKill > 50)
        const part = kill % 2 === 0 ? 'workerd' : 'sqld'
        const lives = started(part).length
        process.kill(started(part).at(-1)?.pid ?? 0, 'SIGKILL')
        await waitFor(() => started(part).length > lives)
      }
      sinceKill = 0
      await waitFor(() => sinceKill > 50)
    } finally {
      done = true
      await burst
    }
    const kept = await rows('SELECT id, count(*) AS kali FROM tap GROUP BY id')
    const times = new Map(kept.map(({ id, kali }) => [String(id), kali]))
    expect(receipted.size).toBeGreaterThan(KILLS * 50)
    expect(turnedAway).toBeGreaterThan(0)
    expect([...receipted.keys()].filter((id) => times.get(id) !== 1)).toEqual([])
    // None twice either, not even under ids that nobody was receipted for.
    expect(kept.filter(({ kali }) => kali !== 1)).toEqual([])
  }, 120_000)
})
