import { KEPASTIAN } from '../../domain/shared/klausa.ts'
import { namedSchemas } from './components.ts'
import type { Document, JsonSchema } from './json.ts'

/**
 * Returns a tuple in the form of JSON Schema 2020-12; the converter still writes that of draft 7.
 */
function withTuples(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withTuples)
  const { items, ...rest } = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withTuples(one)]),
  )
  if (!Array.isArray(items)) return items === undefined ? rest : { ...rest, items }
  return { ...rest, prefixItems: items, minItems: items.length, maxItems: items.length }
}

type Names = ReadonlyMap<string, string>

/** Replaces each named schema in a value by a reference; the one named `own` stays. */
function refer(value: unknown, names: Names, own?: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((one) => refer(one, names))
  const name = names.get(JSON.stringify(value))
  if (name !== undefined && name !== own) return { $ref: `#/components/schemas/${name}` }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, refer(one, names)]))
}

/** The certainty next to a basis in every answer: see `addKepastian`. */
const CERTAINTY: JsonSchema = {
  type: 'string',
  enum: [...KEPASTIAN],
  description:
    'Seberapa pasti dasarnya: pasti, belum dicocokkan dengan naskah, atau belum ditetapkan dengan Perkada / how sure the basis is: held against the text, not yet, or set by no regulation yet',
}

/** Adds the certainty of a basis to each schema of an answer that has one. */
function withCertainty(schema: JsonSchema | undefined): void {
  if (!schema) return
  const { properties = {}, items, additionalProperties } = schema
  const { anyOf = [], oneOf = [], allOf = [], prefixItems = [] } = schema
  const more = typeof additionalProperties === 'object' ? [additionalProperties] : []
  const parts = [
    ...anyOf,
    ...oneOf,
    ...allOf,
    ...prefixItems,
    ...more,
    ...Object.values(properties),
  ]
  for (const part of parts) withCertainty(part)
  withCertainty(items)
  const basis = properties.dasar ?? properties.basis
  const isText = (one?: JsonSchema) => one?.type === 'string'
  if (basis && (isText(basis) || basis.anyOf?.some(isText))) properties.kepastian = CERTAINTY
}

/** Defines every named schema once, under its name, and refers to it wherever it occurs. */
export async function shareSchemas(document: object): Promise<Document> {
  const named = await namedSchemas()
  const names = new Map([...named].map(([name, schema]) => [JSON.stringify(schema), name]))
  // Safe because an OpenAPI document comes in, and a reference may stand wherever a schema does.
  const shared = withTuples(refer(document, names)) as Document
  const schemas = [...named].map(([name, schema]) => [name, withTuples(refer(schema, names, name))])
  // Safe because a schema was given, so the result is a schema.
  shared.components.schemas = Object.fromEntries(schemas) as Record<string, JsonSchema>
  for (const schema of Object.values(shared.components.schemas)) withCertainty(schema)
  const answers = Object.values(shared.paths).flatMap((path) =>
    Object.values(path).flatMap(({ responses }) => Object.values(responses)),
  )
  for (const { content = {} } of answers)
    for (const { schema } of Object.values(content)) withCertainty(schema)
  return shared
}
