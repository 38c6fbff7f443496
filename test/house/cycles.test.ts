import { describe, expect, it } from 'vitest'
import { cyclicIn, graphOf, subjectsOf } from './cycles.ts'

const SUBJECTS = ['pegawai', 'wfa', 'presensi', 'kinerja', 'webhook', 'sistem']

describe('imports', () => {
  const graph = graphOf('src', 'widgets', 'test')

  it('never lead back to the file that they start from, not even for a type', () => {
    expect(graph.size).toBeGreaterThan(900)
    expect(cyclicIn(graph)).toEqual([])
  })

  it('never lead back to the subject of a room that they start from', () => {
    const subjects = subjectsOf(graph, SUBJECTS)
    expect(subjects.get('src/operations/kinerja')).toContain('src/operations/presensi')
    expect(cyclicIn(subjects)).toEqual([])
  })

  it('are found out where they do', () => {
    const turning = new Map([
      ['src/db/wfa/a.ts', new Set(['src/db/kinerja/b.ts'])],
      ['src/db/kinerja/b.ts', new Set<string>()],
      ['src/db/kinerja/c.ts', new Set(['src/db/wfa/a.ts'])],
    ])
    expect(cyclicIn(turning)).toEqual([])
    expect(cyclicIn(subjectsOf(turning, SUBJECTS))).toEqual(['src/db/wfa', 'src/db/kinerja'])
    turning.set('src/db/kinerja/b.ts', new Set(['src/db/wfa/a.ts']))
    expect(cyclicIn(turning)).toEqual(['src/db/wfa/a.ts', 'src/db/kinerja/b.ts'])
  })
})
