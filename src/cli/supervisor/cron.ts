import { ask } from '../ask.ts'
import type { Log } from '../log.ts'

const LIMIT = 60_000
const RANGES = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const

/**
 * Returns whether a schedule of five fields (UTC, as at Cloudflare) includes the minute of a
 * moment.
 *
 * @throws When it is no such schedule.
 */
export function due(schedule: string, moment: Date): boolean {
  const now = [
    moment.getUTCMinutes(),
    moment.getUTCHours(),
    moment.getUTCDate(),
    moment.getUTCMonth() + 1,
    moment.getUTCDay(),
  ]
  const fields = schedule.trim().split(/\s+/)
  if (fields.length !== RANGES.length) throw new Error(`not a schedule: ${schedule}`)
  return RANGES.every(([low, high], index) =>
    (fields[index] ?? '').split(',').some((part) => names(part, low, high, now[index] ?? -1)),
  )
}

/**
 * Returns whether one part of a field includes a value: `*`, `7`, `8-17`, each with an optional
 * step.
 */
function names(part: string, low: number, high: number, value: number): boolean {
  const match = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
  if (!match) throw new Error(`not a schedule: ${part}`)
  const [, first, last, step] = match
  const from = first === undefined ? low : Number(first)
  const open = first === undefined || (step !== undefined && last === undefined)
  const to = open ? high : Number(last ?? first)
  return value >= from && value <= to && (value - from) % Number(step ?? 1) === 0
}

/** Triggers the Worker's cron over its private socket. Resolves to the status; 0 is no answer. */
export function fireCron(socketPath: string, cron: string): Promise<number> {
  const headers = { host: 'cron', 'content-type': 'application/json' }
  const body = JSON.stringify({ cron, scheduledTime: Date.now() })
  return ask({ socket: socketPath }, '/', { method: 'POST', headers, body, limit: LIMIT }).then(
    ({ status }) => status,
    () => 0,
  )
}

/** Triggers the cron in every minute of a schedule; a run in progress is not doubled. */
export function startCron(socketPath: string, crons: readonly string[], log: Log): () => void {
  let running = false
  let alarm: NodeJS.Timeout
  const tick = async () => {
    wait()
    const cron = crons.find((schedule) => due(schedule, new Date()))
    if (cron === undefined || running) return
    running = true
    const status = await fireCron(socketPath, cron)
    running = false
    log('cron', status >= 200 && status < 300 ? 'ran' : 'failed', { cron, status })
  }
  const wait = () => {
    alarm = setTimeout(tick, 60_000 - (Date.now() % 60_000) + 50)
  }
  wait()
  log('cron', 'scheduled', { crons })
  return () => clearTimeout(alarm)
}
