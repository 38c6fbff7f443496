import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../src/domain/shared/canonical.ts'
import { rupiahText } from '../../../src/domain/shared/number-words.ts'
import { type Clause, judge, type Rule, refusalsOf } from '../../../src/domain/shared/rule.ts'
import {
  describeIssues,
  inOrder,
  tanggalSchema,
  teks,
  waktuSchema,
} from '../../../src/domain/shared/schema.ts'

const text = (id: string) => ({ id, en: id })
const least = {
  code: 'uji.paling-sedikit',
  nilai: v.number(),
  message: text('kurang'),
  met: text('cukup'),
  allows: ({ n }: { n: number }, value: number) => n >= value,
} as const satisfies Rule<{ n: number }, number>
const even = {
  code: 'uji.genap',
  nilai: v.literal(true),
  message: text('ganjil'),
  met: text('genap'),
  allows: ({ n }: { n: number }) => n % 2 === 0,
} as const satisfies Rule<{ n: number }, true>
const run = (n: number, policy: Record<string, Clause<unknown> | null>) =>
  judge([least, even], { n }, policy)

describe('the engine of rules', () => {
  const both = {
    [least.code]: { value: 4, basis: 'Pasal 1' },
    [even.code]: { value: true, basis: 'Pasal 2' },
  }

  it('reports every rule, met or not, with its sentence and its article', () => {
    expect(run(3, both)).toEqual([
      { kode: least.code, hasil: 'tolak', pesan: text('kurang'), dasar: 'Pasal 1' },
      { kode: even.code, hasil: 'tolak', pesan: text('ganjil'), dasar: 'Pasal 2' },
    ])
    expect(run(4, both).map(({ hasil, pesan }) => [hasil, pesan.id])).toEqual([
      ['lolos', 'cukup'],
      ['lolos', 'genap'],
    ])
  })
  it('leaves out a rule on which the law is silent', () => {
    expect(run(3, { ...both, [even.code]: null })).toHaveLength(1)
    expect(run(3, {})).toEqual([])
  })
  it('warns where the edition says so, and a warning is no refusal', () => {
    const found = run(3, { [even.code]: { value: true, basis: 'Pasal 2', effect: 'peringatan' } })
    expect(found).toMatchObject([{ hasil: 'peringatan', pesan: text('ganjil') }])
    expect(refusalsOf(found)).toEqual([])
    expect(refusalsOf(run(2, both))).toEqual([
      { code: least.code, message: text('kurang'), basis: 'Pasal 1' },
    ])
  })
})

describe('input', () => {
  it.each([
    '2026-11-18T07:00:00+07:00',
    '2026-11-18T00:00:00Z',
    '2026-11-18T00:00:00.123Z',
    '2028-02-29T23:59:59+09:00',
  ])('%s is a moment', (at) => {
    expect(v.is(waktuSchema, at)).toBe(true)
  })
  it.each([
    '2026-02-30T07:00:00+07:00',
    '2026-11-18',
    '2026-11-18T07:00:00',
    '2026-11-18T24:00:00Z',
    '18-11-2026T07:00:00Z',
    '1795000000',
    '',
  ])('%j is none', (at) => {
    expect(v.is(waktuSchema, at)).toBe(false)
  })
  it('of text is trimmed, and kept as it is', () => {
    expect(v.parse(teks(20), '  <b>é 😀</b> ')).toBe('<b>é 😀</b>')
  })
  it.each(['', '   ', 'a'.repeat(6), 'a\0b', '\ud800', 'x\udc00'])(
    '%j is no text of at most five characters',
    (value) => {
      expect(v.is(teks(5), value)).toBe(false)
    },
  )
  it('that is wrong is named by a JSON pointer, with what to do in two languages', () => {
    const schema = v.strictObject({ 'a/b~': v.array(v.strictObject({ hari: tanggalSchema })) })
    const { issues } = v.safeParse(schema, { 'a/b~': [{ hari: '2026-02-30' }, {}] })
    expect(issues && describeIssues(issues)).toMatchObject([
      { path: '/a~1b~0/0/hari', message: { en: expect.stringMatching(/a date that exists/) } },
      { path: '/a~1b~0/1/hari', message: { en: 'This field is required.' } },
    ])
  })
  it('of a span ends where it begins, or later, or is open', () => {
    expect([
      inOrder('2026-01-01', '2026-01-01'),
      inOrder('2026-01-01', undefined),
      inOrder(undefined, '2026-01-01'),
      inOrder('2026-01-02', '2026-01-01'),
      inOrder('2026-01-01T22:00:00+07:00', '2026-01-01T16:00:00Z'),
    ]).toEqual([true, true, true, false, true])
  })
})

describe('what is hashed and what is read', () => {
  it('is one text for one value, whatever the order of its keys (RFC 8785)', () => {
    const value = { b: { z: null, a: [{ d: 1.5, c: 'x"' }, true] }, C: [], a: 0 }
    const text = '{"C":[],"a":0,"b":{"a":[{"c":"x\\"","d":1.5},true],"z":null}}'
    expect(canonicalJson(value)).toBe(text)
    expect(canonicalJson({ a: 0, C: [], b: value.b })).toBe(text)
  })

  it.each([
    [0, 'Rp0'],
    [-1, '−Rp1'],
    [4_865_000, 'Rp4.865.000'],
    [-50_000, '−Rp50.000'],
  ])('of %i rupiah is %s', (amount, words) => {
    expect(rupiahText(amount)).toBe(words)
  })
})
