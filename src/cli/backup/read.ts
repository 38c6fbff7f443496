import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { messageOf } from '../errors.ts'
import { type Cells, createCounter, type Head, type TableCount } from './format.ts'

/** Receives the parts of a backup in their order. */
export interface Taker {
  readonly head?: (head: Head) => Promise<void>
  readonly table?: (name: string, kolom: readonly string[]) => Promise<void>
  readonly row?: (row: Cells) => void
  /** Called after a number of rows, and at the end of a table. */
  readonly flush?: () => Promise<void>
  readonly after?: (sql: readonly string[]) => Promise<void>
}

/** The content of a complete backup. */
export interface BackupContent {
  readonly head: Head
  readonly tabel: Readonly<Record<string, TableCount>>
  readonly baris: number
}

/** A file that is no backup, or not whole. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup'

  constructor(what: string) {
    super(
      `Berkas ini bukan cadangan Luwes yang utuh; ambil salinan yang lain. / This is not a whole backup of Luwes: ${what}. Take another copy.`,
    )
  }
}

const FLUSH_ROWS = 500

/**
 * Reads a backup from its first line to its last, and checks every row against the counts and
 * digests of the file.
 *
 * To change nothing before the file is checked, read it once without a taker.
 *
 * @throws {BadBackup} When anything is missing or changed.
 */
export async function readBackup(file: string, taker: Taker = {}): Promise<BackupContent> {
  const hash = createHash('sha256')
  const reading = new BackupReader(taker)
  for await (const text of linesOf(file)) {
    const line = parsed(text)
    if (!Array.isArray(line) && 'akhir' in line) {
      if (line.sidik !== hash.digest('hex')) throw new BadBackup('its checksum does not fit')
      return reading.held()
    }
    if (Array.isArray(line)) await reading.row(text, line)
    else await reading.take(line)
    hash.update(text).update('\n')
  }
  throw new BadBackup('it ends too early')
}

/** A table whose rows are being read. */
interface OpenTable {
  readonly name: string
  readonly count: ReturnType<typeof createCounter>
}

/** The position in a backup, and what may come next. */
class BackupReader {
  readonly #taker: Taker
  readonly #tables: Record<string, TableCount> = {}
  #head: Head | undefined
  #open: OpenTable | undefined
  #rows = 0
  #over = false

  constructor(taker: Taker) {
    this.#taker = taker
  }

  async row(text: string, line: readonly unknown[]): Promise<void> {
    if (!this.#head) throw new BadBackup('it has no beginning')
    if (!this.#open) throw new BadBackup('a row is outside of its table')
    this.#open.count.take(text)
    // Safe because every value of a row is checked when it is put into SQL.
    this.#taker.row?.(line as Cells)
    this.#rows += 1
    if (this.#rows % FLUSH_ROWS === 0) await this.#taker.flush?.()
  }

  async take(line: Line): Promise<void> {
    if ('luwes' in line) return this.#begin(line)
    if (!this.#head) throw new BadBackup('it has no beginning')
    if ('mulai' in line) return this.#beginTable(line)
    if ('selesai' in line && this.#open) return this.#endTable(this.#open, line)
    if ('sesudah' in line) return this.#endRows(line)
    throw new BadBackup('a line is not understood')
  }

  held(): BackupContent {
    if (!this.#head || this.#open) throw new BadBackup('it has no beginning')
    return { head: this.#head, tabel: this.#tables, baris: this.#rows }
  }

  async #begin(line: Line): Promise<void> {
    if (this.#head) throw new BadBackup('it begins twice')
    this.#head = headIn(line)
    await this.#taker.head?.(this.#head)
  }

  async #beginTable(line: Line): Promise<void> {
    const name = String(line.mulai)
    if (this.#open || this.#over || Object.hasOwn(this.#tables, name)) {
      throw new BadBackup(`${name} stands where no table may begin`)
    }
    this.#open = { name, count: createCounter() }
    await this.#taker.table?.(name, namesIn(line.kolom))
  }

  async #endTable(open: OpenTable, line: Line): Promise<void> {
    this.#tables[open.name] = endOf(open, line)
    this.#open = undefined
    await this.#taker.flush?.()
  }

  async #endRows(line: Line): Promise<void> {
    if (this.#open || this.#over) throw new BadBackup('what follows the rows is elsewhere')
    this.#over = true
    await this.#taker.after?.(namesIn(line.sesudah))
  }
}

/** Checks the rows of a table against the count and digest of its last line. */
function endOf({ name, count }: OpenTable, { jumlah, sidik, selesai }: Line): TableCount {
  const counted = count.end()
  if (counted.jumlah === jumlah && counted.sidik === sidik && name === selesai) return counted
  throw new BadBackup(`the rows of ${name} are not those that were written`)
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  let fault: unknown
  const fail = (error: unknown) => {
    fault = error
    gunzip.destroy()
  }
  source.on('error', fail)
  gunzip.on('error', fail)
  try {
    let rest = ''
    // Split here, because Node's lines also end at characters that JSON leaves in its texts.
    for await (const piece of source.pipe(gunzip).setEncoding('utf8')) {
      const lines = `${rest}${piece}`.split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } catch (error) {
    fault ??= error
  } finally {
    source.destroy()
  }
  if (fault !== undefined) throw new BadBackup(`it cannot be read (${messageOf(fault)})`)
}

type Line = Readonly<Record<string, unknown>>

function parsed(text: string): Line | unknown[] {
  try {
    const line: unknown = JSON.parse(text)
    if (typeof line === 'object' && line !== null) {
      // Safe because what is an object and no array has members, each looked at before it is used.
      return Array.isArray(line) ? line : (line as Line)
    }
  } catch {
    // Told below.
  }
  throw new BadBackup('a line is not JSON')
}

function headIn(line: Line): Head {
  if (line.luwes !== 'cadangan' || line.versi !== 1) throw new BadBackup('it is of another kind')
  const migrasi = Number(line.migrasi)
  if (!Number.isSafeInteger(migrasi) || migrasi < 0) {
    throw new BadBackup('it does not say how many migrations it had')
  }
  return {
    luwes: 'cadangan',
    versi: 1,
    tabel: namesIn(line.tabel),
    migrasi,
    daerah: String(line.daerah),
    dibuat: String(line.dibuat),
  }
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
