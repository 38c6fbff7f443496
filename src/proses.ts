import { away, DatabaseAway, type Statement, type WriteAnswer } from './db/engine/statement.ts'
import type { FarGroupsWriter, FarWriter } from './db/engine/through.ts'

// A machine may run several Workers on one database, each in its own process. The first one writes,
// sends and runs the jobs for all; the others pass it their writes through private sockets.

/** The number of this Worker on the machine, from 1, and how many there are. */
interface Tempat {
  readonly ke: number
  readonly dari: number
}

/** The connection to another Worker. */
interface OtherWorker {
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>
}

/** How a Worker finds the others of its machine. */
export interface ProsesBindings extends Readonly<Record<string, unknown>> {
  /** Set when several run. The binding `PROSES_<n>` reaches the n-th of them. */
  readonly PROSES?: Tempat
}

/** How long another Worker may take for what it has in memory, in milliseconds. */
const SOON = 2_000

/** Returns how many Workers share the requests. */
export function countOf({ PROSES }: ProsesBindings): number {
  return PROSES?.dari ?? 1
}

/** Returns the connection to the Worker that writes for all; `null` if this is the one. */
export function firstOf(env: ProsesBindings): OtherWorker | null {
  return (env.PROSES?.ke ?? 1) === 1 ? null : processAt(env, 1)
}

function processAt(env: ProsesBindings, ke: number): OtherWorker {
  // Safe because `serve` binds every other Worker of the machine under this name.
  return env[`PROSES_${ke}`] as OtherWorker
}

/** The work of the first Worker for the others; each reports its own numbers. */
export interface ProsesWork {
  readonly writeEach: (groups: readonly (readonly Statement[])[]) => Promise<readonly WriteAnswer[]>
  readonly wake: (receiver: string) => Promise<void>
  readonly isFirstUse: (id: string, what: string, now: number) => Promise<boolean>
  readonly metrics: () => string
}

/** A request of one Worker to the first, with its arguments. */
type Question =
  | readonly ['tulis', groups: readonly (readonly Statement[])[]]
  | readonly ['bangun', receiver: string]
  | readonly ['pertama', id: string, what: string, now: number]

/** Answers another Worker of this machine. */
export async function answerProcess(request: Request, work: ProsesWork): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/ukuran') return new Response(work.metrics())
  // Safe because the Worker that asks is of the same release, and nobody else can.
  const asked = unpack(await request.text()) as Question
  if (asked[0] === 'tulis') return respond(await work.writeEach(asked[1]))
  if (asked[0] === 'pertama') return respond(await work.isFirstUse(asked[1], asked[2], asked[3]))
  return respond(await work.wake(asked[1]))
}

/** Returns the one writer as seen from another Worker. Rejects when there is no answer. */
export function writerAt(first: OtherWorker): FarWriter & FarGroupsWriter {
  const tulisMasing = (groups: readonly (readonly Statement[])[]) =>
    ask<WriteAnswer[]>(first, ['tulis', groups])
  return {
    tulisMasing,
    tulis: async (group) => {
      const [answer] = await tulisMasing([group])
      return answer ?? away('no answer', true)
    },
  }
}

/** Returns a function that wakes the lane to a receiver in the first Worker. */
export function wakingAt(first: OtherWorker): (receiver: string) => Promise<void> {
  return (receiver) => ask(first, ['bangun', receiver], AbortSignal.timeout(SOON))
}

/**
 * Returns the memory of signed questions, which the first Worker keeps for all.
 *
 * @throws {DatabaseAway} When the first Worker is unreachable, or does not answer in time.
 */
export function firstUseAt(first: OtherWorker): ProsesWork['isFirstUse'] {
  return (id, what, now) =>
    ask<boolean>(first, ['pertama', id, what, now], AbortSignal.timeout(SOON)).catch(
      (error: unknown) => {
        throw new DatabaseAway(String(error), { perhaps: false })
      },
    )
}

/** Returns the counts of the other Workers of the machine, without unreachable ones. */
export function otherMetrics(env: ProsesBindings): Promise<readonly string[]> {
  const { ke, dari } = env.PROSES ?? { ke: 1, dari: 1 }
  const others = Array.from({ length: dari }, (_, n) => n + 1).filter((one) => one !== ke)
  return Promise.all(
    others.map((one) =>
      processAt(env, one)
        .fetch('http://proses/ukuran', { signal: AbortSignal.timeout(SOON) })
        .then((answer) => (answer.ok ? answer.text() : ''))
        .catch(() => ''),
    ),
  )
}

/** Asks another Worker. A write has no signal, but the deadline of the writer. */
async function ask<Answer>(
  to: OtherWorker,
  question: Question,
  signal: AbortSignal | null = null,
): Promise<Answer> {
  const answer = await to.fetch('http://proses/', { method: 'POST', body: pack(question), signal })
  if (!answer.ok) throw new Error(`the first Worker answered ${answer.status}`)
  // Safe because the Worker that answers is of the same release.
  return unpack(await answer.text()) as Answer
}

const respond = (value: unknown) => new Response(pack(value))

/** Writes JSON that keeps large integers of the database. */
export function pack(value: unknown): string {
  return JSON.stringify(value ?? null, (_, one) =>
    typeof one === 'bigint' ? { bilangan: String(one) } : one,
  )
}

/** Reads what `pack` wrote. */
export function unpack(text: string): unknown {
  if (!text.includes('"bilangan":')) return JSON.parse(text)
  return JSON.parse(text, (_, one) => {
    const large = typeof one === 'object' && one !== null && Object.keys(one).length === 1
    return large && typeof one.bilangan === 'string' ? BigInt(one.bilangan) : one
  })
}
