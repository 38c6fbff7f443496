import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { at, type Call, type LoadResult, offer, take } from './load.ts'
import { query } from './month.ts'
import type { Measurement } from './section.ts'

/** Taps and looks a second, and for how long: seven hundred people above others who each look once a minute. */
const TAPS = 200
const LOOKS = 12
const SECONDS = 15
const MOST_P95_MS = 100
/** How much slower the p95 of taps may be beside the looks. */
const MOST_SLOWED = 1.5
const UNITS = 40
const HOUR = 3_600_000

/** Has the day of everybody derived, as the cron does: each look derives some. */
export async function derive({ url }: RunningLuwes, bkd: string): Promise<void> {
  for (let left = 500; left > 0; left -= 1) {
    const response = await fetch(`${url}/v1/hari-ini`, {
      headers: { authorization: `Bearer ${bkd}` },
    })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`hari-ini: ${response.status} ${text}`)
    if (JSON.parse(text).jumlah.lainnya === 0) return
  }
  throw new Error('the day was not derived')
}

/** Makes it 07.35 of an office day that began at 07.30, whatever day and time it is. */
export async function makeMorning(running: RunningLuwes): Promise<void> {
  const now = Date.now()
  const mulai = now - 5 * 60_000
  await query(
    running,
    `UPDATE rencana_hari SET moda = 'kantor', awal = ?, buka = ?, mulai = ?, tengah = ?, batas = ?, tutup = ?,
      pada = ?`,
    mulai - 6 * HOUR,
    mulai - 2 * HOUR,
    mulai,
    mulai + 4 * HOUR,
    mulai + 59_999,
    now + 12 * HOUR,
    now,
  )
}

/** Returns an endless round of looks at today: every tenth at everybody, the others at a unit. */
export function* looks(bkd: string): Generator<Call> {
  for (let n = 0; ; n += 1) {
    const unit = n % 10 === 0 ? '' : `?unit=unit-${n % UNITS}`
    yield { path: `/v1/hari-ini${unit}`, token: bkd }
  }
}

/** Returns the same look again and again with its own mark: nothing comes in, so nothing is counted. */
async function again({ url }: RunningLuwes, bkd: string): Promise<LoadResult> {
  const headers = { authorization: `Bearer ${bkd}` }
  const first = await fetch(`${url}/v1/hari-ini`, { headers })
  await first.text()
  const etag = first.headers.get('etag') ?? ''
  const call: Call = { path: '/v1/hari-ini', token: bkd, headers: { 'if-none-match': etag } }
  return offer(
    url,
    LOOKS * 4,
    304,
    Array.from({ length: LOOKS * 4 * 3 }, () => call),
  )
}

/** Returns today at a glance in the minute in which everybody taps, beside the same taps without it. */
export async function measureHariIni(
  running: RunningLuwes,
  bkd: string,
  taps: Generator<Call>,
): Promise<Measurement> {
  await derive(running, bkd)
  await makeMorning(running)
  const load = () => offer(running.url, TAPS, 201, take(taps, TAPS * SECONDS))
  await offer(running.url, TAPS, 201, take(taps, TAPS * 2))
  const alone = await load()
  const [beside, seen] = await Promise.all([
    load(),
    offer(running.url, LOOKS, 200, take(looks(bkd), LOOKS * SECONDS)),
  ])
  const held = await again(running, bkd)
  const p95 = (result: LoadResult) => at(result.times, 0.95)
  const slowed = p95(beside) / p95(alone)
  const lost = [alone, beside, seen, held].filter(({ times, statuses }) => {
    const asked = [...statuses.values()].reduce((sum, count) => sum + count, 0)
    return times.length !== asked
  })
  const row = (what: string, result: LoadResult) =>
    `| ${what} | ${result.times.length} | ${at(result.times, 0.5).toFixed(1)} | ${p95(result).toFixed(1)} |`
  const text = [
    '## Hari ini: ten thousand people at 07.35',
    '',
    '| | answers | p50 ms | p95 ms |',
    '|---|---:|---:|---:|',
    row(`${TAPS} taps a second, alone`, alone),
    row('the same beside the looks', beside),
    row(`${LOOKS} looks a second, every tenth at everybody`, seen),
    row('looks while nothing comes in (304)', held),
    '',
    `Taps beside the looks: ${slowed.toFixed(2)} times the p95 without them.`,
  ].join('\n')
  const faults = [
    ...(p95(seen) < MOST_P95_MS ? [] : [`p95 of a look at today is ${p95(seen).toFixed(0)} ms.`]),
    ...(slowed < MOST_SLOWED ? [] : [`Looks slow taps by ${slowed.toFixed(2)}.`]),
    ...(lost.length === 0 ? [] : ['Some looks or taps were answered otherwise.']),
  ]
  return { text, faults }
}
