import { describe, expect, it } from 'vitest'
import { cyclicIn, graphOf, partsOf, subjectsOf } from './cycles.ts'

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

  it('never lead back to the part of a widget that they start from', () => {
    const parts = partsOf(graph)
    expect(parts.get('widgets/wfa/bantu')).toContain('widgets/wfa/form')
    expect(cyclicIn(parts)).toEqual([])
    const turning = new Map([
      ['widgets/wfa/form/a.ts', new Set(['widgets/wfa/list/b.ts', 'widgets/wfa/state.ts'])],
      ['widgets/wfa/list/b.ts', new Set(['widgets/wfa/state.ts'])],
      ['widgets/wfa/list/c.ts', new Set(['widgets/wfa/form/a.ts'])],
    ])
    expect(cyclicIn(partsOf(turning))).toEqual(['widgets/wfa/form', 'widgets/wfa/list'])
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
