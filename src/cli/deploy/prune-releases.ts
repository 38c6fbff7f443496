import { execFile } from 'node:child_process'
import { readdir, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { asAccount } from './folder.ts'
import { nameOf, readLinks } from './release.ts'
import type { StepResult } from './steps.ts'
import { type Deployment, serveStatusOf } from './switch.ts'

const run = promisify(execFile)

/** How many releases are kept. */
const KEPT = 3

/** Returns the paths in a folder that pass a test, newest first. */
async function newestFirst(
  folder: string,
  isOne: (name: string) => boolean,
): Promise<readonly string[]> {
  const names = (await readdir(folder).catch(() => [])).filter(isOne)
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
  )
  return dated.sort((a, b) => b.at - a.at).map(({ name }) => join(folder, name))
}

/** Returns the releases that processes of this machine run from, as far as this account can see. */
async function releasesInUse(folder: string): Promise<ReadonlySet<string>> {
  const told = await serveStatusOf(folder)
  const paths = [told?.release, told?.program]
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  for (const pid of pids) {
    for (const link of ['exe', 'cwd']) {
      paths.push(await readlink(`/proc/${pid}/${link}`).catch(() => undefined))
    }
  }
  const own = paths.filter((path) => path?.startsWith(`${join(folder, 'releases')}/`))
  return new Set(own.map((path = '') => nameOf(path.slice(folder.length + 1)) ?? ''))
}

/**
 * Deletes releases except the newest three. It keeps the current one, the previous one, and those
 * that a process runs from, which may still load files.
 */
export async function pruneReleases({ folder, account }: Deployment): Promise<StepResult<void>> {
  const { current, before } = await readLinks(folder)
  const inUse = await releasesInUse(folder)
  const all = await newestFirst(join(folder, 'releases'), (name) => !name.startsWith('.'))
  const needed = (path: string) => {
    const name = nameOf(path.slice(folder.length + 1)) ?? ''
    return name === current || name === before || inUse.has(name)
  }
  // Needed releases count among the three.
  const spare = Math.max(0, KEPT - all.filter(needed).length)
  const old = all.filter((path) => !needed(path)).slice(spare)
  // As the account itself, so that no link in there redirects root.
  if (old.length > 0) await run('rm', ['-rf', '--', ...old], asAccount(account))
  return {
    value: undefined,
    note: `${all.length - old.length} rilis disimpan / releases are kept`,
    state: old.length > 0 ? 'selesai' : 'tetap',
  }
}
