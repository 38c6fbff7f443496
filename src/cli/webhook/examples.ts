import { KEJADIAN } from '../../domain/events.ts'
import { typeNamed } from '../../operations/webhook/jenis-masuk.ts'
import { DOCS } from '../../operations/webhook/types/docs.ts'

/** A payload of every type that Luwes accepts. */
export const INCOMING_EXAMPLES: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(DOCS).map(([type, { example }]) => [type, example]),
)

/** A payload of every event that Luwes sends. */
export const OUTGOING_EXAMPLES: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(KEJADIAN).map(([jenis, { example }]) => [jenis, example]),
)

/**
 * Returns the source of a type that Luwes accepts; `null` for a type that it sends or does not
 * know.
 */
export function sourceOf(type: string) {
  return typeNamed(type)?.sumber ?? null
}

/** Returns the payload of any type, accepted or sent. */
export function exampleOf(type: string): unknown {
  const all = { ...INCOMING_EXAMPLES, ...OUTGOING_EXAMPLES }
  return Object.hasOwn(all, type) ? all[type] : undefined
}
