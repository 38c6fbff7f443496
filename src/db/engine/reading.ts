import { CALL_LIMIT, type Remote, runBatch, type Step, type StepRows } from './hrana.ts'
import { DatabaseAway, type Statement, troubleOf } from './statement.ts'

/** Reads in one snapshot; once more when the line failed early, for a read changes nothing. */
export async function readBatch(
  remote: Remote,
  statements: readonly Statement[],
): Promise<StepRows[]> {
  const steps: Step[] = [{ sql: 'BEGIN', args: [] }]
  for (const [index, one] of statements.entries()) {
    steps.push({ ...one, condition: { type: 'ok', step: index } })
  }
  // A replica reads by itself only what ends its transaction; it would hand the rest on to the primary. Nothing
  // was written, so it is undone.
  steps.push({
    sql: 'ROLLBACK',
    args: [],
    condition: { type: 'not', cond: { type: 'is_autocommit' } },
  })
  const started = Date.now()
  for (let first = true; ; first = false) {
    const left = CALL_LIMIT - (Date.now() - started)
    try {
      return await readOnce(remote, steps, left)
    } catch (error) {
      const early = Date.now() - started < CALL_LIMIT / 2
      if (!(error instanceof DatabaseAway) || !first || !early) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 80))
    }
  }
}

async function readOnce(
  remote: Remote,
  steps: readonly Step[],
  limit: number,
): Promise<StepRows[]> {
  const outcomes = await runBatch(remote, steps, limit)
  return outcomes.slice(1, -1).map((outcome) => {
    if (outcome?.ok) return outcome.result
    const failed = outcomes.find((other) => other?.ok === false)
    const message = failed?.ok === false ? failed.message : 'not answered'
    const passing = failed?.ok === false && troubleOf(failed.code) !== null
    throw passing
      ? new DatabaseAway(message, { perhaps: false })
      : new Error(`database: ${message}`)
  })
}
