import type { paths } from './api.d.ts'
import type { Json } from './contract.ts'
import type { Result } from './problem.ts'

// What a path of the wire takes and answers, by the path as it is called. All of it comes from the contract.

/** The method of a call. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How something is called: `key` is the Idempotency-Key of a creating POST. */
export interface CallOptions {
  readonly key?: string
  readonly signal?: AbortSignal
  /** What the answer is: JSON, unless it is told to be a page. */
  readonly as?: 'html'
  /** Whether it is of no use later: it fails where others wait for the person to sign in again. */
  readonly now?: boolean
  /** Further headers, as `if-none-match`: an answer that is still the same is the problem 'http-304'. */
  readonly more?: Readonly<Record<string, string>>
}

/** The query of a path, where it has one now and then. */
export type Query = '' | `?${string}`

/** A path of the contract, with ':' for each part that varies. */
type PathPattern<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}:${PathPattern<After>}`
  : Path

/** What the contract says of each path. */
type Routes = {
  readonly [Path in keyof paths as Path extends `/v1${infer Rest}`
    ? PathPattern<Rest>
    : never]: paths[Path]
}

/** A path as it is called, without its query and with ':' for each part that varies. */
type PathOfCall<Path extends string> = Path extends `${infer Before}?${string}`
  ? PathOfCall<Before>
  : Path extends `${infer First}/${infer Rest}`
    ? `${Part<First>}/${PathOfCall<Rest>}`
    : Part<Path>

/** A part of a path, or ':' where it varies: nothing is a record of all texts of a pattern, and of no single one. */
type Part<Text extends string> = Record<never, never> extends Record<Text, never> ? ':' : Text

/** What the contract says of a path and a method; `never` where it has no such route. */
type Route<Path extends string, How extends Method> =
  PathOfCall<Path> extends infer Name extends keyof Routes
    ? NonNullable<Routes[Name][Lowercase<How>]>
    : never

/** What a route takes; `never` where it takes nothing. */
export type BodyFor<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly requestBody: infer Body } ? Json<Body> : never

/** What a route answers: JSON, or the text of a page. */
export type AnswerTo<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly responses: infer Answers }
    ? [Json<Answers[keyof Answers]>] extends [never]
      ? string
      : Json<Answers[keyof Answers]>
    : never

/** A path that the contract has for a method; the compiler refuses any other. */
export type KnownPath<Path extends string, How extends Method = 'GET'> = Path &
  ([Route<Path, How>] extends [never] ? never : unknown)

/** An object without fields, which may also be left out. */
type EmptyBody = Readonly<Record<string, never>>

/** What is sent with a call: nothing, or a body as the contract has it. */
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

/** Calls a path: what it takes and what it answers is what the contract says of it. */
export type Caller = <const Path extends string, How extends Method = 'GET'>(
  call: Call<Path, How>,
) => Promise<Result<AnswerTo<Path, How>>>
