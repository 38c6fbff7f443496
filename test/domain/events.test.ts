import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { JENIS_KEJADIAN, KEJADIAN, type Kejadian, LANGGANAN } from '../../src/domain/events.ts'
import { outgoing } from '../../src/domain/shared/outgoing.ts'

const all = Object.entries(KEJADIAN)

describe('an outgoing event', () => {
  it.each(all)('%s has an example that fits its shape', (_jenis, { data, example }) => {
    expect(v.safeParse(data, example).issues).toBeUndefined()
  })

  it.each(all)('%s says in both languages what happened', (_jenis, { description }) => {
    expect(description.id).toMatch(/\.$/)
    expect(description.en).toMatch(/\.$/)
    expect(description.en).not.toBe(description.id)
  })

  it('does not compile without an entry, nor with other data', () => {
    // @ts-expect-error No event has this name.
    const unknown: Kejadian = { jenis: 'wfa.dilupakan', entitas: 'x', data: {} }
    // @ts-expect-error A closed month is named by `bulan`.
    const other: Kejadian = { jenis: 'kinerja.ditutup', entitas: 'x', data: { month: '2026-11' } }
    const right: Kejadian = { jenis: 'kinerja.ditutup', entitas: 'x', data: { bulan: '2026-11' } }
    expect(JENIS_KEJADIAN).not.toContain(unknown.jenis)
    expect([other.jenis, right.jenis].every((jenis) => JENIS_KEJADIAN.includes(jenis))).toBe(true)
  })

  it('does not compile with a term for what its data does not have', () => {
    const term = { id: 'Bulan', en: 'month' }
    const shape = v.object({ hari: v.array(v.object({ bulan: v.string() })) })
    const text = { id: 'Contoh.', en: 'Example.' }
    const right = outgoing(shape, { hari: [] }, text, { 'hari/bulan': term })
    // @ts-expect-error The data has no `bulan` but in `hari`.
    const wrong = outgoing(shape, { hari: [] }, text, { bulan: term })
    expect([right, wrong].map(({ terms }) => Object.keys(terms))).toEqual([
      ['hari/bulan'],
      ['bulan'],
    ])
  })

  it('may be subscribed to by its name and by its subject, a test by neither', () => {
    for (const jenis of JENIS_KEJADIAN) {
      expect(LANGGANAN.includes(jenis)).toBe(jenis !== 'webhook.uji')
      expect(LANGGANAN).toContain(`${jenis.split('.')[0]}.*`)
    }
  })
})
