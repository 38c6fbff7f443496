import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inflateRawSync } from 'node:zlib'

/** Returns the files of a zip archive by name, read from its central directory. */
function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0) throw new Error('no zip archive')
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field))
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(from, from + size)
    const text = method === 0 ? packed : inflateRawSync(packed)
    files.set(bytes.toString('utf8', at + 46, at + 46 + (name ?? 0)), text.toString('utf8'))
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

/** A cell in the XML. */
export interface Cell {
  /** `s` and `inlineStr` are text; none is a number. */
  readonly type: string | undefined
  readonly value: string
  /** The code of its number format, such as `@` for text. */
  readonly format: string
  readonly isFormula: boolean
}

/** The sheets of a workbook by name, each as rows of cells under their columns ('A', 'B'). */
export type Sheets = ReadonlyMap<string, readonly ReadonlyMap<string, Cell>[]>

const attribute = (markup: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1]

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const plain = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_all, dec, hex, name) =>
    name
      ? (ENTITIES[name] ?? '')
      : String.fromCodePoint(Number.parseInt(dec ?? hex, dec ? 10 : 16)),
  )

const textOf = (markup: string) =>
  [...markup.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => plain(text)).join('')

/** Reads a workbook from its XML alone, like another program. */
export function readSheets(bytes: Buffer): Sheets {
  const files = unzip(bytes)
  const part = (name: string) => files.get(`xl/${name}`) ?? ''
  const shared = [...part('sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, text = '']) => textOf(text),
  )
  const styles = part('styles.xml')
  const codes = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([one]) => [
      attribute(one, 'numFmtId') ?? '',
      plain(attribute(one, 'formatCode') ?? ''),
    ]),
  )
  const uses = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? ''
  const formats = [...uses.matchAll(/<xf\b[^>]*>/g)].map(([one]) => {
    const id = attribute(one, 'numFmtId') ?? ''
    return codes.get(id) ?? { '1': '0', '2': '0.00', '3': '#,##0', '49': '@' }[id] ?? id
  })
  const targets = new Map(
    [...part('_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([one]) => [
      attribute(one, 'Id'),
      attribute(one, 'Target') ?? '',
    ]),
  )
  const cellOf = (head: string, body: string): Cell => {
    const type = attribute(head, 't')
    const value = plain(/<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? '')
    return {
      type,
      value:
        type === 's' ? (shared[Number(value)] ?? '') : type === 'inlineStr' ? textOf(body) : value,
      format: formats[Number(attribute(head, 's') ?? 0)] ?? '',
      isFormula: /<f\b/.test(body),
    }
  }
  const rowsOf = (xml: string) =>
    [...xml.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(
      ([, row = '']) =>
        new Map(
          [...row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(
            ([, head = '', body = '']) => [
              (attribute(head, 'r') ?? '').replace(/\d+$/, ''),
              cellOf(head, body),
            ],
          ),
        ),
    )
  return new Map(
    [...part('workbook.xml').matchAll(/<sheet\b[^>]*>/g)].map(([one]) => [
      plain(attribute(one, 'name') ?? ''),
      rowsOf(part((targets.get(attribute(one, 'r:id')) ?? '').replace(/^\/?(xl\/)?/, ''))),
    ]),
  )
}

const OFFICES = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice']

/**
 * Opens a workbook in LibreOffice and returns its first sheet as CSV, as a person sees it.
 *
 * Returns `null` without LibreOffice, and prints the reason.
 */
export async function openedInOffice(bytes: Buffer): Promise<string | null> {
  const office = OFFICES.find((path) => existsSync(path))
  if (!office) {
    console.info('LibreOffice is not installed: the workbook was read by its XML alone.')
    return null
  }
  const folder = await mkdtemp(join(tmpdir(), 'luwes-xlsx-'))
  try {
    await writeFile(join(folder, 'a.xlsx'), bytes)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    // Comma, double quotes, UTF-8, from the first row, as shown and every text in quotes.
    const shape = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false'
    const options = { cwd: folder, env: { ...process.env, HOME: folder }, timeout: 50_000 }
    await promisify(execFile)(
      office,
      [profile, '--headless', '--convert-to', shape, 'a.xlsx'],
      options,
    )
    return await readFile(join(folder, 'a.csv'), 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
