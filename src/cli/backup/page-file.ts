import { createHash, hash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { membersIn } from '../../domain/shared/members.ts'
import { messageOf } from '../errors.ts'
import { BadBackup } from './read.ts'

// Pages of a database in one file. First a line of JSON, then pages in order, each after its
// number, compressed with zstd. At the end a line of JSON of fixed length. A base has every page, a
// delta those that differ from a base.

/** The first line. */
export interface PageHead {
  readonly luwes: 'halaman'
  readonly versi: 1
  readonly daerah: string
  readonly dibuat: string
  /** Migrations that the database had. */
  readonly migrasi: number
  /** Bytes of a page. */
  readonly ukuran: number
  /** The fingerprint of the base of this delta; `null` in a base. */
  readonly dasar: string | null
}

/** The last line. */
export interface PageTail {
  /** The fingerprint of the whole database: the digest over the digests of all its pages. */
  readonly sidik: string
  /** Pages of the whole database. */
  readonly halaman: number
  /** Pages in this file. */
  readonly isi: number
}

/** The first and last line of a file of pages, and the position of the pages. */
export interface PageFile {
  readonly file: string
  readonly head: PageHead
  readonly tail: PageTail
  /** Where the pages begin and end. */
  readonly dari: number
  readonly sampai: number
}

/** Bytes of the digest of a page, and of the last line. */
const DIGEST = 16
const TAIL = 160
const HEAD_MOST = 4096
/** How many pages are compressed at once. */
const BLOCK_PAGES = 256

/** The digests of all pages of a database, one after another. */
export type Digests = Buffer

/** Returns the SHA-256 of a page. */
function digestOf(page: Buffer): Buffer {
  return hash('sha256', page, 'buffer').subarray(0, DIGEST)
}

/** Returns the fingerprint of a whole database. */
export function fingerprint(digests: Digests): string {
  return createHash('sha256').update(digests).digest('hex')
}

/** Writes pages of a database into a file; pages with a digest in `known` only if they differ. */
export async function writePages(
  file: string,
  head: PageHead,
  { count, pages, known }: PagesToWrite,
): Promise<{ readonly tail: PageTail; readonly digests: Digests }> {
  const handle = await open(file, 'w', 0o600)
  try {
    await handle.write(`${JSON.stringify(head)}\n`)
    const level = { [constants.ZSTD_c_compressionLevel]: 1 }
    const press = createZstdCompress({ params: level })
    const kept = (async () => {
      for await (const piece of press) await handle.writeFile(piece)
    })()
    kept.catch(() => undefined)
    const digests = Buffer.alloc(count * DIGEST)
    const record = 4 + head.ukuran
    const block = () => Buffer.allocUnsafe(BLOCK_PAGES * record)
    let number = 0
    let isi = 0
    let filling = block()
    let filled = 0
    const flush = async () => {
      const wanted = press.write(filling.subarray(0, filled))
      ;[filling, filled] = [block(), 0]
      if (!wanted) await Promise.race([once(press, 'drain'), kept])
    }
    for await (const page of pages) {
      const place = number * DIGEST
      const digest = digestOf(page)
      digest.copy(digests, place)
      number += 1
      const before = known?.subarray(place, place + DIGEST)
      if (before?.equals(digest)) continue
      isi += 1
      filling.writeUInt32BE(number, filled)
      page.copy(filling, filled + 4)
      filled += record
      if (filled === filling.length) await flush()
    }
    await flush()
    press.end()
    await kept
    const tail = { sidik: fingerprint(digests), halaman: number, isi }
    const { size } = await handle.stat()
    await handle.write(JSON.stringify(tail).padEnd(TAIL), size)
    await handle.sync()
    return { tail, digests }
  } finally {
    await handle.close()
  }
}

interface PagesToWrite {
  readonly count: number
  readonly pages: AsyncIterable<Buffer>
  readonly known: Digests | null
}

/**
 * Reads both ends of a file of pages; `null` for a file of another kind.
 *
 * @throws {BadBackup} When it is cut off.
 */
export async function readEnds(file: string): Promise<PageFile | null> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_MOST), 0, HEAD_MOST, 0)
    const line = buffer.subarray(0, bytesRead).toString().split('\n')[0] ?? ''
    const head = parsed(line)
    if (head.luwes !== 'halaman' || head.versi !== 1) return null
    const dari = Buffer.byteLength(line) + 1
    const sampai = size - TAIL
    if (sampai < dari) throw new BadBackup('it ends too early')
    const end = await handle.read(Buffer.alloc(TAIL), 0, TAIL, sampai)
    const tail = parsed(end.buffer.toString())
    if (typeof tail.sidik !== 'string') throw new BadBackup('it ends too early')
    return { file, head: headIn(head), tail: tailIn(tail), dari, sampai }
  } finally {
    await handle.close()
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return membersIn(JSON.parse(text))
  } catch {
    return {}
  }
}

function headIn(head: Readonly<Record<string, unknown>>): PageHead {
  const migrasi = Number(head.migrasi)
  const ukuran = Number(head.ukuran)
  if (!Number.isSafeInteger(migrasi) || migrasi < 0 || ![4096, 8192, 16_384].includes(ukuran)) {
    throw new BadBackup('its first line cannot be read')
  }
  const { daerah, dibuat, dasar } = head
  return {
    luwes: 'halaman',
    versi: 1,
    daerah: String(daerah),
    dibuat: String(dibuat),
    migrasi,
    ukuran,
    dasar: typeof dasar === 'string' ? dasar : null,
  }
}

function tailIn({ sidik, halaman, isi }: Readonly<Record<string, unknown>>): PageTail {
  return { sidik: String(sidik), halaman: Number(halaman), isi: Number(isi) }
}

/**
 * Returns the pages in a file, each with its number from 1.
 *
 * @throws {BadBackup} When they cannot be read.
 */
export async function* pagesIn({
  file,
  head,
  tail,
  dari,
  sampai,
}: PageFile): AsyncGenerator<readonly [number, Buffer]> {
  const record = 4 + head.ukuran
  let read = 0
  let rest = Buffer.alloc(0)
  let last = 0
  const source = createReadStream(file, { start: dari, end: sampai - 1, highWaterMark: 1 << 20 })
  const unpress = createZstdDecompress()
  source.on('error', (error) => unpress.destroy(error))
  try {
    for await (const piece of source.pipe(unpress)) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
      let at = 0
      for (; at + record <= bytes.length; at += record) {
        const number = bytes.readUInt32BE(at)
        if (number <= last || number > tail.halaman) throw new BadBackup('a page stands elsewhere')
        last = number
        read += 1
        yield [number, bytes.subarray(at + 4, at + record)]
      }
      rest = bytes.subarray(at)
    }
  } catch (error) {
    if (error instanceof BadBackup) throw error
    throw new BadBackup(`it cannot be read (${messageOf(error)})`)
  } finally {
    source.destroy()
  }
  if (rest.length > 0 || read !== tail.isi) throw new BadBackup('it ends too early')
}

/** Collects digests of pages: those of a base, then those of a delta over them. */
export function createDigests(halaman: number, before: Digests | null) {
  const digests = Buffer.alloc(halaman * DIGEST)
  before?.copy(digests)
  return {
    take: (number: number, page: Buffer) =>
      void digestOf(page).copy(digests, (number - 1) * DIGEST),
    end: (): Digests => digests,
  }
}

/** Reads a base completely, and checks that it is whole; returns the digests of its pages. */
export async function proveBase(base: PageFile): Promise<Digests> {
  const digests = createDigests(base.tail.halaman, null)
  for await (const [number, page] of pagesIn(base)) digests.take(number, page)
  return proved(base, digests.end())
}

/** Reads a delta completely, and checks that with its base it makes the database that it names. */
export async function proveDelta(delta: PageFile, ofBase: Digests): Promise<Digests> {
  const digests = createDigests(delta.tail.halaman, ofBase)
  for await (const [number, page] of pagesIn(delta)) digests.take(number, page)
  return proved(delta, digests.end())
}

function proved({ tail }: PageFile, digests: Digests): Digests {
  if (fingerprint(digests) === tail.sidik) return digests
  throw new BadBackup('its pages are not those that were written')
}
