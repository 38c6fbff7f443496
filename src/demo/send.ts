import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Webhook } from 'standardwebhooks'
import type { Sumber } from '../domain/events.ts'

const MOST_ITEMS = 500
const TRIES = 5

/** The address of Luwes, and the secret that it shares with each surrounding system (`whsec_…`). */
export interface Receiver {
  readonly url: string
  readonly secrets: Readonly<Partial<Record<Sumber, string>>>
}

/** The result of sending. */
export interface SentCount {
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: readonly { readonly index: number; readonly code: string }[]
}

/** The items were not accepted, with the status that says why. */
class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/**
 * Returns the id of a delivery: the same content has the same id, so sending it again changes
 * nothing.
 */
function deliveryId(type: string, items: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(items)).digest('hex')
  return `demo-${type}-${digest.slice(0, 32)}`
}

async function deliver(
  { url, secrets }: Receiver,
  source: Sumber,
  type: string,
  items: readonly unknown[],
): Promise<SentCount> {
  const secret = secrets[source]
  if (secret === undefined) throw new Refused(`The secret of ${source} is missing`, 401)
  const id = deliveryId(type, items)
  const now = new Date()
  const body = JSON.stringify({ type, timestamp: now.toISOString(), data: items })
  const response = await fetch(new URL(`/webhooks/${source}`, url), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign(id, now, body),
    },
    body,
    signal: AbortSignal.timeout(30_000),
  })
  const answer = await response.text()
  if (response.status !== 202) {
    throw new Refused(
      `${source} ${type}: ${response.status} ${answer.slice(0, 300)}`,
      response.status,
    )
  }
  return JSON.parse(answer)
}

/** Tries again while Luwes is unreachable, as a system that sends webhooks must. */
async function deliverAtLast(...args: Parameters<typeof deliver>): Promise<SentCount> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await deliver(...args)
    } catch (error) {
      // Any other error also means that no answer came.
      const away = !(error instanceof Refused) || error.status === 503
      if (!away || left === 0) throw error
      await sleep(1000)
    }
  }
}

/**
 * Sends items as signed webhooks (Standard Webhooks), at most 500 at a time, one delivery after
 * another.
 *
 * Rejected items are reported by their position in `items`.
 *
 * @throws When a delivery is refused as a whole.
 */
export async function send(
  receiver: Receiver,
  source: Sumber,
  type: string,
  items: readonly unknown[],
): Promise<SentCount> {
  let accepted = 0
  let duplicates = 0
  const rejected: { index: number; code: string }[] = []
  for (let start = 0; start < items.length; start += MOST_ITEMS) {
    const slice = items.slice(start, start + MOST_ITEMS)
    const answer = await deliverAtLast(receiver, source, type, slice)
    accepted += answer.accepted
    duplicates += answer.duplicates
    rejected.push(...answer.rejected.map(({ index, code }) => ({ index: start + index, code })))
  }
  return { accepted, duplicates, rejected }
}
