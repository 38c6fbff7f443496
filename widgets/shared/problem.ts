import type { ProblemBody } from './contract.ts'

/** The fields that were malformed. */
type Issues = NonNullable<ProblemBody['issues']>

/** The rules that refused. */
type Refusals = NonNullable<ProblemBody['refusals']>

/**
 * The problem of a request, in the form of RFC 9457 or from the browser.
 *
 * `code` is the last part of the problem's `type`, or one of ours. Those are 'jaringan' (no answer
 * came), 'sesi' (nobody is signed in) and 'muat' (code could not be loaded). The code 'usang' marks
 * an outdated answer, not to be shown.
 */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly issues: Issues
  readonly refusals: Refusals
  /** The id of the request in the server's log. */
  readonly permintaan?: string
}

/**
 * The outcome of a call: problems are values. `next` begins the next page of a list, for a query.
 * `etag` marks the answer, to ask whether it is unchanged.
 */
export type Result<Value> =
  | {
      readonly ok: true
      readonly value: Value
      readonly next?: string | undefined
      readonly etag?: string | null
    }
  | { readonly ok: false; readonly problem: Problem }

/** Returns a problem without a body. */
export function problem(code: string, status = 0): Problem {
  return { code, status, title: '', detail: '', issues: [], refusals: [] }
}

/**
 * Returns whether nothing was decided: there is no network, or a part is unreachable. The same may
 * be sent again.
 */
export function isAway({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500
}

/** Reads the problem of an answer; without a valid body it still has its status. */
export async function readProblem(answer: Response): Promise<Problem> {
  const empty = problem(`http-${answer.status}`, answer.status)
  try {
    const body: unknown = await answer.json()
    return typeof body === 'object' && body !== null ? { ...empty, ...fields(body) } : empty
  } catch {
    return empty
  }
}

function fields(body: object): Partial<Problem> {
  // Safe because each field is checked below before it is used.
  const { type, title, detail, issues, refusals, instance } = body as Readonly<
    Record<string, unknown>
  >
  return {
    ...(typeof type === 'string' && { code: type.split('/').at(-1) || type }),
    ...(typeof title === 'string' && { title }),
    ...(typeof detail === 'string' && { detail }),
    ...(typeof instance === 'string' && { permintaan: instance.replace('urn:uuid:', '') }),
    // Safe because the wire promises these shapes; a list of anything else shows no text.
    ...(Array.isArray(issues) && { issues: issues as Issues }),
    // Safe for the same reason.
    ...(Array.isArray(refusals) && { refusals: refusals as Refusals }),
  }
}
