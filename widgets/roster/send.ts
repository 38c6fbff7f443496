import { type Fault, faultsFrom } from '../shared/faults.ts'
import { formStyles } from '../shared/form-styles.ts'
import type { Problem } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import type { RosterHost } from './state.ts'

export { faultSummary } from '../shared/faults.ts'

/** The styles of faults. */
export const styles = [formStyles]

/** Returns the Idempotency-Key of a body to be carried out; a retry of the same body keeps it. */
export function keyOf(host: RosterHost, body: object): string {
  const text = JSON.stringify(body)
  const { attempt } = host.state()
  if (text === attempt.body) return attempt.key
  const key = randomId()
  host.patch({ attempt: { body: text, key } })
  return key
}

/** Shows the faults, and moves the focus there. */
export async function refuse(host: RosterHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

/** Shows what the server refused. */
export async function showRefusal(host: RosterHost, error: Problem): Promise<void> {
  if (error.code === 'usang') return
  host.emit('luwes:error', { code: error.code })
  await refuse(host, faultsFrom(error))
}
