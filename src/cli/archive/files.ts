import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'

/** Returns the file of an archived year, in a data folder. */
export function archiveFile(data: string, tahun: string): string {
  return join(data, 'arsip', `${tahun}.db`)
}

/** Returns the name of its copy among the backups of a regency. */
export function archiveCopyName(regency: string, tahun: string): string {
  return `luwes-${regency}-arsip-${tahun}.db`
}

/** Returns whether a file name is that of a copy of an archived year. */
export function isArchiveCopy(regency: string, name: string): boolean {
  const tahun = name.slice(-7, -3)
  return /^\d{4}$/.test(tahun) && name === archiveCopyName(regency, tahun)
}

/**
 * Returns the SHA-256 of a file.
 *
 * @throws When it cannot be read, or `signal` aborts.
 */
export async function sha256Of(file: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const reading = createReadStream(file, { highWaterMark: 1 << 20, ...(signal && { signal }) })
  for await (const piece of reading) hash.update(piece)
  return hash.digest('hex')
}

const DAY_MS = 86_400_000

/**
 * Returns the moments of a year whose taps are moved, and those in its file. The last days of
 * December stay in the database, because the first days of January are judged with them. The file
 * has a few more days on either side, so that each of its days can be judged from it alone.
 */
export function momentsOfYear(tahun: string) {
  const first = Date.parse(`${tahun}-01-01T00:00:00Z`)
  const next = Date.parse(`${Number(tahun) + 1}-01-01T00:00:00Z`)
  const edge = 3 * DAY_MS
  return {
    /** Moved: from this moment, and until before the next. */
    dari: first - edge,
    sampai: next - edge,
    /** In the file: from this moment, and until before the next. */
    memuatDari: first - edge,
    memuatSampai: next + edge,
  }
}
