import type { paths } from './api.d.ts'
import type { Json } from './contract.ts'
import type { Result } from './problem.ts'

// What a path of the wire takes and answers, by the path as it is called. All of it comes from the contract.

/** The method of a call. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How something is called: `key` is the Idempotency-Key of a creating POST. */
export interface Manner {
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
type Written<Path extends string> = Path extends `${infer Before}{${string}}${infer After}`
  ? `${Before}:${Written<After>}`
  : Path

/** What the contract says of each path. */
type Routes = {
  readonly [Path in keyof paths as Path extends `/v1${infer Rest}`
    ? Written<Rest>
    : never]: paths[Path]
}

/** A path as it is called, without its query and with ':' for each part that varies. */
type Called<Path extends string> = Path extends `${infer Before}?${string}`
  ? Called<Before>
  : Path extends `${infer First}/${infer Rest}`
    ? `${Part<First>}/${Called<Rest>}`
    : Part<Path>

/** A part of a path, or ':' where it varies: nothing is a record of all texts of a pattern, and of no single one. */
type Part<Text extends string> = Record<never, never> extends Record<Text, never> ? ':' : Text

/** What the contract says of a path and a method; `never` where it has no such route. */
type Route<Path extends string, How extends Method> =
  Called<Path> extends infer Name extends keyof Routes
    ? NonNullable<Routes[Name][Lowercase<How>]>
    : never

/** What a route takes; `never` where it takes nothing. */
export type Taken<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly requestBody: infer Body } ? Json<Body> : never

/** What a route answers: JSON, or the text of a page. */
export type AnswerTo<Path extends string, How extends Method> =
  Route<Path, How> extends { readonly responses: infer Answers }
    ? [Json<Answers[keyof Answers]>] extends [never]
      ? string
      : Json<Answers[keyof Answers]>
    : never

/** A path that the contract has for a method; the compiler refuses any other. */
export type Known<Path extends string, How extends Method = 'GET'> = Path &
  ([Route<Path, How>] extends [never] ? never : unknown)

/** An object without fields, which may also be left out. */
type Nothing = Readonly<Record<string, never>>

/** What is sent with a call: nothing, or a body as the contract has it. */
export type Sent<Path extends string, How extends Method> = [Taken<Path, How>] extends [Nothing]
  ? { readonly body?: Nothing }
  : { readonly body: Taken<Path, How> }

/** A call of a path: a GET, unless it names another method. */
export type Call<Path extends string, How extends Method> = Sent<Path, How> & Addressed<Path, How>

interface Addressed<Path extends string, How extends Method> extends Manner {
  readonly path: Known<Path, How>
  readonly method?: How
}

/** Calls a path: what it takes and what it answers is what the contract says of it. */
export type Caller = <const Path extends string, How extends Method = 'GET'>(
  call: Call<Path, How>,
) => Promise<Result<AnswerTo<Path, How>>>
