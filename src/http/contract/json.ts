/** A schema of the document (JSON Schema 2020-12), as far as the document uses it. */
export interface JsonSchema {
  $ref?: string
  type?: string
  title?: string
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
export type Content = Record<
  string,
  { schema?: JsonSchema; example?: unknown; examples?: Record<string, { value?: unknown }> }
>

/** A parameter of an operation. */
export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema: JsonSchema
}

/** The answer of an operation for one status. */
export interface Answer {
  $ref?: string
  description?: string
  content?: Content
}

/** An operation in the document. */
export interface JsonOperation {
  operationId: string
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Content }
  responses: Record<string, Answer>
}

/** The parts of an OpenAPI 3.1 document that ours has. */
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

/** Returns the schemas directly in a schema: for the same value, its items or its members. */
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

/** Lists the operations in the paths and webhooks of a document. */
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

/** Returns every shared schema, and every one of a request or an answer. */
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
