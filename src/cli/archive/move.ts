import { setTimeout as sleep } from 'node:timers/promises'
import { type Remote, runBatch, type Step } from '../../db/engine/hrana.ts'
import { troubleOf } from '../../db/engine/statement.ts'
import { ARCHIVED } from '../../db/presensi/arsip.ts'
import { openArchive } from './read.ts'

const LIMIT_MS = 60_000
/** How many rows one transaction changes: few, so that people who tap meanwhile do not wait. */
const SOME = 500
/** How long others may write between two transactions, in milliseconds. */
const PAUSE_MS = 20
/** How often a conflicting transaction is tried again, and the pause between. */
const TRIES = 20
const TRY_AGAIN_MS = 500

/** A statement and its arguments. */
interface Change {
  readonly sql: string
  readonly args: Step['args']
}

/**
 * Runs statements in one transaction, all or none; tries again after a conflict.
 *
 * @throws When the database refuses them, or stays busy through all tries.
 */
export async function change(database: Remote, changes: readonly Change[]): Promise<void> {
  const plain = (sql: string): Change => ({ sql, args: [] })
  const batch: Step[] = [plain('BEGIN IMMEDIATE'), ...changes, plain('COMMIT')].map(
    (step, index) => (index === 0 ? step : { ...step, condition: { type: 'ok', step: index - 1 } }),
  )
  for (let tries = 1; ; tries += 1) {
    const failed = (await runBatch(database, batch, LIMIT_MS)).find((one) => one?.ok === false)
    if (failed?.ok !== false) return
    if (tries === TRIES || troubleOf(failed.code) !== 'busy') {
      throw new Error(`the database: ${failed.message}`)
    }
    await sleep(TRY_AGAIN_MS)
  }
}

/** The target of a year's rows, and the range of taps that are moved. */
export interface MoveOptions {
  readonly database: Remote
  readonly file: string
  readonly dari: number
  readonly sampai: number
  readonly onRows: (done: number) => void
}

/**
 * Deletes from the database what a file holds: exactly those rows, a few at a time. May be
 * interrupted and run again.
 */
export async function moveOut({
  database,
  file,
  dari,
  sampai,
  onRows,
}: MoveOptions): Promise<void> {
  let done = 0
  const some = async (sql: string, rows: readonly unknown[]) => {
    await change(database, [{ sql, args: [JSON.stringify(rows)] }])
    done += rows.length
    onRows(done)
    await sleep(PAUSE_MS)
  }
  const taps = 'SELECT id FROM tap WHERE at >= ? AND at < ? ORDER BY rowid'
  for (const rows of chunksOf(file, taps, dari, sampai)) {
    await some(
      'DELETE FROM tap WHERE id IN (SELECT value FROM json_each(?1))',
      rows.map(({ id }) => id),
    )
  }
  const verdicts = 'SELECT nip, tanggal, versi, dinilai_pada FROM putusan_hari ORDER BY rowid'
  for (const rows of chunksOf(file, verdicts)) {
    // A row that was judged again since has other texts, which stay.
    await some(
      `UPDATE putusan_hari SET putusan = '${ARCHIVED}', orang = '${ARCHIVED}'
        WHERE rowid IN (SELECT h.rowid FROM json_each(?1) v CROSS JOIN putusan_hari h
          ON h.nip = v.value ->> 0 AND h.tanggal = v.value ->> 1
          WHERE h.versi = v.value ->> 2 AND h.dinilai_pada = v.value ->> 3)`,
      rows.map((row) => Object.values(row)),
    )
  }
}

/**
 * Restores into the database what a file holds and the database lacks. May be interrupted and run
 * again.
 */
export async function moveBack({
  database,
  file,
  dari,
  sampai,
  onRows,
}: MoveOptions): Promise<void> {
  let done = 0
  const some = async (sql: string, rows: readonly Row[]) => {
    await change(database, [{ sql, args: [JSON.stringify(rows.map((row) => Object.values(row)))] }])
    done += rows.length
    onRows(done)
    await sleep(PAUSE_MS)
  }
  const taps = `SELECT rowid AS urut, id, nip, arah, at, diterima, sumber, data FROM tap
    WHERE at >= ? AND at < ? ORDER BY rowid`
  for (const rows of chunksOf(file, taps, dari, sampai)) {
    await some(
      `INSERT INTO tap (rowid, id, nip, arah, at, diterima, sumber, data)
        SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5,
          value ->> 6, value ->> 7 FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
      rows,
    )
  }
  const verdicts = 'SELECT nip, tanggal, putusan, orang FROM putusan_hari ORDER BY rowid'
  for (const rows of chunksOf(file, verdicts)) {
    await some(
      `UPDATE putusan_hari SET putusan = v.value ->> 2, orang = v.value ->> 3 FROM json_each(?1) v
        WHERE putusan_hari.nip = v.value ->> 0 AND putusan_hari.tanggal = v.value ->> 1
          AND putusan_hari.putusan = '${ARCHIVED}'`,
      rows,
    )
  }
}

type Row = Readonly<Record<string, unknown>>

function* chunksOf(
  path: string,
  sql: string,
  ...args: readonly number[]
): Generator<readonly Row[]> {
  const file = openArchive(path)
  try {
    let rows: Row[] = []
    for (const row of file.prepare(sql).iterate(...args)) {
      rows.push(row)
      if (rows.length < SOME) continue
      yield rows
      rows = []
    }
    if (rows.length > 0) yield rows
  } finally {
    file.close()
  }
}
