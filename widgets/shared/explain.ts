/**
 * The cases explained in /docs/kode: how a portal answers a request for a token, and how Luwes
 * answers the token.
 */
const TOKEN = [0, 200, 401, 403, 404, 500, 503]
const LUWES = [0, 401, 403, 429, 503]

/** The status of an answer; `undefined` if there was no request. */
type Status = number | undefined

function nearest(who: string, status: number, known: readonly number[], away: number): string {
  if (known.includes(status)) return `${who}-${status}`
  return `${who}-${status < 500 ? '4xx' : away}`
}

/**
 * Returns the heading of /docs/kode for a code. Why nobody is signed in depends on how Luwes
 * answered the token, or else on how the portal answered.
 */
export function headingOf(code: string, luwes: Status, token: Status): string {
  // An answer in another form is not from Luwes.
  if (!/^[a-z-]+$/.test(code)) return 'http'
  if (!/^(sesi|jaringan|belum)/.test(code)) return code
  if (luwes !== undefined) {
    return luwes && luwes < 400 ? code : nearest('luwes', luwes, LUWES, 503)
  }
  if (token === undefined) return code
  return token && token < 400
    ? `token-${token < 300 ? 200 : 0}`
    : nearest('token', token, TOKEN, 500)
}
