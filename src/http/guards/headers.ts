import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import type { Hallway } from '../hallway.ts'

/** What a browser may do with an answer that says nothing of its own: nothing at all. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Nothing of ours asks the browser for these from its own pages; widgets run in the portal's page. */
const PERMISSIONS = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'

/**
 * The headers that keep a browser from sniffing, framing or leaking an answer (`nosniff`, `DENY`,
 * `no-referrer`, HSTS, which browsers heed over https alone), on whatever is answered.
 */
export const secured = secureHeaders({
  crossOriginResourcePolicy: 'same-site',
  xFrameOptions: 'DENY',
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
})

/** The policy of content and of permissions; pages bring a policy of content of their own. */
export const policed = createMiddleware<Hallway>(async (c, next) => {
  // Set before: Hono makes a whole new answer for each header that comes after.
  c.header('permissions-policy', PERMISSIONS)
  c.header('content-security-policy', POLICY)
  await next()
  const { headers } = c.res
  if (!headers.has('permissions-policy')) c.header('permissions-policy', PERMISSIONS)
  if (!headers.has('content-security-policy')) c.header('content-security-policy', POLICY)
})
