import { parseArgs } from 'node:util'
import { messageOf } from '../cli/errors.ts'
import { isNip } from '../domain/pegawai/nip.ts'
import type { Pegawai } from '../domain/pegawai/pegawai.ts'
import { isLocalDate } from '../domain/shared/local-date.ts'
import { localDate, type Zona } from '../domain/shared/local-time.ts'
import { makeRegency, type Regency } from './data.ts'
import type { SentCount } from './send.ts'

const DEMO_SEED = 'contoh'

/** Returns the zone of the demo's regency: `TIME_ZONE`, or WIB. */
export function demoZone(): Zona {
  const { TIME_ZONE } = process.env
  return TIME_ZONE === 'Asia/Makassar' || TIME_ZONE === 'Asia/Jayapura' ? TIME_ZONE : 'Asia/Jakarta'
}

/** Returns the regency as of today, or of `DEMO_TODAY`: the one that `npm start` has sent. */
export function demoRegency(): Regency {
  const zona = demoZone()
  const { DEMO_TODAY } = process.env
  const today = DEMO_TODAY && isLocalDate(DEMO_TODAY) ? DEMO_TODAY : localDate(Date.now(), zona)
  return makeRegency({ seed: DEMO_SEED, today, zona })
}

/**
 * Finds an employee by NIP or by a user name of the story.
 *
 * @throws When none is named, or there is none.
 */
export function findPegawai({ people }: Regency, who: string | undefined): Pegawai {
  if (who === undefined) throw new Error('--nip is missing')
  const found = people.find(({ pegawai, tokoh }) => pegawai.nip === who || tokoh?.username === who)
  if (found) return found.pegawai
  throw new Error(`--nip ${who} ${isNip(who) ? 'is nobody of the demo' : 'is no NIP and no user'}`)
}

/** A small command of the demo: its help, its options, and what it sends. */
export interface SmallCommand {
  readonly help: string
  readonly options: readonly string[]
  readonly run: (values: Readonly<Record<string, string | undefined>>) => Promise<SentCount>
}

/** Runs a small command: prints the result, exits 0, 1 (not all accepted) or 2 (called wrongly). */
export async function runSmallCommand({ help, options, run }: SmallCommand): Promise<void> {
  if (process.argv.includes('--help')) {
    process.stdout.write(`${help}\n`)
    return
  }
  const spec = Object.fromEntries(options.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ options: spec })
    const { accepted, duplicates, rejected } = await run(values)
    process.stdout.write(`diterima ${accepted}, sudah ada ${duplicates}\n`)
    for (const { index, code } of rejected) process.stderr.write(`ditolak #${index}: ${code}\n`)
    process.exitCode = rejected.length > 0 ? 1 : 0
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n\n${help}\n`)
    process.exitCode = 2
  }
}
