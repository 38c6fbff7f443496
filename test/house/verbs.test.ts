import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourcesBelow, textOf } from './sources.ts'
import { nameOf, verbOf, verbsOf } from './verbs.ts'

const OPERATIONS = sourcesBelow('src/operations').filter(
  (path) => !/^src\/operations\/(shared|webhook\/(types|saluran))\//.test(path),
)
const verbs = verbsOf(textOf('src/README.md'))

describe('the verbs of operations', () => {
  it('are all of the one list in src/README', () => {
    expect(verbs.length).toBeGreaterThan(12)
    const others = OPERATIONS.flatMap((path) => {
      const verb = verbOf(path, textOf(path))
      return verb === null || verbs.includes(verb) ? [] : [`${path} begins with "${verb}"`]
    })
    expect(others).toEqual([])
  })

  it('are all used', () => {
    const used = new Set(OPERATIONS.map((path) => verbOf(path, textOf(path))))
    expect(verbs.filter((verb) => !used.has(verb))).toEqual([])
  })

  it('begin the names of the scheduled jobs, too: each has the name of its operation', () => {
    const [, jobs = ''] = /const JOBS = \{\n([^}]+)\}/.exec(textOf('src/worker.ts')) ?? []
    const named = [...jobs.matchAll(/'?([a-z-]+)'?: (\w+),/g)].map(([, job = '', run]) => ({
      job,
      run,
    }))
    expect(named.length).toBeGreaterThan(20)
    const files = new Set(OPERATIONS.map((path) => basename(path, '.ts')))
    expect(named.filter(({ job, run }) => nameOf(job) !== run || !files.has(job))).toEqual([])
  })

  it.each([
    [
      'an operation',
      'src/operations/wfa/file-pengajuan.ts',
      'export async function filePengajuan() {}',
      'file',
    ],
    ['one of one word', 'src/operations/kinerja/warn.ts', 'export function warn() {}', 'warn'],
    ['parts of others', 'src/operations/wfa/letter-rows.ts', 'export function rowsOf() {}', null],
  ])('tell: %s', (_case, path, text, verb) => {
    expect(verbOf(path, text)).toBe(verb)
  })
})
