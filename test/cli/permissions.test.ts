import { chmod, chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isRoot } from '../../src/cli/accounts.ts'
import { judgePermissions } from '../../src/cli/doctor/permissions.ts'
import { whereAble } from '../support/machine.ts'

describe('the doctor on who may read what', () => {
  let folder: string
  const ownGroup = String(process.getgid?.())
  const at = (name: string) => join(folder, name)
  const found = async (settings: Readonly<Record<string, string>> = {}) => {
    const all = await judgePermissions({ LUWES_DATA: './data', ...settings }, folder)
    return all.map(({ kode, keadaan, pesan }) => `${kode} ${keadaan}: ${pesan.id}`)
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lw-d-'))
    for (const name of ['data', 'data/db', 'backups', 'sockets']) await mkdir(at(name))
    for (const name of ['data', 'data/db', 'backups']) await chmod(at(name), 0o700)
    await chmod(at('sockets'), 0o710)
    await chmod(folder, 0o711)
    for (const name of ['.env', '.env.uji', 'luwes.log']) {
      await writeFile(at(name), '')
      await chmod(at(name), 0o600)
    }
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  it('says in one sentence that all is private', async () => {
    const socket = { LUWES_SOCKET: './sockets/luwes.sock', LUWES_SOCKET_GROUP: ownGroup }
    expect(await found(socket)).toEqual([expect.stringMatching(/^hak-akses baik: /)])
  })

  it.each([
    ['.env', 0o640],
    ['.env.uji', 0o604],
    ['luwes.log', 0o644],
    ['data', 0o711],
    ['data/db', 0o755],
    ['backups', 0o750],
  ])('names %s where it is open to others (%o)', async (name, mode) => {
    await chmod(at(name), mode)
    expect(await found()).toEqual([
      expect.stringMatching(`^hak-akses rusak: ${at(name)} terbuka bagi akun lain`),
    ])
  })

  it('looks into the folder of backups that a setting names', async () => {
    await mkdir(at('cadangan'))
    await chmod(at('cadangan'), 0o755)
    expect(await found({ BACKUP_FOLDER: at('cadangan') })).toHaveLength(1)
  })

  whereAble(isRoot(), 'files of another account, which root alone can give away', () => {
    it('names what belongs to another account than the data, which the service could not open', async () => {
      await chown(at('data/db'), 65_534, 65_534)
      expect(await found()).toEqual([expect.stringMatching(/data\/db bukan milik root/)])
    })
  })

  it('notes a socket that every account may connect to, and how to name the group', async () => {
    await chmod(at('sockets'), 0o711)
    const all = await judgePermissions(
      { LUWES_DATA: './data', LUWES_SOCKET: './sockets/luwes.sock' },
      folder,
    )
    expect(all).toMatchObject([
      {
        kode: 'hak-akses-soket',
        keadaan: 'catatan',
        saran: { en: expect.stringContaining('--group') },
      },
    ])
  })

  it('warns where the reverse proxy cannot come to the socket, in its folder or above it', async () => {
    const socket = { LUWES_SOCKET: './sockets/luwes.sock', LUWES_SOCKET_GROUP: ownGroup }
    const closed = (path: string) => [
      expect.stringMatching(`^hak-akses-soket peringatan: .*tidak dapat melewati ${path}:`),
    ]
    expect(await found({ ...socket, LUWES_SOCKET_GROUP: '4242424' })).toEqual(closed(at('sockets')))
    await chmod(folder, 0o700)
    expect(await found(socket)).toEqual(closed(folder))
  })

  it('says nothing of a place where there is nothing', async () => {
    expect(await judgePermissions({ LUWES_DATA: './data' }, at('tiada'))).toEqual([])
  })
})
