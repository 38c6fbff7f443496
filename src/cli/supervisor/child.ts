import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Command } from './sqld.ts'

const FIRST_PAUSE = 200
const LONGEST_PAUSE = 15_000
/** A child that lived this long was healthy: the next pause is short again. */
const WELL_AFTER = 30_000
const PATIENCE = 5_000

/** A program that is kept running. */
export interface SupervisedProgram {
  /** Whether the process serves: not while it starts, or is dead. */
  readonly isUp: () => boolean
  /** Ends the process at once; it is restarted as after any death. */
  readonly kill: () => void
  /**
   * Ends it for good: SIGTERM, and SIGKILL if it has not ended after some milliseconds, by default
   * 5 s.
   */
  readonly stop: (patience?: number) => Promise<void>
}

/** The supervised program, and how it is known to be up. */
export interface Supervision {
  readonly name: string
  /** Called before each start; an error counts as a failed start. */
  readonly command: () => Command | Promise<Command>
  /** Resolves when the process serves; it may read what the process writes to descriptor 3. */
  readonly ready: (child: ChildProcess, signal: AbortSignal) => Promise<void>
  readonly log: Log
  /** Receives every process that runs or ran. */
  readonly onPid: (pid: number | undefined) => void
  /**
   * Waits some milliseconds before the next start, or until it is stopped; by default with a timer.
   */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>
}

/** One life of a program: the process, its end, and its start. */
interface Life {
  readonly child: ChildProcess
  readonly exit: Promise<void>
  readonly started: number
}

/**
 * Starts a program and restarts it whenever it dies, with a pause that doubles from 0.2 s to 15 s
 * while it dies young. Rejects when the first start fails.
 */
export async function supervise(supervision: Supervision): Promise<SupervisedProgram> {
  const { name, log, wait = waitByTimer } = supervision
  const stopping = new AbortController()
  let child: ChildProcess | undefined
  let up = false
  const begin = (life: Life) => {
    child = life.child
    void life.exit.then(() => {
      child = undefined
      up = false
      const facts = { code: life.child.exitCode, signal: life.child.signalCode }
      if (!stopping.signal.aborted) log(name, 'died', facts)
    })
  }

  async function keep(first: Life): Promise<void> {
    let life: Life | undefined = first
    let pause = FIRST_PAUSE
    for (;;) {
      await life?.exit
      if (life && Date.now() - life.started > WELL_AFTER) pause = FIRST_PAUSE
      await wait(pause * (0.8 + Math.random() * 0.4), stopping.signal)
      if (stopping.signal.aborted) return
      pause = Math.min(pause * 2, LONGEST_PAUSE)
      life = await start(supervision, begin, stopping.signal).catch((error: unknown) => {
        log(name, 'failed', { message: String(error) })
        return undefined
      })
      up = life !== undefined && child === life.child
    }
  }

  const first = await start(supervision, begin, stopping.signal)
  up = child === first.child
  const kept = keep(first)
  return {
    isUp: () => up,
    kill: () => void child?.kill('SIGKILL'),
    stop: async (patience = PATIENCE) => {
      stopping.abort()
      // A start in progress has already set its child, and no further one begins.
      if (child) await end(child, patience)
      await kept
    },
  }
}

async function waitByTimer(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}

/** Starts the program and waits until it serves; otherwise ends it and rejects. */
async function start(
  supervision: Supervision,
  begin: (life: Life) => void,
  stopping: AbortSignal,
): Promise<Life> {
  const { name, log, onPid, ready } = supervision
  const command = await supervision.command()
  stopping.throwIfAborted()
  const child = launch(supervision, command)
  onPid(child.pid)
  const exit = waitForEnd(child).then(() => onPid(undefined))
  const life = { child, exit, started: Date.now() }
  begin(life)
  const dead = new AbortController()
  const death = exit.then(() => {
    dead.abort()
    throw new Error(`${name} ended before it served: ${lastWords.get(child) ?? ''}`)
  })
  death.catch(() => undefined)
  try {
    await Promise.race([ready(child, dead.signal), death])
  } catch (error) {
    child.kill('SIGKILL')
    await exit
    throw error
  }
  log(name, 'started', { pid: child.pid })
  return life
}

const lastWords = new WeakMap<ChildProcess, string>()

/** Text in which each line begins like a JSON object. */
const ALL_JSON = /^\{[^\n]*(\n\{[^\n]*)*$/

/** Passes on the content of a stream in whole lines, without the last line break. */
function inWholeLines(stream: Readable, take: (text: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8').on('data', (part: string) => {
    const text = rest + part
    const end = text.lastIndexOf('\n')
    rest = text.slice(end + 1)
    if (end > 0) take(text.slice(0, end))
  })
  stream.on('end', () => {
    if (rest !== '') take(rest)
  })
}

function launch({ name, log }: Supervision, { file, args, env }: Command): ChildProcess {
  const child = spawn(file, args, {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    // Its own group: Ctrl-C reaches only the supervisor, which then ends everything in order.
    detached: true,
  })
  const pass = (stream: Readable | null) => {
    if (!stream) return
    inWholeLines(stream, (text) => {
      lastWords.set(child, text.slice(text.lastIndexOf('\n') + 1))
      // The Worker logs lines of JSON, which are passed on as they came.
      if (ALL_JSON.test(text)) return log.lines(text)
      for (const line of text.split('\n')) {
        if (line.startsWith('{')) log.lines(line)
        else if (line.trim() !== '') log(name, 'said', { line })
      }
    })
  }
  pass(child.stdout)
  pass(child.stderr)
  return child
}

function waitForEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      lastWords.set(child, String(error))
      resolve()
    })
  })
}

async function end(child: ChildProcess, patience: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const alarm = setTimeout(() => child.kill('SIGKILL'), patience)
  // A stopped process receives SIGTERM only when it continues.
  child.kill('SIGCONT')
  await gone
  clearTimeout(alarm)
}
