import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** An account of this machine. */
export interface Account {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * Returns the fields of a line in one of the system's lists of names; `null` when the name is not
 * in it.
 */
function entryOf(list: 'passwd' | 'group', name: string): readonly string[] | null {
  const split = (text: string) => text.split('\n').map((line) => line.split(':'))
  try {
    // It also knows the accounts of a directory service.
    return (
      split(execFileSync('getent', [list, name], { encoding: 'utf8', stdio: 'pipe' }))[0] ?? null
    )
  } catch {
    const found = split(readFileSync(`/etc/${list}`, 'utf8'))
    return found.find(([first, , id]) => first === name || id === name) ?? null
  }
}

/** Returns the account with a name or a number; `null` if there is none. */
export function accountNamed(name: string): Account | null {
  const [found, , uid, gid] = entryOf('passwd', name) ?? []
  if (found === undefined || uid === undefined || gid === undefined) return null
  return { name: found, uid: Number(uid), gid: Number(gid) }
}

/** Returns the number of the group with a name; `null` if there is none. */
export function groupNamed(name: string): number | null {
  const gid = entryOf('group', name)?.[2]
  return gid === undefined ? null : Number(gid)
}

/** Returns the account that this process runs as. */
export function ownAccount(): Account {
  const uid = process.getuid?.() ?? 0
  const gid = process.getgid?.() ?? 0
  return { name: accountNamed(String(uid))?.name ?? String(uid), uid, gid }
}

/** Returns whether this process may do everything on this machine. */
export function isRoot(): boolean {
  return process.getuid?.() === 0
}

/**
 * Becomes, when run by root, the account that owns the `.env` of this folder. Otherwise a command
 * run by root in the folder of a deployment would leave files that the service cannot open.
 */
export function becomeOwner(): void {
  const found = statSync('.env', { throwIfNoEntry: false })
  if (!isRoot() || !found || found.uid === 0) return
  process.setgroups?.([found.gid])
  process.setgid?.(found.gid)
  process.setuid?.(found.uid)
}
