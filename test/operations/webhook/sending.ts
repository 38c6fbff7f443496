import { createSender } from '../../../src/adapters/webhook-sender.ts'
import { announce } from '../../../src/db/webhook/kejadian.ts'
import { KEJADIAN } from '../../../src/domain/events.ts'
import type { SendDeps } from '../../../src/operations/webhook/send-deps.ts'
import { sendToReceiver } from '../../../src/operations/webhook/send-to-receiver.ts'
import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

/** Returns the dependencies of sending in tests: real requests, an answer in 300 ms, no jitter. */
export function sendingDeps(luwes: TestApp): SendDeps {
  const send = createSender({ open: fetch, inner: fetch, timeout: 300 })
  return { ...luwes.deps, send, chance: () => 0 }
}

/** A receiver as it was made, with its secret. */
export interface MadeReceiver {
  readonly id: string
  readonly secret: string
}

/** Makes a receiver for all that a test announces. */
export async function makeReceiver(
  luwes: TestApp,
  url: string,
  events: readonly string[] = ['*'],
): Promise<MadeReceiver> {
  const made = await luwes.ask('POST', '/v1/webhooks', {
    as: ORANG.integrator,
    body: { url, events },
  })
  if (made.status !== 201) throw new Error(made.text)
  return made.body
}

/** Announces one event about each of some entities, in order; `n` counts them. */
export async function happen(luwes: TestApp, ...entities: readonly string[]): Promise<void> {
  const { deps } = luwes
  for (const [n, entitas] of entities.entries()) {
    const data = { ...KEJADIAN['wfa.diajukan'].example, id: entitas, n }
    const event = { jenis: 'wfa.diajukan' as const, entitas, data }
    await deps.db.write(announce(deps.db, [event], deps.now(), deps.newId))
  }
}

/** Sends what is due to a receiver; answers how many milliseconds later to look again. */
export async function sendDue(luwes: TestApp, id: string): Promise<number | null> {
  const next = await sendToReceiver(sendingDeps(luwes), id)
  return next === null ? null : next - luwes.now()
}

/** Lets so many milliseconds go by on the clock of the app. */
export function later(luwes: TestApp, ms: number): void {
  luwes.setNow(new Date(luwes.now() + ms).toISOString())
}
