import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Remote } from '../../db/engine/hrana.ts'
import { listenForWorker } from '../pair/link.ts'
import { archiveFile } from './files.ts'

/** How long an unused file stays open, in milliseconds. */
const IDLE_MS = 10 * 60_000

/** A question of the Worker about an archived year. */
interface Question {
  readonly tahun: string
  readonly taps?: { readonly nips: readonly string[]; readonly from: number; readonly to: number }
  readonly ids?: readonly string[]
  readonly verdicts?: string
}

const TAP = `SELECT json_object('nip', nip, 'id', id, 'arah', arah, 'at', at, 'diterima', diterima,
  'sumber', sumber, 'data', json(data)) AS isi FROM tap`

/**
 * Answers the Worker's questions about archived years, on a loopback port with a token, until the
 * endings are called. A file is opened on its first use, and closed when it is no longer used.
 */
export async function startArchive(data: string, endings: (() => unknown)[]): Promise<Remote> {
  const open = new Map<
    string,
    { readonly file: DatabaseSync; readonly ino: number; asked: number }
  >()
  const close = (tahun: string) => {
    open.get(tahun)?.file.close()
    open.delete(tahun)
  }
  const opened = (tahun: string) => {
    const path = archiveFile(data, tahun)
    const ino = /^\d{4}$/.test(tahun) ? statSync(path, { throwIfNoEntry: false })?.ino : undefined
    // A file that was removed or replaced is no longer used for answers.
    if (ino !== open.get(tahun)?.ino) close(tahun)
    if (ino === undefined) throw new Error('the file is not there')
    const found = open.get(tahun) ?? { file: openArchive(path), ino, asked: 0 }
    found.asked = Date.now()
    open.set(tahun, found)
    return found.file
  }
  const token = randomBytes(32).toString('base64url')
  const server = await listenForWorker(token, async (_method, _url, body) => {
    // Safe because only the Worker of this program has the token.
    const question = JSON.parse(await body()) as Question
    return { status: 200, body: answerOf(opened(question.tahun), question) }
  })
  const alarm = setInterval(() => {
    for (const [tahun, { asked }] of open) if (Date.now() - asked > IDLE_MS) close(tahun)
  }, IDLE_MS)
  endings.push(async () => {
    clearInterval(alarm)
    await server.close()
    for (const tahun of [...open.keys()]) close(tahun)
  })
  return { url: `http://127.0.0.1:${server.port}`, token }
}

/** Opens the file of an archived year read-only. */
export function openArchive(path: string): DatabaseSync {
  return new DatabaseSync(path, { readOnly: true })
}

function answerOf(file: DatabaseSync, { taps, ids, verdicts }: Question): string {
  const rows = (sql: string, ...args: (string | number)[]) =>
    `[${file
      .prepare(sql)
      .all(...args)
      .map(({ isi }) => String(isi))
      .join(',')}]`
  if (taps) {
    return rows(
      `${TAP} WHERE nip IN (SELECT value FROM json_each(?)) AND at BETWEEN ? AND ? ORDER BY at`,
      JSON.stringify(taps.nips),
      taps.from,
      taps.to,
    )
  }
  if (ids) return rows(`${TAP} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids))
  return rows(
    `SELECT json_object('tanggal', tanggal, 'putusan', putusan, 'orang', orang) AS isi
      FROM putusan_hari WHERE nip = ?`,
    verdicts ?? '',
  )
}
