import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** An account with its group. */
interface AccountIds {
  readonly uid: number
  readonly gid: number
}

const PASS = 0o1
const READ = 0o4

/**
 * Returns the bits of a mode that apply to an account: those of the owner, the group, or the
 * others.
 */
function rights(mode: number, owner: AccountIds, { uid, gid }: AccountIds): number {
  if (uid === owner.uid) return mode >> 6
  return gid === owner.gid ? mode >> 3 : mode
}

/**
 * Returns the outermost folder on the way to a path that an account cannot pass through; `null` if
 * there is none.
 */
export async function findClosedFolder(path: string, passer: AccountIds): Promise<string | null> {
  const above: string[] = []
  for (let at = path; dirname(at) !== at; at = dirname(at)) above.unshift(dirname(at))
  for (const folder of above) {
    const { mode, uid, gid } = await stat(folder)
    const may = passer.uid === 0 || (rights(mode, { uid, gid }, passer) & PASS) !== 0
    if (!may) return folder
  }
  return null
}

/** Returns whether an account can read a file: the way there, and the file itself. */
export async function canRead(path: string, passer: AccountIds): Promise<boolean> {
  if ((await findClosedFolder(path, passer)) !== null) return false
  const { mode, uid, gid } = await stat(path)
  return passer.uid === 0 || (rights(mode, { uid, gid }, passer) & READ) !== 0
}
