import { lstat, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { baik, masalah, type Temuan } from '../../operations/sistem/temuan.ts'
import { accountNamed, groupNamed } from '../accounts.ts'
import { findClosedFolder } from '../deploy/reach.ts'
import type { Settings } from '../settings.ts'

/** The access of other accounts to a file or folder. */
const OTHERS = 0o077

/** Returns the state of a file or folder; `null` if it does not exist. */
async function standing(path: string) {
  const found = await lstat(path).catch(() => null)
  return found && { path, mode: found.mode & 0o7777, uid: found.uid }
}

/**
 * Returns the paths that must be private to one account: settings, logs, data with the database,
 * backups.
 */
async function privatePaths(folder: string, { LUWES_DATA, BACKUP_FOLDER }: Settings) {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => /^\.env(\..+)?$|^luwes\.log$/.test(name))
  const data = resolve(folder, LUWES_DATA || './data')
  return [
    ...files.map((name) => join(folder, name)),
    data,
    join(data, 'db'),
    join(folder, 'backups'),
    ...(BACKUP_FOLDER ? [resolve(folder, BACKUP_FOLDER)] : []),
  ]
}

/**
 * Judges modes and owners of a deployment's files: what others may read, and what belongs to
 * another account.
 */
export async function judgePermissions(settings: Settings, folder = '.'): Promise<Temuan[]> {
  const { LUWES_DATA, LUWES_SOCKET } = settings
  const paths = await privatePaths(resolve(folder), settings)
  const there = (await Promise.all(paths.map(standing))).flatMap((one) => one ?? [])
  const owner = (await standing(resolve(folder, LUWES_DATA || './data')))?.uid
  const open = there.filter(({ mode }) => (mode & OTHERS) !== 0)
  const foreign = there.filter(({ uid }) => owner !== undefined && uid !== owner)
  const found = [
    ...open.map(({ path, mode }) => readable(path, mode)),
    ...foreign.map(({ path }) => ofAnother(path, owner ?? 0)),
    ...(LUWES_SOCKET ? await judgeSocket(settings, resolve(folder, LUWES_SOCKET)) : []),
  ]
  if (found.length > 0 || there.length === 0) return found
  return [
    baik(
      'hak-akses',
      'Pengaturan, data, dan cadangan hanya dapat dibaca akunnya sendiri.',
      'Settings, data and backups can be read only by their own account.',
    ),
  ]
}

const inOctal = (mode: number) => mode.toString(8).padStart(4, '0')

function readable(path: string, mode: number): Temuan {
  return masalah(
    'hak-akses',
    'rusak',
    {
      id: `${path} terbuka bagi akun lain (${inOctal(mode)}).`,
      en: `${path} is open to other accounts (${inOctal(mode)}).`,
    },
    {
      id: `chmod go= ${path}; deploy atau "luwes serve" berikutnya juga memperbaikinya.`,
      en: `chmod go= ${path}; the next deploy or "luwes serve" fixes it, too.`,
    },
  )
}

function ofAnother(path: string, owner: number): Temuan {
  const name = accountNamed(String(owner))?.name ?? String(owner)
  return masalah(
    'hak-akses',
    'rusak',
    {
      id: `${path} bukan milik ${name}, akun yang menjalankan Luwes.`,
      en: `${path} does not belong to ${name}, the account that runs Luwes.`,
    },
    { id: `chown -R ${name} ${path}`, en: `chown -R ${name} ${path}` },
  )
}

/**
 * Judges the socket for the reverse proxy: one group may use it, or every account of the machine.
 */
async function judgeSocket(settings: Settings, socket: string): Promise<Temuan[]> {
  const folder = await lstat(dirname(socket)).catch(() => null)
  if (folder === null) return []
  const { LUWES_SOCKET_GROUP: group } = settings
  const gid = group ? groupNamed(group) : null
  // An account whose only group is that of the proxy.
  const closed = await findClosedFolder(socket, { uid: -1, gid: gid ?? -1 })
  if (closed !== null) return [closedToProxy(closed, group)]
  return (folder.mode & 0o007) === 0 ? [] : [openToAll(group)]
}

function closedToProxy(closed: string, group: string | undefined): Temuan {
  const whose = group ? ` (${group})` : ''
  return masalah(
    'hak-akses-soket',
    'peringatan',
    {
      id: `Reverse proxy${whose} tidak dapat melewati ${closed}: semua permintaan dijawab 502 atau 503.`,
      en: `The reverse proxy${whose} cannot pass through ${closed}: every request is answered 502 or 503.`,
    },
    {
      id: `Deploy lagi dengan --group yang benar; folder di atasnya: chmod o+x ${closed}.`,
      en: `Deploy again with the right --group; a folder above it: chmod o+x ${closed}.`,
    },
  )
}

function openToAll(group: string | undefined): Temuan {
  return masalah(
    'hak-akses-soket',
    'catatan',
    {
      id: 'Setiap akun mesin ini dapat membuka soket Luwes, seperti port di 127.0.0.1.',
      en: 'Every account of this machine may connect to the socket of Luwes, as to a port on 127.0.0.1.',
    },
    group
      ? {
          id: `Masukkan akun Luwes ke grup ${group} (usermod -aG), lalu deploy lagi.`,
          en: `Put the account of Luwes into the group ${group} (usermod -aG), then deploy again.`,
        }
      : {
          id: 'Sebut grup reverse proxy: npm run deploy -- … --group www-data.',
          en: 'Name the group of the reverse proxy: npm run deploy -- … --group www-data.',
        },
  )
}
