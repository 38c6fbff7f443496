import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { type Running, serve } from '../../src/cli/serve.ts'
import { runBatch } from '../../src/db/hrana.ts'
import { startIssuer } from '../support/issuer.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { createBareTable, insertsPerSecond, insertTimes, startBareWorkerd } from './limits.ts'
import { at, type Call, latencies, median, perSecond } from './load.ts'
import { feed, feedMore, openSessions, requests, taps } from './regency.ts'

// How much of the machine Luwes leaves on the table: check-ins and WFA requests a second through the
// built bundle on workerd and sqld, each answered when durable, against what a bare workerd answers
// and a bare sqld stores in the same run. Figures of two machines cannot be compared, ratios can.

const CLIENTS = [32, 128]
const ROUNDS = 3
const SIZES = { bare: 4_000, inserts: 800, taps: 800, requests: 400, timed: 300 }

/** How many times a bare answer and a bare insert a WFA request may take, by percentile. */
const MOST: Readonly<Record<number, number>> = { 0.5: 10, 0.95: 10 }

type Figures = Map<string, number[]>

function note(figures: Figures, name: string, figure: number): void {
  figures.set(name, [...(figures.get(name) ?? []), figure])
}

function take(calls: Generator<Call>, count: number): readonly Call[] {
  const taken = Array.from({ length: count }, () => calls.next().value)
  return taken.filter((call) => call !== undefined)
}

interface Calls {
  readonly taps: Generator<Call>
  readonly requests: Generator<Call>
}

async function measure(running: Running, bareUrl: string, calls: Calls) {
  const figures: Figures = new Map()
  const bare: Call = { path: '/', body: { arah: 'auto', lat: -5.2, lon: 104.1 } }
  // Code and connections are warm in no measure, or in all.
  await perSecond(running.url, 32, 201, take(calls.taps, 300))
  await perSecond(running.url, 32, 201, take(calls.requests, 100))
  for (let round = 0; round < ROUNDS; round += 1) {
    note(figures, 'insert', await insertsPerSecond(running.database, SIZES.inserts))
    for (const clients of CLIENTS) {
      const all = Array.from({ length: SIZES.bare }, () => bare)
      note(figures, `bare ${clients}`, await perSecond(bareUrl, clients, 201, all))
      for (const kind of ['taps', 'requests'] as const) {
        const some = take(calls[kind], SIZES[kind])
        note(figures, `${kind} ${clients}`, await perSecond(running.url, clients, 201, some))
      }
    }
  }
  return (name: string) => median(figures.get(name) ?? [])
}

/** What a request among ten thousand employees took, and how many times the least that it could. */
interface Timed {
  readonly share: number
  readonly alone: number
  readonly ratio: number
  readonly together: number
}

/**
 * Requests through every rule among ten thousand employees, each unit with a service window: one
 * after the other, beside the least that this machine can take for one, a bare answer and a bare
 * insert; and from four clients at once.
 */
async function timed({ url, database }: Running, bareUrl: string, calls: Calls): Promise<Timed[]> {
  await feedMore(url)
  const sql = `INSERT INTO layanan SELECT kode, 'L', 'Loket', '[1,2,3,4,5]', 480, 720, 2 FROM unit_kerja`
  const [inserted] = await runBatch(database, [{ sql, args: [] }])
  if (!inserted?.ok) throw new Error(JSON.stringify(inserted))
  const shares = Object.keys(MOST).map(Number)
  const figures: Figures = new Map()
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = Array.from({ length: SIZES.timed }, () => ({ path: '/', body: {} }))
    const answers = await latencies(bareUrl, 1, 201, bare)
    const inserts = await insertTimes(database, SIZES.timed)
    const alone = await latencies(url, 1, 201, take(calls.requests, SIZES.timed))
    const together = await latencies(url, 4, 201, take(calls.requests, SIZES.timed))
    for (const share of shares) {
      const least = at(answers, share) + at(inserts, share)
      note(figures, `alone ${share}`, at(alone, share))
      note(figures, `ratio ${share}`, at(alone, share) / least)
      note(figures, `together ${share}`, at(together, share))
    }
  }
  const of = (name: string) => median(figures.get(name) ?? [])
  return shares.map((share) => ({
    share,
    alone: of(`alone ${share}`),
    ratio: of(`ratio ${share}`),
    together: of(`together ${share}`),
  }))
}

function requestTable(figures: readonly Timed[]): string {
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

function table(of: (name: string) => number): string {
  const row = (what: string, name: string, clients: number) => {
    const figure = of(`${name} ${clients}`)
    const ratios = [figure / of(`bare ${clients}`), figure / of('insert')]
    const cells = [what, clients, Math.round(figure), ...ratios.map((ratio) => ratio.toFixed(2))]
    return `| ${cells.join(' | ')} |`
  }
  return [
    '| what | clients | a second | to a bare workerd answer | to a bare sqld insert |',
    '|---|---:|---:|---:|---:|',
    ...CLIENTS.map((clients) => row('check-in (POST /v1/presensi/tap)', 'taps', clients)),
    ...CLIENTS.map((clients) => row('WFA request (POST /v1/wfa/pengajuan)', 'requests', clients)),
    ...CLIENTS.map((clients) => row('limit: a bare workerd answer', 'bare', clients)),
    `| limit: a bare sqld insert, one by one | 1 | ${Math.round(of('insert'))} | | 1.00 |`,
  ].join('\n')
}

const data = await mkdtemp(join(tmpdir(), 'luwes-bench-data-'))
const issuer = await startIssuer()
const bare = await startBareWorkerd()
const start = performance.now()
const settings = { ...TEST_SETTINGS, SSO_ISSUER: issuer.url }
const running = await serve(
  settings,
  { host: '127.0.0.1', port: 0, data },
  logTo(() => undefined),
)
try {
  await createBareTable(running.database)
  await feed(running.url)
  const exp = Math.floor(Date.now() / 1000) + 900
  const aud = TEST_SETTINGS.SSO_AUDIENCE
  const sessions = await openSessions(running.url, (nip) =>
    issuer.sign({ iss: issuer.url, aud, exp, nip }),
  )
  const calls = { taps: taps(sessions), requests: requests(sessions) }
  const rates = table(await measure(running, bare.url, calls))
  const figures = await timed(running, bare.url, calls)
  const text = `${rates}\n\n${requestTable(figures)}`
  const seconds = Math.round((performance.now() - start) / 1000)
  const note = `Medians of ${ROUNDS} rounds on ${cpus().length} cores shared with the clients; ${seconds} s in all.`
  await writeFile(inCheckout('dist/bench.md'), `${text}\n\n${note}\n`)
  process.stdout.write(`${text}\n\n${note}\n`)
  if (figures.some(({ share, ratio }) => !(ratio <= (MOST[share] ?? 0)))) {
    process.stderr.write('A WFA request takes more of this machine than it may.\n')
    process.exitCode = 1
  }
} finally {
  await running.stop()
  await bare.stop()
  await issuer.stop()
  await rm(data, { recursive: true, force: true })
}
