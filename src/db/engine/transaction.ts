import { asObjects, type Condition, type Step, type StepOutcome } from './hrana.ts'
import {
  away,
  constraintFailureFrom,
  type Rows,
  type Statement,
  troubleOf,
  type WriteAnswer,
} from './statement.ts'

/** The result of one gathered transaction. */
export type Flight =
  /** The transaction ran: each group's own answer, in order. */
  | { readonly kind: 'done'; readonly answers: readonly WriteAnswer[] }
  /** Nothing was written, and the same again may succeed. */
  | { readonly kind: 'again'; readonly message: string }
  /** Nothing was written because of one unknown group; alone it gets `answer`. */
  | { readonly kind: 'apart'; readonly answer: WriteAnswer }
  /** This machine may not write, and nothing was written. */
  | { readonly kind: 'closed' }

interface Plan {
  readonly steps: readonly Step[]
  /** The positions of each group's own statements among the steps. */
  readonly spans: readonly { readonly from: number; readonly to: number }[]
  readonly commit: number
  /** The step that checks whether this machine may write; `null` if there is none. */
  readonly guard: number | null
}

// An error that undoes the whole transaction (disk full, out of memory) leaves the connection in
// autocommit. A later statement would then be committed alone, without its group.
const inside: Condition = { type: 'not', cond: { type: 'is_autocommit' } }
const ok = (step: number): Condition => ({ type: 'ok', step })
const and = (...conds: readonly Condition[]): Condition => ({ type: 'and', conds })
const not = (cond: Condition): Condition => ({ type: 'not', cond })

/**
 * Lays out one transaction for several groups, which share the commit but not the outcome.
 *
 * A group of several statements has a savepoint that undoes it when one fails. A single statement
 * needs none: SQLite undoes a failing one itself (so: no OR FAIL and no OR ROLLBACK).
 *
 * With an `epoch` the transaction itself checks whether the machine may write. It costs no round
 * trip, and nothing can happen between check and commit.
 */
export function layOut(
  groups: readonly (readonly Statement[])[],
  epoch: number | null = null,
): Plan {
  const steps: Step[] = [{ sql: 'BEGIN IMMEDIATE', args: [] }]
  const guard = epoch === null ? null : steps.push(mayWrite(epoch)) - 1
  const open = guard ?? 0
  const add = (sql: string, condition: Condition) =>
    steps.push({ sql, args: [], condition: and(condition, inside) }) - 1
  const spans = groups.map((group) => {
    const single = group.length === 1
    const start = single ? open : add('SAVEPOINT kelompok', ok(open))
    const from = steps.length
    for (const [index, { sql, args }] of group.entries()) {
      const before = ok(index === 0 ? start : steps.length - 1)
      steps.push({ sql, args, condition: and(before, inside) })
    }
    const to = steps.length
    if (!single) {
      add('ROLLBACK TO kelompok', and(ok(start), not(ok(to - 1))))
      // Undone or not, the savepoint is released, or later groups would nest in it.
      add('RELEASE kelompok', ok(start))
    }
    return { from, to }
  })
  const commit = add('COMMIT', ok(open))
  add('ROLLBACK', not(ok(commit)))
  return { steps, spans, commit, guard }
}

/** Returns a statement that fails when the database has another epoch, or nobody may write. */
function mayWrite(epoch: number): Step {
  return {
    sql: `SELECT json(iif(count(*) = 1, '1', 'tertutup')) FROM kepemimpinan WHERE epoch = ? AND tutup IS NULL`,
    args: [epoch],
    condition: ok(0),
  }
}

/** Reads the outcome of each group from the steps of a plan. */
export function readOutcomes(plan: Plan, outcomes: readonly StepOutcome[]): Flight {
  const guard = plan.guard === null ? null : outcomes[plan.guard]
  if (guard?.ok === false && troubleOf(guard.code) === null) return { kind: 'closed' }
  const commit = outcomes[plan.commit] ?? null
  if (!commit?.ok) {
    if (commit && isConstraint(commit.code)) {
      // A foreign key that is checked at COMMIT.
      return {
        kind: 'apart',
        answer: { kind: 'refused', error: constraintFailureFrom(commit.message) },
      }
    }
    const reason = outcomes.find((outcome) => outcome?.ok === false && !isConstraint(outcome.code))
    return { kind: 'again', message: reason?.ok === false ? reason.message : 'not committed' }
  }
  return { kind: 'done', answers: plan.spans.map(({ from, to }) => read(outcomes, from, to)) }
}

function read(outcomes: readonly StepOutcome[], from: number, to: number): WriteAnswer {
  const rows: Rows[] = []
  for (const outcome of outcomes.slice(from, to)) {
    if (!outcome) return { kind: 'fault', message: 'a statement was skipped' }
    if (!outcome.ok) return failureOf(outcome.code, outcome.message)
    rows.push(asObjects(outcome.result))
  }
  return { kind: 'written', rows }
}

/**
 * Returns why a statement failed: a constraint, the machine (nothing was written), or our own
 * mistake.
 */
function failureOf(code: string, message: string): WriteAnswer {
  if (isConstraint(code)) return { kind: 'refused', error: constraintFailureFrom(message) }
  return troubleOf(code) === null ? { kind: 'fault', message } : away(message, false)
}

function isConstraint(code: string): boolean {
  return code.startsWith('SQLITE_CONSTRAINT')
}
