import { describe, expect, it } from 'vitest'
import { createOldestFirst } from '../../../src/domain/shared/oldest-first.ts'

const one = (n: number) => ({ n })

function filled(...numbers: readonly number[]) {
  const values = createOldestFirst<{ n: number }>()
  for (const n of numbers) values.set(`k${n}`, one(n))
  const keys = () => Array.from(values.entries(), ([key]) => key)
  return { ...values, keys }
}

describe('values in the order in which they were set', () => {
  it('are forgotten from the oldest on, up to the first that stays', () => {
    const { forget, keys } = filled(1, 2, 3, 4)
    forget(({ n }) => n !== 3)
    expect(keys()).toEqual(['k3', 'k4'])
  })

  it('stand last once they are set again', () => {
    const { set, forget, keys, size } = filled(1, 2, 3)
    set('k1', one(9))
    forget(({ n }) => n === 2)
    expect(keys()).toEqual(['k3', 'k1'])
    forget(() => size() > 1)
    expect(keys()).toEqual(['k1'])
  })

  it('are met by a walk that had come to its end before they were set', () => {
    const { set, forget, keys, size } = filled()
    for (let n = 0; n < 1_000; n += 1) {
      forget(() => size() >= 3)
      set(`k${n}`, one(n))
      if (n % 10 === 0) forget(() => true)
    }
    expect(keys()).toEqual(['k997', 'k998', 'k999'])
  })

  it('are passed over where they were deleted, and found by their key where they stay', () => {
    const { delete: drop, get, forget, keys } = filled(1, 2, 3)
    forget(() => false)
    drop('k1')
    forget(({ n }) => n === 2)
    expect(keys()).toEqual(['k3'])
    expect(get('k3')).toEqual(one(3))
    expect(get('k1')).toBeUndefined()
  })
})
