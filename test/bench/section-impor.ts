import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inCheckout } from '../../src/cli/paths.ts'
import type { RunningLuwes } from '../../src/cli/supervisor/serve.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { employees } from './regency.ts'
import type { Measurement } from './section.ts'

/** A month of taps of a small regency. */
const TAPS = 100_000
const DAYS = 28

/** Takes in a CSV file of a month, and tells its time and its peak of memory. */
export async function measureImport({ url, database }: RunningLuwes): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-bench-impor-'))
  try {
    const file = join(folder, 'tap.csv')
    await writeFile(file, `id,nip,arah,at,metode\n${rows().join('\n')}\n`)
    const args = ['import', file, '--jenis', 'presensi', '--zona', 'WIB', '--to', url, '--json']
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [inCheckout('src/cli/luwes.ts'), ...args],
      {
        cwd: folder,
        env: { ...TEST_SETTINGS, DB_URL: database.url, DB_TOKEN: database.token ?? '' },
      },
    )
    const told = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')
    const seconds = (told.milidetik / 1_000).toFixed(1)
    const text = [
      '## Impor: a month of taps from a CSV file',
      '',
      '| taps | time | peak of memory of the command |',
      '|---|---|---|',
      `| ${told.diterima} | ${seconds} s | ${told.puncakMemoriMiB} MiB |`,
    ].join('\n')
    const faults = told.diterima === TAPS ? [] : [`${told.diterima} of ${TAPS} taps were taken in`]
    return { text, faults }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function rows(): readonly string[] {
  // A NIP that ends in 000 is taken for one that a spreadsheet rounded.
  const people = employees.filter(({ nip }) => !nip.endsWith('000'))
  return Array.from({ length: TAPS }, (_, n) => {
    const who = people[n % people.length]
    const day = String(1 + (n % DAYS)).padStart(2, '0')
    return `impor-${n},${who?.nip},masuk,${day}/10/2026 07.${String(n % 60).padStart(2, '0')},wajah`
  })
}
