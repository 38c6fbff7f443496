import type { ProblemBody } from './contract.ts'

/** The fields that were malformed. */
type Issues = NonNullable<ProblemBody['issues']>

/** The rules that refused. */
type Refusals = NonNullable<ProblemBody['refusals']>

/**
 * What went wrong with a request, as RFC 9457 tells it or as the browser met it.
 *
 * `code` is the last part of the problem's `type`, or one of ours: 'jaringan' (no answer came),
 * 'sesi' (nobody is signed in), 'muat' (code did not come), 'usang' (the answer is of no use any more and is not to
 * be shown).
 */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly issues: Issues
  readonly refusals: Refusals
  /** The id under which the server's log has the request. */
  readonly permintaan?: string
}

/**
 * The outcome of a call: problems are values. `next` begins the next page of a list, as a query says it;
 * `etag` marks the answer, to ask whether it is still the same.
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

/** Returns whether nothing was decided: there is no network, or a part is away. The same may be sent again. */
export function isAway({ status }: Problem): boolean {
  return status === 0 || status === 429 || status >= 500
}

/** Reads the problem of an answer; a body that is none still gives its status. */
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
