/** One request to a route that would be answered well, and who must not make it. */
export interface Example {
  readonly path: string
  readonly as: string
  readonly status: number
  readonly body?: unknown
  /** Headers that the request needs beside the Bearer token. */
  readonly headers?: Readonly<Record<string, string>>
  /** What the answer is where it is no JSON. */
  readonly type?: string
  /** A path of the same route that names somebody else's, and who asks for it. */
  readonly notYours?: { readonly path: string; readonly as: string }
  /** A path of the same route that names nothing. */
  readonly unknown?: string
  /** Bodies or queries that are malformed, beside those that every route is tried with. */
  readonly malformed?: readonly { readonly path?: string; readonly body?: unknown }[]
}
