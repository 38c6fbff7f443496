/** How a program of the demo calls Luwes for a person. */
export interface LuwesCall {
  readonly luwesUrl: string
  /** The person's own SSO token: Luwes decides what it allows. */
  readonly token: string
}

/** Calls Luwes, with `POST` where there is a body. The computation of a month takes longest. */
export function askLuwes(
  { luwesUrl, token }: LuwesCall,
  path: string,
  body?: unknown,
): Promise<Response> {
  return fetch(new URL(path, luwesUrl), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(120_000),
  })
}
