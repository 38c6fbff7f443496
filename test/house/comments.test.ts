import { describe, expect, it } from 'vitest'
import { longComments, longNames, repeating } from './comments.ts'
import { sourcesBelow, textOf } from './sources.ts'

const all = [...sourcesBelow('src', 'widgets', 'test'), 'vitest.config.ts', 'drizzle.config.ts']
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('comments', () => {
  it('have at most 25 words a sentence', () => {
    expect(all.flatMap((path) => longComments(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['25 words in a line', `// ${words(25)}.`, []],
    ['26 words in a line', `\n// ${words(26)}.`, ['a.ts:2']],
    ['26 words over two lines', `// ${words(13)}\n// ${words(13)}.`, ['a.ts:1']],
    ['two sentences of 13 words', `// ${words(13)}. W${words(13)}.`, []],
    ['26 words in a docstring', `/**\n * One.\n *\n * ${words(26)}.\n */`, ['a.ts:4']],
    ['a tag apart from the text', `/**\n * ${words(20)}\n *\n * @throws ${words(20)}\n */`, []],
    ['a long text that is no comment', `const a = '// ${words(26)}'`, []],
    ['a directive of a tool', `// biome-ignore lint: ${words(26)}`, []],
  ])('are found by line: %s', (_case, text, found) => {
    const places = longComments('a.ts', text).map((one) => one.split(' ')[0])
    expect(places).toEqual(found)
  })
})

describe('names of tests', () => {
  it('have at most 20 words', () => {
    expect(all.flatMap((path) => longNames(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['20 words', `it('${words(20)}', () => {})`, 0],
    ['21 words', `it('${words(21)}', () => {})`, 1],
    ['21 words of a table', `it.each([1])('${words(21)}', () => {})`, 1],
    ['21 words of a group', `describe('${words(21)}', () => {})`, 1],
    ['21 words of something else', `say('${words(21)}')`, 0],
  ])('are counted: %s', (_case, text, found) => {
    expect(longNames('a.ts', text)).toHaveLength(found)
  })
})

describe('docstrings', () => {
  it('say more than the name below them', () => {
    expect(all.flatMap((path) => repeating(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a name', '/** Returns the name of a unit. */\nexport function nameOfUnit() {}', 1],
    ['a name and its types', '/** A unit of a day. */\nfunction of(unit: Unit, day: Day) {}', 1],
    ['the name of a type', '/** The options of a backup. */\nexport interface BackupOptions {}', 1],
    ['the name of a constant', '/** All names. */\nexport const NAMES = []', 1],
    ['a word more', '/** Returns the short name of a unit. */\nfunction nameOfUnit() {}', 0],
    ['words of the body', '/** Returns a name. */\nfunction nip() {\n  return name\n}', 0],
    ['another language', '/** A request. */\nexport interface Pengajuan {}', 0],
  ])('are read beside what they stand above: %s', (_case, text, found) => {
    expect(repeating('a.ts', text)).toHaveLength(found)
  })
})
