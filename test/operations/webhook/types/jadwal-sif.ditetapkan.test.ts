import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { KnownRecords } from '../../../../src/operations/webhook/inbound-type.ts'
import {
  jadwalSifDitetapkanDoc as doc,
  jadwalSifDitetapkan as type,
} from '../../../../src/operations/webhook/types/jadwal-sif.ditetapkan.ts'
import { ASING, DEPS, DIKENAL, known, LAIN, PADA, rowsIn } from '../known.ts'

const example = doc.example
if (!('mulai' in example)) throw new Error('the example is no shift')
const shift = { ...example, nip: DIKENAL }

describe('jadwal-sif.ditetapkan', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...shift, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(shift, known())).toBeNull()
  })

  it('is a shift, or the word that a month is complete, and nothing else', () => {
    expect(v.is(type.schema, shift)).toBe(true)
    expect(v.is(type.schema, { lengkap: { nip: DIKENAL, bulan: '2026-11' } })).toBe(true)
    expect(v.is(type.schema, { ...shift, selesai: undefined })).toBe(false)
    expect(v.is(type.schema, { lengkap: { nip: DIKENAL } })).toBe(false)
  })

  it.each<[string, Partial<typeof shift>, string | undefined]>([
    ['over midnight', {}, undefined],
    ['of 24 hours', { selesai: '2026-11-20T22:00:00+07:00' }, undefined],
    ['of more than 24 hours', { selesai: '2026-11-20T22:01:00+07:00' }, 'sif.tidak-mungkin'],
    ['without minutes', { selesai: '2026-11-19T22:00:30+07:00' }, 'sif.tidak-mungkin'],
    ['that ends before it begins', { selesai: '2026-11-19T21:59:00+07:00' }, 'sif.tidak-mungkin'],
    [
      'under another date than that of its beginning',
      { tanggal: '2026-11-20' },
      'sif.tidak-mungkin',
    ],
  ])('a shift %s (R88)', (_, more, code) => {
    expect(type.refuse({ ...shift, ...more }, known())?.code).toBe(code)
  })

  it('has the date of its beginning in the zone of the unit', () => {
    const early = { ...shift, tanggal: '2026-11-20', mulai: '2026-11-19T23:30:00+07:00' }
    const zonaPada = new Map([[`${DIKENAL} 2026-11-20`, 'Asia/Makassar'] as const])
    expect(type.refuse(early, known())?.code).toBe('sif.tidak-mungkin')
    expect(type.refuse(early, known({ zonaPada }))).toBeNull()
  })

  const stored = (
    mulai: string,
    selesai: string,
    more: Partial<KnownRecords['sif'][number]> = {},
  ) => ({
    nip: DIKENAL,
    tanggal: mulai.slice(0, 10),
    mulai: Date.parse(mulai),
    selesai: Date.parse(selesai),
    batal: false,
    diperbaruiPada: 0,
    ...more,
  })

  it.each<[string, KnownRecords['sif'][number], string | undefined]>([
    [
      'one that overlaps',
      stored('2026-11-20T05:00:00+07:00', '2026-11-20T12:00:00+07:00'),
      'sif.bertumpuk',
    ],
    [
      'one that begins when it ends',
      stored('2026-11-20T06:00:00+07:00', '2026-11-20T12:00:00+07:00'),
      undefined,
    ],
    [
      'itself, sent again with another end',
      stored('2026-11-19T22:00:00+07:00', '2026-11-20T04:00:00+07:00'),
      undefined,
    ],
    [
      'one that was taken back',
      stored('2026-11-20T05:00:00+07:00', '2026-11-20T12:00:00+07:00', { batal: true }),
      undefined,
    ],
    [
      'one of somebody else',
      stored('2026-11-20T05:00:00+07:00', '2026-11-20T12:00:00+07:00', { nip: LAIN }),
      undefined,
    ],
  ])('beside %s (R88)', (_, other, code) => {
    expect(type.refuse(shift, known({ sif: [other] }))?.code).toBe(code)
  })

  it('may not overlap another of its delivery, nor one that a complete month does not replace', () => {
    const other = { ...shift, mulai: '2026-11-19T20:00:00+07:00' }
    const delivery = { all: [other, shift], kept: [other] }
    expect(type.refuse(shift, known(), delivery)?.code).toBe('sif.bertumpuk')
    const sif = [stored('2026-11-20T05:00:00+07:00', '2026-11-20T12:00:00+07:00')]
    const whole = { lengkap: { nip: DIKENAL, bulan: '2026-11' } }
    expect(type.refuse(shift, known({ sif }), { all: [shift, whole], kept: [] })).toBeNull()
    const newer = sif.map((one) => ({ ...one, diperbaruiPada: known().pada + 1 }))
    expect(type.refuse(shift, known({ sif: newer }), { all: [shift, whole], kept: [] })?.code).toBe(
      'sif.bertumpuk',
    )
  })

  it('is kept under its beginning; its day and those beside it are judged again', async () => {
    const [statement] = await type.store(
      [
        shift,
        {
          ...shift,
          mulai: '2026-11-19T14:00:00+07:00',
          selesai: '2026-11-19T20:00:00+07:00',
          menggantikan: true,
        },
      ],
      PADA,
      DEPS,
    )
    expect(rowsIn(statement)).toMatchObject([
      {
        nip: DIKENAL,
        tanggal: '2026-11-19',
        mulai: Date.parse('2026-11-19T15:00:00Z'),
        menggantikan: false,
        batal: false,
      },
      { tanggal: '2026-11-19', mulai: Date.parse('2026-11-19T07:00:00Z'), menggantikan: true },
    ])
    expect(type.days(shift)).toEqual({ nip: DIKENAL, dari: '2026-11-18', sampai: '2026-11-20' })
    const whole = { lengkap: { nip: DIKENAL, bulan: '2026-12' } }
    expect(type.days(whole)).toEqual({ nip: DIKENAL, dari: '2026-11-30', sampai: '2027-01-01' })
  })
})
