import { Agent, request } from 'node:http'

/** One request of a client: who asks, for what. */
export interface Call {
  readonly path: string
  readonly token?: string
  readonly body: unknown
}

/** The longest that one measure may take, in milliseconds; then it counts what was done by then. */
export const LIMIT = 4_000

function ask(agent: Agent, base: string, { path, token, body }: Call): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    }
    const call = request(base + path, { agent, method: 'POST', headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.once('end', () => resolve([response.statusCode ?? 0, text]))
    })
    call.once('error', reject)
    call.end(JSON.stringify(body))
  })
}

/**
 * Sends calls from so many clients at once, each on a connection that it keeps, and answers how many
 * a second were done. Throws on any answer but `status`: what failed fast is no result.
 */
export async function perSecond(
  base: string,
  clients: number,
  status: number,
  calls: readonly Call[],
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const waiting = calls.values()
  const start = performance.now()
  let done = 0
  const client = async () => {
    for (const call of waiting) {
      if (performance.now() - start > LIMIT) return
      const [answered, text] = await ask(agent, base, call)
      if (answered !== status) throw new Error(`${call.path}: ${answered} ${text.slice(0, 500)}`)
      done += 1
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
    return (done * 1000) / (performance.now() - start)
  } finally {
    agent.destroy()
  }
}

/** Milliseconds of each call, in ascending order; so many clients at once, any answer but `status` throws. */
export async function latencies(
  base: string,
  clients: number,
  status: number,
  calls: readonly Call[],
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const waiting = calls.values()
  const taken: number[] = []
  const client = async () => {
    for (const call of waiting) {
      const start = performance.now()
      const [answered, text] = await ask(agent, base, call)
      if (answered !== status) throw new Error(`${call.path}: ${answered} ${text.slice(0, 500)}`)
      taken.push(performance.now() - start)
    }
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
    return taken.sort((a, b) => a - b)
  } finally {
    agent.destroy()
  }
}

/** The middle one of some figures. */
export function median(figures: readonly number[]): number {
  return at(
    figures.toSorted((a, b) => a - b),
    0.5,
  )
}

/** The figure below which a share of some figures lies; they come in ascending order. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}
