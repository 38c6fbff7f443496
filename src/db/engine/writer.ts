import { createGroupRoom, groupOf, type WaitingGroup } from './groups.ts'
import { type Ran, type Remote, runIndexed, type Step } from './hrana.ts'
import {
  away,
  CLOSED,
  DatabaseAway,
  type Statement,
  type WriteAnswer,
  type WriteGroup,
} from './statement.ts'
import { keepStream } from './stream.ts'
import { type Flight, layOut, readOutcomes } from './transaction.ts'

/** The database of a writer, and for tests a clock. */
export interface WriterOptions extends Remote {
  readonly now?: () => number
  /**
   * Whether it keeps its connection between transactions, which only the one writer of a deployment
   * may.
   */
  readonly keeps?: boolean
  /** In a pair of machines: the epoch in which this one may write. */
  readonly epoch?: number | null | undefined
  /**
   * Returns whether the other machine of a pair has the log up to this frame. If given, no write is
   * answered as stored before; the next transaction does not wait for it.
   */
  readonly confirm?: ((indeks: number) => Promise<boolean>) | undefined
}

/**
 * Returns the one writer of a database: gathers the waiting groups into one transaction and keeps
 * one in flight. Groups share the commit, not the outcome.
 *
 * An answer comes within 4 s, and 2 s later if it is confirmed. "Locked" and a refused connection
 * are tried again with jitter, because nothing was written then. A call without an answer is not
 * tried again. It may have been committed, and its own first row would refuse a second try ('away'
 * with `perhaps`).
 */
export function createWriter({
  now = Date.now,
  keeps = false,
  epoch,
  confirm,
  ...remote
}: WriterOptions): {
  write: WriteGroup
} {
  const room = createGroupRoom(now)
  const run = keeps
    ? keepStream(remote, now)
    : (steps: readonly Step[]) => runIndexed(remote, steps)
  let flying = false

  async function fly(): Promise<void> {
    flying = true
    try {
      // One turn later, so that groups handed in together are written together.
      await Promise.resolve()
      while (!room.isEmpty()) await settle(room.gather())
    } finally {
      flying = false
    }
  }

  async function settle(taken: readonly WaitingGroup[]): Promise<void> {
    const groups = taken.map(({ item }) => item.statements)
    const { flight, indeks } = await attempt(run, groups, epoch ?? null)
    if (flight.kind === 'done') {
      tellAll(taken, flight.answers, confirm ? isConfirmed(confirm, indeks) : true)
    } else if (flight.kind === 'closed') {
      for (const { answer } of taken) answer(CLOSED)
    } else if (flight.kind === 'again') {
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 130))
      room.comeBack(taken, flight.message)
    } else if (taken.length === 1) {
      taken[0]?.answer(flight.answer)
    } else {
      // A failure of the transaction names no group: each is then written alone to find its own
      // answer.
      for (const one of taken) await settle([one])
    }
  }

  return {
    write: (group) => {
      if (group.length === 0) return Promise.resolve({ kind: 'written', rows: [] })
      const answer = room.enter(groupOf(group))
      if (!flying) void fly()
      return answer
    },
  }
}

/** Answers each group; written ones only after they are also stored elsewhere. */
function tellAll(
  taken: readonly WaitingGroup[],
  answers: readonly WriteAnswer[],
  kept: boolean | Promise<boolean>,
): void {
  for (const [index, { answer }] of taken.entries()) {
    answer(answerOnceKept(answers[index] ?? away('no answer', true), kept))
  }
}

/** Returns whether the other machine has it; an unknown frame cannot be confirmed. */
function isConfirmed(confirm: (indeks: number) => Promise<boolean>, indeks: number | null) {
  return indeks === null ? false : confirm(indeks).catch(() => false)
}

/**
 * Returns an answer. A successful one comes only after the write is also stored elsewhere; any
 * other answer promises nothing.
 */
async function answerOnceKept(
  answer: WriteAnswer,
  kept: boolean | Promise<boolean>,
): Promise<WriteAnswer> {
  if (answer.kind !== 'written' || (await kept)) return answer
  return away('the standby did not confirm it', true)
}

/** Makes one call; turns a connection failure into what is known about the groups. */
async function attempt(
  run: (steps: readonly Step[]) => Promise<Ran>,
  groups: readonly (readonly Statement[])[],
  epoch: number | null,
): Promise<{ readonly flight: Flight; readonly indeks: number | null }> {
  const plan = layOut(groups, epoch)
  try {
    const { outcomes, indeks } = await run(plan.steps)
    return { flight: readOutcomes(plan, outcomes), indeks }
  } catch (error) {
    return { flight: failedFlight(error, groups.length), indeks: null }
  }
}

function failedFlight(error: unknown, groups: number): Flight {
  if (!(error instanceof DatabaseAway)) {
    return { kind: 'apart', answer: { kind: 'fault', message: String(error) } }
  }
  if (!error.perhaps) return { kind: 'again', message: error.message }
  return {
    kind: 'done',
    answers: Array.from({ length: groups }, () => away(error.message, true)),
  }
}
