import { type Kepastian, kepastianOf, withoutMarks } from '../domain/shared/klausa.ts'

/** The names under which an answer gives its legal basis. */
const CITING: readonly string[] = ['dasar', 'basis']
/** Parts sent as stored: values of clauses, which return in drafts. */
const AS_KEPT: readonly string[] = ['nilai', 'contoh']

/**
 * Returns an answer with each basis in the form for people, and its certainty (`kepastian`) next to
 * it. Marks for developers stay in the code.
 */
export function addKepastian<Value>(value: Value): Value {
  // Safe because a basis keeps its type, and `kepastian` only comes beside it.
  return (isObject(value) ? walk(value) : value) as Value
}

/** A basis in the form for people, and how sure it is. */
interface Telling {
  readonly text: string
  readonly kepastian: Kepastian
}

/** The cached form of each basis: the law has some hundreds, and adopted changes a few more. */
const told = new Map<string, Telling>()
const MOST_TOLD = 2_000

function tellingOf(basis: string): Telling {
  const known = told.get(basis)
  if (known) return known
  const telling = { text: withoutMarks(basis), kepastian: kepastianOf(basis) }
  if (told.size >= MOST_TOLD) told.clear()
  told.set(basis, telling)
  return telling
}

function walk(value: object): unknown {
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? walk(one) : one))
  const copy: Record<string, unknown> = {}
  // Runs over every value of every answer: Object.entries would create an array for each.
  for (const key of Object.keys(value)) {
    // Safe because it is a name of a plain object.
    const one = (value as Readonly<Record<string, unknown>>)[key]
    if (isObject(one)) copy[key] = AS_KEPT.includes(key) ? one : walk(one)
    else if (typeof one === 'string' && CITING.includes(key)) {
      const { text, kepastian } = tellingOf(one)
      copy[key] = text
      copy.kepastian = kepastian
    } else copy[key] = one
  }
  return copy
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
