import type { Term } from '../../domain/shared/term.ts'
import { GLOSSARY } from './glossary/index.ts'
import { type Document, type JsonSchema, operationsOf, partsOf, rootsOf } from './json.ts'

/** A property or a parameter of the document, with the names on the way to it. */
export interface Place {
  readonly path: readonly string[]
  /** The holder of its description: the schema of a property, or the parameter. */
  readonly holder: { description?: string }
  readonly schema: JsonSchema
}

/** Returns every property and parameter of a document, each once. */
export function* placesOf(document: Document): Generator<Place> {
  for (const { operationId, parameters = [] } of operationsOf(document)) {
    for (const one of parameters) {
      yield { path: [operationId, one.name], holder: one, schema: one.schema }
    }
  }
  for (const { path, schema } of rootsOf(document)) yield* propertiesOf(path, schema)
}

function* propertiesOf(path: readonly string[], schema: JsonSchema): Generator<Place> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const below = [...path, name]
    yield { path: below, holder: property, schema: property }
    yield* propertiesOf(below, property)
  }
  for (const part of partsOf(schema)) yield* propertiesOf(path, part)
}

/**
 * Returns the positions of a pattern's names on a path, the last one first and each as near as
 * possible. `null` if they are not there in their order with the last at the end.
 */
function positions(names: readonly string[], path: readonly string[]): number[] | null {
  if (names.at(-1) !== path.at(-1)) return null
  const found: number[] = []
  let before = path.length
  for (const name of names.toReversed()) {
    const at = path.lastIndexOf(name, before - 1)
    if (before === 0 || at < 0) return null
    found.push(at)
    before = at
  }
  return found
}

/**
 * Returns whether a pattern names something nearer to the place than another, or equally near and
 * more.
 */
function isNearer(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((position, index) => position !== other[index])
  return at >= 0 && (one[at] ?? -1) > (other[at] ?? -1)
}

const PATTERNS = Object.keys(GLOSSARY).map((key) => ({ key, names: key.split('/') }))

/** Finds the glossary's entry for a place, and its name; `undefined` if there is none. */
export function termOf(path: readonly string[]): { key: string; term: Term } | undefined {
  let nearest: readonly number[] = []
  let best: string | undefined
  for (const { key, names } of PATTERNS) {
    const found = positions(names, path)
    if (found && isNearer(found, nearest)) {
      nearest = found
      best = key
    }
  }
  const term = best === undefined ? undefined : GLOSSARY[best]
  return best !== undefined && term ? { key: best, term } : undefined
}

/** Returns the schema of the value without an alternative `null`. */
function withoutNull({ anyOf, ...schema }: JsonSchema): JsonSchema {
  const values = (anyOf ?? []).filter(({ type }) => type !== 'null')
  return values.length === 1 && values[0]
    ? withoutNull(values[0])
    : { ...schema, ...(anyOf && { anyOf }) }
}

/** Returns whether a value consists of properties, which have their own examples. */
export function hasProperties(schema: JsonSchema): boolean {
  return Boolean(schema.$ref ?? schema.properties) || partsOf(schema).some(hasProperties)
}

/**
 * Returns an example of a schema: from its closed list, or from the glossary; `undefined` for none.
 */
function exampleOf(schema: JsonSchema, told: unknown): unknown {
  const value = withoutNull(schema)
  if (value.const !== undefined) return value.const
  if (value.enum) return value.enum[0]
  if (value.type === 'null') return null
  if (value.type === 'boolean') return told ?? true
  if (value.type !== 'array' || !value.items || Array.isArray(told)) return told
  const item = exampleOf(value.items, told)
  return item === undefined ? undefined : [item]
}

function explain({ path, holder, schema }: Place): void {
  const term = termOf(path)?.term
  const own = holder.description ?? withoutNull(schema).description
  const text = own ?? (term && `${term.id} / ${term.en}`)
  const unit = term?.unit && !text?.endsWith(']') ? ` [${term.unit}]` : ''
  if (text !== undefined) holder.description = `${text}${unit}`
  const given = schema.examples ?? withoutNull(schema).examples
  if (given || hasProperties(schema)) return
  const example = exampleOf(schema, term?.example)
  if (example !== undefined) schema.examples = [example]
}

/** Writes the glossary's text into every property and parameter without a description. */
export function describePlaces(document: Document): void {
  for (const place of placesOf(document)) explain(place)
}
