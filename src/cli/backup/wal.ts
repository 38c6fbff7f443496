import { constants } from 'node:fs'
import { type FileHandle, open, rm } from 'node:fs/promises'

// The write-ahead log of SQLite (https://sqlite.org/fileformat2.html#walformat): a header, then
// frames of one page each. A frame counts only if every checksum before it is right, and up to the
// last frame that ends a transaction.

const HEADER = 32
const FRAME_HEADER = 24
const MAGIC = 0x377f0682
/** How much of the log is read at once. */
const PIECE_FRAMES = 256

/**
 * The pages in the log that are newer than the database file, as the last whole transaction left
 * them.
 */
export interface LoggedPages {
  /** The size of the database in pages; `null` when the log is empty and the file alone says it. */
  readonly count: number | null
  /** Whether the log has a newer page than the file. */
  readonly has: (page: number) => boolean
  readonly read: (page: number) => Promise<Buffer>
  readonly close: () => Promise<void>
}

/**
 * Copies the transactions in the log at `path` into a file without a name, `beside`.
 *
 * The caller holds a read transaction. Until it ends, the log only grows, and the database file
 * gets no page newer than that transaction. If the log restarts meanwhile, which happens at most
 * once, it is read again from its head.
 */
export async function readLog(path: string, beside: string): Promise<LoggedPages> {
  const log = await open(path).catch(() => null)
  if (log === null)
    return { count: null, has: () => false, read: none, close: async () => undefined }
  try {
    const kept = await open(beside, constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC, 0o600)
    await rm(beside)
    for (;;) {
      const head = await headOf(log)
      const found = await copyFrames(log, head, kept)
      if (head.equals(await headOf(log))) return logged(kept, found)
    }
  } finally {
    await log.close()
  }
}

async function none(): Promise<never> {
  throw new Error('the log does not have that page')
}

/**
 * The valid part of a log: where each page is in the copy, and the size of the database in pages.
 */
interface Frames {
  readonly size: number
  readonly places: ReadonlyMap<number, number>
  readonly count: number | null
}

function logged(kept: FileHandle, { size, places, count }: Frames): LoggedPages {
  return {
    count,
    has: (page) => places.has(page),
    read: async (page) => {
      const place = places.get(page)
      return place === undefined ? none() : readAt(kept, place * size, size)
    },
    close: () => kept.close(),
  }
}

/**
 * Copies the pages of a log one after another, as far as its checksums are right. It stops at what
 * was the end of the log at the start, because writers may be faster.
 */
async function copyFrames(log: FileHandle, head: Buffer, kept: FileHandle): Promise<Frames> {
  const { size: end } = await log.stat()
  const magic = head.length === HEADER ? head.readUInt32BE(0) : 0
  const size = head.length === HEADER ? head.readUInt32BE(8) : 0
  const places = new Map<number, number>()
  if (magic >>> 1 !== MAGIC >>> 1) return { size, places, count: null }
  const sum = createSum(magic % 2 === 1)
  sum.add(head.subarray(0, 24))
  if (!sum.fits(head, 24)) return { size, places, count: null }
  let count: number | null = null
  let open: [number, number][] = []
  const frame = FRAME_HEADER + size
  for (let place = 0; ; ) {
    const piece = await readUpTo(log, HEADER + place * frame, PIECE_FRAMES * frame)
    const whole = Math.floor(piece.length / frame)
    for (let n = 0; n < whole; n += 1, place += 1) {
      const one = piece.subarray(n * frame, (n + 1) * frame)
      sum.add(one.subarray(0, 8))
      sum.add(one.subarray(FRAME_HEADER))
      const fits = one.compare(head, 16, 24, 8, 16) === 0 && sum.fits(one, 16)
      if (!fits) return { size, places, count }
      await kept.write(one, FRAME_HEADER, size, place * size)
      open.push([one.readUInt32BE(0), place])
      const after = one.readUInt32BE(4)
      if (after === 0) continue
      for (const [page, at] of open) places.set(page, at)
      count = after
      open = []
    }
    if (whole < PIECE_FRAMES || HEADER + place * frame >= end) return { size, places, count }
  }
}

/** Returns the checksum of a log, which continues from frame to frame. */
function createSum(bigEndian: boolean) {
  let one = 0
  let two = 0
  return {
    add: (bytes: Buffer) => {
      for (let at = 0; at < bytes.length; at += 8) {
        const first = bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at)
        const second = bigEndian ? bytes.readUInt32BE(at + 4) : bytes.readUInt32LE(at + 4)
        one = (one + first + two) >>> 0
        two = (two + second + one) >>> 0
      }
    },
    fits: (bytes: Buffer, at: number) =>
      bytes.readUInt32BE(at) === one && bytes.readUInt32BE(at + 4) === two,
  }
}

function headOf(log: FileHandle): Promise<Buffer> {
  return readUpTo(log, 0, HEADER)
}

async function readUpTo(file: FileHandle, at: number, most: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, at)
  return buffer.subarray(0, bytesRead)
}

async function readAt(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const found = await readUpTo(file, at, size)
  if (found.length !== size) throw new Error('a page of the log is cut off')
  return found
}
