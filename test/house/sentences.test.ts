import { describe, expect, it } from 'vitest'
import { sentences, wordsIn } from './sentences.ts'

describe('the sentences of a text', () => {
  it.each([
    ['two sentences', 'One day. Two days!', ['One day.', 'Two days!']],
    ['a sentence over two lines', 'One\nday. Two.', ['One day.', 'Two.']],
    ['list items', '- one day;\n- two\n  days.\n1. Three.', ['one day;', 'two days.', 'Three.']],
    ['paragraphs', 'One day\n\ntwo days', ['One day', 'two days']],
    ['a link by its words', 'See [the page](a.md?b. C).', ['See the page.']],
    [
      'a sentence that begins with code',
      'One. `serve` ends. `b. C`.',
      ['One.', '`serve` ends.', '`b. C`.'],
    ],
    ['a sentence in small letters', 'It ends. sqld does.', ['It ends.', 'sqld does.']],
    [
      'numbers and names of files',
      'At 07.30 in a.ts, e.g. Monday.',
      ['At 07.30 in a.ts, e.g. Monday.'],
    ],
    ['a semicolon and a colon as part of it', 'One: two; three.', ['One: two; three.']],
    [
      'no heading, table, code or markup',
      '# One\n| two. |\n```\nThree.\n```\n<p>\nFour.',
      ['Four.'],
    ],
    ['a mark before a bracket', 'One (two). (Three.) Four.', ['One (two).', '(Three.)', 'Four.']],
  ])('are found: %s', (_case, text, found) => {
    expect(sentences(text).map((one) => one.text)).toEqual(found)
  })

  it('stand on the line on which they begin', () => {
    const text = '# One\n\nTwo days. Three\ndays. Four.\n- Five.'
    expect(sentences(text).map(({ line }) => line)).toEqual([3, 3, 4, 5])
  })

  it('have as many words as are read', () => {
    expect(wordsIn('Two – `npm run a` well-known 07.30 words')).toBe(5)
    expect(sentences('**One** [two three](a.md) four.')[0]?.words).toBe(4)
  })
})
