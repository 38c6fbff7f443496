/** What is measured of one request, as its log line has it. */
export interface RequestMeasure {
  readonly method: string
  /** The pattern of the route, never the address. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly refusals?: readonly string[]
  readonly away?: string
}

/** Counts and times the events in one isolate, for a scraper (Prometheus). */
export interface Meter {
  readonly answered: (line: RequestMeasure) => void
  /** Measures work with the database. */
  readonly timed: <Done>(kind: 'read' | 'write', work: () => Promise<Done>) => Promise<Done>
  /** Returns everything in the text format 0.0.4. */
  readonly text: () => string
}

/** Upper bounds in seconds: the goal is 0.5 for a tap, and 1 for a page. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const
/** The most series of one name; further ones are counted under `lain`. */
const MOST_SERIES = 500

interface Histogram {
  readonly counts: number[]
  sum: number
  total: number
}

const escapeLabel = (value: string) => value.replaceAll(/[\\"\n]/g, ' ').slice(0, 100)

/** Returns labels in the form between braces. */
function labels(named: Readonly<Record<string, string | number>>): string {
  return Object.entries(named)
    .map(([name, value]) => `${name}="${escapeLabel(String(value))}"`)
    .join(',')
}

/** Returns lines of one metric with its help; values by their labels. */
export function metricLines(
  name: string,
  help: string,
  type: 'counter' | 'gauge',
  rows: readonly (readonly [named: Readonly<Record<string, string | number>>, value: number])[],
): string {
  const lines = rows.map(([named, value]) => {
    const inner = labels(named)
    return `${name}${inner && `{${inner}}`} ${value}`
  })
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n')
}

function seriesOf<Kept>(of: Map<string, Kept>, key: string, fresh: () => Kept): Kept {
  const place = of.has(key) || of.size < MOST_SERIES ? key : 'lain="1"'
  const found = of.get(place) ?? fresh()
  of.set(place, found)
  return found
}

function observe(of: Map<string, Histogram>, key: string, seconds: number): void {
  const found = seriesOf(of, key, () => ({ counts: BOUNDS.map(() => 0), sum: 0, total: 0 }))
  for (const [place, bound] of BOUNDS.entries()) {
    if (seconds <= bound) found.counts[place] = (found.counts[place] ?? 0) + 1
  }
  found.sum += seconds
  found.total += 1
}

function histogramText(name: string, help: string, of: ReadonlyMap<string, Histogram>): string {
  const lines = [...of].flatMap(([key, { counts, sum, total }]) => [
    ...BOUNDS.map((bound, place) => `${name}_bucket{${key},le="${bound}"} ${counts[place]}`),
    `${name}_bucket{${key},le="+Inf"} ${total}`,
    `${name}_sum{${key}} ${sum}`,
    `${name}_count{${key}} ${total}`,
  ])
  return [`# HELP ${name} ${help}`, `# TYPE ${name} histogram`, ...lines, ''].join('\n')
}

function counterText(name: string, help: string, of: ReadonlyMap<string, { n: number }>): string {
  const lines = [...of].map(([key, { n }]) => `${name}{${key}} ${n}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines, ''].join('\n')
}

/** Makes a meter that starts at zero. */
export function createMeter(now: () => number = Date.now): Meter {
  const requests = new Map<string, { n: number }>()
  const refusals = new Map<string, { n: number }>()
  const away = new Map<string, { n: number }>()
  const latency = new Map<string, Histogram>()
  const database = new Map<string, Histogram>()
  const count = (of: Map<string, { n: number }>, key: string) => {
    seriesOf(of, key, () => ({ n: 0 })).n += 1
  }
  return {
    answered: ({ method, route, status, ms, refusals: codes = [], away: part }) => {
      // Written out, because this runs for every request.
      const named = `method="${method}",route="${escapeLabel(route)}"`
      count(requests, `${named},status="${status}"`)
      observe(latency, named, ms / 1000)
      for (const code of codes) count(refusals, labels({ code }))
      if (part) count(away, labels({ part: part.split(':')[0] ?? '' }))
    },
    timed: async (kind, work) => {
      const began = now()
      try {
        return await work()
      } finally {
        observe(database, labels({ kind }), (now() - began) / 1000)
      }
    },
    text: () =>
      [
        counterText('luwes_http_requests_total', 'Requests answered.', requests),
        histogramText('luwes_http_request_seconds', 'Time until an answer.', latency),
        histogramText('luwes_database_seconds', 'Time of a round trip to the database.', database),
        counterText('luwes_refusals_total', 'Refusals by rule.', refusals),
        counterText('luwes_away_total', 'Answers that a part was away for.', away),
      ].join(''),
  }
}
