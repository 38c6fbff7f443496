import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as v from 'valibot'

const run = promisify(execFile)

/** One request that wrk sends as it is. */
export interface WrkRequest {
  readonly path: string
  readonly token?: string | undefined
  readonly body: string
}

/** The report of wrk: answers per second, and the milliseconds of some percentiles. */
export interface WrkResult {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const told = v.object({
  requests: v.number(),
  seconds: v.number(),
  p50: v.number(),
  p99: v.number(),
  wrong: v.number(),
  broken: v.number(),
})

/** Returns whether a program is there; the comparison needs some that are no packages of Node. */
export function hasProgram(name: string): Promise<boolean> {
  return run('sh', ['-c', 'command -v "$1"', 'sh', name]).then(
    () => true,
    () => false,
  )
}

/**
 * Sends requests repeatedly from several clients for some seconds with `wrk`, each on its own
 * connection. `wrk` is a client in C, which leaves the machine to the measured program.
 *
 * @throws When an answer has another status: a fast failure is no result.
 */
export async function wrk(
  base: string,
  clients: number,
  seconds: number,
  status: number,
  requests: readonly WrkRequest[],
): Promise<WrkResult> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-wrk-'))
  const file = join(folder, 'requests')
  try {
    await writeFile(
      file,
      requests.map(({ path, token = '', body }) => `${path}\t${token}\t${body}\n`).join(''),
    )
    const script = join(import.meta.dirname, 'wrk.lua')
    const { stdout, stderr } = await run(
      'wrk',
      ['-t1', `-c${clients}`, `-d${seconds}s`, '--timeout', '10s', '-s', script, base],
      { env: { ...process.env, REQUESTS: file, WANTED: String(status) } },
    )
    const last = stdout.trimEnd().split('\n').at(-1) ?? ''
    const result = v.parse(told, JSON.parse(last))
    if (result.wrong > 0 || result.broken > 0) {
      throw new Error(
        `${base}: ${result.wrong} other answers, ${result.broken} broken connections; ${stderr}`,
      )
    }
    return { perSecond: result.requests / result.seconds, p50: result.p50, p99: result.p99 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
