import { verifyWebhook, type WebhookHeaders } from '../adapters/webhook-signature.ts'

/** A message as the gateway received it: the data of `pesan.siap`, ready to be sent on. */
export interface PesanTiba {
  readonly id: string
  readonly nip: string
  readonly judul: string
  readonly isi: string
  /** The element that settles the matter, without `luwes-`. */
  readonly tujuan: string
  /** When it came, in UTC milliseconds. */
  readonly tiba: number
}

/** The demo's stand-in for the WhatsApp or e-mail gateway of a regency. */
export interface Gerbang {
  /** Sets the secret by which Luwes signs from now on. */
  readonly trust: (secret: string) => void
  /**
   * Receives a delivery, and returns the status: 204, 401 for a wrong signature, 503 before there
   * is a secret.
   */
  readonly take: (headers: WebhookHeaders, body: Uint8Array) => Promise<204 | 401 | 503>
  /** Returns the received messages, newest first. */
  readonly all: () => readonly PesanTiba[]
}

/** How many messages are remembered; they live until the demo ends. */
const MOST = 500

/** Makes the gateway of the demo: it keeps each message once, however often it is sent. */
export function makeGerbang(now: () => number = Date.now): Gerbang {
  let secrets: readonly string[] = []
  const kept = new Map<string, PesanTiba>()
  return {
    trust: (secret) => {
      secrets = [secret, ...secrets]
    },
    take: async (headers, body) => {
      if (secrets.length === 0) return 503
      if (!(await verifyWebhook(secrets, headers, body, now()))) return 401
      // Safe because Luwes signed it, and its shape is that of /openapi.json.
      const { type, data } = JSON.parse(new TextDecoder().decode(body)) as {
        readonly type: string
        readonly data: Omit<PesanTiba, 'tiba'>
      }
      if (type === 'pesan.siap' && !kept.has(data.id)) {
        const { id, nip, judul, isi, tujuan } = data
        kept.set(id, { id, nip, judul, isi, tujuan, tiba: now() })
        const [oldest = ''] = kept.keys()
        if (kept.size > MOST) kept.delete(oldest)
      }
      return 204
    },
    all: () => [...kept.values()].reverse(),
  }
}
