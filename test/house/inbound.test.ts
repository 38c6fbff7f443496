import { describe, expect, it } from 'vitest'
import { inboundTypes } from '../../src/cli/folder-lists.ts'
import { filesBelow } from './sources.ts'

/** Returns the inbound types among some that no test file is named after. */
function untested(types: readonly string[], files: readonly string[]): readonly string[] {
  return types.filter((type) => !files.includes(`test/operations/webhook/types/${type}.test.ts`))
}

describe('an inbound type', () => {
  it('has a test named after it', async () => {
    const types = await inboundTypes()
    expect(types).toContain('presensi.terekam')
    expect(untested(types, filesBelow('test/operations/webhook/types'))).toEqual([])
  })

  it('is told where it has none', () => {
    const files = ['test/operations/webhook/types/cuti.disetujui.test.ts']
    expect(untested(['cuti.disetujui', 'cuti.ditunda'], files)).toEqual(['cuti.ditunda'])
  })
})
