import { bodyLimit } from 'hono/body-limit'
import type { Ctx } from '../hallway.ts'
import { problem } from '../problem.ts'

/** Refuses a body over so many bytes before it is read whole. */
export function atMost(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    // Safe because every route of ours runs in this hallway.
    onError: (c) => problem(c as unknown as Ctx, 'terlalu-besar'),
  })
}
