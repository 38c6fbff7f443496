import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inCheckout } from '../../src/cli/paths.ts'
import type { RunningLuwes } from '../../src/cli/supervisor/start.ts'
import { addMonths, type LocalDate } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { type Employee, employees, feedUnits, KEPALA, manyOthers, recordsOf } from './regency.ts'
import type { Measurement } from './section.ts'

/** A month of taps of a small regency. */
const TAPS = 100_000
const DAYS = 28

/** Everybody of a regency on its first day, with the records of two years. */
const PEOPLE = 10_000
const RECORDS = 4
const MOST_SECONDS = 60

/** What the import of a file came to. */
interface ImportRun {
  readonly diterima: number
  readonly milidetik: number
  readonly puncakMemoriMiB: number
}

/** Takes in a CSV file as an operator does. */
async function importFile(
  { url, database }: RunningLuwes,
  lines: readonly string[],
  ...options: readonly string[]
): Promise<ImportRun> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-bench-impor-'))
  try {
    const file = join(folder, 'data.csv')
    await writeFile(file, `${lines.join('\n')}\n`)
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [inCheckout('src/cli/luwes.ts'), 'import', file, ...options, '--to', url, '--json'],
      {
        cwd: folder,
        env: { ...TEST_SETTINGS, DB_URL: database.url, DB_TOKEN: database.token ?? '' },
      },
    )
    return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Takes in a CSV file of a month, and tells its time and its peak of memory. */
export async function measureImport(running: RunningLuwes): Promise<Measurement> {
  const lines = ['id,nip,arah,at,metode', ...rows()]
  const told = await importFile(running, lines, '--jenis', 'presensi', '--zona', 'WIB')
  const text = [
    '## Impor: a month of taps from a CSV file',
    '',
    '| taps | time | peak of memory of the command |',
    '|---|---|---|',
    `| ${told.diterima} | ${seconds(told)} s | ${told.puncakMemoriMiB} MiB |`,
  ].join('\n')
  const faults = told.diterima === TAPS ? [] : [`${told.diterima} of ${TAPS} taps were taken in`]
  return { text, faults }
}

const seconds = ({ milidetik }: ImportRun) => (milidetik / 1_000).toFixed(1)

/** Takes in everybody with their histories from a CSV file, into a Luwes that knows nobody yet. */
export async function measureFirstLoad(running: RunningLuwes): Promise<Measurement> {
  const people = withHistories([...employees, ...manyOthers(PEOPLE - employees.length)])
  const records = people.flatMap(recordsOf)
  await feedUnits(running.url, [{ nip: KEPALA, unitKerja: 'pusat' }, ...people])
  const columns = Object.keys(records[0] ?? {})
  const lines = records.map((one) => Object.values(one).join(','))
  const told = await importFile(running, [columns.join(','), ...lines], '--jenis', 'pegawai')
  const text = [
    '## Impor: the first load of people from a CSV file',
    '',
    '| people | records | time | at most | peak of memory of the command |',
    '|---|---|---|---|---|',
    `| ${people.length} | ${told.diterima} | ${seconds(told)} s | ${MOST_SECONDS} s | ${told.puncakMemoriMiB} MiB |`,
  ].join('\n')
  const faults = [
    ...(told.diterima === records.length
      ? []
      : [`${told.diterima} of ${records.length} records were taken in`]),
    ...(told.milidetik <= MOST_SECONDS * 1_000 ? [] : [`The first load took ${seconds(told)} s.`]),
  ]
  return { text, faults }
}

/** Returns the same people with a record every half year, the last of them half a year ago. */
function withHistories(people: readonly Employee[]): readonly Employee[] {
  const month = `${localDate(Date.now(), 'Asia/Jakarta').slice(0, 7)}-01`
  return people.map((one, n) => ({
    ...one,
    catatan: Array.from({ length: RECORDS }, (_, at) => {
      const berlakuSejak: LocalDate = addMonths(month, (at - RECORDS) * 6)
      const { unitKerja } = people[(n + at * 25) % people.length] ?? one
      return { berlakuSejak, unitKerja, tppDasar: 5_000_000 + at * 250_000 }
    }),
  }))
}

function rows(): readonly string[] {
  return Array.from({ length: TAPS }, (_, n) => {
    const who = employees[n % employees.length]
    const day = String(1 + (n % DAYS)).padStart(2, '0')
    return `impor-${n},${who?.nip},masuk,${day}/10/2026 07.${String(n % 60).padStart(2, '0')},wajah`
  })
}
