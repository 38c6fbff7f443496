import { digestOf } from '../../operations/shared/digest.ts'
import type { Idempotency } from '../../operations/shared/idempotency.ts'
import type { Ctx } from '../hallway.ts'

/** Returns the Idempotency-Key of a request; `undefined` without one. */
export function idempotencyKeyOf(c: Ctx): string | undefined {
  return c.req.header('idempotency-key')?.trim().slice(0, 200) || undefined
}

/** Returns the Idempotency-Key of a request with the digest of its route and body; `null` without a key. */
export async function idempotencyOf(
  c: Ctx,
  route: string,
  body: unknown,
): Promise<Idempotency | null> {
  const kunci = idempotencyKeyOf(c)
  if (!kunci) return null
  return { kunci, sidik: await digestOf(`${route}\n${JSON.stringify(body)}`) }
}
