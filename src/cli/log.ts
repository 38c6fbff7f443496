/** Takes one event of the command line: a part ('sqld', 'cron'), what happened, and facts of it. */
export interface Log {
  (part: string, event: string, facts?: Readonly<Record<string, unknown>>): void
  /** Takes finished lines, as the Worker writes them, with line breaks between. */
  readonly lines: (text: string) => void
}

/**
 * Makes a log of one JSON line an event. Facts must hold no secret, no NIP and no coordinate. `lines` takes
 * several at once; where it is left out, `line` takes each.
 */
export function logTo(
  line: (line: string) => void,
  lines = (text: string) => text.split('\n').forEach(line),
): Log {
  const log = (part: string, event: string, facts: Readonly<Record<string, unknown>> = {}) =>
    line(JSON.stringify({ time: new Date().toISOString(), part, event, ...facts }))
  return Object.assign(log, { lines })
}

/** A log on standard output. Lines that a full disk or a closed pipe does not take are lost. */
export const standardLog: Log = logTo(writeOut, writeOut)

function writeOut(text: string): void {
  try {
    process.stdout.write(`${text}\n`, () => undefined)
  } catch {
    // A file is written at once, and throws here where a pipe tells of it as an event.
  }
}

/** Keeps this process alive when its standard output or error is closed or full. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
