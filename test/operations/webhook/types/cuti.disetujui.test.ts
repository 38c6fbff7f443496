import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  cutiDisetujuiDoc as doc,
  cutiDisetujui as type,
} from '../../../../src/operations/webhook/types/cuti.disetujui.ts'
import { ASING, DEPS, DIKENAL, known, LAIN, PADA, rowsIn } from '../known.ts'

const leave = { ...doc.example, nip: DIKENAL, sampai: '2026-11-21' }

describe('cuti.disetujui', () => {
  it.each([
    ['of somebody unknown', { nip: ASING }, 'nip-tidak-dikenal'],
    ['under the id of another', { id: 'milik-lain' }, 'milik-pegawai-lain'],
    ['sent again for the same person', { id: 'milik-sendiri' }, undefined],
    ['under a new id', {}, undefined],
  ])('is refused or kept: %s', (_what, changed, code) => {
    const owners = new Map([
      ['milik-lain', LAIN],
      ['milik-sendiri', DIKENAL],
    ])
    expect(type.refuse({ ...leave, ...changed }, known({ owners }))?.code).toBe(code)
  })

  it('does not end before it begins', () => {
    expect(v.is(type.schema, { ...leave, sampai: '2026-11-18' })).toBe(false)
  })

  it('has the days judged again that it covered before, and those that it covers now', async () => {
    const [before, noted, kept] = await type.store([leave], PADA, DEPS)
    expect(before?.sql).toMatch(/tinjau_pada = 0.*FROM cuti/s)
    expect(noted?.sql).toMatch(/INSERT INTO perubahan_hari.*FROM cuti/s)
    expect([rowsIn(before), rowsIn(noted)]).toEqual([[leave.id], [leave.id]])
    expect(rowsIn(kept)).toMatchObject([{ id: leave.id, nip: DIKENAL, batal: false }])
    expect(type.days(leave)).toEqual({ nip: DIKENAL, dari: '2026-11-19', sampai: '2026-11-21' })
  })
})
