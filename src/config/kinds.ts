import * as v from 'valibot'

/** A problem with one setting; never its value, which may be a secret. */
export interface ConfigProblem {
  readonly name: string
  readonly problem: string
}

/** The bindings of a deployment as received: settings among other things. */
export type Env = Readonly<Record<string, unknown>>

/** A text that is not empty. */
export const text = v.pipe(v.string('is missing'), v.trim(), v.nonEmpty('is missing'))

/** Words, separated by spaces or commas. */
export const words = v.pipe(
  text,
  v.transform((value) => wordsOf(value)),
  v.minLength(1, 'is missing'),
)

/** Returns the words of an unchecked setting; none if it is not text. */
export function wordsOf(value: unknown): string[] {
  return typeof value === 'string' ? value.split(/[\s,]+/).filter((word) => word !== '') : []
}

/** Returns whether a setting is given: an empty value counts as missing. */
export function has(env: Env, name: string): boolean {
  return env[name] !== undefined && env[name] !== null && env[name] !== ''
}

const MIN_SECRET_BYTES = 32

function isLong(value: string): boolean {
  return new TextEncoder().encode(value).length >= MIN_SECRET_BYTES
}

/** A secret of 32 bytes or more. */
export const longSecret = v.pipe(
  text,
  v.check(isLong, `must be at least ${MIN_SECRET_BYTES} bytes`),
)

/** Several of them. */
export const longSecrets = v.pipe(
  words,
  v.everyItem(isLong, `must be at least ${MIN_SECRET_BYTES} bytes each`),
)

/** Returns a whole number in a span, as text. */
export function count(least: number, most: number, problem: string) {
  return v.pipe(
    text,
    v.check((value) => /^\d{1,6}$/.test(value) && +value >= least && +value <= most, problem),
  )
}

/** Returns the parsed address; `null` if it is invalid, or contains a name and password. */
export function urlOf(value: string): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null
  return url && url.username === '' && url.password === '' ? url : null
}

/** Returns whether a host is this very machine. */
export function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
}
