import { describe, expect, it } from 'vitest'
import { sourcesBelow, textOf } from './sources.ts'
import { bareAnswers, silentWriters } from './ways.ts'

describe('events', () => {
  it('are declared by whatever writes them', () => {
    expect(sourcesBelow('src').flatMap((path) => silentWriters(path, textOf(path)))).toEqual([])
  })

  it.each([
    [
      'SQL that declares it',
      'const a = { sql: `INSERT INTO kejadian VALUES (?1)`, announces: true }',
      0,
    ],
    ['SQL that does not', 'const a = { sql: `INSERT INTO kejadian VALUES (?1)`, args: [] }', 1],
    [
      'SQL beside one that does',
      "const a = [{ sql: 'INSERT INTO kejadian' }, { announces: true }]",
      1,
    ],
    ['SQL that says it does not', "const a = { sql: 'INSERT INTO kejadian', announces: false }", 1],
    ['a query', 'const a = { ...statement(d.insert(kejadian).values(b)), announces: true }', 0],
    ['a query that does not', 'const a = statement(d.insert(kejadian).values(b))', 1],
    ['SQL with a quoted name', 'const a = { sql: \'INSERT INTO "kejadian" VALUES (1)\' }', 1],
    ['reading them', "const a = { sql: 'SELECT id FROM kejadian' }", 0],
  ])('tell: %s', (_case, text, found) => {
    expect(silentWriters('a.ts', text)).toHaveLength(found)
  })
})

describe('answers in JSON', () => {
  it('are made in one place, which cites each basis and keeps their text', () => {
    expect(sourcesBelow('src/http').flatMap((path) => bareAnswers(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['one of Hono', 'const a = (c) => c.json({})', 1],
    ['one of Hono under another name', 'const a = (ctx) => ctx.json({}, 201)', 1],
    ['reading an answer', 'const a = (answer) => answer.json()', 0],
    ['one of ours', 'const a = () => answerJson({})', 0],
  ])('tell: %s', (_case, text, found) => {
    expect(bareAnswers('a.ts', text)).toHaveLength(found)
  })
})
