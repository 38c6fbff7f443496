import { createGroupRoom, groupOf, type WaitingGroup } from './groups.ts'
import { type Remote, runBatch } from './hrana.ts'
import { away, DatabaseAway, type Statement, type WriteGroup } from './statement.ts'
import { type Flight, layOut, readOutcomes } from './transaction.ts'

/** What a writer needs: the database, and for tests a clock. */
export interface WriterOptions extends Remote {
  readonly now?: () => number
}

/**
 * The one writer of a database: gathers the groups that wait into one transaction and keeps one
 * in flight. Groups share the commit, never the fate.
 *
 * An answer comes within 4 s. "Locked" is tried again with jitter, and so is a refused connection,
 * for nothing was written then. A call without an answer is not tried again: it may have been
 * committed, and a second try would be refused by its own first row ('away' with `perhaps`).
 */
export function createWriter({ now = Date.now, ...remote }: WriterOptions): { write: WriteGroup } {
  const room = createGroupRoom(now)
  let flying = false

  async function fly(): Promise<void> {
    flying = true
    try {
      // One turn later, so that groups handed in together go together.
      await Promise.resolve()
      while (!room.isEmpty()) await settle(room.gather())
    } finally {
      flying = false
    }
  }

  async function settle(taken: readonly WaitingGroup[]): Promise<void> {
    const groups = taken.map(({ item }) => item.statements)
    const flight = await attempt(remote, groups)
    if (flight.kind === 'done') {
      for (const [index, { answer }] of taken.entries()) {
        answer(flight.answers[index] ?? away('no answer', true))
      }
    } else if (flight.kind === 'again') {
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 130))
      room.comeBack(taken, flight.message)
    } else if (taken.length === 1) {
      taken[0]?.answer(flight.answer)
    } else {
      // What failed them all names no group: each goes alone to find its own answer.
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

/** One call; a failure of the line becomes what is known about the groups. */
async function attempt(remote: Remote, groups: readonly (readonly Statement[])[]): Promise<Flight> {
  const plan = layOut(groups)
  try {
    return readOutcomes(plan, await runBatch(remote, plan.steps))
  } catch (error) {
    if (!(error instanceof DatabaseAway)) {
      return { kind: 'apart', answer: { kind: 'fault', message: String(error) } }
    }
    if (!error.perhaps) return { kind: 'again', message: error.message }
    return { kind: 'done', answers: groups.map(() => away(error.message, true)) }
  }
}
