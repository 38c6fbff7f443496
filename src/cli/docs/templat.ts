import type { InboundDoc, Templat } from '../../operations/webhook/inbound-type.ts'
import { typeNamed } from '../../operations/webhook/jenis-masuk.ts'
import { DOCS } from '../../operations/webhook/types/docs.ts'
import { columnOf, fieldsOf } from '../import/shape.ts'

/** A template, and the type of its records. */
interface TemplatJenis extends Templat {
  readonly type: string
}

/** The templates, in the order in which a regency imports them. */
export const TEMPLAT: readonly TemplatJenis[] = Object.entries<InboundDoc>(DOCS)
  .flatMap(([type, { templat }]) => (templat ? [{ type, ...templat }] : []))
  .toSorted((one, other) => one.urutan - other.urutan)

/** Returns the columns of a template: every field of its type that a cell can hold. */
export function columnsOf({ type, kolom, tanpa = [] }: TemplatJenis): readonly string[] {
  const schema = typeNamed(type)?.schema
  const all = kolom ?? fieldsOf(schema)
  return all.filter((name) => !tanpa.includes(name) && columnOf(schema, name) !== null)
}

const quoted = (cell: string) => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Returns a NIP in a form that no spreadsheet turns into a number. */
const asText = (cell: string) => (/^\d{18}$/.test(cell) ? `="${cell}"` : cell)

/**
 * Returns a template for Indonesian spreadsheets: UTF-8 with a byte order mark, semicolons, a
 * decimal comma.
 */
export function csvOf(templat: TemplatJenis): string {
  const columns = columnsOf(templat)
  const rows = templat.baris.map((row) => columns.map((name) => asText(row[name] ?? '')))
  return `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`
}

/** Returns the command that takes a template in; `--jenis` where its header does not tell what it holds. */
export function commandOf({ nama, type }: TemplatJenis): string {
  const jenis = typeNamed(type)?.nama === undefined ? ` --jenis ${type}` : ''
  return `import ${nama}.csv${jenis}`
}

/** Returns the table of templates for its page. */
export function templatTable(): string {
  const rows = TEMPLAT.map(
    (one, at) =>
      `| ${at + 1} | [${one.nama}.csv](/docs/templat/${one.nama}.csv) | ${one.isi} | \`${commandOf(one)}\` |`,
  )
  return ['| urutan | templat | isi | perintah |', '|---|---|---|---|', ...rows].join('\n')
}
