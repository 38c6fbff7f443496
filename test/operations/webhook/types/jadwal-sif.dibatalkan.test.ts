import { describe, expect, it } from 'vitest'
import {
  jadwalSifDibatalkanDoc as doc,
  jadwalSifDibatalkan as type,
} from '../../../../src/operations/webhook/types/jadwal-sif.dibatalkan.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const one = { ...doc.example, nip: DIKENAL }
const mulai = Date.parse('2026-11-19T22:00:00+07:00')
const sif = [
  {
    nip: DIKENAL,
    tanggal: '2026-11-19',
    mulai,
    selesai: mulai + 8 * 3_600_000,
    batal: false,
    diperbaruiPada: 0,
  },
]

describe('jadwal-sif.dibatalkan', () => {
  it('refuses a person that SIMPEG never sent, and a shift that nobody set', () => {
    expect(type.refuse({ ...one, nip: ASING }, known({ sif }))?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(one, known())?.code).toBe('sif.tidak-dikenal')
    expect(type.refuse(one, known({ sif }))).toBeNull()
    const other = { ...one, mulai: '2026-11-19T21:00:00+07:00' }
    expect(type.refuse(other, known({ sif }))?.code).toBe('sif.tidak-dikenal')
    expect(type.refuse({ nip: DIKENAL, tanggal: '2026-11-19' }, known({ sif }))).toBeNull()
  })

  it('takes back one shift of a date, or all; the days around it are judged again', async () => {
    const [statement] = await type.store([one, { nip: DIKENAL, tanggal: '2026-11-21' }], PADA, DEPS)
    expect(rowsIn(statement)).toEqual([
      { nip: DIKENAL, tanggal: '2026-11-19', mulai },
      { nip: DIKENAL, tanggal: '2026-11-21', mulai: null },
    ])
    expect(type.days(one)).toEqual({ nip: DIKENAL, dari: '2026-11-18', sampai: '2026-11-20' })
  })
})
