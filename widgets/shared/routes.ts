import type { paths } from './api.d.ts'
import type { Json } from './contract.ts'
import type { Result } from './problem.ts'

// The bodies and answers of the wire by path and method. All of them come from the contract.

/** The method of a call. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The options of a call: `key` is the Idempotency-Key of a creating POST. */
export interface CallOptions {
  readonly key?: string
  readonly signal?: AbortSignal
  /** The type of the answer: JSON, or a page. */
  readonly as?: 'html'
  /** Whether it is useless later: it fails when others wait for a new sign-in. */
  readonly now?: boolean
  /** Further headers, such as `if-none-match`: an unchanged answer is the problem 'http-304'. */
  readonly more?: Readonly<Record<string, string>>
}

/** The optional query of a path. */
export type Query = '' | `?${string}`

/** A path of the contract, with ':' for each parameter. */
type PathPattern<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}:${PathPattern<After>}`
  : Path

/** The paths of the contract by their patterns. */
type Routes = {
  readonly [Path in keyof paths as Path extends `/v1${infer Rest}`
    ? PathPattern<Rest>
    : never]: paths[Path]
}

/** A called path without its query, with ':' for each part that is not a literal. */
type PathOfCall<Path extends string> = Path extends `${infer Before}?${string}`
  ? PathOfCall<Before>
  : Path extends `${infer First}/${infer Rest}`
    ? `${Part<First>}/${PathOfCall<Rest>}`
    : Part<Path>

/** A literal part of a path, or ':' for any other: an empty record is assignable to a record of a pattern only. */
type Part<Text extends string> = Record<never, never> extends Record<Text, never> ? ':' : Text

/** The route of a path and a method; `never` if the contract has none. */
type Route<Path extends string, How extends Method> =
  PathOfCall<Path> extends infer Name extends keyof Routes
    ? NonNullable<Routes[Name][Lowercase<How>]>
    : never

/** The body of a route; `never` if it has none. */
export type BodyFor<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly requestBody: infer Body } ? Json<Body> : never

/** The answer of a route: JSON, or the text of a page. */
export type AnswerTo<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly responses: infer Answers }
    ? [Json<Answers[keyof Answers]>] extends [never]
      ? string
      : Json<Answers[keyof Answers]>
    : never

/** A path that the contract has for a method; the compiler refuses any other. */
export type KnownPath<Path extends string, How extends Method = 'GET'> = Path &
  ([Route<Path, How>] extends [never] ? never : unknown)

/** A body without fields, which may be left out. */
type EmptyBody = Readonly<Record<string, never>>

/** The body of a call as the contract has it, or none. */
export type BodyPart<Path extends string, How extends Method> = [BodyFor<Path, How>] extends [
  EmptyBody,
]
  ? { readonly body?: EmptyBody }
  : { readonly body: BodyFor<Path, How> }

/** A call of a path: a GET, unless it names another method. */
export type Call<Path extends string, How extends Method> = BodyPart<Path, How> &
  CallAddress<Path, How>

interface CallAddress<Path extends string, How extends Method> extends CallOptions {
  readonly path: KnownPath<Path, How>
  readonly method?: How
}

/** Calls a path with the body that the contract wants, and returns its answer. */
export type Caller = <const Path extends string, How extends Method = 'GET'>(
  call: Call<Path, How>,
) => Promise<Result<AnswerTo<Path, How>>>
