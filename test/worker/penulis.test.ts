import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import type { Statement } from '../../src/db/engine/statement.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { type BuiltBundle, buildBundle } from '../support/bundle.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

/** The bundle on workerd and sqld, as `serve` runs them. */
describe('the one writer in workerd', () => {
  let bundle: BuiltBundle
  let data: string
  let running: RunningLuwes
  const ask = async (...group: Statement[]) => {
    const answer = await createWriter(running.database).write(group)
    if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
    return answer.rows
  }

  beforeAll(async () => {
    bundle = await buildBundle('test/worker/burst-worker.js')
    data = await mkdtemp(join(tmpdir(), 'luwes-data-'))
    const settings = { ...TEST_SETTINGS, LUWES_DIST: bundle.folder }
    const place = { host: '127.0.0.1', port: 0, data }
    const silent = logTo(() => undefined)
    running = await startLuwes(settings, place, silent)
    // No UNIQUE: a write that was done twice must show.
    await ask(
      { sql: 'CREATE TABLE uji_a (id TEXT NOT NULL)', args: [] },
      { sql: 'CREATE TABLE uji_b (id TEXT NOT NULL)', args: [] },
      { sql: 'CREATE INDEX uji_a_id ON uji_a (id)', args: [] },
    )
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await rm(data, { recursive: true, force: true })
    await bundle?.remove()
  })

  /** Starts a crowd of clients in a separate process; after `killAfter` answers it is killed. */
  async function crowd(name: string, clients: number, operations: number, killAfter = Infinity) {
    const script = inCheckout('test/worker/clients.ts')
    const args = [script, running.url, name, String(clients), String(operations)]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const acknowledged: string[] = []
    let failed = 0
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      if (line.startsWith('selesai ')) failed = Number(line.slice(8))
      else acknowledged.push(line)
      if (acknowledged.length === killAfter) child.kill('SIGKILL')
    })
    await Promise.all([once(child, 'exit'), once(lines, 'close')])
    return { acknowledged, failed, killed: child.signalCode === 'SIGKILL' }
  }

  it('keeps every acknowledged write of 128 clients once, though half of them are killed', async () => {
    // One half of the operations are writes: 64 clients go on all the time, 64 die twice in mid-burst.
    const steady = crowd('tetap', 64, 2_000)
    const first = await crowd('mati-1', 64, 4_000, 150)
    const second = await crowd('mati-2', 64, 4_000, 150)
    const third = await crowd('hidup', 64, 1_000)
    const all = [await steady, first, second, third]

    expect(all.map(({ killed }) => killed)).toEqual([false, true, true, false])
    expect(all.map(({ failed }) => failed)).toEqual([0, 0, 0, 0])
    const acknowledged = all.flatMap((one) => one.acknowledged)
    expect(acknowledged.length).toBeGreaterThan(900)
    // Those who come after the dead are served.
    expect(all[3]?.acknowledged.length).toBeGreaterThan(0)
    for (const table of ['uji_a', 'uji_b']) {
      const [rows] = await ask({
        sql: `SELECT id, count(*) AS n FROM ${table} GROUP BY id`,
        args: [],
      })
      const kept = new Map((rows ?? []).map(({ id, n }) => [id, n]))
      expect(acknowledged.filter((id) => kept.get(id) !== 1)).toEqual([])
      expect([...kept.values()].every((n) => n === 1)).toBe(true)
    }
    const [whole] = await ask({
      sql: 'SELECT count(*) AS n FROM uji_a WHERE id NOT IN (SELECT id FROM uji_b)',
      args: [],
    })
    expect(whole).toEqual([{ n: 0 }])
  }, 120_000)

  it('writes on after all of its clients were killed at once', async () => {
    for (const name of ['semua-1', 'semua-2']) {
      expect((await crowd(name, 128, 4_000, 150)).killed).toBe(true)
      const after = await crowd(`sesudah-${name}`, 4, 40)
      expect(after).toMatchObject({ failed: 0, killed: false })
      expect(after.acknowledged.length).toBeGreaterThan(0)
    }
  }, 120_000)
})
