import { constants } from 'node:fs'
import { chmod, lstat, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ownAccount } from './accounts.ts'

/** What only the owner may do with a file or folder. */
const OTHERS = 0o077

/** Makes a folder where it is missing, with parents that everybody may pass through. Whether it made it. */
export async function makeFolder(folder: string, mode: number): Promise<boolean> {
  const first = await mkdir(folder, { recursive: true })
  if (first === undefined) return false
  await chmod(folder, mode)
  for (let path = folder; path !== first; path = dirname(path)) await chmod(dirname(path), 0o755)
  return true
}

/**
 * Makes a folder of this account alone, or takes every right of others from the one that is there and from all
 * that is in it. Throws, with what to do, where it belongs to another account.
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

/** Takes every right of others from a folder of this account and from all that is in it. */
async function closeToOthers(folder: string): Promise<void> {
  await close(folder)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await closeToOthers(path)
    else if (entry.isFile()) await close(path)
  }
}

/** Takes the rights of others away; what is gone meanwhile, or is a link, is left alone. */
async function close(path: string): Promise<void> {
  const { mode } = await lstat(path).catch(() => ({ mode: 0 }))
  if ((mode & OTHERS) === 0) return
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  await file?.chmod(mode & 0o700).finally(() => file.close())
}
