import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../../src/domain/shared/fingerprint.ts'

describe('the fingerprint of a text', () => {
  it('is 16 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/)
      }),
    )
  })

  it('changes with each character, its place and the length', () => {
    const texts = ['', '\0', 'a', 'b', 'ab', 'ba', 'aa', 'aab', 'aba', 'baa', 'abc', 'Abc', 'abC']
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length)
  })

  it('changes in both halves', () => {
    const halves = (text: string) => [fingerprint(text).slice(0, 8), fingerprint(text).slice(8)]
    const [first, second] = halves('2026-11-18')
    const [other, another] = halves('2026-11-19')
    expect([first === other, second === another]).toEqual([false, false])
  })
})
