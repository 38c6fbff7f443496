import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** The range for ports: below those that systems use for outgoing connections. */
const FIRST = 20_000
const LAST = 29_999
const TRIES = 100

/**
 * Returns a loopback port that nothing listened on a moment ago. No outgoing connection uses it, so
 * a restarted server finds its port free.
 *
 * @throws When none is found.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FIRST, LAST + 1)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port was found from ${FIRST} to ${LAST}`)
}

/** Returns whether a loopback port is free now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
