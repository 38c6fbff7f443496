/** Shows progress on a terminal; elsewhere nothing. */
export interface Progress {
  readonly show: (part: number, whole: number) => void
  /** Takes the bar away. */
  readonly end: () => void
}

const WIDTH = 30
const PAUSE_MS = 100

/**
 * Returns a progress bar with a label, drawn at most ten times a second on a terminal at standard
 * error.
 */
export function progressBar(label: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = 0
  const draw = (part: number, whole: number) => {
    const share = whole === 0 ? 1 : Math.min(1, part / whole)
    const full = Math.round(share * WIDTH)
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`
    stream.write(`\r${label} ${bar} ${String(Math.floor(share * 100)).padStart(3)} %`)
  }
  return {
    show: (part, whole) => {
      if (!stream.isTTY || Date.now() - last < PAUSE_MS) return
      last = Date.now()
      draw(part, whole)
    },
    end: () => {
      if (stream.isTTY) stream.write('\r\u001B[K')
    },
  }
}
