import { validator } from 'hono/validator'
import * as v from 'valibot'
import { describeIssues } from '../domain/shared/schema.ts'
import type { Ctx } from './hallway.ts'
import { problem } from './problem.ts'

/** A part of a request that is checked. */
export type Target = 'json' | 'query' | 'param'

/** The input of a route: which part of the request, and its schema. */
export interface Input {
  readonly target: Target
  readonly schema: v.GenericSchema
}

/**
 * Checks one part of a request against a schema. The handler carries both, for the OpenAPI
 * document.
 */
export function valid<T extends Target, Schema extends v.GenericSchema<unknown, unknown>>(
  target: T,
  schema: Schema,
) {
  const check = validator(target, (value: unknown, c: Ctx) => {
    // A schema with only optional fields would accept an array as an empty object.
    const parsed = v.safeParse(schema, Array.isArray(value) ? null : value)
    if (parsed.success) return parsed.output
    return problem(c, 'salah-isi', { issues: describeIssues(parsed.issues) })
  })
  return Object.assign(check, { input: { target, schema } })
}
