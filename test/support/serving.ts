import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { inCheckout } from '../../src/cli/paths.ts'

/** One line that `luwes serve` wrote. */
export interface ServeEvent {
  readonly part: string
  readonly event: string
  readonly pid?: number
  readonly url?: string
  readonly crons?: readonly string[]
  readonly torn?: readonly string[]
  readonly found?: string
  readonly berkas?: string
}

/**
 * `luwes serve` as an operator starts it: a process with settings in its environment and lines of
 * output.
 */
export interface ServeProcess {
  readonly child: ChildProcess
  readonly events: readonly ServeEvent[]
  /** Returns the `count`-th event of a kind, by default the first; throws when it does not come. */
  readonly event: (part: string, name: string, count?: number) => Promise<ServeEvent>
  /** Its output on standard error. */
  readonly errors: () => string
  /** Asks it to end, and returns its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** How `luwes serve` is started. */
export interface ServeOptions {
  readonly settings: Readonly<Record<string, string>>
  /** The folder it is started in. */
  readonly cwd: string
  /** Words before the command, such as a program that sets limits. */
  readonly through?: readonly string[]
  readonly stdio?: SpawnOptions['stdio']
}

/** Starts `luwes serve`; the caller ends it. */
export function startServe({ settings, cwd, through = [], stdio }: ServeOptions): ServeProcess {
  const command = [...through, process.execPath, inCheckout('src/cli/luwes.ts'), 'serve']
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    cwd,
    env: settings,
    stdio: stdio ?? ['ignore', 'pipe', 'pipe'],
  })
  const events: ServeEvent[] = []
  let errors = ''
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)))
  }
  child.stderr?.on('data', (text) => {
    errors += text
  })
  return {
    child,
    events,
    errors: () => errors,
    event: async (part, name, count = 1) => {
      for (let tries = 0; tries < 2_400; tries += 1) {
        const found = events.filter((one) => one.part === part && one.event === name)[count - 1]
        if (found) return found
        if (child.exitCode !== null) break
        await sleep(25)
      }
      throw new Error(`no ${part} ${name}: ${JSON.stringify(events)} ${errors}`)
    },
    end: (signal = 'SIGTERM') => {
      child.kill(signal)
      return endOf(child)
    },
  }
}

/** Returns the exit code of a process, once it has ended; `null` after a signal. */
export async function endOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** Returns whether a process lives. */
export function isAlive(pid: number | undefined): boolean {
  try {
    return process.kill(pid ?? 0, 0)
  } catch {
    return false
  }
}

/** Waits until a condition holds; throws after 30 s. */
export async function until(what: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (await what()) return
    await sleep(25)
  }
  throw new Error('it did not come to pass within 30 s')
}
