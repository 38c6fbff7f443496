import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inCheckout } from '../../src/cli/paths.ts'
import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { DatabaseAway } from '../../src/db/engine/statement.ts'
import { addDays } from '../../src/domain/shared/local-date.ts'
import { at, type Call, offer, take } from './load.ts'
import { BULAN, compute, growMonth, query, startMonth } from './month.ts'
import { employees, manyOthers } from './regency.ts'
import type { Measurement, Reporter } from './section.ts'
import { AGGREGATE, settled } from './section-kinerja.ts'
import type { Pids } from './section-presensi.ts'

const GIB = 1024 ** 3
const TEN = 10_000
/** Taps a second, and for how many seconds. */
const STEADY = { rate: 100, seconds: 20 }
const MOST_P99_MS = 150
/** A month may take so many bare aggregates, and a backup or restore so many minutes for 10 GiB. */
const MOST = 10
const MOST_MINUTES = 10
const PATIENCE_MS = 600_000
/** A day is added in so many parts: as one it would keep all others from writing for seconds. */
const PARTS = 5

/** Returns the database of a large regency or a province after years: what size does to it. */
export async function measureTahun(
  running: RunningLuwes,
  data: string,
  { taps, bkd, gib, pids, tell }: TahunOptions,
): Promise<Measurement> {
  const file = join(data, 'db/dbs/default/data')
  await startMonth(running, await bkd())
  await growMonth(running, manyOthers(TEN - employees.length))
  await settled(pids.sqld())
  // Sessions last a quarter of an hour, and a busy machine fills for longer: each look has its own.
  const steady = async () =>
    offer(running.url, STEADY.rate, 201, take(await taps(), STEADY.rate * STEADY.seconds))
  const small = at((await steady()).times, 0.99)
  tell(`p99 of a tap while the database is small: ${small.toFixed(1)} ms`)
  const filling = performance.now()
  const days = await fill(running, file, gib, tell)
  tell(`${days} days of ${TEN} people in ${seconds(performance.now() - filling)} s`)
  await settled(pids.sqld())
  const { size } = await stat(file)

  const large = at((await steady()).times, 0.99)
  tell(`p99 of a tap: ${large.toFixed(1)} ms`)
  const folder = join(data, 'cadangan')
  const base = await command(data, 'backup', '--changes', folder)
  tell(`base: ${seconds(base.ms)} s, ${mib(base.said.byte)} MiB`)
  const during = steady()
  const delta = await command(data, 'backup', '--changes', folder)
  const beside = at((await during).times, 0.99)
  tell(
    `changes: ${seconds(delta.ms)} s, ${mib(delta.said.byte)} MiB; p99 of a tap meanwhile ${beside.toFixed(1)} ms`,
  )
  const place = join(data, 'pulih')
  const restored = await command(place, 'restore', String(delta.said.berkas))
  tell(`restore: ${seconds(restored.ms)} s`)
  await rm(place, { recursive: true, force: true })
  const whole = await command(data, 'backup', join(data, 'utuh.luwes'))
  tell(`whole backup: ${seconds(whole.ms)} s, ${mib(whole.said.byte)} MiB`)
  await rm(join(data, 'utuh.luwes'), { force: true })

  await query(running, 'DELETE FROM kinerja_bulan')
  await settled(pids.sqld())
  const bareStart = performance.now()
  await query(running, AGGREGATE, `${BULAN}-01`, `${BULAN}-31`)
  const bare = performance.now() - bareStart
  const officer = await bkd()
  const monthStart = performance.now()
  await compute(running.url, officer)
  const month = performance.now() - monthStart
  tell(`a month: ${seconds(month)} s, ${(month / bare).toFixed(1)} times the bare aggregate`)
  const start = await startAfterKill(running, pids)
  tell(`after kill -9 of the database server: ${seconds(start)} s`)

  const perTen = (ms: number) => (ms * ((10 * GIB) / size)) / 60_000
  const slow = [
    ['A base', base.ms],
    ['A file of changes', delta.ms],
    ['A restore', restored.ms],
  ] as const
  const faults = [
    ...(large < MOST_P99_MS ? [] : [`p99 of a tap at ${gib} GiB is ${large.toFixed(0)} ms.`]),
    ...(month / bare <= MOST
      ? []
      : [`A month takes ${(month / bare).toFixed(1)} bare aggregates.`]),
    ...slow.flatMap(([what, ms]) =>
      perTen(ms) <= MOST_MINUTES
        ? []
        : [`${what} takes ${perTen(ms).toFixed(0)} minutes for 10 GiB.`],
    ),
  ]
  const row = (what: string, ms: number, much: string) =>
    `| ${what} | ${seconds(ms)} | ${seconds(ms / (size / GIB))} | ${much} |`
  const text = [
    `A database of ${(size / GIB).toFixed(1)} GiB (${days} days of ten thousand people):`,
    '',
    '| | s | s a GiB | |',
    '|---|---:|---:|---|',
    row('start after kill -9, until a write is answered', start, ''),
    row('base of pages, read back', base.ms, `${mib(base.said.byte)} MiB`),
    row('changes since, read back', delta.ms, `${mib(delta.said.byte)} MiB`),
    row('restore of base and changes, proved', restored.ms, ''),
    row('whole backup row by row, read back', whole.ms, `${mib(whole.said.byte)} MiB`),
    row('a month of ten thousand', month, `${(month / bare).toFixed(1)} times the bare aggregate`),
    '',
    `p99 of a tap at ${STEADY.rate} a second: ${small.toFixed(1)} ms while small, ${large.toFixed(1)} ms at this size (${(large / small).toFixed(2)} times), ${beside.toFixed(1)} ms while changes are kept.`,
  ]
  return { text: text.join('\n'), faults }
}

interface TahunOptions {
  /** Taps with sessions that were signed just now, and the token of an officer. */
  readonly taps: () => Promise<Generator<Call>>
  readonly bkd: () => Promise<string>
  /** How large the database is to be. */
  readonly gib: number
  readonly pids: Pids
  readonly tell: Reporter
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1)
const mib = (bytes: unknown) => Math.ceil(Number(bytes) / 1024 ** 2)

/** Adds days of years ago, each with the taps and verdicts of everybody, until the file is so large. */
async function fill(
  running: RunningLuwes,
  file: string,
  gib: number,
  tell: Reporter,
): Promise<number> {
  const { rows } = await query(running, "SELECT name FROM pragma_table_info('putusan_hari')")
  const columns = rows.map(([name]) => String(name))
  const made = columns.map((column) => (column === 'tanggal' ? '?1' : column)).join(', ')
  const [[pattern] = []] = (
    await query(
      running,
      'SELECT tanggal FROM putusan_hari GROUP BY tanggal ORDER BY count(*) DESC LIMIT 1',
    )
  ).rows
  let days = 0
  for (let day = '2023-01-01'; (await stat(file)).size < gib * GIB; day = addDays(day, 1)) {
    for (let part = 0; part < PARTS; part += 1) {
      await patiently(() =>
        fillPart(running, {
          day,
          part,
          columns: columns.join(', '),
          made,
          pattern: String(pattern),
        }),
      )
    }
    days += 1
    if (days % 20 === 0) tell(`${days} days, ${((await stat(file)).size / GIB).toFixed(2)} GiB`)
  }
  return days
}

/** A day of every tenth person or so, and the verdicts that it is made like. */
interface DayPart {
  readonly day: string
  readonly part: number
  readonly columns: string
  readonly made: string
  readonly pattern: string
}

/** Adds a part of the people of a day: few enough that nothing else has to wait long for it. */
async function fillPart(
  running: RunningLuwes,
  { day, part, columns, made, pattern }: DayPart,
): Promise<void> {
  const some = `CAST(substr(nip, -3) AS INTEGER) % ${PARTS} = ${part}`
  await query(
    running,
    `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
      SELECT lower(hex(randomblob(16))), nip, a.value, t + a.key * 32400000, t + a.key * 32400000, 'luwes',
        json_object('metode', 'tombol', 'kantor', 'Kantor', 'jarak', 31, 'device', lower(hex(randomblob(16))))
      FROM (SELECT nip, (strftime('%s', ?1) + 1800 + abs(random() % 1800)) * 1000 AS t FROM pegawai WHERE ${some}),
        json_each('["masuk","pulang"]') a`,
    day,
  )
  await query(
    running,
    `INSERT OR IGNORE INTO putusan_hari (${columns}) SELECT ${made} FROM putusan_hari
      WHERE tanggal = ?2 AND ${some}`,
    day,
    pattern,
  )
}

/** Does something again while the database is away: on a busy machine its watchdog may start it again. */
async function patiently(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const failed = await work().then(
      () => null,
      (error: unknown) => error,
    )
    if (failed === null) return
    if (tries === 5 || !(failed instanceof DatabaseAway)) throw failed
    await sleep(10_000)
  }
}

/** Runs a command of Luwes to its end, and answers what it said and how long it took. */
async function command(data: string, name: string, ...args: readonly string[]) {
  const begun = performance.now()
  const child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), name, ...args, '--json'], {
    env: { PATH: process.env.PATH, REGENCY: 'contoh', LUWES_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (part) => {
    said += part
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`luwes ${name} ended with ${code}: ${said}`)
  // Safe because each command was asked for JSON.
  return { ms: performance.now() - begun, said: JSON.parse(said) as Record<string, unknown> }
}

/** Kills the database server as a power cut would, and waits until a write is answered again. */
async function startAfterKill({ url }: RunningLuwes, pids: Pids): Promise<number> {
  const before = pids.sqld()
  const begun = performance.now()
  process.kill(before, 'SIGKILL')
  const isWell = async () =>
    pids.sqld() !== before &&
    (await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    ))
  while (!(await isWell())) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error('it did not start again')
    await sleep(50)
  }
  return performance.now() - begun
}
