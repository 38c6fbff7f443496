import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitName, unitText } from '../../src/cli/deploy/unit-file.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { whereAble } from '../support/machine.ts'

const run = promisify(execFile)
const FOLDER = '/opt/luwes/uji-coba'
const ACCOUNT = { name: 'luwes', uid: 990, gid: 990 }

const textFor = (folder: string, settings: Readonly<Record<string, string>> = {}) =>
  unitText(
    {
      slug: 'uji-coba',
      target: 'onprem',
      url: 'https://luwes.uji-coba.example.go.id',
      vars: { REGENCY_NAME: 'Kabupaten Uji Coba' },
    },
    folder,
    ACCOUNT,
    { BACKUP_FOLDER: `${folder}/backups`, ...settings },
  )

/** Returns the values of a directive, in order. */
const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value)

/** Returns whether this machine has a systemd that judges a unit that is not installed. */
const analyzes = () => {
  const { stdout } = spawnSync('systemd-analyze', ['security', '--help'], { encoding: 'utf8' })
  return stdout?.includes('--offline') ?? false
}

describe('the unit of systemd', () => {
  const text = textFor(FOLDER)
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-unit-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('runs as the account of the deployment, and nothing in it is open to others', () => {
    expect(valuesOf(text, 'User')).toEqual(['luwes'])
    expect(text).not.toMatch(/root/)
    expect(valuesOf(text, 'UMask')).toEqual(['0077'])
    expect(valuesOf(text, 'LimitCORE')).toEqual(['0'])
  })

  it('keeps what Node compiled where it alone may write', () => {
    expect(valuesOf(text, 'CacheDirectory')).toEqual(['luwes-uji-coba'])
    // What is compiled before is there when the process starts that stays.
    expect(valuesOf(text, 'ExecStartPre')[0]).toMatch(/^-.*luwes\.ts" serve --help >/)
    expect(valuesOf(text, 'CacheDirectoryMode')).toEqual(['0700'])
    expect(valuesOf(text, 'Environment')).toEqual(['NODE_COMPILE_CACHE=%C/luwes-uji-coba'])
  })

  it('may write its data, its backups and its sockets, and nothing else', () => {
    expect(valuesOf(text, 'ProtectSystem')).toEqual(['strict'])
    expect(valuesOf(text, 'ReadWritePaths')).toEqual([
      `${FOLDER}/data ${FOLDER}/backups ${FOLDER}/sockets`,
    ])
    expect(valuesOf(text, 'ProtectHome')).toEqual(['yes'])
    // A folder that would be hidden completely must stay readable if it contains a deployment.
    expect(valuesOf(textFor(['', 'home', 'contoh', 'luwes'].join('/')), 'ProtectHome')).toEqual([
      'read-only',
    ])
  })

  it('may write where its settings have backups go, also while a disk for them is away', () => {
    const written = (settings: Readonly<Record<string, string>>) =>
      valuesOf(textFor(FOLDER, settings), 'ReadWritePaths')[0]?.split(' ').slice(3).join(' ')
    expect(written({ BACKUP_FOLDER: '/srv/cadangan/', BACKUP_COPY: '/mnt/lain/x' })).toBe(
      '-/srv/cadangan -/mnt/lain/x',
    )
    expect(written({ BACKUP_FOLDER: '', BACKUP_COPY: '' })).toBe('')
    expect(written({ BACKUP_COPY: 'salinan' })).toBe(`-${FOLDER}/salinan`)
    expect(written({ BACKUP_COPY: '/mnt/dua kata/100%' })).toBe('"-/mnt/dua kata/100%%"')
    const home = ['', 'home', 'cadangan'].join('/')
    expect(valuesOf(textFor(FOLDER, { BACKUP_COPY: home }), 'ProtectHome')).toEqual(['read-only'])
  })

  it('has no capability, and makes the system calls of ordinary services alone', () => {
    expect(valuesOf(text, 'CapabilityBoundingSet')).toEqual([''])
    expect(valuesOf(text, 'NoNewPrivileges')).toEqual(['yes'])
    expect(valuesOf(text, 'ProtectProc')).toEqual(['invisible'])
    expect(valuesOf(text, 'SystemCallFilter')).toEqual(['@system-service', '~@privileged'])
    expect(valuesOf(text, 'RestrictAddressFamilies')).toEqual(['AF_UNIX AF_INET AF_INET6'])
    for (const name of ['PrivateDevices', 'RestrictNamespaces', 'ProtectKernelModules']) {
      expect(valuesOf(text, name), name).toEqual(['yes'])
    }
    // V8 writes the machine code that it runs.
    expect(text).not.toContain('MemoryDenyWriteExecute')
  })

  whereAble(analyzes(), 'what systemd says: no systemd-analyze with --offline', () => {
    it('is rated 2.5 at most by systemd-analyze, and holds no word that systemd does not know', async () => {
      const unit = join(folder, unitName('uji-coba'))
      const copy = ['', 'home', 'dua kata'].join('/')
      await writeFile(unit, textFor(FOLDER, { BACKUP_FOLDER: '/srv/100%', BACKUP_COPY: copy }))
      const { stdout } = await run('systemd-analyze', [
        'security',
        '--offline=true',
        '--no-pager',
        unit,
      ])
      const rating = Number(/exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1])
      expect(rating).toBeLessThanOrEqual(2.5)
      // Its programs are not there; every directive is read all the same.
      await mkdir(join(folder, 'x'))
      const said = await run('systemd-analyze', ['verify', '--man=no', unit]).catch(membersIn)
      expect(String(said.stderr)).not.toMatch(/Unknown|Failed to parse|Invalid/i)
    }, 60_000)
  })
})
