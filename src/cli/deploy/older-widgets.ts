import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { asAccount } from './folder.ts'
import { readLinks } from './release.ts'
import type { StepResult } from './steps.ts'
import type { Deployment } from './switch.ts'

const run = promisify(execFile)

/** How many older versions of the widgets a release keeps serving. */
const KEPT = 5

const WHOLE = /^\d+\.\d+\.\d+$/

/** Returns the versions in a folder, newest first. */
async function versionsIn(folder: string): Promise<readonly string[]> {
  const names: readonly string[] = await readdir(folder).catch(() => [])
  const newestFirst = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true })
  return names.filter((name) => WHOLE.test(name)).toSorted(newestFirst)
}

/**
 * Adds to a release the older widget versions that the current one serves, so that a portal with a
 * pinned version continues to work. Runs as the account itself, so that no link in its folder
 * redirects root.
 */
export async function keepOlderWidgets(
  { folder, account }: Deployment,
  release: string,
): Promise<StepResult<void>> {
  const { current } = await readLinks(folder)
  const widgetsOf = (name: string) => join(folder, 'releases', name, 'dist/assets/widgets')
  const to = widgetsOf(release)
  const there = await versionsIn(to)
  const older = current === null || current === release ? [] : await versionsIn(widgetsOf(current))
  const lacking = older.filter((version) => !there.includes(version)).slice(0, KEPT)
  for (const version of lacking) {
    const half = join(to, `${version}.sebagian`)
    await run('rm', ['-rf', '--', half], asAccount(account))
    await run(
      'cp',
      ['-RP', '--', join(widgetsOf(current ?? ''), version), half],
      asAccount(account),
    )
    await run('mv', ['--', half, join(to, version)], asAccount(account))
  }
  return {
    value: undefined,
    note: (await versionsIn(to)).join(', '),
    state: lacking.length > 0 ? 'selesai' : 'tetap',
  }
}
