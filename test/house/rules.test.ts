import { describe, expect, it } from 'vitest'
import { national } from '../../src/policy/national.ts'
import { ruleCodes, unnamed } from './rules.ts'
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

  it('is named, by its code, by a test of the domain or of a regulation', () => {
    expect(unnamed([...codes], tests.map(textOf))).toEqual([])
  })

  it('is told where none names it', () => {
    const texts = ["expect(found('wfa.cuti'))", '// of wfa.kuota, which nothing tries']
    expect(unnamed(['wfa.cuti', 'wfa.kuota'], texts)).toEqual(['wfa.kuota'])
    expect(ruleCodes("{ code: 'wfa.cuti', a: 'wfa.lain' }, { kode: 'tanda.luring' }")).toEqual([
      'wfa.cuti',
      'tanda.luring',
    ])
  })
})
