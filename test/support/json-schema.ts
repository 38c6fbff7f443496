import type { Document, JsonSchema } from '../../src/http/contract/json.ts'

type Check = (value: unknown, schema: JsonSchema, root: Document) => boolean

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  TYPES.object?.(value) === true
const size = (value: unknown) => (Array.isArray(value) ? value.length : null)
const length = (value: unknown) => (typeof value === 'string' ? [...value].length : null)
const number = (value: unknown) => (typeof value === 'number' ? value : null)

/** Returns a check that a value of the keyword's type is within its bound; other values pass. */
const atLeast = (found: number | null, least = Number.NEGATIVE_INFINITY) =>
  found === null || found >= least
const atMost = (found: number | null, most = Number.POSITIVE_INFINITY) =>
  found === null || found <= most

/** The keywords in the document, each with its check; descriptive ones check nothing. */
const KEYWORDS: Readonly<Record<string, Check>> = {
  description: () => true,
  examples: () => true,
  default: () => true,
  $ref: (value, { $ref = '' }, root) => {
    const schema = root.components.schemas[$ref.replace('#/components/schemas/', '')]
    return schema !== undefined && fits(value, schema, root)
  },
  type: (value, { type = '' }) => TYPES[type]?.(value) === true,
  const: (value, schema) => value === schema.const,
  enum: (value, schema) => schema.enum?.includes(value) === true,
  pattern: (value, { pattern = '' }) =>
    typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  format: (value, { format }) => {
    if (typeof value !== 'string') return true
    if (format === 'uri') return URL.canParse(value)
    if (format === 'date-time') return !Number.isNaN(Date.parse(value))
    throw new Error(`no check of the format ${format}`)
  },
  minLength: (value, { minLength }) => atLeast(length(value), minLength),
  maxLength: (value, { maxLength }) => atMost(length(value), maxLength),
  minimum: (value, { minimum }) => atLeast(number(value), minimum),
  maximum: (value, { maximum }) => atMost(number(value), maximum),
  minItems: (value, { minItems }) => atLeast(size(value), minItems),
  maxItems: (value, { maxItems }) => atMost(size(value), maxItems),
  prefixItems: (value, { prefixItems = [] }, root) =>
    !Array.isArray(value) ||
    prefixItems.every((schema, at) => at >= value.length || fits(value[at], schema, root)),
  items: (value, { items = {}, prefixItems = [] }, root) =>
    !Array.isArray(value) || value.slice(prefixItems.length).every((one) => fits(one, items, root)),
  anyOf: (value, { anyOf = [] }, root) => anyOf.some((schema) => fits(value, schema, root)),
  oneOf: (value, { oneOf = [] }, root) =>
    oneOf.filter((schema) => fits(value, schema, root)).length === 1,
  allOf: (value, { allOf = [] }, root) => allOf.every((schema) => fits(value, schema, root)),
  required: (value, { required = [] }) =>
    !isObject(value) || required.every((name) => Object.hasOwn(value, name)),
  properties: (value, { properties = {} }, root) =>
    !isObject(value) ||
    Object.entries(properties).every(
      ([name, schema]) => !Object.hasOwn(value, name) || fits(value[name], schema, root),
    ),
  propertyNames: (value, { propertyNames = {} }, root) =>
    !isObject(value) || Object.keys(value).every((name) => fits(name, propertyNames, root)),
  additionalProperties: (value, { additionalProperties: rest, properties = {} }, root) => {
    if (!isObject(value) || rest === true || rest === undefined) return true
    const others = Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
    return rest === false
      ? others.length === 0
      : others.every((name) => fits(value[name], rest, root))
  },
}

/**
 * Returns whether a value fits a schema of the document (JSON Schema 2020-12).
 *
 * @throws On an unknown keyword, so that nothing passes unchecked.
 */
export function fits(value: unknown, schema: JsonSchema, root: Document): boolean {
  return Object.keys(schema).every((keyword) => {
    const check = KEYWORDS[keyword]
    if (!check) throw new Error(`no check of the keyword ${keyword}`)
    return check(value, schema, root)
  })
}
