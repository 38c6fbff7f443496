import { describe, expect, it } from 'vitest'
import { presensiLengkap as type } from '../../../../src/operations/webhook/types/presensi.lengkap.ts'
import { DEPS, known, PADA } from '../known.ts'

const item = { tanggal: '2026-11-18' }

describe('presensi.lengkap', () => {
  it('is about nobody, and never refused', () => {
    expect(type.mentions(item)).toEqual({})
    expect(type.refuse(item, known({ nips: new Set() }))).toBeNull()
  })

  it('notes that the source was heard of, and that the day is complete', async () => {
    const [heard, complete] = await type.store([item], PADA, DEPS)
    expect(heard?.args).toEqual(['presensi', PADA])
    expect(complete?.args).toEqual(['presensi', JSON.stringify(['2026-11-18']), PADA])
  })

  it('has the day of everybody judged again', () => {
    expect(type.days(item)).toEqual({ tanggal: '2026-11-18' })
  })
})
