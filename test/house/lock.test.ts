import { describe, expect, it } from 'vitest'
import { faultsOfLock, foreignSources } from './lock.ts'
import { textOf } from './sources.ts'

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages }: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  textOf('package-lock.json'),
)

/**
 * The folders of manifests and lock files: the tool for mutants has its own, so that only its users
 * install it.
 */
const FOLDERS = ['.', 'test/mutants']

const HASH = `sha512-${'A'.repeat(86)}==`

/** Returns whether a package finds another one in its own folder or one above, as Node looks for it. */
function finds(from: string, name: string): boolean {
  if (`${from && `${from}/`}node_modules/${name}` in packages) return true
  return from !== '' && finds(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe('the lock file', () => {
  it.each(FOLDERS)('of %s names no host, so that any registry will do', (folder) => {
    expect(textOf(`${folder}/package-lock.json`)).not.toMatch(/"resolved"|https?:\/\/registry/)
  })

  it.each(FOLDERS)(
    'of %s proves every package by its hash, and takes none from elsewhere than a registry',
    (folder) => {
      const locked = JSON.parse(textOf(`${folder}/package-lock.json`))
      expect(Object.keys(locked.packages).length).toBeGreaterThan(100)
      expect(faultsOfLock(locked.packages)).toEqual([])
      expect(foreignSources(JSON.parse(textOf(`${folder}/package.json`)))).toEqual([])
    },
  )

  it.each([
    ['that has no hash', { version: '1.0.0' }],
    ['whose hash is weak', { version: '1.0.0', integrity: `sha1-${'A'.repeat(27)}=` }],
    ['whose hash is cut short', { version: '1.0.0', integrity: `sha512-${'A'.repeat(40)}==` }],
    ['from git', { resolved: `git+ssh://git@example.com/a/a.git#${'0'.repeat(40)}` }],
    ['from an address', { resolved: 'https://example.com/a.tgz', integrity: HASH }],
    ['from a file', { resolved: 'file:../a.tgz', integrity: HASH }],
    ['that is a folder', { resolved: '../a', link: true }],
  ])('finds a package %s', (_what, locked) => {
    expect(faultsOfLock({ '': {}, 'node_modules/a': locked })).toHaveLength(1)
  })

  it.each([
    'git+https://example.com/a/a.git',
    'github:a/a',
    'a/a#main',
    'file:../a',
    'https://example.com/a.tgz',
    'git@example.com:a/a.git',
  ])('finds a package that is asked for as %s', (wanted) => {
    expect(foreignSources({ dependencies: { a: wanted, b: '^1.0.0' } })).toEqual(['a'])
    expect(foreignSources({ devDependencies: { c: 'npm:d@1.0.0' } })).toEqual([])
  })

  // npm ci refuses a lock file without them, and npm install leaves out what a registry lacks.
  it('knows what every package asks for, on whatever system', () => {
    const asked = Object.entries(packages).flatMap(([from, locked]) =>
      Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })
        .filter((name) => !finds(from, name))
        .map((name) => `${from} asks for ${name}`),
    )
    expect(asked).toEqual([])
  })

  it('holds one workerd, one miniflare and one copy of Lit', () => {
    const copies = (name: string) =>
      Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`)).length
    expect([copies('workerd'), copies('miniflare'), copies('lit')]).toEqual([1, 1, 1])
  })
})
