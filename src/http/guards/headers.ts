import { createMiddleware } from 'hono/factory'
import type { Hallway } from '../hallway.ts'

/** What keeps a browser from sniffing, framing or leaking an answer; browsers heed HSTS over https alone. */
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

/** What a browser may do with an answer that says nothing of its own: nothing at all. */
const POLICIES: Readonly<Record<string, string>> = {
  'cross-origin-resource-policy': 'same-site',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // Nothing of ours asks the browser for these from its own pages; widgets run in the portal's page.
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/**
 * What an answer in JSON about people begins with. To copy headers costs a fraction of what it costs to set
 * each of them, and each answer has twenty.
 */
export const OF_JSON = new Headers({
  ...SECURITY,
  ...POLICIES,
  'cache-control': 'no-store',
  'content-type': 'application/json',
})

/** A header that nothing but this file sets, so that whatever has it began with `OF_JSON`. */
const MARK = 'x-permitted-cross-domain-policies'

/** Secures whatever is answered. Pages bring policies of their own. */
export const secured = createMiddleware<Hallway>(async (c, next) => {
  await next()
  // Hono makes a whole new answer where it is asked to set a header after the answer.
  const { headers } = c.res
  if (headers.has(MARK)) return
  for (const [name, value] of Object.entries(SECURITY)) headers.set(name, value)
  for (const [name, value] of Object.entries(POLICIES)) {
    if (!headers.has(name)) headers.set(name, value)
  }
})
