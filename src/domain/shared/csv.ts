/** A cell of a CSV file: text, a number, or nothing. */
export type Sel = string | number | null | Teks

/** A text that spreadsheets would take for a number: a NIP, a code with leading zeros. */
export interface Teks {
  readonly teks: string
}

/**
 * Returns rows as CSV: UTF-8 with its mark, semicolons, CRLF, every text quoted (RFC 4180).
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
  const text = plain(typeof value === 'object' ? value.teks : value)
  if (isFormula(text)) return quoted(`'${text}`)
  return quoted(typeof value === 'object' ? `\t${text}` : text)
}

/** Signs that nobody sees before a text: spaces of any width, and what has no width at all. */
const UNSEEN = /^[\s\p{C}\p{Z}]+/u

/**
 * Returns whether a spreadsheet could take a text for a formula: by its first sign that is seen, in whatever width
 * it is written. Some spreadsheets pass over spaces before it, and read the full-width signs of East Asian
 * keyboards (U+FF1D, U+FF0B, U+FF0D, U+FF20) as the narrow ones.
 */
function isFormula(text: string): boolean {
  const [first = ''] = text.replace(UNSEEN, '')
  return /^[=+\-@|\u2212]/.test(first.normalize('NFKC'))
}

/** Returns one line of text: what breaks lines and cells becomes a space. */
function plain(text: string): string {
  return text.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ')
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
