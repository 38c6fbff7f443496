/** A cell of a CSV file: text, a number, or nothing. */
export type Sel = string | number | null | Teks

/** A text that spreadsheets would take for a number: a NIP, a code with leading zeros. */
export interface Teks {
  readonly teks: string
}

/**
 * Rows as CSV: UTF-8 with its mark, semicolons, CRLF, every text quoted (RFC 4180).
 *
 * Spreadsheets set to Indonesian part cells by semicolons, for the comma is the decimal sign. No cell is
 * read as a formula, and a `Teks` keeps all its digits: a tab before them makes it text, and whoever
 * reads the file by machine trims it. A number has the comma before its decimals.
 */
export function csvText(rows: readonly (readonly Sel[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(value: Sel): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  if (typeof value === 'object') return quoted(`\t${plain(value.teks)}`)
  const text = plain(value)
  return quoted(/^\s*[=+\-@|]/.test(text) ? `'${text}` : text)
}

/** One line of text: what breaks lines and cells becomes a space. */
function plain(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
