import { constants } from 'node:fs'
import { chmod, lstat, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownAccount } from './accounts.ts'

/** The rights of others on a file or folder. */
const OTHERS = 0o077

/**
 * Creates a folder if it is missing, with parents that everybody may pass through. Returns whether
 * it did.
 */
export async function makeFolder(folder: string, mode: number): Promise<boolean> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return false
  await chmod(folder, mode)
  for (let path = folder; path !== first; path = dirname(path)) await chmod(dirname(path), 0o755)
  return true
}

/**
 * Creates a private folder of this account, or removes every right of others from an existing one
 * and its content.
 *
 * @throws With what to do, when it belongs to another account.
 */
export async function makePrivateFolder(folder: string): Promise<void> {
  if (await makeFolder(folder, 0o700)) return
  const { name, uid } = ownAccount()
  if ((await lstat(folder)).uid !== uid) {
    throw new Error(
      `${folder} milik akun lain / belongs to another account: chown -R ${name} ${folder}`,
    )
  }
  await closeToOthers(folder)
}

/** Removes every right of others from a folder of this account and its content. */
async function closeToOthers(folder: string): Promise<void> {
  await close(folder)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await closeToOthers(path)
    else if (entry.isFile()) await close(path)
  }
}

/** Removes the rights of others; a path that is gone meanwhile, or a link, is left alone. */
async function close(path: string): Promise<void> {
  const { mode } = await lstat(path).catch(() => ({ mode: 0 }))
  if ((mode & OTHERS) === 0) return
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  await file?.chmod(mode & 0o700).finally(() => file.close())
}
