/** Records one event of the command line: a part ('sqld', 'cron'), what happened, and its facts. */
export interface Log {
  (part: string, event: string, facts?: Readonly<Record<string, unknown>>): void
  /** Takes finished lines of the Worker, with line breaks between. */
  readonly lines: (text: string) => void
}

/**
 * Makes a log with one JSON line per event. Facts must not contain secrets, NIP or coordinates.
 * `lines` takes several at once; without it, `line` takes each.
 */
export function logTo(
  line: (line: string) => void,
  lines = (text: string) => text.split('\n').forEach(line),
): Log {
  const log = (part: string, event: string, facts: Readonly<Record<string, unknown>> = {}) =>
    line(JSON.stringify({ time: new Date().toISOString(), part, event, ...facts }))
  return Object.assign(log, { lines })
}

/** A log on standard output. Lines are lost when the disk is full or the pipe is closed. */
export const standardLog: Log = logTo(writeOut, writeOut)

function writeOut(text: string): void {
  try {
    process.stdout.write(`${text}\n`, () => undefined)
  } catch {
    // A file is written at once and throws here; a pipe reports it as an event.
  }
}

/** Keeps this process alive when its standard output or error is closed or full. */
export function outliveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
