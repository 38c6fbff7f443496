import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Statement, WriteAnswer } from '../../../src/db/engine/statement.ts'
import { keepStream } from '../../../src/db/engine/stream.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { membersIn } from '../../../src/domain/shared/members.ts'
import { until } from '../../support/serving.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

const insert = (id: string, orang = 'a', hari = id): Statement => ({
  sql: 'INSERT INTO janji (id, orang, hari) VALUES (?, ?, ?) RETURNING id',
  args: [id, orang, hari],
})

describe('the one writer', () => {
  let sqld: Sqld
  let calls: string[]
  /** Counts the transactions, and lets a test answer in the server's place. */
  let answerInstead: ((body: string) => Promise<Response> | undefined) | undefined

  const fetchCounted: typeof fetch = async (input, init) => {
    const body = String(init?.body)
    calls.push(body)
    return (await answerInstead?.(body)) ?? fetch(input, init)
  }
  const writer = () => createWriter({ url: sqld.url, fetch: fetchCounted })
  const rowsOf = (answer: WriteAnswer) => (answer.kind === 'written' ? answer.rows : answer)
  const kept = async (): Promise<unknown[]> => {
    const answer = await createWriter({ url: sqld.url }).write([
      { sql: 'SELECT id FROM janji ORDER BY id', args: [] },
    ])
    if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
    return (answer.rows[0] ?? []).map(({ id }) => id)
  }

  beforeAll(async () => {
    sqld = await startSqld()
    await createWriter({ url: sqld.url }).write([
      {
        sql: `CREATE TABLE janji (id TEXT PRIMARY KEY, orang TEXT NOT NULL, hari TEXT,
              CONSTRAINT janji_hari UNIQUE (orang, hari))`,
        args: [],
      },
      {
        sql: `CREATE TABLE anak (id TEXT PRIMARY KEY,
              induk TEXT REFERENCES janji (id) DEFERRABLE INITIALLY DEFERRED)`,
        args: [],
      },
    ])
  })
  beforeEach(async () => {
    calls = []
    answerInstead = undefined
    await createWriter({ url: sqld.url }).write([
      { sql: 'DELETE FROM anak', args: [] },
      { sql: 'DELETE FROM janji', args: [] },
    ])
  })
  afterAll(() => sqld.stop())

  describe('keeps its connection', () => {
    const keeper = () => createWriter({ url: sqld.url, fetch: fetchCounted, keeps: true })
    const batons = () => calls.map((body) => membersIn(JSON.parse(body)).baton)
    const begin = { sql: 'BEGIN', args: [] }
    const put = { ...insert('a'), condition: { type: 'ok', step: 0 } as const }
    const count = { sql: 'SELECT count(*) FROM janji', args: [] }

    it('from one transaction to the next', async () => {
      const { write } = keeper()
      for (const id of ['a', 'b', 'c']) expect(await write([insert(id)])).toHaveProperty('rows')
      expect(batons()).toEqual([null, expect.any(String), expect.any(String)])
      expect(await kept()).toEqual(['a', 'b', 'c'])
    })

    it('no longer than the server keeps it, and none for ever', async () => {
      let now = 0
      const { write } = createWriter({
        url: sqld.url,
        fetch: fetchCounted,
        keeps: true,
        now: () => now,
      })
      for (const at of [0, 4_999, 9_999, 14_000, 18_500, 23_000]) {
        now = at
        expect(await write([insert(String(at))])).toHaveProperty('rows')
      }
      const known = batons().map((baton) => typeof baton === 'string')
      expect(known).toEqual([false, true, false, true, true, true])
      for (now = 23_000; now < 79_000; now += 4_000) {
        expect(await write([insert(`lagi-${now}`)])).toHaveProperty('rows')
      }
      expect(batons().filter((baton) => baton === null)).toHaveLength(3)
      expect(calls.filter((body) => body.includes('"close"'))).toHaveLength(1)
    })

    it('and opens another where the server does not know it any more, so that all is written once', async () => {
      const { write } = keeper()
      await write([insert('a')])
      answerInstead = (body) =>
        membersIn(JSON.parse(body)).baton === null
          ? undefined
          : Promise.resolve(new Response('Received an invalid baton', { status: 400 }))
      expect(await write([insert('b')])).toHaveProperty('rows')
      expect(calls).toHaveLength(3)
      expect(await kept()).toEqual(['a', 'b'])
    })

    it('but not with a transaction that is open', async () => {
      const run = keepStream({ url: sqld.url, fetch: fetchCounted }, Date.now)
      expect((await run([begin, put])).outcomes).toMatchObject([{ ok: true }, { ok: true }])
      expect((await run([count])).outcomes).toMatchObject([{ result: { rows: [[0]] } }])
      expect(batons()).toEqual([null, expect.any(String), null])
      expect(calls[1]).toContain('"close"')
    })

    it('to a server on this machine alone', async () => {
      const away = { url: 'https://db.test', fetch: fetchCounted }
      answerInstead = (body) => fetch(`${sqld.url}/v3/pipeline`, { method: 'POST', body })
      const run = keepStream(away, Date.now)
      for (let n = 0; n < 2; n += 1) await run([count])
      expect(batons()).toEqual([undefined, undefined])
      expect(calls.every((body) => body.includes('"close"'))).toBe(true)
    })
  })

  it('writes in its own epoch alone, and asks for it in the transaction itself', async () => {
    const put = (epoch: number, tutup: string | null) =>
      writer().write([
        { sql: 'INSERT OR REPLACE INTO kepemimpinan VALUES (1, ?, ?, 0)', args: [epoch, tutup] },
      ])
    await writer().write([
      {
        sql: 'CREATE TABLE kepemimpinan (id INTEGER PRIMARY KEY, epoch INTEGER, tutup TEXT, sejak INTEGER)',
        args: [],
      },
    ])
    const { write } = createWriter({ url: sqld.url, fetch: fetchCounted, epoch: 3 })
    const closed = { kind: 'away', tertutup: true, perhaps: false }
    expect(await write([insert('tanpa')])).toMatchObject(closed)
    await put(4, null)
    const refused = await Promise.all([write([insert('lama')]), write([insert('a'), insert('b')])])
    expect(refused).toEqual([expect.objectContaining(closed), expect.objectContaining(closed)])
    await put(3, 'digantikan')
    expect(await write([insert('tutup')])).toMatchObject(closed)
    await put(3, null)
    calls = []
    expect(await write([insert('kini'), insert('juga')])).toMatchObject({ kind: 'written' })
    expect(calls).toHaveLength(1)
    expect(await kept()).toEqual(['juga', 'kini'])
    await writer().write([{ sql: 'DROP TABLE kepemimpinan', args: [] }])
  })

  it('answers what it wrote only once it is confirmed, and does not hold up the next transaction', async () => {
    const asked: ((has: boolean) => void)[] = []
    const confirm = () => new Promise<boolean>((resolve) => asked.push(resolve))
    const { write } = createWriter({ url: sqld.url, confirm })
    let told = false
    const first = write([insert('satu')]).then((answer) => {
      told = true
      return answer
    })
    await expect.poll(() => asked.length).toBe(1)
    const second = write([insert('dua')])
    await expect.poll(() => asked.length).toBe(2)
    expect(told).toBe(false)
    asked[1]?.(true)
    expect(await second).toMatchObject({ kind: 'written' })
    asked[0]?.(false)
    // It is stored here, and perhaps nowhere else.
    expect(await first).toMatchObject({ kind: 'away', perhaps: true })
    expect(await kept()).toEqual(['dua', 'satu'])
    const failing = createWriter({
      url: sqld.url,
      confirm: () => Promise.reject(new Error('gone')),
    })
    expect(await failing.write([insert('tiga')])).toMatchObject({ kind: 'away', perhaps: true })
  })

  it('answers the rows of each statement of a group', async () => {
    const answer = await writer().write([
      insert('a1'),
      {
        sql: 'SELECT ? AS teks, ? AS bulat, ? AS pecahan, ? AS ya, ? AS kosong',
        args: ['é', 7, 1.5, true, null],
      },
      { sql: 'SELECT ? AS besar', args: [9_007_199_254_740_993n] },
    ])
    expect(rowsOf(answer)).toEqual([
      [{ id: 'a1' }],
      [{ teks: 'é', bulat: 7, pecahan: 1.5, ya: 1, kosong: null }],
      [{ besar: 9_007_199_254_740_993n }],
    ])
    expect(structuredClone(answer)).toEqual(answer)
  })

  it('carries groups that wait together in one transaction', async () => {
    const { write } = writer()
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, n) => write([insert(`g${n}`), insert(`h${n}`)])),
    )
    expect(answers.every(({ kind }) => kind === 'written')).toBe(true)
    expect(await kept()).toHaveLength(120)
    expect(calls).toHaveLength(1)
  })

  it('splits what waits when it is more than one transaction may hold', async () => {
    const { write } = writer()
    await Promise.all(Array.from({ length: 300 }, (_, n) => write([insert(`g${n}`)])))
    expect(await kept()).toHaveLength(300)
    expect(calls).toHaveLength(3)
  })

  it('undoes a failing group alone and answers it with its own constraint', async () => {
    const { write } = writer()
    const answers = await Promise.all([
      write([insert('a', 'x', '1'), insert('b', 'x', '2')]),
      write([insert('c', 'y', '1'), insert('d', 'x', '2')]),
      write([insert('e', 'z', '1')]),
      write([{ sql: 'INSERT INTO janji (id) VALUES (?)', args: ['f'] }]),
      write([insert('g'), { sql: 'INSERT INTO tiada VALUES (1)', args: [] }]),
      write([insert('h')]),
    ])
    expect(calls).toHaveLength(1)
    expect(answers.map(({ kind }) => kind)).toEqual([
      'written',
      'refused',
      'written',
      'refused',
      'fault',
      'written',
    ])
    expect(answers[1]).toEqual({
      kind: 'refused',
      error: {
        tag: 'constraint-failed',
        message: 'UNIQUE constraint failed: janji.orang, janji.hari',
        columns: ['janji.orang', 'janji.hari'],
      },
    })
    expect(answers[3]).toMatchObject({ error: { columns: ['janji.orang'] } })
    expect(await kept()).toEqual(['a', 'b', 'e', 'h'])
  })

  it('gives a key to the group that asked first', async () => {
    const { write } = writer()
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => write([insert(`w${n}`, 'x', 'sama')])),
    )
    expect(answers.map(({ kind }) => kind)).toEqual(['written', ...Array(11).fill('refused')])
    expect(await kept()).toEqual(['w0'])
  })

  it('finds the one group that a guarantee checked at commit refuses', async () => {
    const { write } = writer()
    const answers = await Promise.all([
      write([insert('a')]),
      write([{ sql: 'INSERT INTO anak VALUES (?, ?)', args: ['k', 'tiada'] }]),
      write([insert('b')]),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual(['written', 'refused', 'written'])
    expect(await kept()).toEqual(['a', 'b'])
  })

  it('keeps a value that no server can read from failing the others', async () => {
    const { write } = writer()
    const answers = await Promise.all([
      write([insert('a')]),
      write([insert('b', 'x', 'tanggal \ud800 rusak')]),
      write([{ sql: 'SELECT ?', args: [Number.NaN] }]),
      write([{ sql: 'SELECT ?', args: [2n ** 80n] }]),
      write([insert('c', 'nol \u0000')]),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual([
      'written',
      'written',
      'fault',
      'fault',
      'written',
    ])
    expect(await kept()).toEqual(['a', 'b', 'c'])
  })

  it('tries again when the database is locked, and each group is written once', async () => {
    let locked = 2
    answerInstead = (body) => {
      if (locked === 0) return undefined
      locked -= 1
      const count = JSON.parse(body).requests[0].batch.steps.length
      const nothing = Array(count).fill(null)
      const errors = [{ message: 'SQLite error: database is locked', code: 'SQLITE_BUSY' }]
      const result = { step_results: nothing, step_errors: [...errors, ...nothing.slice(1)] }
      return Promise.resolve(Response.json({ results: [{ type: 'ok', response: { result } }] }))
    }
    const { write } = writer()
    const answers = await Promise.all([write([insert('a')]), write([insert('b')])])
    expect(answers.map(({ kind }) => kind)).toEqual(['written', 'written'])
    expect(calls).toHaveLength(3)
    expect(await kept()).toEqual(['a', 'b'])
  })

  it('says that a change may have been kept when the line broke after it was sent', async () => {
    answerInstead = () => Promise.reject(new TypeError('socket hang up'))
    const answer = await writer().write([insert('a')])
    expect(answer).toMatchObject({ kind: 'away', perhaps: true, retryAfter: 5 })
    expect(calls).toHaveLength(1)
  })

  it.each(['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR_WRITE', 'SQLITE_BUSY'])(
    'calls the database away when a statement meets %s, and says that nothing was written',
    async (code) => {
      // Replaces a full disk, which cannot be made here.
      answerInstead = async (body) => {
        const { steps } = JSON.parse(body).requests[0].batch
        const error = { message: 'SQLite error', code }
        const empty = { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null }
        const isOwn = ({ stmt }: { stmt: { sql: string } }) => stmt.sql.startsWith('INSERT')
        const step_errors = steps.map((step: never) => (isOwn(step) ? error : null))
        const step_results = step_errors.map((one: unknown) => (one ? null : empty))
        const result = { step_results, step_errors }
        return Response.json({ results: [{ type: 'ok', response: { result } }] })
      }
      expect(await writer().write([insert('penuh')])).toMatchObject({
        kind: 'away',
        perhaps: false,
      })
    },
  )

  it('turns away what is over the bound of the queue', async () => {
    answerInstead = () => new Promise((resolve) => setTimeout(resolve, 300, undefined))
    const { write } = writer()
    const answers = await Promise.all(
      Array.from({ length: 2_100 }, (_, n) => write([{ sql: 'SELECT ?', args: [n] }])),
    )
    const turnedAway = answers.filter(
      (answer) => answer.kind === 'away' && answer.message === 'too many wait',
    )
    expect(turnedAway).toHaveLength(52)
    expect(turnedAway[0]).toMatchObject({ perhaps: false, retryAfter: 5 })
    expect(answers.some(({ kind }) => kind === 'written')).toBe(true)
  })

  it('answers while the server hangs, and writes again when it goes on', async () => {
    const { write } = writer()
    sqld.freeze()
    const inFlight = write([insert('a')])
    await until(() => calls.length > 0)
    const inQueue = await Promise.all([write([insert('b')]), write([insert('c')])])
    expect(inQueue).toMatchObject([
      { kind: 'away', perhaps: false },
      { kind: 'away', perhaps: false },
    ])
    expect(await inFlight).toMatchObject({ kind: 'away', perhaps: true })
    sqld.thaw()
    expect(await write([insert('d')])).toMatchObject({ kind: 'written' })
    expect(await kept()).toEqual(expect.arrayContaining(['d']))
    expect(await kept()).not.toEqual(expect.arrayContaining(['b']))
  })

  it('waits for a server that is just starting again', async () => {
    const { write } = writer()
    await sqld.kill()
    const waiting = write([insert('a')])
    await sqld.restart()
    expect(await waiting).toMatchObject({ kind: 'written' })
  })

  it('says that nothing was written when the server stays away', async () => {
    const { write } = writer()
    await sqld.kill()
    const answer = await write([insert('a')])
    expect(answer).toMatchObject({ kind: 'away', perhaps: false })
    await sqld.restart()
    expect(await kept()).toEqual([])
  })
})
