import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Ctx, Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'

/** Refuses a body over so many bytes before it is read whole. */
export function atMost(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    // Safe because every route of ours runs in this hallway.
    onError: (c) => problem(c as unknown as Ctx, 'terlalu-besar'),
  })
}

/** Takes a POST without a body for one with an empty object, whatever type its sender names. */
export const bodyMayBeLeftOut = createMiddleware<Hallway>(async (c, next) => {
  if ((await c.req.text()).trim() === '') {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('content-type')
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers })
  }
  await next()
})
