import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'
import { insertTimes } from './limits.ts'
import { at, type Call, Figures, latencies, take } from './load.ts'
import type { Measurement } from './section.ts'

const ROUNDS = 3
const TIMED = 300

/** How many times a bare answer and a bare insert a WFA request may take, by percentile. */
const MOST: Readonly<Record<number, number>> = { 0.5: 10, 0.95: 10 }

/** What a request among ten thousand employees took, and how many times the least that it could. */
interface Timing {
  readonly share: number
  readonly alone: number
  readonly ratio: number
  readonly together: number
}

/**
 * Measures requests through every rule among ten thousand employees, each unit with a service
 * window. They are sent one after the other and from four clients at once. They are compared with a
 * bare answer and a bare insert, the minimum of this machine.
 */
async function timed(
  { url, database }: RunningLuwes,
  bareUrl: string,
  requests: Generator<Call>,
): Promise<Timing[]> {
  const sql = `INSERT INTO layanan SELECT kode, 'L', 'Loket', '[1,2,3,4,5]', 480, 720, 2 FROM unit_kerja`
  const [inserted] = await runBatch(database, [{ sql, args: [] }])
  if (!inserted?.ok) throw new Error(JSON.stringify(inserted))
  const shares = Object.keys(MOST).map(Number)
  const figures = new Figures()
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = Array.from({ length: TIMED }, () => ({ path: '/', body: {} }))
    const answers = await latencies(bareUrl, 1, 201, bare)
    const inserts = await insertTimes(database, TIMED)
    const alone = await latencies(url, 1, 201, take(requests, TIMED))
    const together = await latencies(url, 4, 201, take(requests, TIMED))
    for (const share of shares) {
      const least = at(answers, share) + at(inserts, share)
      figures.note(`alone ${share}`, at(alone, share))
      figures.note(`ratio ${share}`, at(alone, share) / least)
      figures.note(`together ${share}`, at(together, share))
    }
  }
  const of = (name: string) => figures.median(name)
  return shares.map((share) => ({
    share,
    alone: of(`alone ${share}`),
    ratio: of(`ratio ${share}`),
    together: of(`together ${share}`),
  }))
}

function requestTable(figures: readonly Timing[]): string {
  return [
    'POST /v1/wfa/pengajuan through every rule, among 10,000 employees:',
    '',
    '| of the requests | one client, ms | times a bare answer and insert | at most | four clients, ms |',
    '|---|---:|---:|---:|---:|',
    ...figures.map(({ share, alone, ratio, together }) => {
      const cells = [alone.toFixed(1), ratio.toFixed(1), MOST[share], together.toFixed(1)]
      return `| p${share * 100} | ${cells.join(' | ')} |`
    }),
  ].join('\n')
}

/** Returns WFA requests through every rule, against the least that this machine can take for one. */
export async function measureRequests(
  running: RunningLuwes,
  bareUrl: string,
  requests: Generator<Call>,
): Promise<Measurement> {
  const figures = await timed(running, bareUrl, requests)
  const within = figures.every(({ share, ratio }) => ratio <= (MOST[share] ?? 0))
  const faults = within ? [] : ['A WFA request takes more of this machine than it may.']
  return { text: requestTable(figures), faults }
}
