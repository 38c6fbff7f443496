import { parse } from 'csv-parse'
import { codeOf } from '../errors.ts'
import { type BytesListener, textOf } from './decode.ts'
import { BadFile, FAULTS } from './faults.ts'

/** A row of a file: its number as in a spreadsheet (the header is 1), and its cells. */
export interface Row {
  readonly baris: number
  readonly sel: readonly string[]
  /**
   * Whether semicolons separate the cells: a spreadsheet does so when the comma is its decimal
   * sign.
   */
  readonly titikKoma: boolean
}

/** The most characters of one row: otherwise an unclosed quote would swallow the file. */
const MAX_ROW = 200_000

/** How much of a file is read to find its separator. */
const MAX_HEAD = 64_000

/**
 * Returns the rows of a CSV file, one after another, with little memory. The separator is the most
 * frequent one in the header (semicolon, comma or tab), or the one in a line "sep=;" before it.
 * Rows without any text are left out, but counted.
 *
 * @throws {BadFile} When a quote stays open.
 */
export async function* rowsOf(file: string, onBytes: BytesListener): AsyncGenerator<Row> {
  const pieces = textOf(file, onBytes)
  let head = ''
  let done = false
  while (!done && head.length < MAX_HEAD && !/\n.*\n/s.test(head)) {
    const next = await pieces.next()
    done = next.done === true
    if (!next.done) head += next.value
  }
  const told = /^sep=(.)\r?\n/i.exec(head)
  const rest = told ? head.slice(told[0].length) : head
  const delimiter = told?.[1] ?? separatorOf(rest)
  const titikKoma = delimiter === ';'
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MAX_ROW,
  })
  let baris = told ? 1 : 0
  const source = feed(parser, rest, pieces)
  try {
    for await (const record of parser) {
      baris += 1
      // Safe because without `columns` every record is an array of texts.
      const sel = record as readonly string[]
      if (sel.some((cell) => cell.trim() !== '')) yield { baris, sel, titikKoma }
    }
  } catch (error) {
    if (isOpenQuote(error)) throw new BadFile(FAULTS['kutip-terbuka'], baris + 1)
    throw error
  } finally {
    parser.destroy()
    await source
  }
}

/** Passes the text on as fast as it is read; errors reach the reader of the rows. */
async function feed(
  parser: ReturnType<typeof parse>,
  head: string,
  pieces: AsyncGenerator<string>,
): Promise<void> {
  try {
    parser.write(head)
    for await (const piece of pieces) {
      if (parser.destroyed) return
      if (!parser.write(piece)) await waitForDrain(parser)
    }
    parser.end()
  } catch (error) {
    parser.destroy(error instanceof Error ? error : new Error(String(error)))
  }
}

function waitForDrain(parser: ReturnType<typeof parse>): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      parser.off('drain', go)
      parser.off('close', go)
      resolve()
    }
    parser.on('drain', go)
    parser.on('close', go)
    if (parser.destroyed) go()
  })
}

function isOpenQuote(error: unknown): boolean {
  return ['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE'].includes(codeOf(error) ?? '')
}

/**
 * Returns the separator of the cells in a header; names of columns have none of these characters.
 */
function separatorOf(text: string): string {
  const header = /^[\r\n]*([^\r\n]*)/.exec(text)?.[1] ?? ''
  const count = (sign: string) => header.split(sign).length
  return [';', ',', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
