import { describe, expect, it } from 'vitest'
import {
  kinerjaDinilaiDoc as doc,
  kinerjaDinilai as type,
} from '../../../../src/operations/webhook/types/kinerja.dinilai.ts'
import { ASING, DEPS, DIKENAL, known, LAIN, PADA, rowsIn } from '../known.ts'

const item = { ...doc.example, nip: DIKENAL, penilaiNip: LAIN }
const { penilaiNip: _, ...unrated } = item
const code = (one: Parameters<typeof type.refuse>[0]) => type.refuse(one, known())?.code

describe('kinerja.dinilai', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is given by another than the person', () => {
    expect(type.refuse({ ...item, penilaiNip: DIKENAL }, known())?.code).toBe('menilai-diri')
  })

  it('R79: refuses an assessor that SIMPEG never sent, and says to send the person first', () => {
    const refusal = type.refuse({ ...item, penilaiNip: ASING }, known())
    expect(refusal?.code).toBe('penilai-tidak-dikenal')
    expect(refusal?.message.id).toContain('Kirim pegawai.diperbarui')
    expect(type.mentions(item)).toEqual({ nip: DIKENAL, penilai: LAIN })
  })

  it('R82: is given by an office without a NIP, and by exactly one of both', async () => {
    const byOffice = { ...unrated, penilaiJabatan: 'Bupati Pesisir Barat' }
    expect(code(byOffice)).toBeUndefined()
    expect(code(unrated)).toBe('penilai-tidak-jelas')
    expect(code({ ...item, penilaiJabatan: 'Bupati' })).toBe('penilai-tidak-jelas')
    const [statement] = await type.store([byOffice], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { penilaiNip: null, data: { penilaiJabatan: 'Bupati Pesisir Barat' } },
    ])
  })

  it('is kept once a person and month', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { nip: DIKENAL, bulan: '2026-11', hasilKerja: 'sesuai', perilakuKerja: 'di-atas' },
    ])
    expect(type.key(item)).toBe(`${DIKENAL}|2026-11`)
  })

  it('is found late where its month is closed', () => {
    expect(type.months(item)).toEqual([{ nip: DIKENAL, bulan: '2026-11' }])
    expect(type.days(item)).toBeNull()
  })
})
