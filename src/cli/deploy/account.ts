import { execFile } from 'node:child_process'
import { chmod, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { membersIn } from '../../domain/shared/members.ts'
import { type Account, accountNamed, groupNamed, isRoot, ownAccount } from '../accounts.ts'
import { messageOf } from '../errors.ts'
import { Halt } from '../halt.ts'
import { findClosedFolder } from './reach.ts'

const run = promisify(execFile)

/** The default account of a deployment by root. */
const USUAL = 'luwes'

/** Default groups of reverse proxies: those of Debian and Ubuntu first. */
const PROXY_GROUPS = ['www-data', 'nginx', 'caddy'] as const

/**
 * Returns the account to own and run a deployment. It is one's own, or for root the owner of the
 * folder, or else a system account that is created if missing. Never root.
 *
 * @throws When there is no such account.
 */
export async function accountFor(folder: string, named?: string): Promise<Account> {
  const own = ownAccount()
  if (!isRoot()) {
    if (named === undefined || named === own.name) return own
    throw new Halt(
      `hanya root dapat memasang untuk akun lain / only root can deploy for another account: ${named}`,
      `sudo npm run deploy -- … --account ${named}`,
    )
  }
  const owner = await ownerOf(folder)
  if (owner !== null) return sameAs(owner, named, folder)
  await refuseOfRoot(folder, named ?? USUAL)
  return accountNamed(named ?? USUAL) ?? makeAccount(named ?? USUAL)
}

/** Returns the account that owns a folder; `null` if there is no folder, or root owns it. */
async function ownerOf(folder: string): Promise<Account | null> {
  const found = await stat(folder).catch(() => null)
  if (!found || found.uid === 0) return null
  const name = accountNamed(String(found.uid))?.name ?? String(found.uid)
  return { name, uid: found.uid, gid: found.gid }
}

function sameAs(owner: Account, named: string | undefined, folder: string): Account {
  if (named === undefined || named === owner.name) return owner
  throw new Halt(
    `${folder} milik ${owner.name}, bukan ${named} / belongs to ${owner.name}, not to ${named}`,
    `Hilangkan --account, atau / leave --account out, or: chown -R ${named}: ${folder}`,
  )
}

/** Refuses root as the account, and a deployment that root itself ran before. */
async function refuseOfRoot(folder: string, name: string): Promise<void> {
  if (name === 'root') {
    throw new Halt(
      'Luwes tidak berjalan sebagai root / Luwes does not run as root',
      `--account ${USUAL}`,
    )
  }
  const there = await readdir(folder).catch(() => [])
  if (there.length === 0) return
  throw new Halt(
    `${folder} milik root / belongs to root`,
    `Hentikan Luwes yang berjalan, lalu / stop the running Luwes, then: rm -r ${folder}/releases; ${commandOf(name).join(' ')}; chown -R ${name}: ${folder}`,
  )
}

const commandOf = (name: string) => [
  'useradd',
  '--system',
  '--user-group',
  '--no-create-home',
  '--home-dir',
  '/nonexistent',
  '--shell',
  '/usr/sbin/nologin',
  name,
]

async function makeAccount(name: string): Promise<Account> {
  const [program = '', ...args] = commandOf(name)
  const failed = await run(program, args).then(
    () => null,
    (error: unknown) => String(membersIn(error).stderr || messageOf(error)).trim(),
  )
  const made = accountNamed(name)
  if (failed === null && made) return made
  throw new Halt(
    `akun ${name} tidak dapat dibuat / the account ${name} cannot be made: ${failed}`,
    'Buat akun sistem itu, lalu ulangi / make that system account, then repeat. --account menyebut nama lain / names another.',
  )
}

/** The group that may connect to the socket; `null` when every account of this machine may. */
export interface ProxyGroup {
  readonly name: string
  readonly gid: number
}

/**
 * Returns the group of the reverse proxy: the named one, or the default one that can be used here.
 *
 * @throws {Halt} When the named group does not exist.
 */
export function proxyGroup(named: string | undefined): ProxyGroup | null {
  if (named !== undefined) {
    const gid = groupNamed(named)
    if (gid !== null) return { name: named, gid }
    throw new Halt(
      `tidak ada grup ${named} / there is no group ${named}`,
      '--group menyebut grup reverse proxy di mesin ini / names the group of the reverse proxy on this machine: www-data, nginx, caddy',
    )
  }
  const mayGive = (gid: number) => isRoot() || process.getgroups?.().includes(gid) === true
  for (const name of PROXY_GROUPS) {
    const gid = groupNamed(name)
    if (gid !== null && mayGive(gid)) return { name, gid }
  }
  return null
}

/**
 * Makes sure that an account can reach its folder. Opens a parent folder that root created for
 * nothing else.
 *
 * @throws {Halt} When another folder blocks the way.
 */
export async function openWay(folder: string, { name, uid, gid }: Account): Promise<void> {
  for (;;) {
    const closed = await findClosedFolder(folder, { uid, gid })
    if (closed === null) return
    if (!(await isForThisAlone(closed, folder))) {
      throw new Halt(
        `akun ${name} tidak dapat melewati / the account ${name} cannot pass through ${closed}`,
        `chmod o+x ${closed}, atau pilih tempat lain / or choose another place: --folder /opt/luwes/…`,
      )
    }
    await chmod(closed, 0o711)
  }
}

/** Returns whether root created a folder for a deployment and has nothing else in it. */
async function isForThisAlone(closed: string, folder: string): Promise<boolean> {
  const { uid } = await stat(closed)
  const names = await readdir(closed)
  const [next = basename(folder)] = folder.slice(join(closed, '/').length).split('/')
  return isRoot() && uid === 0 && names.every((name) => name === next)
}
