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

/** Returns the headers of a delivery, signed by the `standardwebhooks` package as a sender would. */
export function signedHeaders(secret: string, { id, at, body }: Delivery): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(at), body),
  }
}
