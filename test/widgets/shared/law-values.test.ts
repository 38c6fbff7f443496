import { describe, expect, it } from 'vitest'
import { KLAUSA } from '../../../src/domain/klausa.ts'
import { partName, valueText } from '../../../widgets/shared/law-values.ts'
import { wordsIn } from '../../../widgets/shared/words.ts'

const id = wordsIn('id')
const en = wordsIn('en')

/** Returns every name of a part that values of a schema may have. */
function partsOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return []
  seen.add(schema)
  const { entries = {} } = schema as { readonly entries?: object }
  const inner = ['options', 'items', 'item', 'wrapped', 'value', 'pipe'].flatMap((key) => {
    const one: unknown = Reflect.get(schema, key)
    return Array.isArray(one) ? one : [one]
  })
  return [
    ...Object.keys(entries),
    ...[...Object.values(entries), ...inner].flatMap((one) => partsOf(one, seen)),
  ]
}

const parts = [...new Set([...KLAUSA.values()].flatMap(({ nilai }) => partsOf(nilai)))]

/** Words that both languages have. */
const SAME = ['internet', 'radius', 'ramadan', 'id', 'en']

describe('the value of a clause in words', () => {
  it('calls every part by a name of the language of the page', () => {
    expect(parts).toContain('kecualiEselon')
    const named = parts.filter((key) => partName(en, key) !== partName(id, key))
    expect(parts.filter((key) => !named.includes(key) && !SAME.includes(key))).toEqual([])
  })

  it('says what numbers count', () => {
    const classes = [
      { sampai: 30, poin: 50 },
      { sampai: null, poin: 150 },
    ]
    expect(valueText(id, classes, 'poin')).toBe('sampai 30 menit, 0,50 poin; 1,50 poin')
    expect(valueText(en, [{ hari: 5 }], null)).toBe('days Friday')
  })

  it('says codes in words, and leaves what people wrote', () => {
    const value = { untuk: 'semua', batas: 720 }
    expect(valueText(id, value, null)).toBe('untuk semua, batas 720')
    expect(valueText(en, value, null)).toBe('for everybody, limit 720')
    expect(valueText(en, ['Kepala Dinas', 'butuh-perbaikan'], null)).toBe(
      'Kepala Dinas, needs improvement',
    )
  })
})
