/** A cell of a CSV file: text, a number, or nothing. */
export type Sel = string | number | null | Teks

/** A text that spreadsheets would read as a number: a NIP, a code with leading zeros. */
export interface Teks {
  readonly teks: string
}

/**
 * Returns rows as CSV: UTF-8 with a byte order mark, semicolons, CRLF, every text quoted (RFC
 * 4180).
 *
 * Spreadsheets set to Indonesian separate cells by semicolons, because the comma is the decimal
 * sign. No cell is read as a formula. A `Teks` keeps all its digits: a leading tab makes it text,
 * which programs that read the file must trim. A number has a decimal comma.
 */
export function csvText(rows: readonly (readonly Sel[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(value: Sel): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = plain(typeof value === 'object' ? value.teks : value)
  if (isFormula(text)) return quote(`'${text}`)
  return quote(typeof value === 'object' ? `\t${text}` : text)
}

/** Invisible characters before a text: spaces of any width, and characters without width. */
const UNSEEN = /^[\s\p{C}\p{Z}]+/u

/**
 * Returns whether a spreadsheet could read a text as a formula, by its first visible character in
 * any width. Some spreadsheets skip leading spaces. Some read the full-width signs of East Asian
 * keyboards (U+FF1D, U+FF0B, U+FF0D, U+FF20) as the narrow ones.
 */
function isFormula(text: string): boolean {
  const [first = ''] = text.replace(UNSEEN, '')
  return /^[=+\-@|\u2212]/.test(first.normalize('NFKC'))
}

/** Returns one line of text: line and cell breaks become spaces. */
function plain(text: string): string {
  return text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
