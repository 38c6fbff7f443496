import { constants, existsSync } from 'node:fs'
import {
  type FileHandle,
  lchown,
  lstat,
  open,
  readdir,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from '../accounts.ts'
import { codeOf } from '../errors.ts'
import { Halt } from '../halt.ts'
import { makeFolder } from '../make-folder.ts'
import { type Audience, openFolder } from '../supervisor/sockets.ts'

/** Returns whether the files of this process belong to another account than its own. */
export function isForAnother({ uid }: Account): boolean {
  return uid !== process.getuid?.()
}

/** Returns the options that make a child process run as the account of the deployment. */
export function asAccount(account: Account): { readonly uid?: number; readonly gid?: number } {
  return isForAnother(account) ? { uid: account.uid, gid: account.gid } : {}
}

/**
 * Gives files of this process to the account of the deployment; links themselves, not their
 * targets.
 */
async function give(path: string, account: Account): Promise<void> {
  if (isForAnother(account)) await lchown(path, account.uid, account.gid)
}

/**
 * Gives a folder that only this process can enter, with its content, to the account of the
 * deployment.
 */
export async function giveAll(folder: string, account: Account): Promise<void> {
  if (!isForAnother(account)) return
  await give(folder, account)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    await give(join(entry.parentPath, entry.name), account)
  }
}

/** Opens a path itself: a link at it is not followed. */
function openItself(path: string, flags = 0): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | constants.O_NOFOLLOW | flags)
}

/** Creates a folder of the deployment if it is missing, and sets its owner and modes. */
async function keepFolder(path: string, mode: number, account: Account): Promise<void> {
  await makeFolder(path, mode)
  const folder = await openItself(path, constants.O_DIRECTORY)
  try {
    if (isForAnother(account)) await folder.chown(account.uid, account.gid)
    await folder.chmod(mode)
  } finally {
    await folder.close()
  }
}

/** Returns the text of a file of the deployment; `null` if there is none. */
export async function readKept(path: string): Promise<string | null> {
  const file = await openItself(path).catch(() => null)
  return file === null ? null : file.readFile('utf8').finally(() => file.close())
}

/**
 * Writes a file of the deployment in one step, unless it is already right. Afterwards its owner and
 * modes are right, whatever they were before. Returns whether its text changed.
 */
export async function keepFile(
  path: string,
  text: string,
  mode: number,
  account: Account,
): Promise<boolean> {
  const there = await lstat(path).catch(() => null)
  const before = await readKept(path)
  const isRight = there?.uid === account.uid && (there.mode & 0o7777) === mode
  if (before === text && isRight) return false
  // First as a separate file: nobody reads half of it, and no link redirects the writing.
  const fresh = `${path}.new`
  await rm(fresh, { force: true })
  const file = await open(fresh, 'wx', 0o600)
  try {
    await file.writeFile(text)
    await file.chmod(mode)
    if (isForAnother(account)) await file.chown(account.uid, account.gid)
  } finally {
    await file.close()
  }
  await rename(fresh, path)
  return before !== text
}

/** Points a link of the deployment to another target, in one step. */
export async function keepLink(path: string, target: string, account: Account): Promise<void> {
  const fresh = `${path}.new`
  await rm(fresh, { force: true })
  await symlink(target, fresh)
  await give(fresh, account)
  await rename(fresh, path)
}

/** Returns the folder of a deployment's sockets; nothing else is in there. */
export function socketsOf(folder: string): string {
  return join(folder, 'sockets')
}

/** Returns the socket through which the reverse proxy reaches Luwes. */
export function socketOf(folder: string): string {
  return join(socketsOf(folder), 'luwes.sock')
}

/**
 * Creates or repairs the folder of a deployment: everybody may pass through to the sockets, nobody
 * else may see its data, backups and releases. Also returns who may open the folder of sockets.
 */
export async function layFolder(
  folder: string,
  account: Account,
  group: number | null,
): Promise<Audience> {
  await makeFolder(folder, 0o711).catch((error: unknown) => {
    if (codeOf(error) !== 'EACCES') throw error
    throw new Halt(
      `${folder} tidak dapat dibuat / cannot be made by ${account.name}`,
      'Ulangi dengan sudo, atau pilih tempat Anda sendiri / repeat with sudo, or choose a place of your own: --folder …',
    )
  })
  await keepFolder(folder, 0o711, account)
  for (const name of ['data', 'backups', 'releases']) {
    await keepFolder(join(folder, name), 0o700, account)
  }
  await keepFolder(join(folder, 'proxy'), 0o755, account)
  const sockets = socketsOf(folder)
  // Its modes are never narrowed, not even for a moment: requests use it meanwhile.
  if (!existsSync(sockets)) await keepFolder(sockets, 0o700, account)
  return openFolder(sockets, group)
}
