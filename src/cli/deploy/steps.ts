import { messageOf } from '../errors.ts'

/** The outcome of a step. */
export interface Outcome {
  readonly step: string
  readonly state: 'selesai' | 'tetap' | 'dilewati' | 'gagal'
  readonly ms: number
  readonly note: string
}

/** The result of a step, with a note for people. */
export interface StepResult<Value> {
  readonly value: Value
  readonly note: string
  /** Whether it changed something, left it as it was, or was not possible and not needed here. */
  readonly state?: Outcome['state']
}

/** Runs steps one after the other, reports each when it ends, and collects all outcomes. */
export interface Steps {
  readonly run: <Value>(step: string, work: () => Promise<StepResult<Value>>) => Promise<Value>
  readonly outcomes: readonly Outcome[]
}

const SIGN = { selesai: '✓', tetap: '=', dilewati: '-', gagal: '✗' } as const

/** Starts a series of steps that report through `say`. */
export function startSteps(say: (line: string) => void): Steps {
  const outcomes: Outcome[] = []
  const note = (outcome: Outcome) => {
    outcomes.push(outcome)
    const seconds = (outcome.ms / 1_000).toFixed(1).padStart(6)
    say(`${SIGN[outcome.state]} ${outcome.step.padEnd(28)} ${seconds} s  ${outcome.note}`)
  }
  return {
    outcomes,
    run: async (step, work) => {
      const start = performance.now()
      const ms = () => performance.now() - start
      try {
        const { value, note: told, state = 'selesai' } = await work()
        note({ step, state, ms: ms(), note: told })
        return value
      } catch (error) {
        note({ step, state: 'gagal', ms: ms(), note: messageOf(error) })
        throw error
      }
    },
  }
}

/** Returns the final table: every step, its outcome, its duration. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(
    ({ step, state, ms, note }) => `| ${step} | ${state} | ${(ms / 1_000).toFixed(1)} | ${note} |`,
  )
  return ['| langkah / step | hasil | s | |', '|---|---|---:|---|', ...rows].join('\n')
}
