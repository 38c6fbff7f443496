import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { isLocalDate, type LocalDate } from '../../domain/shared/local-date.ts'
import { localDate, ZONES } from '../../domain/shared/local-time.ts'
import { Halt } from '../halt.ts'
import { type Block, setVar } from './block.ts'
import { secretsThere } from './cloudflare.ts'
import type { StepResult } from './steps.ts'

/** Returns today in a regency: its default first day of use (R78). */
export function todayIn(zone: string | undefined): LocalDate {
  return localDate(Date.now(), ZONES.find((one) => one === zone) ?? 'Asia/Jakarta')
}

/** A block with its first day of use; `write` adds a missing one to wrangler.toml. */
export interface FirstDay {
  readonly block: Block
  readonly write?: () => Promise<StepResult<void>>
  /** What an operator must still do about it. */
  readonly note?: string
}

/**
 * Returns the first day of use of an existing block. A day in the block never changes. Without one
 * it is the given day, or today when nothing was deployed yet. An older deployment continues
 * without one, so that no judged day changes unasked.
 *
 * @throws {Halt} When the given day is no date, or differs from that of the block.
 */
export async function settleFirstDay(
  block: Block,
  given: string | undefined,
  { dryRun, folder }: { readonly dryRun: boolean; readonly folder: string },
): Promise<FirstDay> {
  const { FIRST_DAY: said, TIME_ZONE } = block.vars
  if (given && !isLocalDate(given)) {
    throw new Halt(
      `--first-day ${given}: bukan tanggal / no date`,
      'Tulis YYYY-MM-DD / write it as YYYY-MM-DD',
    )
  }
  if (said && given && given !== said) {
    throw new Halt(
      `hari pertama sudah ditetapkan ${said} / the first day is already set: ${said}`,
      'Ubah FIRST_DAY di wrangler.toml bila memang keliru / change FIRST_DAY in wrangler.toml if it is really wrong',
    )
  }
  if (said) return { block }
  const day = given || ((await isDeployed(block, folder, dryRun)) ? null : todayIn(TIME_ZONE))
  if (day === null) return { block, note: NOT_SAID }
  const write = async (): Promise<StepResult<void>> => {
    await setVar(block.slug, 'FIRST_DAY', day)
    return { value: undefined, note: `FIRST_DAY = ${day}` }
  }
  return { block: { ...block, vars: { ...block.vars, FIRST_DAY: day } }, write }
}

/**
 * Returns whether a regency was deployed before; a dry run does not ask Cloudflare and assumes that
 * it was.
 */
async function isDeployed(
  { slug, target }: Block,
  folder: string,
  dryRun: boolean,
): Promise<boolean> {
  if (target === 'cloudflare') return dryRun || (await secretsThere(slug)).length > 0
  return access(join(folder, '.env')).then(
    () => true,
    () => false,
  )
}

const NOT_SAID = 'FIRST_DAY belum ada / is not set: --first-day 2027-01-04'
