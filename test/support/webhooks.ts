import { Webhook } from 'standardwebhooks'
import type { Sumber } from '../../src/domain/events.ts'
import { TEST_SETTINGS } from './settings.ts'

/** The secret that each source signs with. */
export const WEBHOOK_SECRETS: Readonly<Record<Sumber, string>> = {
  simpeg: TEST_SETTINGS.WEBHOOK_SECRET_SIMPEG,
  presensi: TEST_SETTINGS.WEBHOOK_SECRET_PRESENSI,
  kinerja: TEST_SETTINGS.WEBHOOK_SECRET_KINERJA,
}

/** A delivery before it is signed. */
export interface Delivery {
  readonly id: string
  /** When it is sent, in UTC milliseconds. */
  readonly at: number
  readonly body: string
}

/** Returns the headers of a delivery, signed by the `standardwebhooks` package like a sender. */
export function signedHeaders(secret: string, { id, at, body }: Delivery): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
  }
}

/** Returns what a source sends of some items now: a signed POST. */
export function deliveryOf(sumber: Sumber, type: string, data: readonly unknown[]) {
  const at = Date.now()
  const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })
  const headers = signedHeaders(WEBHOOK_SECRETS[sumber], { id: crypto.randomUUID(), at, body })
  return { method: 'POST', headers, body }
}

/**
 * Delivers some items to a Luwes that runs at an address.
 *
 * @throws Unless all of them were kept.
 */
export async function deliver(
  url: string,
  sumber: Sumber,
  type: string,
  data: readonly unknown[],
): Promise<void> {
  const answer = await fetch(`${url}/webhooks/${sumber}`, deliveryOf(sumber, type, data))
  const text = await answer.text()
  if (answer.status !== 202 || !text.includes('"rejected":[]')) {
    throw new Error(`${type}: ${answer.status} ${text.slice(0, 500)}`)
  }
}
