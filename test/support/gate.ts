import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { listen } from '../../src/demo/node-http.ts'

/** An address before a database, at which one request can be held back. */
export interface Gate {
  readonly url: string
  /**
   * Holds back the nth of the next requests that contain some SQL, and never answers it. Resolves
   * once it has come; nothing of it reaches the database.
   */
  readonly hold: (sql: string, nth: number) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Opens a gate to a database; everything passes that is not to be held back. */
export async function openGate(database: string): Promise<Gate> {
  let wanted: { readonly sql: string; left: number; readonly come: () => void } | null = null
  const isHeld = (body: string) => {
    if (!wanted || !body.includes(wanted.sql)) return false
    wanted.left -= 1
    return wanted.left === 0
  }
  const server = createServer(async (asked, answer) => {
    const body = await text(asked)
    if (isHeld(body)) {
      wanted?.come()
      wanted = null
      return
    }
    const { authorization, 'content-type': type } = asked.headers
    const headers = {
      ...(authorization && { authorization }),
      ...(type && { 'content-type': type }),
    }
    const { method = 'GET', url = '/' } = asked
    const sent = method === 'GET' ? { method, headers } : { method, headers, body }
    try {
      const answered = await fetch(new URL(url, database), sent)
      const got = Buffer.from(await answered.arrayBuffer())
      const kind = answered.headers.get('content-type') ?? 'application/json'
      answer.writeHead(answered.status, { 'content-type': kind }).end(got)
    } catch {
      // As a server that is away: the connection ends without an answer.
      answer.destroy()
    }
  })
  const { origin, stop } = await listen(server, 0)
  return {
    url: origin,
    hold: (sql, nth) =>
      new Promise((come) => {
        wanted = { sql, left: nth, come }
      }),
    stop,
  }
}
