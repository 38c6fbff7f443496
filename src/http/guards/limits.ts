import { createMiddleware } from 'hono/factory'
import type { Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'

/**
 * The largest body that any route accepts, in bytes; reverse proxies are configured with the same
 * limit.
 */
export const LARGEST_BODY = 1024 * 1024

type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Refuses a body over a number of bytes before it is read completely. */
export function atMost(bytes: number) {
  return createMiddleware<Hallway>(async (c, next) => {
    const { raw } = c.req
    // First, because checking for a body makes a stream of it.
    const told = raw.headers.get('content-length')
    if (told !== null && !raw.headers.has('transfer-encoding')) {
      return Number(told) > bytes ? problem(c, 'terlalu-besar') : next()
    }
    if (!raw.body) return next()
    const body = await readAtMost(raw.body.getReader(), bytes)
    if (body === null) return problem(c, 'terlalu-besar')
    c.req.raw = new Request(raw, { body })
    return next()
  })
}

/** Returns the bytes of a body; `null` if there are more than `bytes`. */
async function readAtMost(reader: Reader, bytes: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > bytes) {
      await drain(reader, LARGEST_BODY - size)
      return null
    }
    parts.push(new Uint8Array(part.value))
  }
  return new Blob(parts)
}

/** Reads and discards at most `most` further bytes. */
async function drain(reader: Reader, most: number): Promise<void> {
  let left = most
  while (left > 0) {
    const { done, value } = await reader.read()
    if (done) return
    left -= value.length
  }
  await reader.cancel()
}

/**
 * Reads and discards the body that an early refusal left unread, up to the largest that any route
 * accepts. A connection that ends with unread bytes is reset, and a reverse proxy that is still
 * sending then answers 502 instead of the refusal.
 */
export const drained = createMiddleware<Hallway>(async (c, next) => {
  const { raw } = c.req
  await next()
  if (raw.bodyUsed) return
  const { body } = raw
  if (!body || body.locked) return
  if (Number(raw.headers.get('content-length') ?? 0) > LARGEST_BODY) return
  // A caller that hangs up meanwhile needs no answer.
  await drain(body.getReader(), LARGEST_BODY).catch(() => undefined)
})

/** Treats a POST without a body as one with an empty object, whatever type its sender names. */
export const bodyMayBeLeftOut = createMiddleware<Hallway>(async (c, next) => {
  if ((await c.req.text()).trim() === '') {
    const headers = new Headers(c.req.raw.headers)
    headers.delete('content-type')
    c.req.raw = new Request(c.req.url, { method: c.req.method, headers })
  }
  await next()
})
