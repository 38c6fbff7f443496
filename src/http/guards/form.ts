import { createMiddleware } from 'hono/factory'
import type { Hallway } from '../hallway.ts'

/**
 * Reads a form (`application/x-www-form-urlencoded`) as the JSON of its fields, when a standard
 * requires a form. Unknown fields are left out, as OpenID Connect requires.
 */
export function formAsJson(fields: readonly string[]) {
  return createMiddleware<Hallway>(async (c, next) => {
    if (c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
      const form = new URLSearchParams(await c.req.text())
      const known = fields.flatMap((name) => {
        const value = form.get(name)
        return value === null ? [] : [[name, value] as const]
      })
      const headers = new Headers(c.req.raw.headers)
      headers.set('content-type', 'application/json')
      headers.delete('content-length')
      const body = JSON.stringify(Object.fromEntries(known))
      c.req.raw = new Request(c.req.url, { method: c.req.method, headers, body })
      // Hono caches what was read of the form for the same request.
      c.req.bodyCache = {}
    }
    await next()
  })
}
