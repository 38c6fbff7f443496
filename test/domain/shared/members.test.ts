import { describe, expect, it } from 'vitest'
import { membersIn } from '../../../src/domain/shared/members.ts'

describe('the members of a value', () => {
  it.each<[string, unknown, object]>([
    ['an object', { nama: 'Budi', nip: 1 }, { nama: 'Budi', nip: 1 }],
    ['a list', ['a', 'b'], { 0: 'a', 1: 'b' }],
    ['null', null, {}],
    ['nothing', undefined, {}],
    ['a text', 'ab', {}],
    ['a number', 7, {}],
  ])('of %s are those that it has by name', (_, value, members) => {
    expect(membersIn(value)).toEqual(members)
  })
})
