import { existsSync } from 'node:fs'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { readBackup } from '../../src/cli/backup/read.ts'
import { writeBackup } from '../../src/cli/backup/write.ts'
import { openDatabase } from '../../src/cli/open-database.ts'
import { lockFolder } from '../../src/cli/supervisor/lock.ts'
import { connect } from '../../src/db/engine/client.ts'
import type { Remote } from '../../src/db/engine/hrana.ts'
import type { Row, WriteGroup } from '../../src/db/engine/statement.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { record } from '../../src/db/webhook/kejadian.ts'
import { checkAudit } from '../../src/operations/sistem/check-audit.ts'
import { sealAudit } from '../../src/operations/sistem/seal-audit.ts'
import { commandHere } from '../support/command.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const CLIENTS = 20

/** Returns all rows of every table with the types of their values, as the database stores them. */
async function everything({ url, token }: Remote): Promise<Map<string, readonly Row[]>> {
  const { write } = createWriter({ url, token })
  const rows = async (sql: string) => {
    const answer = await write([{ sql, args: [] }])
    if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
    return answer.rows[0] ?? []
  }
  const all = new Map<string, readonly Row[]>()
  const sql = 'SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name'
  all.set('sqlite_master', await rows(sql))
  for (const { type, name } of all.get('sqlite_master') ?? []) {
    if (type !== 'table') continue
    const columns = await rows(`SELECT name FROM pragma_table_info('${name}')`)
    const types = columns.map((column) => `typeof("${column.name}") AS "t_${column.name}"`)
    all.set(String(name), await rows(`SELECT *, ${types} FROM ${name} ORDER BY rowid`))
  }
  return all
}

describe('a drill: backup, restore', { timeout: 120_000 }, () => {
  let sqld: Sqld
  let folder: string
  let write: WriteGroup
  let db: ReturnType<typeof connect>
  const luwes = async (
    given: Readonly<Record<string, string>>,
    name: string,
    ...args: string[]
  ) => {
    const settings = { REGENCY: 'contoh', ...given }
    const { code, out, err } = await commandHere(name, args, { cwd: folder, settings })
    return { code, said: out + err }
  }
  const at = () => ({ DB_URL: sqld.url })
  const inData = (data: string) => ({ DB_URL: '', LUWES_DATA: join(folder, data) })
  const file = (name: string) => join(folder, name)
  const keep = (name: string, onRows: () => void = () => undefined) =>
    writeBackup({ url: sqld.url }, file(name), { daerah: 'contoh', dibuat: 'x', onRows })
  /** What a restored folder holds, opened as `doctor` would. */
  const restored = async <Found>(data: string, look: (database: Remote) => Promise<Found>) => {
    const stored = await openDatabase(inData(data))
    if (!stored) throw new Error(`nothing in ${data}`)
    return look(stored.database).finally(stored.close)
  }
  /** One change as operations make them: rows of three tables in one group. */
  const change = (id: string) => [
    {
      sql: `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data) VALUES (?, 'x', 'masuk', 1, 1, 'presensi', '{"a":1.5}')`,
      args: [id],
    },
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data) VALUES (?, 'presensi.dinilai', 'x', 1, '{}')`,
      args: [id],
    },
    record(db, { pada: 1, oleh: 'x', tindakan: 't', entitas: id, data: { teks: 'é\u2028"\n' } }),
  ]

  /**
   * Clients that have written, and go on until they are told to end; the end of a test tells them,
   * too.
   */
  const startClients = async (name: string) => {
    const acknowledged = new Set<string>()
    let going = true
    const client = async (n: number) => {
      for (let m = 0; going; m += 1) {
        const id = `${name}-${n}-${m}`
        if ((await write(change(id))).kind === 'written') acknowledged.add(id)
      }
    }
    const clients = Array.from({ length: CLIENTS }, (_, n) => client(n))
    const end = async () => {
      going = false
      await Promise.all(clients)
    }
    onTestFinished(end)
    await vi.waitUntil(() => acknowledged.size >= 200, { timeout: 30_000, interval: 10 })
    return { acknowledged, end }
  }

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    write = createWriter({ url: sqld.url }).write
    db = connect({ url: sqld.url, write })
    await write([
      // Values that no operation stores, as a database may still hold them: of any type, in any
      // column.
      {
        sql: `INSERT INTO pemakaian (unit_kerja, kantor, jenis, bulan, jumlah, rupiah, sumber, acuan, oleh, pada)
          VALUES ('a', x'00ff27', '5', 5.5, 5, 9007199254740993, 'x', 1, 'x', 1.5),
            ('b', ${"'\u2028\u0000'"}, x'', '', 1e300, -1, 'x', 0, 'x', 'x'),
            ('c', 'x', 'x', 'x', -0.0, 0, 'x', 0, 'x', 0), ('d', 'x', 'x', 'x', NULL, 0, 'x', 0, 'x', 0)`,
        args: [],
      },
      {
        sql: "INSERT INTO kejadian (id, jenis, entitas, pada, data) VALUES ('g', 'x', 'x', 1, '{}')",
        args: [],
      },
      { sql: "DELETE FROM kejadian WHERE id = 'g'", args: [] },
    ])
    for (let n = 0; n < 20; n += 1)
      await write(Array.from({ length: 50 }, (_, m) => change(`awal-${n}-${m}`)).flat())
    await sealAudit({ db })
  }, 120_000)
  afterAll(async () => {
    await sqld.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    if (folder) await rm(folder, { recursive: true, force: true })
    folder = await mkdtemp(join(tmpdir(), 'luwes-drill-'))
  })

  it('gives back every row as it was: value, type, order, key, index and the next number', async () => {
    const backup = await luwes(at(), 'backup', file('a.luwes'), '--json')
    expect(backup.code, backup.said).toBe(0)
    const told = JSON.parse(backup.said)
    expect(told).toMatchObject({
      daerah: 'contoh',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(told.tabel.tap.jumlah).toBe(1_000)
    expect((await stat(file('a.luwes'))).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['a.luwes'])
    const back = await luwes(inData('baru'), 'restore', file('a.luwes'))
    expect(back.code, back.said).toBe(0)
    expect(await restored('baru', everything)).toEqual(await everything({ url: sqld.url }))
    expect((await readdir(file('baru'))).filter((name) => name.startsWith('db'))).toEqual(['db'])
  })

  it('reads the database of a serve that runs, and restores nothing under it', async () => {
    const data = join(folder, 'jalan')
    await cp(sqld.folder, join(data, 'db'), { recursive: true })
    const unlock = await lockFolder(data, () => JSON.stringify({ database: { url: sqld.url } }))
    const backup = await luwes(inData('jalan'), 'backup', file('c.luwes'))
    expect(backup, backup.said).toMatchObject({
      code: 0,
      said: expect.stringMatching(/utuh\. \/ .* whole\./),
    })
    const drill = await luwes(inData('jalan'), 'restore', file('c.luwes'), '--dry-run')
    expect(drill, drill.said).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Nothing was changed/),
    })
    const real = await luwes(inData('jalan'), 'restore', file('c.luwes'))
    expect(real).toMatchObject({
      code: 1,
      said: expect.stringMatching(/is in use by another luwes/),
    })
    await unlock()
    expect((await readdir(data)).filter((name) => name.startsWith('db'))).toEqual(['db'])
  })

  it('keeps the database that was there beside the one that takes over', async () => {
    const data = join(folder, 'lama')
    await cp(sqld.folder, join(data, 'db'), { recursive: true })
    await keep('d.luwes')
    await write(change('sesudah-cadangan'))
    const { code, said } = await luwes(inData('lama'), 'restore', file('d.luwes'))
    expect(code, said).toBe(0)
    const kept = (await readdir(data)).find((name) => name.startsWith('db.sebelum-'))
    expect(said).toContain(kept)
    const ids = await restored('lama', everything)
    expect(ids.get('tap')?.some(({ id }) => id === 'sesudah-cadangan')).toBe(false)
    await write([{ sql: "DELETE FROM tap WHERE id = 'sesudah-cadangan'", args: [] }])
  })

  it('restores into an empty database that DB_URL names, and into no other', async () => {
    await keep('e.luwes')
    const full = await luwes(at(), 'restore', file('e.luwes'))
    expect(full).toMatchObject({ code: 1, said: expect.stringMatching(/is not empty/) })
    const empty = await startSqld()
    const { code, said } = await luwes({ DB_URL: empty.url }, 'restore', file('e.luwes'))
    expect(code, said).toBe(0)
    expect(await everything({ url: empty.url })).toEqual(await everything({ url: sqld.url }))
    await empty.stop()
  })

  /** A backup that several tests spoil. */
  const wholeBackup = async () => {
    whole ??= keep('f.luwes').then(() => readFile(file('f.luwes')))
    return whole
  }
  let whole: Promise<Buffer> | undefined

  it.each([
    [
      'a byte is another',
      (text: string) => text.replace('awal-7-7', 'awal-7-8'),
      /rows of \w+ are not those/,
    ],
    [
      'a row is gone',
      (text: string) => text.replace(/\n\["awal-9-9".*/, ''),
      /rows of tap are not those/,
    ],
    [
      'its tables are others',
      (text: string) => text.replace('CREATE TABLE', 'CREATE  TABLE'),
      /checksum/,
    ],
    ['it ends too early', (text: string) => text.slice(0, text.length / 2), /not JSON|too early/],
    ['it has no end', (text: string) => text.replace(/\n\{"akhir".*\n$/, '\n'), /too early/],
  ])('takes no file of which %s, and changes nothing', async (_what, spoil, sentence) => {
    const text = gunzipSync(await wholeBackup()).toString()
    await writeFile(file('f.luwes'), gzipSync(spoil(text)))
    await expect(readBackup(file('f.luwes'))).rejects.toThrow(sentence)
    const { code, said } = await luwes(inData('baru'), 'restore', file('f.luwes'))
    expect([code, said]).toEqual([1, expect.stringMatching(sentence)])
    expect(existsSync(file('baru'))).toBe(false)
  })

  it('takes no file that is cut off, and none that is no backup', async () => {
    const bytes = await wholeBackup()
    await writeFile(file('g.luwes'), bytes.subarray(0, bytes.length - 100))
    expect(await luwes(inData('baru'), 'restore', file('g.luwes'))).toMatchObject({ code: 1 })
    await writeFile(file('g.luwes'), 'bukan cadangan')
    expect(await luwes(inData('baru'), 'restore', file('g.luwes'))).toMatchObject({ code: 1 })
    expect(existsSync(file('baru'))).toBe(false)
  })

  it('restores a broken audit log only when it is told to', async () => {
    await write([{ sql: "UPDATE audit SET oleh = 'y' WHERE urut = 3", args: [] }])
    await keep('h.luwes')
    await write([{ sql: "UPDATE audit SET oleh = 'x' WHERE urut = 3", args: [] }])
    const { code, said } = await luwes(inData('baru'), 'restore', file('h.luwes'))
    expect([code, said]).toEqual([1, expect.stringMatching(/broken at row 3; see --force/)])
    expect(existsSync(join(folder, 'baru', 'db'))).toBe(false)
    expect((await readdir(file('baru'))).filter((name) => name.startsWith('db'))).toEqual([])
    expect(await luwes(inData('baru'), 'restore', file('h.luwes'), '--force')).toMatchObject({
      code: 0,
    })
  })

  /** Restores a file. Every row is as it is in the original, whose rows the copy begins with. */
  const bringBack = async (path: string) => {
    const back = await luwes(inData('baru'), 'restore', path)
    expect(back.code, back.said).toBe(0)
    const copy = await restored('baru', everything)
    const original = await everything({ url: sqld.url })
    for (const [name, rows] of copy) {
      if (name === 'sqlite_sequence') continue
      expect((original.get(name) ?? []).slice(0, rows.length), name).toEqual(rows)
    }
    return { copy, original }
  }

  // What clients write makes every backup after it larger, so these come last.
  it('holds all that was acknowledged before it began, and nothing by half, while 20 clients write', async () => {
    const { acknowledged, end } = await startClients('klien')
    const before = [...acknowledged]
    const backup = await luwes(at(), 'backup', file('b.luwes'), '--json')
    const after = acknowledged.size
    await end()
    expect(backup.code, backup.said).toBe(0)
    expect(after).toBeGreaterThan(before.length + CLIENTS)

    const { copy, original } = await bringBack(file('b.luwes'))
    const ids = (name: string, column: string) =>
      (copy.get(name) ?? [])
        .map((row) => String(row[column]))
        .filter((id) => /^(awal|klien)-/.test(id))
        .toSorted()
    // Every group whole: what one of its three rows names, the other two name, too.
    const held = ids('tap', 'id')
    expect(ids('kejadian', 'id')).toEqual(held)
    expect(ids('audit', 'entitas')).toEqual(held)
    expect(before.filter((id) => !held.includes(id))).toEqual([])
    expect(held.length).toBeLessThan((original.get('tap') ?? []).length)
    const sound = await restored('baru', (database) =>
      checkAudit({ db: connect({ ...database, write }) }),
    )
    expect(sound).toMatchObject({ utuh: true, diperiksa: 1_000 })
  }, 120_000)

  describe('of pages', () => {
    const pagesIn = async (what: 'dasar' | 'perubahan') =>
      (await readdir(file('halaman'))).filter((name) => name.endsWith(`.${what}`)).sort()
    /** A data folder whose database is the one that runs, and its changes kept. */
    const serving = async () => {
      await mkdir(file('jalan'))
      await symlink(sqld.folder, file('jalan/db'))
      return lockFolder(file('jalan'), () => JSON.stringify({ database: { url: sqld.url } }))
    }
    const keepPages = async () => {
      const kept = await luwes(inData('jalan'), 'backup', '--changes', file('halaman'), '--json')
      expect(kept.code, kept.said).toBe(0)
      return JSON.parse(kept.said)
    }

    it('keeps what changed since the base while clients write, and gives back every row of that moment', async () => {
      const unlock = await serving()
      expect(await keepPages()).toMatchObject({ jenis: 'dasar' })
      const { acknowledged, end } = await startClients('halaman')
      const before = [...acknowledged]
      const kept = await keepPages()
      const after = acknowledged.size
      await end()
      await unlock()
      expect(kept).toMatchObject({ jenis: 'perubahan' })
      expect(kept.isi).toBeLessThan(kept.halaman)
      expect(kept.isi).toBeGreaterThan(0)
      expect(after).toBeGreaterThan(before.length)
      expect(await readdir(file('halaman'))).toHaveLength(3)

      const { copy } = await bringBack(kept.berkas)
      const ids = (name: string, column: string) =>
        (copy.get(name) ?? [])
          .map((row) => String(row[column]))
          .filter((id) => id.startsWith('halaman-'))
          .toSorted()
      const held = ids('tap', 'id')
      expect(ids('kejadian', 'id')).toEqual(held)
      expect(before.filter((id) => !held.includes(id))).toEqual([])
      const sound = await restored('baru', (database) =>
        checkAudit({ db: connect({ ...database, write }) }),
      )
      expect(sound).toMatchObject({ utuh: true })
    }, 120_000)

    it('takes no file of which a byte is another, that is cut off, or whose base is gone', async () => {
      const unlock = await serving()
      await keepPages()
      await write(change('halaman-ubah'))
      await keepPages()
      await unlock()
      const [base = '', delta = ''] = [...(await pagesIn('dasar')), ...(await pagesIn('perubahan'))]
      const paths = [base, delta].map((name) => file(`halaman/${name}`))
      for (const path of paths) {
        const whole = await readFile(path)
        const spoilt = Buffer.from(whole)
        spoilt[Math.floor(whole.length / 2)] = (spoilt[Math.floor(whole.length / 2)] ?? 0) ^ 1
        for (const bytes of [spoilt, whole.subarray(0, whole.length - 100)]) {
          await writeFile(path, bytes)
          const { code, said } = await luwes(inData('baru'), 'restore', file(`halaman/${delta}`))
          expect([code, said]).toEqual([1, expect.stringMatching(/not a whole backup/)])
        }
        await writeFile(path, whole)
      }
      expect(await luwes({}, 'backup', '--check', file(`halaman/${delta}`))).toMatchObject({
        code: 0,
      })
      await rm(paths[0] ?? '')
      const alone = await luwes(inData('baru'), 'restore', file(`halaman/${delta}`))
      expect([alone.code, alone.said]).toEqual([1, expect.stringMatching(/its base .* beside/)])
      expect(existsSync(file('baru'))).toBe(false)
    }, 120_000)

    it('takes no pages with a trigger that is not of Luwes, and nothing under DB_URL', async () => {
      const unlock = await serving()
      await write([
        {
          sql: 'CREATE TRIGGER libsql_asing AFTER INSERT ON tap BEGIN DELETE FROM audit; END',
          args: [],
        },
      ])
      const { berkas } = await keepPages()
      await write([{ sql: 'DROP TRIGGER libsql_asing', args: [] }])
      await unlock()
      const { code, said } = await luwes(inData('baru'), 'restore', berkas)
      expect([code, said]).toEqual([1, expect.stringMatching(/trigger libsql_asing/)])
      expect((await readdir(file('baru'))).filter((name) => name.startsWith('db'))).toEqual([])
      expect(await luwes(at(), 'restore', berkas)).toMatchObject({ code: 2 })
      expect(await luwes(at(), 'backup', '--changes', file('halaman'))).toMatchObject({ code: 2 })
      for (const [args, sentence] of [
        [[], /Sebutkan foldernya.*Name the folder/],
        [[berkas], /adalah berkas.*is a file/],
      ] as const) {
        const refused = await luwes(inData('jalan'), 'backup', '--changes', ...args)
        expect([refused.code, refused.said]).toEqual([2, expect.stringMatching(sentence)])
      }
    }, 120_000)
  })

  it('leaves a file that is there alone, and no half of one when the database goes away', async () => {
    await writeFile(file('i.luwes'), 'x')
    expect(await luwes(at(), 'backup', file('i.luwes'))).toMatchObject({ code: 2 })
    expect(await readFile(file('i.luwes'), 'utf8')).toBe('x')
    const other = await startSqld({ migrated: true })
    const gone = writeBackup({ url: other.url }, file('k.luwes'), {
      daerah: 'contoh',
      dibuat: 'x',
      onRows: () => process.kill(other.pid(), 'SIGKILL'),
    })
    await expect(gone).rejects.toThrow()
    await other.stop()
    const away = await luwes({ DB_URL: 'http://127.0.0.1:9' }, 'backup', file('j.luwes'))
    expect(away.code).toBe(1)
    expect(await readdir(folder)).toEqual(['i.luwes'])
  })
})
