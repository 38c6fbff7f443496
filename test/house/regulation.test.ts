import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { codesIn, codesWritten, filesIn, regulationRows } from './regulation.ts'
import { filesBelow, textOf } from './sources.ts'

const PAGE = 'test/regulation/README.md'
const page = textOf(PAGE)
const rows = regulationRows(page)
const sources = [...filesBelow('src'), ...filesBelow('test')].filter(
  (path) => /\.(ts|js|md)$/.test(path) && path !== PAGE && !path.startsWith('test/house/'),
)
/** Every named code, with the files that name it. */
const named = Map.groupBy(
  sources.flatMap((path) => codesIn(textOf(path)).map((code) => ({ code, path }))),
  ({ code }) => code,
)

describe('the page of rules and examples', () => {
  it('explains each code that a file of src or test names', () => {
    expect(named.size).toBeGreaterThan(60)
    const missing = [...named].filter(([code]) => !rows.has(code))
    expect(missing.flatMap(([, places]) => places.map((one) => Object.values(one)))).toEqual([])
  })

  it('names no file that is not there', () => {
    const gone = page
      .split('\n')
      .flatMap(filesIn)
      .filter((path) => !existsSync(inCheckout(path)))
    expect(gone).toEqual([])
  })

  it('gives an example only to tests that name it, and says "not yet" of none that a test names', () => {
    const wrong = [...rows.values()]
      .filter(({ code }) => code.startsWith('E'))
      .flatMap(({ code, cells, files }) => {
        const told = named.get(code)?.map(({ path }) => path) ?? []
        const tests = told.filter((path) => path.endsWith('.test.ts'))
        if (cells[1]?.startsWith('not yet')) return tests.map((path) => `${code} is in ${path}`)
        const silent = files.filter((path) => !tests.includes(path))
        return silent.map((path) => `${code} is not in ${path}`)
      })
    expect(wrong).toEqual([])
  })

  it('does not call a rule unbuilt that a file of src names', () => {
    const source = sources.filter((path) => path.startsWith('src/'))
    const built = new Set(source.flatMap((path) => codesWritten(textOf(path))))
    const unbuilt = [...rows.values()].filter(({ cells }) => cells.includes('not yet built'))
    expect(unbuilt.map(({ code }) => code).filter((code) => built.has(code))).toEqual([])
  })
})

describe('a code in a text', () => {
  it.each([
    ['alone', 'at most two days (R16).', ['R16']],
    ['with others', 'R10, R21 and E4', ['R10', 'R21', 'E4']],
    ['as a span', 'R25-R27, E1-E3', ['R25', 'R26', 'R27', 'E1', 'E2', 'E3']],
    ['not in an escape', '/docs/%E0%A4%A', []],
    ['of three digits', 'a year without a calendar (R110)', ['R110']],
    ['not in a colour, a word or a number', '#E5E5E5 E2E R2D2 E100 R199 R1100', []],
  ])('is found %s', (_where, text, codes) => {
    expect(codesIn(text)).toEqual(codes)
  })
})
