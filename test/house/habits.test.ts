import { describe, expect, it } from 'vitest'
import {
  castsThroughUnknown,
  hiddenCasts,
  longSentences,
  riddles,
  undocumented,
  undoing,
  unexplainedCasts,
} from './habits.ts'
import { sourcesBelow, textOf } from './sources.ts'

const product = sourcesBelow('src', 'widgets')
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'src/README.md',
  'src/http/lambang/README.md',
  'test/regulation/README.md',
]
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
    ['a lookup by id', 'export function unitById() {}', 0],
    ['options', 'export interface BackupOptions {}', 0],
    ['any other type of two words', 'export interface BackupPlan {}', 1],
    ['any other function of two words', 'export function closeMonth() {}', 1],
    ['a text for people', "export const NONE = { id: 'Tidak ada.', en: 'None.' }", 0],
    ['a constant with more than a text', "export const A = { id: 'a', en: 'b', code: 'c' }", 1],
    ['a name that only begins like a question', 'export function issue() {}', 1],
  ])('%s', (_case, text, found) => {
    expect(undocumented('a.ts', text)).toHaveLength(found)
  })

  it('of a function begin with what it does', () => {
    const all = [...product, ...sourcesBelow('test')]
    expect(all.flatMap((path) => undoing(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['what it returns', '/** Returns one. */\nexport function a() {}', 0],
    ['a subject and what it does', '/** Tutup bulan: closes it. */\nasync function a() {}', 0],
    ['a verb that looks like a noun', '/** Files a request. */\nfunction a() {}', 0],
    ['a noun', '/** The first one. */\nfunction a() {}', 1],
    ['that noun', '/** Files of a month. */\nfunction a() {}', 1],
    ['a question', '/** Whether it is open. */\nexport function a() {}', 1],
    ['a noun in the plural', '/**\n * Days of a month.\n */\nfunction a() {}', 1],
    ['a noun above a constant', '/** The first one. */\nconst a = 1', 0],
  ])('tell of a function: %s', (_case, text, found) => {
    expect(undoing('a.ts', text)).toHaveLength(found)
  })
})

describe('casts', () => {
  it('say why they are safe in every file of src and widgets', () => {
    expect(product.flatMap((path) => unexplainedCasts(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a silent cast', 'const a = b as string', 1],
    ['a cast that says why', '// Safe because b is text.\nconst a = b as string', 0],
    ['a silent cast in angle brackets', 'const a = <string>b', 1],
    ['a constant', 'const a = [1] as const', 0],
  ])('%s', (_case, text, found) => {
    expect(unexplainedCasts('a.ts', text)).toHaveLength(found)
  })

  it('are hidden by no call of Object, and go through unknown only with a reason', () => {
    const all = [...product, ...sourcesBelow('test')]
    expect(all.flatMap((path) => hiddenCasts(path, textOf(path)))).toEqual([])
    expect(all.flatMap((path) => castsThroughUnknown(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a call', 'const { a } = Object(b)', 1],
    ['a call for each', 'const a = b.map(Object)', 1],
    ['a call by way of the global object', 'const a = globalThis.Object(b)', 1],
    ['another name', 'const all = Object', 1],
    ['two calls', 'const a = Object(Object(b).c).d', 2],
    ['a member', 'const a = Object.keys(b).map(Object.entries)', 0],
    ['a type', 'const a: Object = b', 0],
    ['a question', 'const a = b instanceof Object', 0],
    ['a matcher', 'const a = expect.any(Object)', 0],
    ['a call in a text', "const a = 'Object(b)'", 0],
    ['a function with a longer name', 'const a = asObject(b)', 0],
  ])('hidden by Object: %s', (_case, text, found) => {
    expect(hiddenCasts('a.ts', text)).toHaveLength(found)
  })

  it.each([
    ['a silent one', 'const a = b as unknown as string', 1],
    ['one in parentheses', 'const a = (b as unknown) as string', 1],
    ['one in angle brackets', 'const a = <string>(<unknown>b)', 1],
    ['one that says why', '// Safe because b is text.\nconst a = b as unknown as string', 0],
    ['a cast to unknown alone', 'const a = b as unknown', 0],
    ['any other cast', 'const a: unknown = c\nconst b = a as string', 0],
  ])('through unknown: %s', (_case, text, found) => {
    expect(castsThroughUnknown('a.ts', text)).toHaveLength(found)
  })
})

describe('documents and modules', () => {
  it('use words that everybody knows', () => {
    const plain = [...product, ...sourcesBelow('test'), ...DOCUMENTS]
    const found = plain.flatMap((path) => (LISTS.test(path) ? [] : riddles(path, textOf(path))))
    expect(found).toEqual([])
  })

  it.each([
    ['a hard word in a docstring', '/** The one whom it names. */', 1],
    ['a hard word in a line comment', '// Begins anew.', 1],
    ['a hard word in a test name', "it('tells whom it names', () => {})", 1],
    ['a hard word in a text', "const text = 'For whom?'", 1],
    ['plain words', '/** Returns the person. */', 0],
  ])('%s', (_case, text, found) => {
    expect(riddles('a.ts', text)).toHaveLength(found)
  })
})

describe('documents', () => {
  it('have no sentence of more than 25 words', () => {
    expect(DOCUMENTS.flatMap((path) => longSentences(path, textOf(path)))).toEqual([])
  })

  it('name the line, the count and the sentence that is too long', () => {
    const long = `Then ${'very '.repeat(24)}long.`
    const said = `a.md:3 has 26 words, at most 25: "${long}"`
    expect(longSentences('a.md', `# A\n\n${long} Short.`)).toEqual([said])
    expect(longSentences('a.md', long.replace('very ', ''))).toEqual([])
  })
})
