import { encryptNotification, vapidHeaders } from '@block65/webcrypto-web-push'
import type { LanggananPush } from '../domain/webhook/perangkat.ts'
import type { Outlet } from './webhook-sender.ts'

/** The key pair by which push services know a deployment (RFC 8292). */
export interface VapidKeys {
  /** 65 bytes in base64url: an uncompressed point of P-256. */
  readonly publicKey: string
  /** 32 bytes in base64url. */
  readonly privateKey: string
  /** Where a push service may report problems: `mailto:` or `https:`. */
  readonly subject: string
}

/** A message to one device. */
export interface PushMessage {
  /** At most 3,993 bytes. */
  readonly text: string
  /** How many seconds the service keeps it for a device that is off. */
  readonly ttl: number
  /** Whether it wakes a device that saves power. */
  readonly urgent: boolean
}

/** The answer of a push service; `null` without one. */
export interface PushAnswer {
  readonly status: number | null
  readonly retryAfter: number | null
}

/** Sends messages to devices through the push services of their browsers. */
export interface Push {
  /** The key for a browser that subscribes. */
  readonly publicKey: string
  /** Sends a message that only the device can read. Never rejects. */
  readonly send: (device: LanggananPush, message: PushMessage) => Promise<PushAnswer>
}

const TIMEOUT_MS = 5_000

/**
 * Makes the sender. Redirects are not followed, so that no service leads to an unchecked address.
 */
export function createPush(keys: VapidKeys, outlet: Outlet, timeout = TIMEOUT_MS): Push {
  return {
    publicKey: keys.publicKey,
    send: async ({ endpoint, p256dh, auth }, { text, ttl, urgent }) => {
      const signal = AbortSignal.timeout(timeout)
      const device = { endpoint, expirationTime: null, keys: { p256dh, auth } }
      try {
        const [{ headers }, body] = await Promise.all([
          vapidHeaders(device, keys),
          encryptNotification(device, new TextEncoder().encode(text)),
        ])
        const response = await outlet(endpoint, {
          method: 'POST',
          headers: {
            ...headers,
            ttl: String(ttl),
            urgency: urgent ? 'high' : 'normal',
            'content-encoding': 'aes128gcm',
            'content-type': 'application/octet-stream',
          },
          body: new Uint8Array(body),
          redirect: 'manual',
          signal,
        })
        await response.body?.cancel().catch(() => undefined)
        const { status } = response
        return { status, retryAfter: secondsOf(response.headers.get('retry-after')) }
      } catch {
        return { status: null, retryAfter: null }
      }
    },
  }
}

function secondsOf(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
}
