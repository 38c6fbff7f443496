import { away, type Statement, type WriteAnswer } from './statement.ts'
import { createWaitingRoom, type WaitingItem, type WaitingRoom } from './waiting-room.ts'

/** How long a group may wait for its turn, in milliseconds; with one call, 4 s in total. */
const WAIT_LIMIT = 1_500
/** The most groups in one transaction; a single group is always accepted, whatever its size. */
const MAX_GROUPS = 128
const MAX_STATEMENTS = 512
const MAX_CHARACTERS = 4_000_000
/**
 * The most groups that may wait, and the most characters of all of them; the next one must come
 * back later.
 */
const MAX_WAITING = 2_048
const MAX_WAITING_CHARACTERS = 4 * MAX_CHARACTERS

/** A group of statements with the number of its characters. */
export interface Group {
  readonly statements: readonly Statement[]
  readonly size: number
}

/** A group that waits for its answer. */
export type WaitingGroup = WaitingItem<Group, WriteAnswer>

/** Opens the waiting room of the writer's groups. */
export function createGroupRoom(now: () => number): WaitingRoom<Group, WriteAnswer> {
  return createWaitingRoom({
    patience: WAIT_LIMIT,
    isFull,
    countOfNext,
    now,
    turnAway: (reason) => away(reason, false),
  })
}

function isFull(waiting: readonly WaitingGroup[], { size }: Group): boolean {
  const characters = waiting.reduce((sum, { item }) => sum + item.size, size)
  const full = waiting.length >= MAX_WAITING || characters > MAX_WAITING_CHARACTERS
  return waiting.length > 0 && full
}

function countOfNext(waiting: readonly WaitingGroup[]): number {
  let statements = 0
  let characters = 0
  for (const [count, { item }] of waiting.entries()) {
    statements += item.statements.length
    characters += item.size
    const fits = count < MAX_GROUPS && statements <= MAX_STATEMENTS && characters <= MAX_CHARACTERS
    if (count > 0 && !fits) return count
  }
  return waiting.length
}

/** Measures a group. */
export function groupOf(statements: readonly Statement[]): Group {
  let size = 0
  for (const { sql, args } of statements) {
    size += sql.length
    for (const arg of args) size += typeof arg === 'string' ? arg.length : 8
  }
  return { statements, size }
}
