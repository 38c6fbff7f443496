import type { Instant } from '../domain/shared/local-time.ts'

/** The three headers of Standard Webhooks. */
export interface WebhookHeaders {
  readonly id: string | undefined
  readonly timestamp: string | undefined
  readonly signature: string | undefined
}

const TOLERANCE_MS = 5 * 60_000

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}

async function matches(secret: string, signature: string, content: Uint8Array<ArrayBuffer>) {
  const key = bytesOf(secret.replace(/^whsec_/, ''))
  const given = bytesOf(signature)
  if (!key || !given) return false
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['verify'])
  return crypto.subtle.verify('HMAC', imported, given, content)
}

/**
 * Whether a delivery bears a valid signature of Standard Webhooks: `v1` HMAC-SHA-256 over
 * `id.timestamp.body`, by any of the secrets (several during rotation), at most 5 minutes off either way.
 *
 * Verified by the platform's own HMAC, which compares in constant time.
 */
export async function verifyWebhook(
  secrets: readonly string[],
  headers: WebhookHeaders,
  body: Uint8Array,
  now: Instant,
): Promise<boolean> {
  const { id, timestamp, signature } = headers
  if (!id || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(now - Number(timestamp) * 1000) > TOLERANCE_MS) return false
  const prefix = new TextEncoder().encode(`${id}.${timestamp}.`)
  const content = new Uint8Array(prefix.length + body.length)
  content.set(prefix)
  content.set(body, prefix.length)
  const given = signature
    .split(' ')
    .slice(0, 10)
    .flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []))
  for (const secret of secrets) {
    for (const one of given) if (await matches(secret, one, content)) return true
  }
  return false
}
