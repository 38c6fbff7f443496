import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { type Morning, startMorning, tapUntilReceipted } from '../support/morning.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const PEOPLE = 40
const KILLS = 4
const LIMIT = 90_000

describe('the morning burst', () => {
  let issuer: Issuer
  let running: RunningLuwes
  let morning: Morning
  let data: string
  const events: { readonly part: string; readonly event: string; readonly pid?: number }[] = []

  const started = (part: string) =>
    events.filter((one) => one.part === part && one.event === 'started')
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
    running = await startLuwes(settings, { host: '127.0.0.1', port: 0, data }, log)
    morning = await startMorning(running.url, issuer, PEOPLE)
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await issuer?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('keeps each receipted tap once, though workerd and sqld are killed again and again in the middle of it', async () => {
    const receipted = new Set<string>()
    let done = false
    let turnedAway = 0
    let sinceKill = 0
    /** One phone: it taps, and tries the same tap until it holds a receipt. */
    const phone = async (token: string, name: number) => {
      for (let n = 0; !done; n += 1) {
        const tried = await tapUntilReceipted(morning, token, `hp-${name}-${n}`, () => done)
        turnedAway += tried.turnedAway
        if (tried.id === null) return
        receipted.add(tried.id)
        sinceKill += 1
      }
    }
    const burst = Promise.all(morning.tokens.map(phone))
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
    expect([...receipted].filter((id) => times.get(id) !== 1)).toEqual([])
    // None twice either, not even under ids that nobody was receipted for.
    expect(kept.filter(({ kali }) => kali !== 1)).toEqual([])
  }, 120_000)
})
