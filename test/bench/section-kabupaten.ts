import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inCheckout } from '../../src/cli/paths.ts'
import { type ServeProcess, startServe } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { offer } from './load.ts'
import { type Employee, feedPeople, KEPALA, manyOthers, signSessions, taps } from './regency.ts'
import type { Measurement, Reporter } from './section.ts'

const PEOPLE = 250
/** Taps a second of each regency while the load is light, and for how long. */
const LIGHT = 2
const SECONDS = 20
const SETTLED_MS = 15_000
const MIB = 1024 * 1024

const PARTS = ['supervisor', 'workerd', 'sqld'] as const
type Sizes = Readonly<Record<(typeof PARTS)[number], number>>

/** Returns memory of a process that is its own, with its share of what it shares with others, in bytes. */
async function sizeOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1]) * 1024
}

async function sizesOf({ child, events }: ServeProcess): Promise<Sizes> {
  // The one that runs now, where the watchdog started it again on a busy machine.
  const pidOf = (part: string) =>
    events.findLast((one) => one.part === part && one.event === 'started')?.pid ?? 0
  const [supervisor, workerd, sqld] = await Promise.all(
    [child.pid ?? 0, pidOf('workerd'), pidOf('sqld')].map(sizeOf),
  )
  return { supervisor: supervisor ?? 0, workerd: workerd ?? 0, sqld: sqld ?? 0 }
}

/** Returns what one regency takes, in MiB, part by part and together. */
async function share(running: readonly ServeProcess[]): Promise<readonly string[]> {
  const all = await Promise.all(running.map(sizesOf))
  const sums = PARTS.map((part) => all.reduce((sum, sizes) => sum + sizes[part], 0))
  const total = sums.reduce((sum, one) => sum + one, 0)
  const each = [...sums, total].map((sum) => (sum / all.length / MIB).toFixed(0))
  return [...each, (total / MIB / 1024).toFixed(2)]
}

/**
 * Returns the memory of so many regencies on one machine, each with processes of its own: idle, and under a light
 * load.
 */
export async function measureKabupaten(count: number, tell: Reporter): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-kabupaten-'))
  const running: ServeProcess[] = []
  const urls: string[] = []
  try {
    const cache = { NODE_COMPILE_CACHE: join(folder, 'cache') }
    // As the unit of a deployment does before the start.
    await promisify(execFile)(
      process.execPath,
      [inCheckout('src/cli/luwes.ts'), 'serve', '--help'],
      { cwd: folder, env: cache },
    )
    for (let n = 0; n < count; n += 1) {
      const settings = {
        ...TEST_SETTINGS,
        LUWES_DATA: join(folder, String(n)),
        LUWES_PORT: '0',
        ...cache,
      }
      const serve = startServe({ settings, cwd: folder })
      running.push(serve)
      urls.push((await serve.event('serve', 'ready')).url ?? '')
    }
    await sleep(SETTLED_MS)
    const idle = await share(running)
    tell(`idle: ${idle.join(' ')}`)
    const people: readonly Employee[] = manyOthers(PEOPLE)
    const tokens = await signSessions(people)
    for (const url of urls) {
      await feedPeople(url, [{ nip: KEPALA, unitKerja: 'pusat' }, ...people])
    }
    const loads = urls.map((url) => {
      const calls = taps(tokens)
      const list = Array.from({ length: LIGHT * SECONDS }, () => calls.next().value)
      return offer(url, LIGHT, 201, list)
    })
    const done = await Promise.all(loads)
    const busy = await share(running)
    const answered = done.reduce((sum, { times }) => sum + times.length, 0)
    const row = (name: string, cells: readonly string[]) => `| ${name} | ${cells.join(' | ')} |`
    const text = [
      `## ${count} regencies on one machine: MiB each`,
      '',
      '| | supervisor | workerd | sqld | together | all, GiB |',
      '|---|---:|---:|---:|---:|---:|',
      row('idle', idle),
      row(`${PEOPLE} people, ${LIGHT} taps a second each`, busy),
      '',
      `${answered} taps in ${SECONDS} s. Memory is PSS: what processes share is counted once.`,
    ].join('\n')
    return { text, faults: [] }
  } finally {
    await Promise.all(running.map(({ end }) => end()))
    await rm(folder, { recursive: true, force: true })
  }
}
