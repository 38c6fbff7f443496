import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { at, type Call, type LoadResult, offer, take } from './load.ts'
import { employees, signBkd, signSessions, taps } from './regency.ts'
import type { Measurement } from './section.ts'
import { derive, looks, makeMorning } from './section-hari-ini.ts'
import { contacts, register } from './section-mesin.ts'

const SECONDS = 30
/** The seconds in which everybody would tap, look once a minute where they lead, and sign in. */
const WITHIN = { tap: 100, masuk: 500 }
/** One in so many leads others, and looks once a minute. */
const LEADS = 14
const MOST_P99_MS = 500

/**
 * Returns a mixed morning, offered however fast it is answered: taps, machines, luwes-hari-ini and sign-ins at once.
 */
export async function measurePagi(
  running: RunningLuwes,
  people: readonly { readonly nip: string; readonly unitKerja: string }[],
  tokenOf: (nip: string) => Promise<string>,
): Promise<Measurement> {
  const bkd = await signBkd()
  await register(running.url, bkd)
  await derive(running, bkd)
  await makeMorning(running)
  const count = people.length + employees.length
  const tapping = taps(await signSessions(people))
  const rate = {
    tap: count / WITHIN.tap,
    lihat: count / LEADS / 60,
    masuk: count / WITHIN.masuk,
  }
  const machines = contacts(SECONDS)
  const some = Array.from({ length: Math.ceil(rate.masuk * SECONDS) }, (_, n) => n)
  const signIns = await Promise.all(
    some.map(async (n): Promise<Call> => {
      const token = await tokenOf(employees[n % employees.length]?.nip ?? '')
      return { path: '/v1/sesi', body: { token } }
    }),
  )
  await offer(running.url, rate.tap, 201, take(tapping, rate.tap * 3))
  const results = await Promise.all([
    offer(running.url, rate.tap, 201, take(tapping, rate.tap * SECONDS)),
    offer(running.url, machines.length / SECONDS, 200, machines),
    offer(running.url, rate.lihat, 200, take(looks(bkd), rate.lihat * SECONDS)),
    offer(running.url, rate.masuk, 201, signIns),
  ])
  const names = ['taps', 'contacts of machines', 'looks at luwes-hari-ini', 'sign-ins']
  const row = (result: LoadResult, n: number) =>
    `| ${names[n]} | ${(result.times.length / SECONDS).toFixed(0)} | ${at(result.times, 0.5).toFixed(1)} | ${at(result.times, 0.95).toFixed(1)} | ${at(result.times, 0.99).toFixed(1)} |`
  const text = [
    `## Pagi: ${count} people, ${SECONDS} s, all at once`,
    '',
    '| | a second | p50 ms | p95 ms | p99 ms |',
    '|---|---:|---:|---:|---:|',
    ...results.map(row),
  ].join('\n')
  const asked = (result: LoadResult) =>
    [...result.statuses.values()].reduce((sum, one) => sum + one, 0)
  const faults = results.flatMap((result, n) => [
    ...(result.times.length === asked(result)
      ? []
      : [
          `${count} people: some ${names[n]} were answered ${[...result.statuses.keys()].join(', ')}.`,
        ]),
    ...(at(result.times, 0.99) < MOST_P99_MS
      ? []
      : [`${count} people: p99 of ${names[n]} is ${at(result.times, 0.99).toFixed(0)} ms.`]),
  ])
  return { text, faults }
}
