import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Where ports are chosen: below those that systems give to outgoing connections by themselves. */
const FIRST = 20_000
const LAST = 29_999
const TRIES = 100

/**
 * Returns a loopback port that nothing listened on a moment ago, and that no outgoing connection is given, so that a
 * server which is started again finds its port free.
 *
 * @throws Where none is found.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(FIRST, LAST + 1)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port was found from ${FIRST} to ${LAST}`)
}

/** Returns whether a loopback port can be listened on now. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
