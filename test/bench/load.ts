import { Agent, request } from 'node:http'

/** One request of a client: who asks, for what. */
export interface Call {
  readonly path: string
  readonly token?: string
  /** What is posted; a call without is a GET. */
  readonly body?: unknown
  /**
   * Headers beside those of every call, as a signature; then the body is sent as the text it is.
   */
  readonly headers?: Readonly<Record<string, string>>
}

/** The longest that one measure may take, in milliseconds; then it counts what was done by then. */
export const LIMIT = 4_000

function ask(
  agent: Agent,
  base: string,
  { path, token, body, headers: more }: Call,
): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...more,
    }
    const method = body === undefined ? 'GET' : 'POST'
    const call = request(base + path, { agent, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
      })
      response.once('end', () => resolve([response.statusCode ?? 0, text]))
      response.once('error', reject)
    })
    call.once('error', reject)
    if (body === undefined) call.end()
    else call.end(more ? String(body) : JSON.stringify(body))
  })
}

/**
 * Sends calls from several clients at once, each on its own connection, and returns how many were
 * done per second.
 *
 * @throws On any answer but `status`: a fast failure is no result.
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

/**
 * Returns the milliseconds of each call, in ascending order, with several clients at once.
 *
 * @throws On any answer but `status`.
 */
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

/** Returns the middle one of some figures. */
function median(figures: readonly number[]): number {
  return at(
    figures.toSorted((a, b) => a - b),
    0.5,
  )
}

/** Returns the figure below which a share of some figures is; they come in ascending order. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN
}

/** Figures of several rounds under their names. */
export class Figures {
  readonly #all = new Map<string, number[]>()

  /** Notes a figure of a round. */
  note(name: string, figure: number): void {
    this.#all.set(name, [...(this.#all.get(name) ?? []), figure])
  }

  /** The middle of the figures under a name. */
  median(name: string): number {
    return median(this.#all.get(name) ?? [])
  }
}

/** Returns the next calls of an endless round. */
export function take(calls: Generator<Call>, count: number): readonly Call[] {
  const taken = Array.from({ length: count }, () => calls.next().value)
  return taken.filter((call) => call !== undefined)
}

/** The result of an offered load, whether or not it was answered in time. */
export interface LoadResult {
  /** Milliseconds from when each call was due to its answer, in ascending order. */
  readonly times: readonly number[]
  /** How often each status came; 0 for no answer. */
  readonly statuses: ReadonlyMap<number, number>
  /** Bodies of the answers with the status that is counted as done. */
  readonly done: readonly string[]
}

/**
 * Offers calls at a steady rate, however fast they are answered: waiting behind a slow answer is
 * part of the figure.
 */
export async function offer(
  base: string,
  rate: number,
  status: number,
  calls: readonly Call[],
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 6_000 })
  const times: number[] = []
  const statuses = new Map<number, number>()
  const done: string[] = []
  const start = performance.now()
  const one = async (call: Call, due: number) => {
    const [answered, text] = await ask(agent, base, call).catch(() => [0, ''] as const)
    statuses.set(answered, (statuses.get(answered) ?? 0) + 1)
    if (answered === status) {
      times.push(performance.now() - due)
      done.push(text)
    }
  }
  const all: Promise<void>[] = []
  for (const [n, call] of calls.entries()) {
    const due = start + (n * 1_000) / rate
    while (performance.now() < due) await new Promise((resolve) => setTimeout(resolve, 1))
    all.push(one(call, due))
  }
  await Promise.all(all)
  agent.destroy()
  return { times: times.sort((a, b) => a - b), statuses, done }
}
