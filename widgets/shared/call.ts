import { type Problem, problem, type Result, readProblem } from './problem.ts'
import type { CallOptions, Method } from './routes.ts'
import { apiBase, backAgain, bearer, endSession, renew, session } from './session.ts'

const TIMEOUT_MS = 20_000

/** A call of any path: the body is sent as JSON. What a path takes and answers is known to the host of a widget. */
interface Call extends CallOptions {
  readonly method?: Method
  readonly path: string
  readonly lang: string
  readonly body?: unknown
}

/**
 * Calls the API for the signed-in person. A 401 renews the session once and tries again. After that
 * the call waits for the person to sign in, and is sent under its own key.
 *
 * An answer that comes after the person has changed, or after `signal` aborted, is the problem
 * 'usang': it must not be shown.
 */
export async function call<Value>(request: Call): Promise<Result<Value>> {
  const { generation } = session()
  const stale = () => session().generation !== generation || request.signal?.aborted
  const fail = (error: Problem) => ({ ok: false, problem: error }) as const

  let answer = await attempt(request)
  for (let again = 0; answer?.status === 401 && !stale(); again += 1) {
    if (again === 0) await renew()
    else {
      endSession()
      if (!request.method || request.method === 'GET' || request.now || !session().masuk) break
      await backAgain()
    }
    if (!stale()) answer = await attempt(request)
  }
  if (stale()) return fail(problem('usang'))
  if (answer?.status === 401) return fail(problem('sesi'))
  if (!answer) return fail(problem('jaringan'))
  if (!answer.ok) return fail(await readProblem(answer))
  const value = await (request.as ? answer.text() : answer.json()).catch(() => null)
  if (stale()) return fail(problem('usang'))
  if (value === null) return fail(problem('jaringan'))
  const next = /after=([^>&]+)/.exec(answer.headers.get('link') ?? '')?.[1]
  return { ok: true, value, next, etag: answer.headers.get('etag') }
}

/** Makes one attempt; returns `null` when no answer came. */
async function attempt(request: Call): Promise<Response | null> {
  const token = await bearer()
  // No token could be requested, or there is none.
  const { phase, code } = session()
  if (!token)
    return phase === 'masuk' || code === 'jaringan' ? null : new Response(null, { status: 401 })
  const control = new AbortController()
  const stop = () => control.abort()
  const timer = setTimeout(stop, TIMEOUT_MS)
  request.signal?.addEventListener('abort', stop)
  try {
    return await fetch(`${apiBase()}/v1${request.path}`, {
      method: request.method ?? 'GET',
      headers: headers(request, token),
      credentials: 'omit',
      cache: 'no-store',
      signal: control.signal,
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    })
  } catch {
    return null
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', stop)
  }
}

function headers({ lang, body, key, as, more }: Call, token: string): Record<string, string> {
  return {
    authorization: `Bearer ${token}`,
    accept: as ? 'text/html, application/problem+json' : 'application/json',
    'accept-language': lang,
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
    ...more,
  }
}
