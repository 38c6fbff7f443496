import type { Statement, WriteAnswer } from './statement.ts'

/** The time a group may wait for its turn, in milliseconds; with one call, 4 s in all. */
const WAIT_LIMIT = 1_500
/** The most that one transaction gathers; a single group always goes, whatever its size. */
const MAX_GROUPS = 128
const MAX_STATEMENTS = 512
const MAX_CHARACTERS = 4_000_000
/** The most groups that may wait, and the most characters of all; the next one is told to come back. */
const MAX_WAITING = 2_048
const MAX_WAITING_CHARACTERS = 4 * MAX_CHARACTERS

/** A group that waits for its answer. */
export interface Waiting {
  readonly group: readonly Statement[]
  readonly size: number
  readonly since: number
  readonly answer: (answer: WriteAnswer) => void
}

/** Where groups wait for the writer, in the order in which they came. */
export interface WaitingRoom {
  readonly isEmpty: () => boolean
  /** Lets a group in; answers it itself when the room is full or the group waited too long. */
  readonly enter: (group: readonly Statement[]) => Promise<WriteAnswer>
  /** Takes from the front as many groups as one transaction may hold, and at least one. */
  readonly gather: () => readonly Waiting[]
  /** Lets groups wait once more, in front, of which nothing was written; those out of time leave. */
  readonly comeBack: (taken: readonly Waiting[], message: string) => void
}

/** Opens an empty waiting room. */
export function createWaitingRoom(now: () => number): WaitingRoom {
  const waiting: Waiting[] = []
  let alarm: ReturnType<typeof setTimeout> | undefined
  const isLate = ({ since }: Waiting) => since <= now() - WAIT_LIMIT
  const isFull = (size: number) => {
    const characters = waiting.reduce((sum, one) => sum + one.size, size)
    const full = waiting.length >= MAX_WAITING || characters > MAX_WAITING_CHARACTERS
    return waiting.length > 0 && full
  }

  /** Answers those who waited too long while a call hangs; the oldest stand first. */
  function expire(): void {
    alarm = undefined
    for (let head = waiting[0]; head && isLate(head); head = waiting[0]) {
      waiting.shift()
      head.answer(away('waited too long', false))
    }
    watch()
  }

  function watch(): void {
    const head = waiting[0]
    if (!head || alarm !== undefined) return
    alarm = setTimeout(expire, Math.max(10, head.since + WAIT_LIMIT - now()))
  }

  return {
    isEmpty: () => waiting.length === 0,
    enter: (group) => {
      const size = sizeOf(group)
      if (isFull(size)) return Promise.resolve(away('too many wait', false))
      return new Promise((answer) => {
        waiting.push({ group, size, since: now(), answer })
        watch()
      })
    },
    gather: () => waiting.splice(0, countOfNext(waiting)),
    comeBack: (taken, message) => {
      for (const one of taken) if (isLate(one)) one.answer(away(message, false))
      waiting.unshift(...taken.filter((one) => !isLate(one)))
      watch()
    },
  }
}

/** The answer of a database that did not answer. */
export function away(message: string, perhaps: boolean): WriteAnswer {
  return { kind: 'away', message, perhaps, retryAfter: 5 }
}

function countOfNext(waiting: readonly Waiting[]): number {
  let statements = 0
  let characters = 0
  for (const [count, { group, size }] of waiting.entries()) {
    statements += group.length
    characters += size
    const fits = count < MAX_GROUPS && statements <= MAX_STATEMENTS && characters <= MAX_CHARACTERS
    if (count > 0 && !fits) return count
  }
  return waiting.length
}

function sizeOf(group: readonly Statement[]): number {
  let size = 0
  for (const { sql, args } of group) {
    size += sql.length
    for (const arg of args) size += typeof arg === 'string' ? arg.length : 8
  }
  return size
}
