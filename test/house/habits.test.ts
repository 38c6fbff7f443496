import { describe, expect, it } from 'vitest'
import { riddles, undocumented, unexplainedCasts } from './habits.ts'
import { sourcesBelow, textOf } from './sources.ts'

const product = sourcesBelow('src', 'widgets')
/** The files that list the hard words. */
const LISTS = /^test\/house\/habits/

describe('docstrings', () => {
  it('stand above every export of src and widgets that does not say all by itself', () => {
    expect(product.flatMap((path) => undocumented(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a bare export', 'export const a = 1', 1],
    ['a line comment', '// Not one.\nexport function a() {}', 1],
    ['a docstring of something else', '/** One. */\nconst a = 1\nexport const b = a', 1],
    ['a bare type', 'export interface A {}', 1],
    ['a bare default export', 'export default {}', 1],
    ['a docstring', '/** One. */\nexport const a = 1', 0],
    ['what is passed on', "export { a } from './a.ts'", 0],
    ['a mapping of the wire', 'export function hariToWire() {}', 0],
    ['a yes-or-no question', 'export function isOpen() {}', 0],
    ['a text for people', "export const NONE = { id: 'Tidak ada.', en: 'None.' }", 0],
    ['a constant with more than a text', "export const A = { id: 'a', en: 'b', code: 'c' }", 1],
    ['a name that only begins like a question', 'export function issue() {}', 1],
  ])('%s', (_case, text, found) => {
    expect(undocumented('a.ts', text)).toHaveLength(found)
  })
})

describe('casts', () => {
  it('say why they are safe in every file of src and widgets', () => {
    expect(product.flatMap((path) => unexplainedCasts(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a silent cast', 'const a = b as string', 1],
    ['a cast that says why', '// Safe because b is text.\nconst a = b as string', 0],
    ['a constant', 'const a = [1] as const', 0],
  ])('%s', (_case, text, found) => {
    expect(unexplainedCasts('a.ts', text)).toHaveLength(found)
  })
})

describe('comments and test names', () => {
  it('use words that everybody knows', () => {
    const plain = sourcesBelow('widgets', 'test', 'src').filter((path) => !LISTS.test(path))
    expect(plain.flatMap((path) => riddles(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a hard word in a docstring', '/** The one whom it names. */', 1],
    ['a hard word in a line comment', '// Begins anew.', 1],
    ['a hard word in a test name', "it('tells whom it names', () => {})", 1],
    ['a hard word in a text', "const text = 'For whom?'", 0],
    ['plain words', '/** Returns the person. */', 0],
  ])('%s', (_case, text, found) => {
    expect(riddles('a.ts', text)).toHaveLength(found)
  })
})
