import { execFile } from 'node:child_process'
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Account,
  accountNamed,
  groupNamed,
  isRoot,
  ownAccount,
} from '../../src/cli/accounts.ts'
import { accountFor, openWay, proxyGroup } from '../../src/cli/deploy/account.ts'
import { findClosedFolder } from '../../src/cli/deploy/reach.ts'
import { messageOf } from '../../src/cli/errors.ts'
import { Halt } from '../../src/cli/halt.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { cannotShow } from '../support/machine.ts'

const run = promisify(execFile)
/** Returns the end of a refusal: what is the matter, and what to do. */
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => `${messageOf(error)} -> ${error instanceof Halt ? error.next : ''}`,
  )

describe('the account of a deployment', () => {
  let place: string
  const made = `luwes-uji-${process.pid}`
  const nobody = accountNamed('nobody')
  const folder = (name: string) => join(place, name)

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'lw-a-'))
  })
  afterAll(async () => {
    if (accountNamed(made)) await run('userdel', [made])
    await rm(place, { recursive: true, force: true })
  })

  it('is one’s own where somebody deploys who is not root, and no other', async () => {
    if (isRoot()) return expect(ownAccount()).toMatchObject({ name: 'root', uid: 0 })
    expect(await accountFor(folder('x'))).toEqual(ownAccount())
    expect(await refusal(accountFor(folder('x'), 'luwes'))).toMatch(/hanya root.*sudo npm run/)
  })

  const whatRootDoes = (nobody: Account) => {
    it('is made by root where it is missing: a system account that nobody signs in to', async () => {
      const account = await accountFor(folder('baru'), made)
      expect(account).toMatchObject({ name: made, uid: accountNamed(made)?.uid })
      const { stdout } = await run('getent', ['passwd', made])
      expect(stdout).toMatch(/:\/nonexistent:\/usr\/sbin\/nologin\n$/)
      expect(account.uid).toBeLessThan(1_000)
      expect(groupNamed(made)).toBe(account.gid)
      expect(await accountFor(folder('baru'), made)).toEqual(account)
    })

    it('is never root, also not for a folder that root itself ran Luwes from', async () => {
      expect(await refusal(accountFor(folder('y'), 'root'))).toMatch(/tidak berjalan sebagai root/)
      await mkdir(folder('lama/data'), { recursive: true })
      const said = await refusal(accountFor(folder('lama'), 'nobody'))
      expect(said).toMatch(/milik root .*chown -R nobody: /)
      await chown(folder('lama'), nobody.uid, nobody.gid)
      expect(await accountFor(folder('lama'))).toMatchObject({ name: 'nobody' })
      expect(await refusal(accountFor(folder('lama'), made))).toMatch(/milik nobody, bukan /)
    })

    it('must be able to come to its folder; what root made for it alone is opened', async () => {
      await chmod(place, 0o755)
      await mkdir(folder('rahasia/uji/data'), { recursive: true })
      await chmod(folder('rahasia'), 0o700)
      expect(await findClosedFolder(folder('rahasia/uji/data'), nobody)).toBe(folder('rahasia'))
      await openWay(folder('rahasia/uji'), nobody)
      expect((await stat(folder('rahasia'))).mode & 0o777).toBe(0o711)
      await chmod(folder('rahasia'), 0o700)
      await writeFile(folder('rahasia/surat.txt'), '')
      const said = await refusal(openWay(folder('rahasia/uji'), nobody))
      expect(said).toMatch(/tidak dapat melewati .*chmod o\+x/)
      expect((await stat(folder('rahasia'))).mode & 0o777).toBe(0o700)
    })
  }
  if (isRoot() && nobody) whatRootDoes(nobody)
  else cannotShow('what root does with accounts, because whoever runs this is not root')

  it('has its proxy named by a group of this machine, or none', () => {
    expect(() => proxyGroup('tidak-ada-grup-ini')).toThrow(/tidak ada grup/)
    const own = ownAccount()
    expect(proxyGroup(String(own.gid))).toMatchObject({ gid: own.gid })
    const usual = proxyGroup(undefined)
    if (usual) expect(['www-data', 'nginx', 'caddy']).toContain(usual.name)
  })

  it('is the one that a command of root runs as in its folder', async () => {
    const other = isRoot() && nobody ? nobody : ownAccount()
    await mkdir(folder('jalan'))
    await writeFile(folder('jalan/.env'), 'LUWES_DATA=./data\n')
    for (const name of ['jalan', 'jalan/.env']) await chown(folder(name), other.uid, other.gid)
    await chmod(place, 0o755)
    const args = [inCheckout('src/cli/luwes.ts'), 'backup', 'tidak-ada-database.luwes']
    const { stderr } = await run(process.execPath, args, {
      cwd: folder('jalan'),
      env: { PATH: process.env.PATH ?? '' },
    }).catch(membersIn)
    expect(stderr).toMatch(/LUWES_DATA holds no database/)
    const open = `process.chdir(${JSON.stringify(folder('jalan'))})
      const { becomeOwner } = await import(${JSON.stringify(inCheckout('src/cli/accounts.ts'))})
      becomeOwner(); console.log(process.getuid(), process.getgid(), process.getgroups().join())`
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', open])
    const groups = isRoot() ? String(other.gid) : (process.getgroups?.().join() ?? '')
    expect(stdout.trim()).toBe(`${other.uid} ${other.gid} ${groups}`)
  }, 60_000)

  it('keeps the program compiled in a folder that nobody else may open, and in no other', async () => {
    const { uid } = ownAccount()
    const keep = async (temporary: string) => {
      const env = { PATH: process.env.PATH ?? '', TMPDIR: folder(temporary) }
      await run(process.execPath, [inCheckout('src/cli/luwes.ts'), 'doctor', '--help'], { env })
      return folder(`${temporary}/luwes-kode-${uid}`)
    }
    await mkdir(folder('sementara'))
    const made = await keep('sementara')
    expect((await stat(made)).mode & 0o777).toBe(0o700)
    expect(await readdir(made)).not.toEqual([])

    await mkdir(folder(`titipan/luwes-kode-${uid}`), { recursive: true })
    await chmod(folder(`titipan/luwes-kode-${uid}`), 0o777)
    expect(await readdir(await keep('titipan'))).toEqual([])
  }, 60_000)
})
