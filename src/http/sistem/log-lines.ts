/** Milliseconds that lines wait for others: nobody reads a log sooner. */
const WAIT = 20
/** Milliseconds after which the request that was to write them counts as aborted. */
const GONE = 500

/**
 * Writes lines of the log, grouping those within 20 ms. On a machine of one's own a call of
 * `console.log` costs as much as a tenth of a tap.
 *
 * At Cloudflare each line is a separate call, because its log shows one call as one event.
 */
export function createLogLines(
  write: (text: string) => void,
  waitUntil: (work: Promise<void>) => void,
  now: () => number,
): (line: string) => void {
  let waiting: string[] = []
  let since = 0
  const flush = () => {
    if (waiting.length === 0) return
    const text = waiting.join('\n')
    waiting = []
    write(text)
  }
  return (line) => {
    const count = waiting.push(line)
    if (count === 1) {
      since = now()
      waitUntil(new Promise<void>((resolve) => setTimeout(resolve, WAIT)).then(flush))
    } else if (now() - since > GONE) {
      // The request that was to write them was aborted.
      flush()
    }
  }
}
