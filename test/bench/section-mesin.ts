import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { toRfc3339 } from '../../src/domain/shared/local-time.ts'
import { at, type Call, latencies, offer, take } from './load.ts'
import { manyOthers } from './regency.ts'
import type { Measurement } from './section.ts'
import { type Pids, usedBy } from './section-presensi.ts'

/** A regency's machines, and the lines of a whole morning that they bring in a quarter of an hour. */
const MACHINES = 500
const MORNING = { lines: 36_000, seconds: 900 }
/** The load: twice the rate of that morning, for this many seconds. */
const SECONDS = 90
const LINES_A_SECOND = (2 * MORNING.lines) / MORNING.seconds
/** Lines of the contacts that bring some, in turn; every machine also asks for commands each half minute. */
const BATCHES = [1, 1, 3, 1, 10, 1, 3]
const POLLS_A_SECOND = MACHINES / 30
const TAPS_A_SECOND = 20
const MOST_P99_MS = 500

const people = manyOthers(9_000)
const HEADERS = { 'content-type': 'text/plain', 'x-forwarded-for': '127.0.0.1' }

/** Settings by which machines are let in. */
export const MACHINE_SETTINGS = {
  ADMS_FROM: '127.0.0.0/8',
  CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
}

const serialOf = (n: number) => `BENCH${String(n % MACHINES).padStart(5, '0')}`

/** Registers the machines, each at an office of a unit. */
export async function register(url: string, bkd: string): Promise<void> {
  const units = [...new Set(people.map(({ unitKerja }) => unitKerja))]
  const calls = Array.from({ length: MACHINES }, (_, n): Call => {
    const unit = units[n % units.length]
    const body = { serial: serialOf(n), nama: `Mesin ${n}`, unit, kantor: 'Kantor', arah: 'tombol' }
    return { path: '/v1/mesin', token: bkd, body }
  })
  await latencies(url, 8, 201, calls)
}

/** Contacts of machines in so many seconds: lines of people who each come once, and questions for commands between them. */
export function contacts(seconds: number): readonly Call[] {
  const calls: Call[] = []
  let line = 0
  let contact = 0
  let polls = 0
  while (line < LINES_A_SECOND * seconds) {
    const size = BATCHES[contact % BATCHES.length] ?? 1
    const now = toRfc3339(Date.now(), 'Asia/Jakarta').slice(0, 19).replace('T', ' ')
    const lines = Array.from({ length: size }, () => {
      line += 1
      // Nobody comes twice, so that each line makes a tap of its own.
      return `${people[line % people.length]?.nip}\t${now}\t255\t1\t0`
    })
    const query = `?SN=${serialOf(contact * 7)}`
    calls.push({
      path: `/iclock/cdata${query}&table=ATTLOG&Stamp=1`,
      body: `${lines.join('\n')}\n`,
      headers: HEADERS,
    })
    contact += 1
    while (polls < (line / LINES_A_SECOND) * POLLS_A_SECOND) {
      calls.push({ path: `/iclock/getrequest?SN=${serialOf(polls)}`, headers: HEADERS })
      polls += 1
    }
  }
  return calls
}

/** Returns milliseconds of CPU that workerd and sqld have used so far; NaN where that is not to be had. */
async function usedOf({ workerd, sqld }: Pids): Promise<number> {
  const used = await Promise.all([usedBy(workerd()), usedBy(sqld())])
  return used.reduce((sum, one) => sum + (one?.cpu ?? Number.NaN), 0)
}

/** Returns a morning of machines beside people with telephones: nothing is lost, and every answer comes in time. */
export async function measureMesin(
  running: RunningLuwes,
  bkd: string,
  taps: Generator<Call>,
  pids: Pids,
): Promise<Measurement> {
  await register(running.url, bkd)
  const calls = contacts(SECONDS)
  const sent = calls.reduce((sum, { body }) => sum + String(body ?? '').split('\n').length - 1, 0)
  const before = await usedOf(pids)
  const [machines, phones] = await Promise.all([
    offer(running.url, calls.length / SECONDS, 200, calls),
    offer(running.url, TAPS_A_SECOND, 201, take(taps, TAPS_A_SECOND * SECONDS)),
  ])
  const cpu = (await usedOf(pids)) - before
  // What was stored and not yet turned when the database was slow, the cron takes up.
  await running.fireCron()
  const sql = `SELECT (SELECT count(*) FROM baris_mesin) AS baris,
    (SELECT count(*) FROM tap WHERE sumber = 'mesin') AS tap`
  const [outcome] = await runBatch(running.database, [{ sql, args: [] }], 30_000)
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
  const { baris, tap } = asObjects(outcome.result)[0] ?? {}
  const acknowledged = machines.done.reduce(
    (sum, text) => sum + Number(/^OK: (\d+)/.exec(text)?.[1] ?? 0),
    0,
  )
  // What was turned away, the machine keeps and sends again.
  const lost = Math.max(0, acknowledged - Number(baris))
  const p99 = at(machines.times, 0.99)
  const phoneP99 = at(phones.times, 0.99)
  const strange = [...machines.statuses, ...phones.statuses].filter(
    ([status]) => status !== 200 && status !== 201,
  )
  const faults = [
    ...(lost > 0 ? [`${lost} acknowledged lines are not there.`] : []),
    ...(tap === baris ? [] : [`Of ${baris} lines ${tap} are taps.`]),
    ...(p99 < MOST_P99_MS ? [] : [`p99 of machines is ${p99.toFixed(0)} ms.`]),
    ...(strange.length === 0 ? [] : [`Answers: ${strange.map(([status]) => status).join(', ')}.`]),
  ]
  const text = [
    `Machines: ${MACHINES}, ${sent} lines in ${calls.length} contacts within ${SECONDS} s, which is ${LINES_A_SECOND} lines a second: twice the rate of ${MORNING.lines} in a quarter of an hour, over a tenth of its time. Beside them ${TAPS_A_SECOND} taps of telephones a second.`,
    `Machines: p50 ${at(machines.times, 0.5).toFixed(1)} ms, p99 ${p99.toFixed(1)} ms; telephones: p50 ${at(phones.times, 0.5).toFixed(1)} ms, p99 ${phoneP99.toFixed(1)} ms. Lines acknowledged ${acknowledged}, kept ${baris}, taps made of them ${tap}. CPU of workerd and sqld in that time: ${(cpu / 1_000).toFixed(1)} s.`,
  ]
  return { text: text.join('\n'), faults }
}
