import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { codeAsKept } from '../../../../src/domain/wfa/surat.ts'
import {
  suratDitandatanganiDoc as doc,
  suratDitandatangani as type,
} from '../../../../src/operations/webhook/types/surat.ditandatangani.ts'
import { DEPS, known, PADA } from '../known.ts'

const { example } = doc
const { kode: _, ...rest } = example
const numbered = { ...rest, nomor: '800/117/2026' }
const code = codeAsKept('ABCD-EFGH-JKLM')

describe('surat.ditandatangani', () => {
  it('names a letter of ours by its code or its number', () => {
    const surat = new Set([code, '800/117/2026'])
    expect(type.refuse(example, known({ surat }))).toBeNull()
    expect(type.refuse(numbered, known({ surat }))).toBeNull()
    expect(type.refuse(example, known())?.code).toBe('surat-tidak-dikenal')
    expect(type.mentions(example)).toEqual({ kodeSurat: code, nomorSurat: undefined })
  })

  it('names it by one of the two', () => {
    expect(v.is(type.schema, rest)).toBe(false)
    expect(v.is(type.schema, { ...numbered, kode: 'ABCD-EFGH-JKLM' })).toBe(false)
  })

  it('is stored with who signed and when, and is audited', async () => {
    const [statement] = await type.store([numbered], PADA, DEPS)
    expect(statement?.args).toEqual([
      '800/117/2026',
      JSON.stringify({ oleh: rest.oleh, pada: rest.pada, dokumen: rest.dokumen }),
      rest.pada,
    ])
    expect(type.audit(example)).toEqual({
      tindakan: 'surat.ditandatangani',
      entitas: code,
      data: { oleh: rest.oleh, ditandatangani: rest.pada },
    })
  })
})
