import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBackup } from '../../../src/cli/backup/read.ts'
import { logTo } from '../../../src/cli/log.ts'
import { migrateDatabase } from '../../../src/cli/migrate.ts'
import { type BackupPlan, startBackups } from '../../../src/cli/supervisor/backups.ts'
import { addDays } from '../../../src/domain/shared/local-date.ts'
import { until } from '../../support/serving.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

const NIGHT = Date.parse('2026-11-18T01:31:00+07:00')
const DAY_MS = 86_400_000

describe('backups that serve makes by itself', () => {
  let sqld: Sqld
  let place: string
  let plan: BackupPlan
  beforeAll(async () => {
    sqld = await startSqld()
    await migrateDatabase({ url: sqld.url })
  })
  afterAll(() => sqld.stop())
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'luwes-backups-'))
    plan = {
      regency: 'contoh',
      at: '01:30',
      zone: 'Asia/Jakarta',
      folder: join(place, 'backups'),
      copy: join(place, 'copy'),
      data: place,
      env: { REGENCY: 'contoh', DB_URL: sqld.url, DB_TOKEN: '' },
    }
    return () => rm(place, { recursive: true, force: true })
  })

  /** Lets it look once, and answers what it logged of it. */
  async function lookOnce(given: BackupPlan, now = NIGHT) {
    const events: { readonly event: string; readonly file: string; readonly sha256: string }[] = []
    const backups = startBackups(
      given,
      logTo((line) => void events.push(JSON.parse(line))),
      () => now,
    )
    await until(() => events.length > 0)
    backups.stop()
    return { event: events[0], last: backups.last() }
  }

  it('are read back whole before they get their name, and are copied to a second place', async () => {
    const { event, last } = await lookOnce(plan)
    const name = 'luwes-contoh-2026-11-18.luwes'
    expect(event).toMatchObject({ event: 'made', file: join(plan.folder, name) })
    expect((await readBackup(join(plan.folder, name))).head.daerah).toBe('contoh')
    for (const folder of [plan.folder, join(place, 'copy')]) {
      expect(await readdir(folder)).toEqual([name])
      const content = await readFile(join(folder, name))
      expect(createHash('sha256').update(content).digest('hex')).toBe(event?.sha256)
    }
    const { size, mode } = await stat(join(plan.folder, name))
    expect(mode & 0o077).toBe(0)
    expect(last).toMatchObject({ byte: size })
  }, 60_000)

  it('fail without ending anything, and leave the last good one as the last', async () => {
    await lookOnce(plan)
    const away = { ...plan, env: { ...plan.env, DB_URL: 'http://127.0.0.1:1' } }
    const { event, last } = await lookOnce(away, NIGHT + DAY_MS)
    expect(event?.event).toBe('failed')
    expect(last).not.toBeNull()
    expect(await readdir(plan.folder)).toEqual(['luwes-contoh-2026-11-18.luwes'])
  }, 60_000)

  it('clear away what is no longer needed, and touch nothing else', async () => {
    await mkdir(plan.folder)
    const nights = Array.from({ length: 40 }, (_, n) => addDays('2026-11-18', -n - 1))
    const others = ['sebelum-migrasi-2026.luwes', 'luwes-lain-2020-01-01.luwes', 'catatan.txt']
    const names = [...nights.map((day) => `luwes-contoh-${day}.luwes`), ...others]
    for (const name of [...names, 'luwes-contoh-2026-11-01.luwes.belum-dibaca']) {
      await writeFile(join(plan.folder, name), '')
    }
    const old = ['db', 'db.sebelum-1', 'db.sebelum-2', 'db.pulih-1', 'db.pulih-2']
    for (const name of old) await mkdir(join(place, name))
    const [recent, days, month] = [0, 3, 31].map((n) => (NIGHT - n * DAY_MS) / 1_000)
    if (recent === undefined || days === undefined || month === undefined)
      throw new Error('no time')
    await utimes(join(place, 'db.pulih-1'), days, days)
    await utimes(join(place, 'db.pulih-2'), recent, recent)
    await utimes(join(place, 'db.sebelum-2'), days, days)
    await lookOnce(plan)
    expect((await readdir(place)).filter((name) => name.startsWith('db')).sort()).toEqual([
      'db',
      'db.pulih-2',
      'db.sebelum-2',
    ])
    const left = await readdir(plan.folder)
    expect(left).toEqual(expect.arrayContaining(others))
    expect(left.filter((name) => !others.includes(name)).sort()).toEqual(
      [
        ...['2026-10-31', '2026-11-01', '2026-11-08', '2026-11-12', '2026-11-13', '2026-11-14'],
        ...['2026-11-15', '2026-11-16', '2026-11-17', '2026-11-18'],
      ].map((day) => `luwes-contoh-${day}.luwes`),
    )
    await utimes(join(place, 'db.sebelum-2'), month, month)
    await lookOnce(plan, NIGHT + DAY_MS)
    expect(await readdir(place)).not.toContain('db.sebelum-2')
  }, 60_000)
})
