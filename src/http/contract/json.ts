/** A schema of the document (JSON Schema 2020-12), as far as the document uses it. */
export interface JsonSchema {
  $ref?: string
  type?: string
  description?: string
  examples?: unknown[]
  default?: unknown
  const?: unknown
  enum?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  items?: JsonSchema
  prefixItems?: JsonSchema[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  allOf?: JsonSchema[]
  required?: string[]
  properties?: Record<string, JsonSchema>
  propertyNames?: JsonSchema
  additionalProperties?: JsonSchema | boolean
}

/** Contents of a body or an answer by their media type. */
export type Content = Record<string, { schema?: JsonSchema }>

/** A parameter of an operation. */
export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: JsonSchema
}

/** What an operation answers under one status. */
export interface Answer {
  $ref?: string
  description?: string
  content?: Content
}

/** An operation of the document. */
export interface JsonOperation {
  operationId: string
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, Answer>
}

/** An OpenAPI 3.1 document, as far as ours goes. */
export interface Document {
  openapi: string
  paths: Record<string, Record<string, JsonOperation>>
  webhooks?: Record<string, Record<string, JsonOperation>>
  components: {
    schemas: Record<string, JsonSchema>
    responses: Record<string, Answer>
    headers?: Record<string, unknown>
    securitySchemes: Record<string, unknown>
  }
}

/** Returns the schemas that stand directly in a schema and tell of the same value, its items or its members. */
export function partsOf(schema: JsonSchema): JsonSchema[] {
  const { items, prefixItems = [], anyOf = [], oneOf = [], allOf = [] } = schema
  const { additionalProperties: rest } = schema
  return [
    ...(items ? [items] : []),
    ...prefixItems,
    ...anyOf,
    ...oneOf,
    ...allOf,
    ...(typeof rest === 'object' ? [rest] : []),
  ]
}

/** Returns every operation of a document, of its paths and of its webhooks. */
export function operationsOf({ paths, webhooks = {} }: Document): JsonOperation[] {
  return [...Object.values(paths), ...Object.values(webhooks)].flatMap((item) =>
    Object.values(item),
  )
}

/** A schema at the root of something, with the names on the way to it. */
export interface Root {
  readonly path: readonly string[]
  readonly schema: JsonSchema
}

function* schemasIn(path: readonly string[], content: Content = {}): Generator<Root> {
  for (const { schema } of Object.values(content)) if (schema) yield { path, schema }
}

/** Returns every schema that is shared, and every one of a request and of an answer. */
export function* rootsOf(document: Document): Generator<Root> {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield { path: [name], schema }
  }
  for (const { operationId, requestBody, responses } of operationsOf(document)) {
    yield* schemasIn([operationId, 'request'], requestBody?.content)
    for (const { content } of Object.values(responses)) {
      yield* schemasIn([operationId, 'response'], content)
    }
  }
}
