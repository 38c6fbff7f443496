import { validator } from 'hono-openapi'
import type * as v from 'valibot'
import { describeIssues } from '../domain/shared/schema.ts'
import type { Ctx } from './hallway.ts'
import { problem } from './problem.ts'

/** Checks one part of a request against a schema, which is also what OpenAPI tells of it. */
export function valid<
  Target extends 'json' | 'query' | 'param',
  Schema extends v.GenericSchema<unknown, unknown>,
>(target: Target, schema: Schema) {
  return validator(target, schema, (result, c) => {
    if (result.success) return undefined
    // Safe because the schema is valibot's, whose issues come through the standard unchanged.
    const issues = result.error as unknown as v.BaseIssue<unknown>[]
    // Safe because every route of ours runs in this hallway.
    return problem(c as unknown as Ctx, 'salah-isi', { issues: describeIssues(issues) })
  })
}
