import { sValidator } from '@hono/standard-validator'
import type * as v from 'valibot'
import { describeIssues } from '../domain/shared/schema.ts'
import type { Ctx } from './hallway.ts'
import { problem } from './problem.ts'

/** A part of a request that is checked. */
export type Target = 'json' | 'query' | 'param'

/** What a route takes in: which part of the request, and the schema that it must fit. */
export interface Input {
  readonly target: Target
  readonly schema: v.GenericSchema
}

/** Checks one part of a request against a schema. The handler carries both, for the OpenAPI document. */
export function valid<T extends Target, Schema extends v.GenericSchema<unknown, unknown>>(
  target: T,
  schema: Schema,
) {
  const check = sValidator(target, schema, (result, c) => {
    if (result.success) return undefined
    // Safe because the schema is valibot's, whose issues come through the standard unchanged.
    const issues = result.error as unknown as v.BaseIssue<unknown>[]
    // Safe because every route of ours runs in this hallway.
    return problem(c as unknown as Ctx, 'salah-isi', { issues: describeIssues(issues) })
  })
  return Object.assign(check, { input: { target, schema } })
}
