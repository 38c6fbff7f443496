import { describe, expect, it } from 'vitest'
import { createGroupRoom, groupOf } from '../../../src/db/engine/groups.ts'
import type { Statement } from '../../../src/db/engine/statement.ts'

const group = (statements: number, characters = 10): Statement[] =>
  Array.from({ length: statements }, () => ({ sql: 'x'.repeat(characters), args: [] }))

/** Returns how many of some groups each transaction takes, until the room is empty. */
function gathered(groups: readonly Statement[][]): number[] {
  const room = createGroupRoom(() => 0)
  for (const one of groups) void room.enter(groupOf(one))
  const counts: number[] = []
  while (!room.isEmpty() && counts.length < 1_000) {
    const taken = room.gather()
    counts.push(taken.length)
    for (const { answer } of taken) answer({ kind: 'written', rows: [] })
  }
  return counts
}

describe('what one transaction gathers', () => {
  it.each([
    ['at most 128 groups', Array.from({ length: 300 }, () => group(1)), [128, 128, 44]],
    ['at most 512 statements', Array.from({ length: 5 }, () => group(200)), [2, 2, 1]],
    ['at most 4 million characters', Array.from({ length: 3 }, () => group(1, 1_900_000)), [2, 1]],
    ['a group over any bound alone', [group(700), group(1), group(1, 5_000_000)], [1, 1, 1]],
  ])('is %s', (_, groups, counts) => {
    expect(gathered(groups)).toEqual(counts)
  })
})
