import { expect, it } from 'vitest'
import { API_TYPES, writeApiTypes } from '../../src/cli/api-types.ts'
import { textOf } from './sources.ts'

it('keeps the types of the wire as the OpenAPI document has them: `npm run api` writes them', async () => {
  const written = await writeApiTypes()
  expect(written).toContain('export interface operations')
  expect(textOf(API_TYPES) === written, 'run `npm run api`').toBe(true)
}, 120_000)
