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

async function keyOf(secret: string) {
  const key = bytesOf(secret.replace(/^whsec_/, ''))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return key && crypto.subtle.importKey('raw', key, algorithm, false, ['sign', 'verify'])
}

async function matches(secret: string, signature: string, content: Uint8Array<ArrayBuffer>) {
  const key = await keyOf(secret)
  const given = bytesOf(signature)
  return key !== null && given !== null && crypto.subtle.verify('HMAC', key, given, content)
}

/** Returns the signed content: the id, the seconds and the exact bytes of the body. */
function signedContent(id: string, seconds: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = new TextEncoder().encode(`${id}.${seconds}.`)
  const content = new Uint8Array(prefix.length + body.length)
  content.set(prefix)
  content.set(body, prefix.length)
  return content
}

/** Returns a new secret of 32 bytes, in the form for both sides. */
export function newWebhookSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))}`
}

/**
 * Returns the headers of Standard Webhooks for a delivery, signed with each of the secrets. There
 * are two during a change, so that a receiver may switch at any moment.
 *
 * @throws When a secret is not `whsec_` and base64.
 */
export async function signWebhook(
  secrets: readonly string[],
  id: string,
  now: Instant,
  body: string,
): Promise<Readonly<Record<string, string>>> {
  const seconds = String(Math.floor(now / 1000))
  const content = signedContent(id, seconds, new TextEncoder().encode(body))
  const signatures = secrets.map(async (secret) => {
    const key = await keyOf(secret)
    if (!key) throw new Error('a webhook secret is whsec_ and base64')
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, content))
    return `v1,${btoa(String.fromCharCode(...signature))}`
  })
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': (await Promise.all(signatures)).join(' '),
  }
}

/**
 * Returns whether a delivery has a valid signature of Standard Webhooks. It is `v1` HMAC-SHA-256
 * over `id.timestamp.body`, with any of the secrets (several during rotation). The time may be 5
 * minutes off either way.
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
  const content = signedContent(id, timestamp, body)
  const given = signature
    .split(' ')
    .slice(0, 10)
    .flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []))
  for (const secret of secrets) {
    for (const one of given) if (await matches(secret, one, content)) return true
  }
  return false
}
