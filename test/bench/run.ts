import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { startIssuer } from '../support/issuer.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { createBareTable, startBareWorkerd } from './limits.ts'
import {
  employees,
  feed,
  manyOthers,
  openSessions,
  requests,
  signBkd,
  signSessions,
  taps,
} from './regency.ts'
import type { Measurement, Reporter } from './section.ts'
import { measureBanding } from './section-banding.ts'
import { measureDaya } from './section-daya.ts'
import { measureHariIni } from './section-hari-ini.ts'
import { measureFirstLoad, measureImport } from './section-impor.ts'
import { measureKabupaten } from './section-kabupaten.ts'
import { measureKinerja } from './section-kinerja.ts'
import { MACHINE_SETTINGS, measureMesin } from './section-mesin.ts'
import { measurePagi } from './section-pagi.ts'
import { measurePekerja } from './section-pekerja.ts'
import { measureMillion, measurePresensi, type Pids } from './section-presensi.ts'
import { measureSiaga } from './section-siaga.ts'
import { measureTahun } from './section-tahun.ts'
import { measureUkuran } from './section-ukuran.ts'
import { measureRequests } from './section-wfa.ts'

// How much of the machine's capacity Luwes leaves unused, through the built bundle on workerd and
// sqld, with durable answers. It is compared with a bare workerd and a bare sqld in the same run.
// Figures of two machines cannot be compared, but ratios can. Names of sections run only those;
// `sejuta`, `pekerja`, `ukuran` and `kabupaten 27` run only when named.

const SECTIONS = [
  'presensi',
  'wfa',
  'kinerja',
  'daya',
  'impor',
  'mesin',
  'hari-ini',
  'banding',
  'pagi',
  'siaga',
] as const
/**
 * How large `tahun` makes the database, in GiB, where no number is given: `npm run bench -- tahun
 * 10`.
 */
const SMALL_GIB = 0.5
/**
 * How many regencies `kabupaten` runs where no number is given: those of the largest province of
 * Java.
 */
const REGENCIES = 27
const asked = process.argv.slice(2)
const wanted = (name: string) => asked.length === 0 || asked.includes(name)

const issuer = await startIssuer()
const bare = await startBareWorkerd()
const start = performance.now()
const settings = { ...TEST_SETTINGS, SSO_ISSUER: issuer.url }

/** A line of the log, as far as it is read here. */
interface Event {
  readonly part: string
  readonly event: string
  readonly pid: number
}

/** Runs Luwes on a database of its own while something is measured. */
async function withLuwes<Done>(
  measure: (running: RunningLuwes, pids: Pids, data: string) => Promise<Done>,
  more: Settings = {},
) {
  const data = await mkdtemp(join(tmpdir(), 'luwes-bench-data-'))
  const now = { workerd: 0, sqld: 0 }
  const log = logTo((line) => {
    const { part, event, pid }: Event = JSON.parse(line)
    if (event === 'started' && (part === 'workerd' || part === 'sqld')) now[part] = pid
  })
  const running = await startLuwes(
    { ...settings, ...more },
    { host: '127.0.0.1', port: 0, data },
    log,
  )
  try {
    return await measure(running, { workerd: () => now.workerd, sqld: () => now.sqld }, data)
  } finally {
    await running.stop()
    await rm(data, { recursive: true, force: true })
  }
}

const [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth] = SECTIONS

async function measureMornings(running: RunningLuwes, pids: Pids): Promise<void> {
  await createBareTable(running.database)
  await feed(running.url)
  const exp = Math.floor(Date.now() / 1000) + 900
  const aud = TEST_SETTINGS.SSO_AUDIENCE
  const sessions = await openSessions(running.url, (nip) =>
    issuer.sign({ iss: issuer.url, aud, exp, nip }),
  )
  const everybody = new Map([...sessions, ...(await signSessions())])
  if (wanted(first)) note(await measurePresensi(running, bare.url, taps(everybody), pids))
  if (wanted(second)) note(await measureRequests(running, bare.url, requests(sessions)))
  if (asked.includes('sejuta')) note(await measureMillion(running, pids))
}

const found: Measurement[] = []
const tell: Reporter = (line) => void process.stdout.write(`${line}\n`)

/** Keeps what was measured, and tells it at once: a run that is broken off has told something. */
function note(measurement: Measurement): void {
  found.push(measurement)
  tell(`${measurement.text}\n`)
}

try {
  if (wanted(first) || wanted(second) || asked.includes('sejuta')) {
    await withLuwes(measureMornings)
  }
  if (wanted(third)) {
    const month = async (running: RunningLuwes, pids: Pids) =>
      measureKinerja(running, await signBkd(), await signSessions(), pids, tell)
    note(await withLuwes(month))
  }
  if (wanted(fourth)) note(await measureDaya(issuer))
  if (wanted(fifth)) {
    note(await withLuwes(measureFirstLoad))
    note(
      await withLuwes(async (running) => {
        await feed(running.url)
        return measureImport(running)
      }),
    )
  }
  if (wanted(sixth)) {
    const morning = async (running: RunningLuwes, pids: Pids) => {
      await feed(running.url)
      return measureMesin(running, await signBkd(), taps(await signSessions()), pids)
    }
    note(await withLuwes(morning, MACHINE_SETTINGS))
  }
  if (wanted(seventh)) {
    const morning = async (running: RunningLuwes) => {
      await feed(running.url)
      return measureHariIni(running, await signBkd(), taps(await signSessions()))
    }
    note(await withLuwes(morning))
  }
  if (wanted(eighth)) {
    const beside = async (running: RunningLuwes, pids: Pids) => {
      await createBareTable(running.database)
      await feed(running.url)
      const everybody = [...(await signSessions(employees)), ...(await signSessions())]
      return measureBanding(running, new Map(everybody), pids)
    }
    note(await withLuwes(beside))
  }
  if (wanted(ninth)) {
    const aud = TEST_SETTINGS.SSO_AUDIENCE
    const tokenOf = (nip: string) =>
      issuer.sign({ iss: issuer.url, aud, exp: Math.floor(Date.now() / 1000) + 900, nip })
    for (const count of [9_000, 49_000]) {
      const people = manyOthers(count)
      const morning = async (running: RunningLuwes) => {
        await feed(running.url, people)
        return measurePagi(running, people, tokenOf)
      }
      note(await withLuwes(morning, MACHINE_SETTINGS))
    }
  }
  if (asked.includes('tahun')) {
    const gib = Number(asked.find((one) => /^\d+(\.\d+)?$/.test(one)) ?? SMALL_GIB)
    const years = async (running: RunningLuwes, pids: Pids, data: string) => {
      const some = async () => taps(await signSessions())
      return measureTahun(running, data, { taps: some, bkd: signBkd, gib, pids, tell })
    }
    note(await withLuwes(years))
  }
  if (wanted(tenth)) note(await measureSiaga(issuer))
  if (asked.includes('pekerja')) note(await measurePekerja(settings))
  if (asked.includes('ukuran')) {
    const data = await mkdtemp(join(tmpdir(), 'luwes-bench-data-'))
    note(await measureUkuran(settings, data).finally(() => rm(data, { recursive: true })))
  }
  if (asked.includes('kabupaten')) {
    const count = Number(asked.find((one) => /^\d+$/.test(one)) ?? REGENCIES)
    note(await measureKabupaten(count, tell))
  }
  const seconds = Math.round((performance.now() - start) / 1000)
  const last = `Ten thousand employees; medians of 3 rounds on ${cpus().length} cores shared with the clients; ${seconds} s in all, the load of the machine ${loadavg()[1]?.toFixed(1)} at the end.`
  const text = [...found.map((one) => one.text), last].join('\n\n')
  await writeFile(inCheckout('dist/bench.md'), `${text}\n`)
  tell(last)
  for (const fault of found.flatMap(({ faults }) => faults)) {
    process.stderr.write(`${fault}\n`)
    process.exitCode = 1
  }
} finally {
  await bare.stop()
  await issuer.stop()
}
