import { open, realpath } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remote } from '../../db/engine/hrana.ts'
import { openSnapshot } from './snapshot.ts'
import { readLog } from './wal.ts'

/** How often the server is told that the moment is still needed; it releases it after 10 s. */
const PULSE_MS = 2_000
const PIECE_BYTES = 1024 * 1024
/** Where a database file stores the size of its pages. */
const SIZE_AT = 16
const HEADER = 100

/** The pages of a database as they stood at one moment. */
export interface PageSource {
  /** Bytes of a page. */
  readonly size: number
  readonly count: number
  readonly migrasi: number
  /** All pages in order, from the first. */
  readonly pages: () => AsyncGenerator<Buffer>
  /**
   * Releases the moment.
   *
   * @throws When the moment was lost before: what was read is then useless.
   */
  readonly end: () => Promise<void>
  readonly abandon: () => Promise<void>
}

/**
 * Opens the files of a database on this machine as they are at this moment, while others continue
 * to write to it. `beside` is an unused path.
 *
 * A read transaction fixes the moment: while it lasts, SQLite moves nothing newer into the file,
 * and does not restart the log. So the file with the log over it is the database of that moment.
 *
 * @throws When another database answers than that at `path`, or its files cannot be read.
 */
export async function openPages(remote: Remote, path: string, beside: string): Promise<PageSource> {
  const snapshot = await openSnapshot(remote)
  const stopping = new AbortController()
  const { migrasi, file: own } = await factsOf(snapshot)
  if ((await realpath(own)) !== (await realpath(path))) {
    await snapshot.end()
    throw new Error(`the database that answers has its file elsewhere: ${own}`)
  }
  const pulse = beat(snapshot, stopping.signal)
  // Told by `end`.
  pulse.catch(() => undefined)
  const log = await readLog(`${path}-wal`, beside)
  const file = await open(path)
  const abandon = async () => {
    stopping.abort()
    await pulse.catch(() => undefined)
    await snapshot.end()
    await log.close()
    await file.close()
  }
  try {
    const head = await file.read(Buffer.alloc(HEADER), 0, HEADER, 0)
    const size = sizeIn(log.has(1) ? await log.read(1) : head.buffer)
    const count = log.count ?? Math.floor((await file.stat()).size / size)
    const end = async () => {
      stopping.abort()
      try {
        await pulse
        await snapshot.rows('SELECT 1')
      } finally {
        await abandon()
      }
    }
    const pages = async function* () {
      const atOnce = Math.max(1, Math.floor(PIECE_BYTES / size))
      for (let from = 0; from < count; from += atOnce) {
        const most = Math.min(atOnce, count - from)
        const { buffer, bytesRead } = await file.read(
          Buffer.allocUnsafe(most * size),
          0,
          most * size,
          from * size,
        )
        for (let n = 0; n < most; n += 1) {
          const page = from + n + 1
          const isLogged = log.has(page)
          if (!isLogged && (n + 1) * size > bytesRead) {
            throw new Error('the database file is cut off')
          }
          yield isLogged ? await log.read(page) : buffer.subarray(n * size, (n + 1) * size)
        }
      }
    }
    return { size, count, migrasi, pages, end, abandon }
  } catch (error) {
    await abandon()
    throw error
  }
}

type Snapshot = Awaited<ReturnType<typeof openSnapshot>>

async function beat(snapshot: Snapshot, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await snapshot.rows('SELECT 1')
    await sleep(PULSE_MS, undefined, { signal }).catch(() => undefined)
  }
}

/** Returns the number of migrations of the database, and the server's file for it. */
async function factsOf(snapshot: Snapshot) {
  const one = async (sql: string) => {
    const { baris } = await snapshot.rows(sql)
    const [value] = baris[0] ?? []
    return value && 'value' in value ? String(value.value) : ''
  }
  return {
    migrasi: Number(await one('SELECT count(*) FROM __drizzle_migrations')),
    file: await one("SELECT file FROM pragma_database_list WHERE name = 'main'"),
  }
}

function sizeIn(page: Buffer): number {
  const size = page.readUInt16BE(SIZE_AT)
  if (size < 512) throw new Error('the file is not a database of SQLite')
  return size
}
