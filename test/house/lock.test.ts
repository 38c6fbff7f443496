import { describe, expect, it } from 'vitest'
import { textOf } from './sources.ts'

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  textOf('package-lock.json'),
)

/** Whether a package finds another one in its own folder or one above, as Node looks for it. */
function finds(from: string, name: string): boolean {
  if (`${from && `${from}/`}node_modules/${name}` in packages) return true
  return from !== '' && finds(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe('the lock file', () => {
  it('names no host, so that any registry will do', () => {
    expect(textOf('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/)
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
