/** One row of a table of the page: its code, its cells, and the files that it names. */
export interface RegulationRow {
  readonly code: string
  readonly cells: readonly string[]
  readonly files: readonly string[]
}

// A percent sign, a letter or a slash before it makes it part of something else.
const CODES = /(?<![\w%/.#-])([RE])([1-9]\d{0,2})(?:-([RE])?([1-9]\d{0,2}))?(?![\w%])/g

const HIGHEST: Readonly<Record<string, number>> = { R: 120, E: 80 }

/**
 * Returns the codes of rules and examples written in a text; for a span such as R25-R27 its ends.
 */
export function codesWritten(text: string): readonly string[] {
  return codesIn(text.replaceAll(/(?<=[RE]\d+)-(?=[RE]?\d)/g, ' '))
}

/**
 * Returns the codes of rules and examples that a text names; a span such as R25-R27 includes each
 * code in it.
 */
export function codesIn(text: string): readonly string[] {
  const found = [...text.matchAll(CODES)].flatMap(([, letter = '', first, other, last]) => {
    const from = Number(first)
    const to = last === undefined || (other ?? letter) !== letter ? from : Number(last)
    return Array.from({ length: to - from + 1 }, (_, n) => ({ letter, number: from + n }))
  })
  const known = found.filter(({ letter, number }) => number <= (HIGHEST[letter] ?? 0))
  return [...new Set(known.map(({ letter, number }) => `${letter}${number}`))]
}

/** Returns the rows of the page that explain a code, by code. */
export function regulationRows(page: string): ReadonlyMap<string, RegulationRow> {
  const rows = page.split('\n').flatMap((line) => {
    const [, code = '', ...cells] = line.split('|').map((cell) => cell.trim())
    if (!/^[RE]\d+$/.test(code)) return []
    return [{ code, cells, files: filesIn(line) }]
  })
  return new Map(rows.map((row) => [row.code, row]))
}

/** Returns the files and folders of the checkout that a line of the page names between backticks. */
export function filesIn(line: string): readonly string[] {
  return [...line.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path = '']) => {
    if (/^(src|test)\//.test(path)) return path
    return path.startsWith('../') ? `test/${path.slice(3)}` : `test/regulation/${path}`
  })
}
