import { request } from 'node:http'
import { text as readText } from 'node:stream/consumers'

/** The address of a Luwes: on the network, or a socket of this machine. */
export type Place = { readonly url: string } | { readonly socket: string }

/** An answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly text: string
}

/** The options of a request; without a method it is a GET. */
export interface RequestOptions {
  readonly method?: 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** How long the answer may take, in milliseconds. */
  readonly limit?: number
}

const LIMIT_MS = 15_000

/**
 * Sends a request to a Luwes by its address or socket; by default at most 15 s. Rejects when there
 * is no answer.
 */
export function ask(place: Place, path: string, asked: RequestOptions = {}): Promise<Answer> {
  const { method = 'GET', body = null, headers = {}, limit = LIMIT_MS } = asked
  if ('url' in place) {
    const signal = AbortSignal.timeout(limit)
    const sent = fetch(new URL(path, place.url), {
      method,
      body,
      headers,
      signal,
      redirect: 'manual',
    })
    return sent.then(async (answer) => ({ status: answer.status, text: await answer.text() }))
  }
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(limit)
    const fail = (error: Error) => reject(signal.aborted ? new Error('no answer') : error)
    const to = { socketPath: place.socket, path, method, agent: false, signal }
    const call = request({ ...to, headers: { host: 'luwes', ...headers } }, (answer) => {
      // An answer that breaks off ends with no event of its own, but reading it to its end fails.
      readText(answer).then((text) => resolve({ status: answer.statusCode ?? 0, text }), fail)
    })
    call.on('error', fail)
    call.end(body ?? undefined)
  })
}
