import { constants } from 'node:fs'
import { chmod, chown, lstat, open, readdir, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'

/** Who may connect: the accounts of the named group, or every account of this machine. */
export type Audience = 'grup' | 'semua'

/**
 * Sets who may enter a folder of sockets: its owner and a group, or everybody if there is no group
 * or it cannot be set. Later sockets in it belong to the group automatically.
 */
export async function openFolder(path: string, gid: number | null): Promise<Audience> {
  const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants
  const folder = await open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
  try {
    const { uid, gid: has } = await folder.stat()
    const given = gid !== null && (has === gid || (await can(folder.chown(uid, gid))))
    await folder.chmod(given ? 0o2710 : 0o711)
    return given ? 'grup' : 'semua'
  } finally {
    await folder.close()
  }
}

function can(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}

/** Creates the folder of a public socket if it is missing; an existing one keeps its modes. */
export async function makeSocketFolder(socket: string, gid: number | null): Promise<void> {
  const folder = dirname(socket)
  if (await makeFolder(folder, 0o700)) await openFolder(folder, gid)
}

/** Opens a socket to a group, or to everybody if there is no group or it cannot be set. */
export async function openSocket(socket: string, gid: number | null): Promise<Audience> {
  const { uid, gid: has } = await lstat(socket)
  const given = gid !== null && (has === gid || (await can(chown(socket, uid, gid))))
  await chmod(socket, given ? 0o660 : 0o666)
  return given ? 'grup' : 'semua'
}

/** The most Workers that one `serve` runs. */
export const MOST_WORKERS = 8

/**
 * Returns the public socket of one Worker: the first has the configured one, and the others are
 * next to it.
 */
export function socketOfWorker(socket: string, ke: number): string {
  return ke === 1 ? socket : join(dirname(socket), `${basename(socket, '.sock')}-${ke}.sock`)
}

/** Returns the public sockets of some Workers, from the first one on. */
export function socketsOfWorkers(socket: string, dari = MOST_WORKERS): readonly string[] {
  return Array.from({ length: dari }, (_, n) => socketOfWorker(socket, n + 1))
}

const stemOf = (socket: string) => `${basename(socket, '.sock')}.`

/** Returns the socket of one run, next to the public one that points at it. */
export function socketOfRun(socket: string, run: number): string {
  return join(dirname(socket), `${stemOf(socket)}${run}.sock`)
}

/**
 * Deletes leftovers of killed runs next to the public sockets, and sockets of Workers that no
 * longer exist.
 */
export async function clearSockets(socket: string): Promise<void> {
  for (const one of socketsOfWorkers(socket)) await clearBeside(one)
  for (const one of socketsOfWorkers(socket).slice(1)) await rm(one, { force: true })
}

async function clearBeside(socket: string): Promise<void> {
  const stem = stemOf(socket)
  const left = (await readdir(dirname(socket))).filter(
    (name) => name.startsWith(stem) && /^\d+\.sock$/.test(name.slice(stem.length)),
  )
  for (const name of left) await rm(join(dirname(socket), name), { force: true })
}

/** Points the public sockets at those of a run; deletes those without a Worker. */
export async function pointSockets(socket: string, targets: readonly string[]): Promise<void> {
  for (const [place, at] of socketsOfWorkers(socket).entries()) {
    const target = targets[place]
    if (target === undefined) await rm(at, { force: true })
    else await pointSocket(at, target)
  }
}

/**
 * Points a public socket at the socket of a run, in one step: a caller always finds one of them.
 */
async function pointSocket(at: string, target: string): Promise<void> {
  const fresh = `${at}.new`
  await rm(fresh, { force: true })
  await symlink(basename(target), fresh)
  await rename(fresh, at)
}
