import { existsSync } from 'node:fs'
import { chmod, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Remote } from '../../db/engine/hrana.ts'
import { type YearRow, yearsIn } from '../archive/facts.ts'
import { archiveFile, sha256Of } from '../archive/files.ts'
import type { Log } from '../log.ts'
import { syncToDisk } from '../supervisor/backup-files.ts'
import type { PairAnswer, PairLink } from './link.ts'

/** The size of one answer of a file, in bytes. */
const PIECE = 4 * 1024 * 1024
/** The time limit of one piece, and the pause between two for other work, in milliseconds. */
const PIECE_LIMIT = 10_000
const BETWEEN = 20
/** How often missing files are looked for, in milliseconds. */
const PAUSE = 5_000
/** How long the database may take to list the years, in milliseconds. */
const LOOK_LIMIT = 5_000
/**
 * How long a file is not requested again after it differed from the database's record, in
 * milliseconds.
 */
const LATER = 10 * 60_000

/** Answers the other machine with a piece of the file of an archived year, as far as it is here. */
export async function pieceOfArchive(data: string, url: URL): Promise<PairAnswer> {
  const tahun = url.searchParams.get('tahun') ?? ''
  const dari = url.searchParams.get('dari') ?? ''
  if (!/^\d{4}$/.test(tahun) || !/^\d{1,15}$/.test(dari)) return { status: 404, body: '' }
  const handle = await open(archiveFile(data, tahun)).catch(() => null)
  if (handle === null) return { status: 404, body: '' }
  try {
    const { size: ukuran } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(PIECE), 0, PIECE, Number(dari))
    const isi = buffer.toString('base64', 0, bytesRead)
    return { status: 200, body: JSON.stringify({ ukuran, isi }) }
  } finally {
    await handle.close()
  }
}

/** The options of keeping the files of archived years on both machines. */
interface KeepOptions {
  readonly data: string
  /** The database that names the archived years. */
  readonly database: Remote
  readonly link: PairLink
  readonly log: Log
  /** Whether an existing file may be an older one: on a standby, which archives no year itself. */
  readonly prove: boolean
  /**
   * Returns whether the other machine was just heard: otherwise nothing can be fetched, and nothing
   * is searched.
   */
  readonly heard: () => boolean
}

/**
 * Fetches missing files of archived years from the other machine, until the ending is called. They
 * are not part of the database, so it does not replicate them.
 */
export function keepArchives(given: KeepOptions): () => Promise<void> {
  const stop = new AbortController()
  const running = keepLooking(given, stop.signal)
  return () => {
    stop.abort()
    return running
  }
}

async function keepLooking(given: KeepOptions, signal: AbortSignal): Promise<void> {
  /** The checked files by year: size, time and digest; and until when a year is left alone. */
  const proved = new Map<string, string>()
  const failed = new Map<string, number>()
  while (!signal.aborted) {
    const years = given.heard() ? await yearsIn(given.database, LOOK_LIMIT).catch(() => []) : []
    for (const year of years) {
      if (signal.aborted || (failed.get(year.sidik) ?? 0) > Date.now()) continue
      const isRight = await ensure(given, year, proved, signal).catch((error: unknown) => {
        if (signal.aborted) return true
        given.log('arsip', 'failed', { tahun: year.tahun, message: String(error) })
        return false
      })
      if (!isRight) failed.set(year.sidik, Date.now() + LATER)
    }
    await sleep(PAUSE, undefined, { signal }).catch(() => undefined)
  }
}

/**
 * Makes sure that the file of a year is here; false if the fetched one differs from the database's
 * record.
 */
async function ensure(
  given: KeepOptions,
  year: YearRow,
  proved: Map<string, string>,
  signal: AbortSignal,
): Promise<boolean> {
  const file = archiveFile(given.data, year.tahun)
  const here = await stat(file).catch(() => null)
  const mark = here && `${here.size} ${here.mtimeMs} ${year.sidik}`
  if (here && (!given.prove || proved.get(year.tahun) === mark)) return true
  if (mark !== null && (await sha256Of(file, signal)) === year.sidik) {
    proved.set(year.tahun, mark)
    return true
  }
  const came = await fetchArchive(given, year, signal)
  if (came === 'berbeda') given.log('arsip', 'berbeda', { tahun: year.tahun })
  if (came === 'utuh') given.log('arsip', 'disalin', { tahun: year.tahun })
  return came !== 'berbeda'
}

/**
 * Fetches a file piece by piece, continuing where it stopped, and names it once it matches the
 * record.
 */
export async function fetchArchive(
  { data, link }: Pick<KeepOptions, 'data' | 'link'>,
  { tahun, sidik }: Pick<YearRow, 'tahun' | 'sidik'>,
  signal?: AbortSignal,
): Promise<'utuh' | 'berbeda' | 'belum'> {
  const file = archiveFile(data, tahun)
  const part = `${file}.diambil`
  await mkdir(dirname(part), { recursive: true, mode: 0o700 })
  let dari = (await stat(part).catch(() => null))?.size ?? 0
  for (;;) {
    const path = `/arsip?tahun=${tahun}&dari=${dari}`
    const answer = await link.ask({ method: 'GET', path, limit: PIECE_LIMIT })
    if (answer?.status !== 200 || signal?.aborted) return 'belum'
    // Safe because only who holds a certificate of the pair answers, with this program.
    const { ukuran, isi } = JSON.parse(answer.body) as { ukuran: number; isi: string }
    const piece = Buffer.from(isi, 'base64')
    if (piece.length > 0) {
      const handle = await open(part, 'a', 0o600)
      await handle.writeFile(piece).finally(() => handle.close())
      dari += piece.length
    }
    if (dari >= ukuran || piece.length === 0) break
    await sleep(BETWEEN)
  }
  if ((await sha256Of(part, signal).catch(() => '')) !== sidik) {
    if (signal?.aborted) return 'belum'
    await rm(part, { force: true })
    return 'berbeda'
  }
  await chmod(part, 0o400)
  await syncToDisk(part)
  await rename(part, file)
  await syncToDisk(dirname(part))
  return 'utuh'
}

/** Returns the archived years without a file on this machine. */
export async function yearsWithoutFile(database: Remote, data: string): Promise<readonly string[]> {
  const years = await yearsIn(database)
  return years.flatMap(({ tahun }) => (existsSync(archiveFile(data, tahun)) ? [] : [tahun]))
}
