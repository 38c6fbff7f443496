import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { knownMigrations, migrateDatabase } from '../../src/cli/apply-migrations.ts'
import { writeBackup } from '../../src/cli/backup/write.ts'
import { backup } from '../../src/cli/backup.ts'
import { restore } from '../../src/cli/restore.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

type Line = unknown[] | Record<string, unknown>

/** A backup whose checksums all fit, whatever is in it: what somebody makes who knows the format. */
describe('a backup that somebody crafted', { timeout: 120_000 }, () => {
  let sqld: Sqld
  let folder: string
  let empty: Sqld
  let whole: Line[]

  const file = (name: string) => join(folder, name)
  const keep = (url: string, name: string) =>
    writeBackup({ url }, file(name), { daerah: 'x', dibuat: 'x', onRows: () => undefined })
  const linesOf = async (name: string): Promise<Line[]> =>
    gunzipSync(await readFile(file(name)))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  /** Writes lines as a backup with counts and digests that fit them. */
  async function craft(name: string, lines: readonly Line[]): Promise<void> {
    const hash = createHash('sha256')
    let rows: string[] = []
    const texts = lines.flatMap((line) => {
      if (Array.isArray(line)) rows.push(JSON.stringify(line))
      if (!Array.isArray(line) && 'mulai' in line) rows = []
      if (!Array.isArray(line) && 'akhir' in line) return []
      if (Array.isArray(line) || !('selesai' in line)) return [JSON.stringify(line)]
      const sidik = createHash('sha256').update(rows.map((row) => `${row}\n`).join(''))
      return [JSON.stringify({ ...line, jumlah: rows.length, sidik: sidik.digest('hex') })]
    })
    for (const text of texts) hash.update(text).update('\n')
    texts.push(JSON.stringify({ akhir: true, sidik: hash.digest('hex') }))
    await writeFile(file(name), gzipSync(`${texts.join('\n')}\n`))
  }

  /** Runs a command as the command line does; throws what it throws. */
  async function run(command: typeof restore, ...args: string[]): Promise<number> {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      return await command.run(args)
    } finally {
      out.mockRestore()
    }
  }
  const into = (settings: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries({ DB_URL: '', ...settings })) vi.stubEnv(name, value)
  }

  const head = (change: (tabel: string[]) => string[]) => (line: Line) =>
    !Array.isArray(line) && 'luwes' in line
      ? [{ ...line, tabel: change(line.tabel as string[]) }]
      : [line]
  const also =
    (...more: string[]) =>
    (line: Line) =>
      !Array.isArray(line) && 'sesudah' in line
        ? [{ sesudah: [...(line.sesudah as string[]), ...more] }]
        : [line]
  const ahead =
    (name: string, ...more: Line[]) =>
    (line: Line) =>
      !Array.isArray(line) && line.mulai === name ? [...more, line] : [line]

  /** As if migrations of these moments had been applied; `null` is the moment of the one that was. */
  const applied = (...moments: (number | string | null)[]) => {
    const [first, ...later] = knownMigrations().map(({ folderMillis }) => folderMillis)
    // What came later stays where the first one does.
    const kept = moments.includes(null) ? later.length : 0
    return (line: Line): Line[] => {
      if (!Array.isArray(line))
        return 'luwes' in line ? [{ ...line, migrasi: moments.length + kept }] : [line]
      const isOne = line.length === 3 && /^[0-9a-f]{64}$/.test(String(line[1]))
      if (!isOne) return [line]
      if (Number(line[2]) !== first) return kept > 0 ? [line] : []
      return moments.map((moment) => [line[0], line[1], moment ?? line[2]])
    }
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-rekaan-'))
    ;[sqld, empty] = await Promise.all([startSqld({ migrated: true }), startSqld()])
    await createWriter({ url: sqld.url }).write([
      {
        sql: "INSERT INTO kejadian (id, jenis, entitas, pada, data) VALUES ('a', 'x', 'x', 1, '{}')",
        args: [],
      },
    ])
    await keep(sqld.url, 'utuh.luwes')
    whole = await linesOf('utuh.luwes')
  })
  afterAll(async () => {
    vi.unstubAllEnvs()
    await Promise.all([sqld.stop(), empty.stop()])
    await rm(folder, { recursive: true, force: true })
  })

  it.each<[string, (line: Line) => Line[], RegExp]>([
    [
      'a trigger',
      also('CREATE TRIGGER jahat AFTER INSERT ON audit BEGIN DELETE FROM audit; END'),
      /trigger jahat/,
    ],
    ['a view', also('CREATE VIEW pandangan AS SELECT * FROM pegawai'), /view pandangan/],
    ['an index', also('CREATE UNIQUE INDEX satu_saja ON tap (nip)'), /index satu_saja/],
    ['another table', head((all) => [...all, 'CREATE TABLE titipan (a)']), /table titipan/],
    [
      'a virtual table',
      head((all) => [...all, 'CREATE VIRTUAL TABLE cari USING fts5(isi)']),
      /table cari/,
    ],
    [
      'a table of another shape',
      head((all) => all.map((sql) => sql.replace('`nama` text NOT NULL', '`nama` text'))),
      /table (?!titipan)\w+/,
    ],
    [
      'a table with a default that runs',
      head((all) =>
        all.map((sql) =>
          sql.includes('`tap`') ? sql.replace(/\)$/, ", x DEFAULT (load_extension('x')))") : sql,
        ),
      ),
      /table tap/,
    ],
    [
      'a database attached',
      head((all) => ["ATTACH DATABASE '/tmp/lain.db' AS lain", ...all]),
      /ATTACH DATABASE/,
    ],
    ['a pragma', also('PRAGMA writable_schema = ON'), /PRAGMA writable_schema/],
    ['rows changed in passing', also("UPDATE pegawai SET nama = 'x'"), /UPDATE pegawai/],
    [
      'rows of another table',
      ahead('tap', { mulai: 'titipan', kolom: ['a'] }, [1], { selesai: 'titipan' }),
      /table titipan/,
    ],
    [
      'rows of the schema itself',
      ahead(
        'tap',
        { mulai: 'sqlite_master', kolom: ['type', 'name', 'tbl_name', 'rootpage', 'sql'] },
        ['view', 'v', 'v', 0, 'CREATE VIEW v AS SELECT 1'],
        { selesai: 'sqlite_master' },
      ),
      /table sqlite_master/,
    ],
    [
      'columns of another table',
      (line) =>
        !Array.isArray(line) && line.mulai === 'kejadian'
          ? [{ ...line, kolom: [...(line.kolom as string[]), 'rowid'] }]
          : [line],
      /table kejadian/,
    ],
    [
      'numbers for another table',
      (line) =>
        Array.isArray(line) && line[0] === 'kejadian' && line.length === 2
          ? [line, ['titipan', 7]]
          : [line],
      /table titipan/,
    ],
    ['migrations of a later day', applied(9_999_999_999_999), /versi yang lebih baru/],
    ['migrations of before 1.0 alone', applied(1), /Luwes sebelum 1\.0/],
    ['the same migration twice', applied(null, null), /table __drizzle_migrations/],
    ['a migration of no day', applied(null, 'x'), /table __drizzle_migrations/],
    [
      'a table too few',
      head((all) => all.filter((sql) => !sql.includes('`dilihat`'))),
      /table dilihat/,
    ],
    [
      'an index too few',
      (line) => (!Array.isArray(line) && 'sesudah' in line ? [{ sesudah: [] }] : [line]),
      /index \w+/,
    ],
    [
      'another number of migrations',
      (line) => (!Array.isArray(line) && 'luwes' in line ? [{ ...line, migrasi: 7 }] : [line]),
      /table __drizzle_migrations/,
    ],
    [
      'no number of migrations',
      (line) => (!Array.isArray(line) && 'luwes' in line ? [{ ...line, migrasi: 'x' }] : [line]),
      /how many migrations/,
    ],
    [
      'a second beginning',
      ahead('tap', { luwes: 'cadangan', versi: 1, migrasi: 0, tabel: ['CREATE TABLE x (a)'] }),
      /begins twice/,
    ],
    [
      'two endings of its tables',
      (line) => (!Array.isArray(line) && 'sesudah' in line ? [line, line] : [line]),
      /rows is elsewhere/,
    ],
    [
      'a table twice',
      (line) =>
        !Array.isArray(line) && line.mulai === 'tap' ? [line, { selesai: 'tap' }, line] : [line],
      /no table may begin/,
    ],
  ])('is refused with %s, and named, and nothing is made', async (_what, change, named) => {
    await craft('rekaan.luwes', whole.flatMap(change))
    for (const settings of [{ LUWES_DATA: file('data') }, { DB_URL: empty.url }]) {
      into(settings)
      await expect(run(restore, file('rekaan.luwes'))).rejects.toThrow(named)
      await expect(run(restore, file('rekaan.luwes'), '--force')).rejects.toThrow(named)
    }
    expect(existsSync(file('data'))).toBe(false)
    const made = await createWriter({ url: empty.url }).write([
      { sql: "SELECT name FROM sqlite_master WHERE name NOT LIKE 'libsql%'", args: [] },
    ])
    expect(made).toMatchObject({ kind: 'written', rows: [[]] })
    await expect(run(backup, '--check', file('rekaan.luwes'))).rejects.toThrow(named)
  })

  it('is restored where nothing of it is foreign, however it was written', async () => {
    await craft('sama.luwes', whole)
    into({ LUWES_DATA: file('sama') })
    expect(await run(restore, file('sama.luwes'))).toBe(0)
    expect(await readdir(file('sama'))).toContain('db')
  })

  it('of a database from before 1.0, with all that the first migration was made of, is restored as it is', async () => {
    await craft('sebelum-1.luwes', whole.flatMap(applied(1, 2, null)))
    into({ LUWES_DATA: file('sebelum-1') })
    expect(await run(restore, file('sebelum-1.luwes'))).toBe(0)
  })

  it('of an older version is restored into the tables of that version', async () => {
    const known = knownMigrations()
    const older = await startSqld()
    try {
      // The oldest, and the last before this one: each version in between costs seconds.
      for (const count of new Set([1, Math.max(1, known.length - 1)])) {
        await migrateDatabase({ url: older.url }, known.slice(0, count))
        await keep(older.url, `lama-${count}.luwes`)
        into({ LUWES_DATA: file(`lama-${count}`) })
        expect(await run(restore, file(`lama-${count}.luwes`))).toBe(0)
      }
    } finally {
      await older.stop()
    }
  })

  it('of a database with a table of somebody else is told to be no good when it is made', async () => {
    await createWriter({ url: sqld.url }).write([{ sql: 'CREATE TABLE titipan (a)', args: [] }])
    into({ DB_URL: sqld.url })
    await expect(run(backup, file('titipan.luwes'))).rejects.toThrow(/table titipan/)
  })
})
