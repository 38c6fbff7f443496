import { createMiddleware } from 'hono/factory'
import type { Hallway } from '../hallway.ts'

/** Headers against sniffing, framing and leaking an answer; browsers apply HSTS only over https. */
const SECURITY: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
}

/** The default rights of an answer in a browser: none at all. */
const POLICIES: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'same-site',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // Our own pages ask the browser for none of these; widgets run in the portal's page.
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * The initial headers of a JSON answer about people. Copying headers costs a fraction of setting
 * each of them, and each answer has twenty.
 */
export const OF_JSON = new Headers({
  ...SECURITY,
  ...POLICIES,
  'cache-control': 'no-store',
  'content-type': 'application/json',
})

/** A header that only this file sets, so that an answer with it began with `OF_JSON`. */
const MARK = 'x-permitted-cross-domain-policies'

/** Secures every answer. Pages have their own policies. */
export const secured = createMiddleware<Hallway>(async (c, next) => {
  await next()
  // Hono makes a whole new answer when a header is set after the answer.
  const { headers } = c.res
  if (headers.has(MARK)) return
  for (const [name, value] of Object.entries(SECURITY)) headers.set(name, value)
  for (const [name, value] of Object.entries(POLICIES)) {
    if (!headers.has(name)) headers.set(name, value)
  }
})
