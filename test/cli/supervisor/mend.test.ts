import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mendFolder } from '../../../src/cli/supervisor/mend.ts'
import { runSqld } from '../../../src/cli/supervisor/run-sqld.ts'
import {
  openDurably,
  planSqld,
  sqldCommand,
  startLimitOf,
} from '../../../src/cli/supervisor/sqld.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { endOf } from '../../support/serving.ts'

const DATABASE = 'dbs/default'

describe('the files of a database after an unclean end', () => {
  let folder: string
  let base: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-mend-'))
    base = join(folder, 'base')
    const plan = await planSqld(base)
    const { file, args, env } = sqldCommand(plan)
    const child = spawn(file, args, { env, stdio: 'ignore' })
    await openDurably(plan)
    const { write } = createWriter(plan.database)
    await write([{ sql: 'CREATE TABLE t (x)', args: [] }])
    for (let n = 0; n < 3; n += 1) await write([{ sql: 'INSERT INTO t VALUES (?)', args: [n] }])
    child.kill('SIGKILL')
    await endOf(child)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** A copy of the database, damaged, started and written to; answers the rows and what was set aside. */
  async function startedFrom(damage: (place: string) => Promise<unknown>) {
    const place = await mkdtemp(join(folder, 'db-'))
    await cp(base, place, { recursive: true })
    await damage(place)
    const { database, close } = await runSqld(place)
    try {
      const { write } = createWriter(database)
      await write([{ sql: 'INSERT INTO t VALUES (9)', args: [] }])
      const answer = await write([{ sql: 'SELECT count(*) AS n FROM t', args: [] }])
      const aside = await readdir(join(place, 'disisihkan')).catch(() => [])
      return { rows: answer.kind === 'written' ? answer.rows[0]?.[0]?.n : answer, aside }
    } finally {
      await close()
    }
  }
  const at = (name: string) => (place: string) => join(place, DATABASE, name)
  const wallog = at('wallog')
  const stats = at('stats.json')
  const queued = async (place: string, content: Buffer) => {
    await mkdir(at('to_compact')(place), { recursive: true })
    await writeFile(join(at('to_compact')(place), '0b5e7cf4-0000-4000-8000-000000000000'), content)
  }

  it.each<[string, (place: string) => Promise<unknown>, string[]]>([
    ['whole', async () => undefined, []],
    ['with an empty replication log', (place) => truncate(wallog(place), 0), []],
    ['with a log cut off in its header', (p) => truncate(wallog(p), 10), ['dbs-default-wallog']],
    ['with a log cut off in its frames', (p) => truncate(wallog(p), 5_000), ['dbs-default-wallog']],
    [
      'with a log of zeros',
      (place) => writeFile(wallog(place), Buffer.alloc(20_000)),
      ['dbs-default-wallog'],
    ],
    [
      'with a log of noise',
      (place) => writeFile(wallog(place), randomBytes(20_000)),
      ['dbs-default-wallog'],
    ],
    ['without a log', (place) => rm(wallog(place)), []],
    [
      'with an empty log that waits to be compacted',
      (place) => queued(place, Buffer.alloc(0)),
      ['dbs-default-to_compact'],
    ],
    [
      'with a log of noise that waits to be compacted',
      (place) => queued(place, randomBytes(9_000)),
      ['dbs-default-to_compact'],
    ],
    ['with empty figures', (place) => truncate(stats(place), 0), ['dbs-default-stats.json']],
    ['with figures cut off', (p) => writeFile(stats(p), '{"id":"a'), ['dbs-default-stats.json']],
    ['with an empty version', (place) => truncate(join(place, '.version'), 0), ['.version']],
    [
      'with a metastore of zeros',
      (place) => writeFile(join(place, 'metastore/data'), Buffer.alloc(8_192)),
      ['metastore'],
    ],
    ['without a metastore', (place) => rm(join(place, 'metastore'), { recursive: true }), []],
  ])(
    '%s let it start with all that was stored',
    async (_how, damage, aside) => {
      expect(await startedFrom(damage)).toEqual({ rows: 4, aside })
    },
    60_000,
  )

  it('are left as they are where nothing is there yet', async () => {
    expect(await mendFolder(join(folder, 'nowhere'))).toEqual([])
  })

  it('get a minute more to start for each GiB of the data', async () => {
    const place = join(folder, 'large')
    await mkdir(at('')(place), { recursive: true })
    expect(await startLimitOf(place)).toBe(30_000)
    await writeFile(at('data')(place), '')
    await truncate(at('data')(place), 1.5 * 1024 ** 3)
    expect(await startLimitOf(place)).toBe(120_000)
  })
})
