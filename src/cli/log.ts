/** Takes one event of the command line: a part ('sqld', 'cron'), what happened, and facts of it. */
export interface Log {
  (part: string, event: string, facts?: Readonly<Record<string, unknown>>): void
  /** Takes a finished line, as the Worker writes them. */
  readonly line: (line: string) => void
}

/** Makes a log of one JSON line an event. Facts must hold no secret, no NIP and no coordinate. */
export function logTo(line: (line: string) => void): Log {
  const log = (part: string, event: string, facts: Readonly<Record<string, unknown>> = {}) =>
    line(JSON.stringify({ time: new Date().toISOString(), part, event, ...facts }))
  return Object.assign(log, { line })
}

/** A log on standard output. Lines that a full disk or a closed pipe does not take are lost. */
export const standardLog: Log = logTo((line) => {
  try {
    process.stdout.write(`${line}\n`, () => undefined)
  } catch {
    // A file is written at once, and throws here where a pipe tells of it as an event.
  }
})

/** Keeps this process alive when its standard output or error is closed or full. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
