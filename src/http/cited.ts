import { createMiddleware } from 'hono/factory'
import { kepastianOf, withoutMarks } from '../domain/shared/klausa.ts'
import type { Hallway } from './hallway.ts'

/** The names under which an answer says what something rests on. */
const CITING: readonly string[] = ['dasar', 'basis']
/** What is sent as it is kept: values of clauses, which come back in drafts. */
const AS_KEPT: readonly string[] = ['nilai', 'contoh']

/**
 * Returns an answer with each basis as people read it, and beside it how sure it is (`kepastian`). The marks of those
 * who write the law in code stay in the code.
 */
export function cited<Value>(value: Value): Value {
  // Safe because a basis keeps its type, and `kepastian` only comes beside it.
  return walked(value) as Value
}

/** Has an answer say exactly what is stored, sent or sealed: for downloads of it, and for the audit log. */
export const asStored = createMiddleware<Hallway>(async (c, next) => {
  c.set('apaAdanya', true)
  await next()
})

function walked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(walked)
  const told: Record<string, unknown> = {}
  for (const [key, one] of Object.entries(value)) {
    if (typeof one === 'string' && CITING.includes(key)) {
      told[key] = withoutMarks(one)
      told.kepastian = kepastianOf(one)
    } else told[key] = AS_KEPT.includes(key) ? one : walked(one)
  }
  return told
}
