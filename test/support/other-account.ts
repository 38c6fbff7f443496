import { execFile } from 'node:child_process'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { accountNamed, groupNamed, isRoot } from '../../src/cli/accounts.ts'
import { findClosedFolder } from '../../src/cli/deploy/reach.ts'
import { cannotShow } from './machine.ts'

/** An account that is neither ours nor root, and a group that it does not belong to. */
export interface OtherAccount {
  readonly uid: number
  readonly gid: number
  /** A group that the account may be put into. */
  readonly group: { readonly name: string; readonly gid: number }
}

/**
 * Returns another account of this machine to act as; `null`, with a printed reason, when this is
 * not allowed.
 */
export async function otherAccount(): Promise<OtherAccount | null> {
  const nobody = accountNamed('nobody')
  const gid = groupNamed('daemon')
  const able = isRoot() && nobody !== null && gid !== null
  if (able && (await findClosedFolder(process.execPath, nobody)) === null) {
    return { uid: nobody.uid, gid: nobody.gid, group: { name: 'daemon', gid } }
  }
  cannotShow('what another account may do: not root, or Node out of its reach')
  return null
}

/** Runs a script of Node as another account; returns its output. */
function runAs(uid: number, gid: number, script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { uid, gid, cwd: '/', env: {} }
    execFile(process.execPath, ['-e', script], options, (error, stdout) =>
      error ? reject(error) : resolve(stdout.trim()),
    )
  })
}

/**
 * Returns the answer to a request through a socket by another account: a status, or a system error
 * code.
 */
export function askAs(uid: number, gid: number, socketPath: string, path: string): Promise<string> {
  const asked = JSON.stringify({ socketPath, path, headers: { host: 'luwes' } })
  return runAs(
    uid,
    gid,
    `require('node:http').get(${asked}, (a) => { a.resume(); console.log(a.statusCode) })
      .on('error', (e) => console.log(e.code))`,
  )
}

/**
 * Returns the result of reading files and folders as another account: 'terbaca', or a system error
 * code.
 */
export async function readAs(
  uid: number,
  gid: number,
  paths: readonly string[],
): Promise<readonly string[]> {
  const script = `const fs = require('node:fs')
    console.log(JSON.stringify(${JSON.stringify(paths)}.map((path) => {
      try { fs.statSync(path).isDirectory() ? fs.readdirSync(path) : fs.readFileSync(path) }
      catch (e) { return e.code }
      return 'terbaca'
    })))`
  return JSON.parse(await runAs(uid, gid, script))
}

/**
 * Returns the paths of a folder, including itself, that another account may open; without links.
 */
export async function openIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = [folder, ...entries.map((entry) => join(entry.parentPath, entry.name))]
  const found = await Promise.all(paths.map(async (path) => ({ path, ...(await modeOf(path)) })))
  return found.filter(({ isLink, mode }) => !isLink && (mode & 0o077) !== 0).map(({ path }) => path)
}

async function modeOf(path: string) {
  // A path that is gone by now is open to nobody.
  const found = await lstat(path).catch(() => null)
  return { isLink: found?.isSymbolicLink() ?? false, mode: found?.mode ?? 0 }
}
