import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { migrateDatabase } from '../../../src/cli/apply-migrations.ts'
import { readBackup } from '../../../src/cli/backup/read.ts'
import { logTo } from '../../../src/cli/log.ts'
import { type BackupPlan, startBackups } from '../../../src/cli/supervisor/automatic-backups.ts'
import { lastBackupIn } from '../../../src/cli/supervisor/backup-files.ts'
import { addDays } from '../../../src/domain/shared/local-date.ts'
import { until } from '../../support/serving.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

/** A backup is made at low priority: where many other tests run, it takes its time. */
const PATIENCE_MS = 120_000

async function eventually(what: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (Date.now() < end && !what()) await sleep(25)
}

/** What is logged of a backup. */
interface Event {
  readonly event: string
  readonly file: string
  readonly sha256: string
}

const NIGHT = Date.parse('2026-11-18T01:31:00+07:00')
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

describe('backups that serve makes by itself', () => {
  let sqld: Sqld
  let place: string
  let plan: BackupPlan
  const stops: (() => void)[] = []
  beforeAll(async () => {
    sqld = await startSqld()
    await migrateDatabase({ url: sqld.url })
  })
  afterAll(() => sqld.stop())
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    place = await mkdtemp(join(tmpdir(), 'luwes-backups-'))
    plan = {
      regency: 'contoh',
      at: '01:30',
      zone: 'Asia/Jakarta',
      folder: join(place, 'backups'),
      copy: join(place, 'copy'),
      every: null,
      data: place,
      env: { REGENCY: 'contoh', DB_URL: sqld.url, DB_TOKEN: '' },
    }
    return async () => {
      for (const stop of stops.splice(0)) stop()
      vi.useRealTimers()
      await rm(place, { recursive: true, force: true })
    }
  })

  /** Begins to make backups; `at` has it look again at another time. */
  function begin(given: () => BackupPlan | null, now = NIGHT) {
    let time = now
    const events: Event[] = []
    const log = logTo((line) => void events.push(JSON.parse(line)))
    const backups = startBackups(given, log, () => time)
    stops.push(backups.stop)
    return {
      backups,
      events,
      /** Waits until it logged just these events since it was last asked. */
      told: async (...wanted: readonly string[]) => {
        await eventually(() => events.length >= wanted.length)
        expect(events.map(({ event }) => event)).toEqual(wanted)
        return events.splice(0)
      },
      at: (later: number) => {
        time = later
        vi.advanceTimersByTime(60_000)
      },
      /** Has it look at a time, and waits until all is done that was due. */
      lookedAt: (later: number) => {
        time = later
        return backups.look()
      },
    }
  }

  /** Lets it look once, and answers what it logged. */
  async function lookOnce(given: BackupPlan, now: number, ...wanted: readonly string[]) {
    const { backups, told } = begin(() => given, now)
    const events = await told(...wanted)
    backups.stop()
    return events
  }

  it('are read back whole before they get their name, and are copied to a second place', async () => {
    const [event, copied] = await lookOnce(plan, NIGHT, 'made', 'copied')
    const name = 'luwes-contoh-2026-11-18.luwes'
    expect(event).toMatchObject({ event: 'made', file: join(plan.folder, name) })
    expect(copied).toMatchObject({ file: join(place, 'copy', name), sha256: event?.sha256 })
    expect((await readBackup(join(plan.folder, name))).head.daerah).toBe('contoh')
    for (const folder of [plan.folder, join(place, 'copy')]) {
      expect(await readdir(folder)).toEqual([name])
      const content = await readFile(join(folder, name))
      expect(createHash('sha256').update(content).digest('hex')).toBe(event?.sha256)
    }
    const { size, mode } = await stat(join(plan.folder, name))
    expect(mode & 0o077).toBe(0)
    expect(await lastBackupIn('contoh', plan.folder)).toMatchObject({ byte: size })
  }, 300_000)

  it('fail without ending anything, and leave the last good one as the last', async () => {
    await mkdir(plan.folder)
    await writeFile(join(plan.folder, 'luwes-contoh-2026-11-18.luwes'), 'isi')
    const away = { ...plan, copy: null, env: { ...plan.env, DB_URL: 'http://127.0.0.1:1' } }
    await lookOnce(away, NIGHT + DAY_MS, 'failed')
    expect(await lastBackupIn('contoh', plan.folder)).toMatchObject({ hari: '2026-11-18' })
    expect(await readdir(plan.folder)).toEqual(['luwes-contoh-2026-11-18.luwes'])
  }, 300_000)

  it('clear away what is no longer needed, and touch nothing else', async () => {
    await mkdir(plan.folder)
    const nights = Array.from({ length: 40 }, (_, n) => addDays('2026-11-18', -n - 1))
    const others = ['sebelum-migrasi-2026.luwes', 'luwes-lain-2020-01-01.luwes', 'catatan.txt']
    const names = [...nights.map((day) => `luwes-contoh-${day}.luwes`), ...others]
    for (const name of names) await writeFile(join(plan.folder, name), '')
    const old = ['db', 'db.sebelum-1', 'db.sebelum-2', 'db.pulih-1', 'db.pulih-2']
    for (const name of old) await mkdir(join(place, name))
    const [recent, days, month] = [0, 3, 31].map((n) => (NIGHT - n * DAY_MS) / 1_000)
    if (recent === undefined || days === undefined || month === undefined)
      throw new Error('no time')
    await utimes(join(place, 'db.pulih-1'), days, days)
    await utimes(join(place, 'db.pulih-2'), recent, recent)
    await utimes(join(place, 'db.sebelum-2'), days, days)
    await lookOnce(plan, NIGHT, 'made', 'copied')
    expect((await readdir(place)).filter((name) => name.startsWith('db')).sort()).toEqual([
      'db',
      'db.pulih-2',
      'db.sebelum-2',
    ])
    const left = await readdir(plan.folder)
    expect(left).toEqual(expect.arrayContaining(others))
    expect(left.filter((name) => !others.includes(name)).sort()).toEqual(
      [
        '2026-10-31',
        '2026-11-01',
        '2026-11-08',
        '2026-11-12',
        '2026-11-13',
        '2026-11-14',
        '2026-11-15',
        '2026-11-16',
        '2026-11-17',
        '2026-11-18',
      ].map((day) => `luwes-contoh-${day}.luwes`),
    )
    await utimes(join(place, 'db.sebelum-2'), month, month)
    await lookOnce(plan, NIGHT + DAY_MS, 'made', 'copied')
    expect(await readdir(place)).not.toContain('db.sebelum-2')
  }, 300_000)

  it('leave alone what another regency writes in the same place, and what was begun within a day', async () => {
    const copy = join(place, 'copy')
    const [old, fresh] = [NIGHT - 25 * HOUR_MS, NIGHT - 23 * HOUR_MS].map((ms) => ms / 1_000)
    if (old === undefined || fresh === undefined) throw new Error('no time')
    const gone = [
      'luwes-contoh-2026-11-02.luwes.belum-dibaca',
      'luwes-contoh-2026-11-03.luwes.sebagian',
    ]
    const both = 'luwes-contoh-2026-11-04.luwes.belum-dibaca.sebagian'
    const others = [
      'luwes-lain-2026-11-02.luwes.belum-dibaca',
      'luwes-contoh-baru-2026-11-02.luwes.sebagian',
      'sebelum-migrasi-2026.luwes.sebagian',
      'catatan.sebagian',
    ]
    const begun = 'luwes-contoh-2026-11-17.luwes.belum-dibaca'
    for (const folder of [plan.folder, copy]) {
      await mkdir(folder)
      for (const name of [...gone, both, ...others, begun]) {
        await writeFile(join(folder, name), '')
        const time = name === begun ? fresh : old
        await utimes(join(folder, name), time, time)
      }
    }
    await lookOnce(plan, NIGHT, 'made', 'copied')
    for (const folder of [plan.folder, copy]) {
      const left = [...others, begun, 'luwes-contoh-2026-11-18.luwes']
      await until(async () => (await readdir(folder)).length === left.length)
      expect((await readdir(folder)).sort()).toEqual(left.sort())
    }
  }, 300_000)

  it('are copied at the next chance where the second place was away, and rotated meanwhile', async () => {
    // A file where a folder should be: nothing can be copied there.
    await writeFile(join(place, 'copy'), '')
    await mkdir(plan.folder)
    const days = Array.from({ length: 40 }, (_, n) => addDays('2026-11-18', -n - 1))
    for (const day of days) await writeFile(join(plan.folder, `luwes-contoh-${day}.luwes`), '')
    let given: BackupPlan | null = null
    const { backups, told, at, lookedAt, events } = begin(() => given)
    given = plan
    await lookedAt(NIGHT)
    await told('made', 'copy-failed')
    expect(backups.copied()).toBeNull()
    expect(await readdir(plan.folder)).toHaveLength(10)
    await rm(join(place, 'copy'))
    await lookedAt(NIGHT + 0.9 * HOUR_MS)
    expect(events).toEqual([])
    at(NIGHT + HOUR_MS)
    const [copied] = await told('copied')
    const name = 'luwes-contoh-2026-11-18.luwes'
    expect(copied).toMatchObject({ file: join(place, 'copy', name) })
    expect(await readFile(join(place, 'copy', name))).toEqual(
      await readFile(join(plan.folder, name)),
    )
    await until(() => backups.copied()?.hari === '2026-11-18')
  }, 300_000)

  it('are not copied again while everybody taps, but after it', async () => {
    await mkdir(plan.folder)
    await writeFile(join(plan.folder, 'luwes-contoh-2026-11-18.luwes'), 'isi')
    let given: BackupPlan | null = null
    const { told, at, lookedAt, events } = begin(() => given)
    given = plan
    await lookedAt(NIGHT + 5 * HOUR_MS)
    expect(events).toEqual([])
    at(NIGHT + 7.5 * HOUR_MS)
    await told('copied')
  }, 300_000)

  it('remember the last copy of a place that shows nothing now', async () => {
    const name = 'luwes-contoh-2026-11-18.luwes'
    for (const folder of [plan.folder, join(place, 'copy')]) {
      await mkdir(folder)
      await writeFile(join(folder, name), 'isi')
    }
    let given: BackupPlan | null = null
    const { backups, lookedAt } = begin(() => given)
    given = plan
    await lookedAt(NIGHT)
    expect(backups.copied()).toMatchObject({ byte: 3 })
    await rm(plan.folder, { recursive: true })
    await rm(join(place, 'copy'), { recursive: true })
    await lookedAt(NIGHT - HOUR_MS)
    expect(backups.copied()).toMatchObject({ hari: '2026-11-18' })
  })

  it('follow a plan that changes meanwhile, without waiting for the hour after a failure', async () => {
    let given: BackupPlan | null = null
    const away = { ...plan, copy: null, env: { ...plan.env, DB_URL: 'http://127.0.0.1:1' } }
    const { backups, told, at, lookedAt, events } = begin(() => given)
    given = away
    at(NIGHT)
    await told('failed')
    given = { ...plan, copy: null, folder: join(place, 'lain') }
    at(NIGHT)
    await told('made')
    expect(await readdir(join(place, 'lain'))).toEqual(['luwes-contoh-2026-11-18.luwes'])
    given = { ...given, copy: plan.copy }
    at(NIGHT)
    await told('copied')
    given = null
    await lookedAt(NIGHT + DAY_MS)
    expect([events, backups.copied()]).toEqual([[], null])
  }, 300_000)
})
