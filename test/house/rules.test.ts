import { describe, expect, it } from 'vitest'
import { national } from '../../src/policy/national.ts'
import { heldNeverBothWays, ruleCodes } from './rules.ts'
import { filesBelow, textOf } from './sources.ts'

const lists = filesBelow('src/domain').filter((path) =>
  /\/(rules|tanda|peringatan|komponen)\/[\w-]+\.ts$/.test(path),
)
const tests = ['test/domain', 'test/regulation']
  .flatMap(filesBelow)
  .filter((path) => path.endsWith('.test.ts'))

describe('a rule of the domain', () => {
  const codes = new Set(lists.flatMap((path) => ruleCodes(textOf(path))))

  it('is found in the folders of rules, signals, warnings and components, each one of them', () => {
    const { wfa, kinerja } = national
    for (const policy of [wfa, kinerja.peringatan, kinerja.komponen]) {
      expect([...codes]).toEqual(expect.arrayContaining(Object.keys(policy)))
    }
    expect([...codes].filter((code) => code.startsWith('tanda.')).length).toBeGreaterThan(9)
  })

  it('is held both ways by a test of the domain or of a regulation: once found, and once not', () => {
    expect(heldNeverBothWays([...codes], tests.map(textOf))).toEqual([])
  })

  it.each([
    ['which nothing names', "expect(of(law)).toEqual(['wfa.cuti'])\nexpect(of({})).toEqual([])"],
    ['that a law sets', "const law = { 'wfa.kuota': { value: 1 } }\nexpect(of({})).toEqual([])"],
    ['that is found alone', "expect(of(law)).toEqual(['wfa.kuota'])"],
  ])('is told %s', (_how, body) => {
    expect(heldNeverBothWays(['wfa.kuota'], [`describe('a', () => {\n${body}\n})`])).toEqual([
      'wfa.kuota',
    ])
  })

  it('is held by a group of tests that finds it, and finds nothing', () => {
    const body = "expect(of(law)).toEqual(['wfa.kuota'])\nexpect(of({})).toEqual([])"
    expect(heldNeverBothWays(['wfa.kuota'], [`describe('a', () => {\n${body}\n})`])).toEqual([])
  })

  it('is read by its code from a list of rules', () => {
    expect(ruleCodes("{ code: 'wfa.cuti', a: 'wfa.lain' }, { kode: 'tanda.luring' }")).toEqual([
      'wfa.cuti',
      'tanda.luring',
    ])
  })
})
