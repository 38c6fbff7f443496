import { describe, expect, it } from 'vitest'
import {
  progresDicatatDoc as doc,
  progresDicatat as type,
} from '../../../../src/operations/webhook/types/progres.dicatat.ts'
import { startApp } from '../../../support/app.ts'
import { ORANG } from '../../../support/people.ts'
import { ASING, DIKENAL, known } from '../known.ts'

const { siti, kabid } = ORANG
const item = { ...doc.example, nip: DIKENAL }

describe('progres.dicatat', () => {
  it('refuses a person that SIMPEG never sent, and a day that has not come', () => {
    expect(type.refuse({ ...item, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
    const tomorrow = { ...item, tanggal: '2026-11-20' }
    expect(type.refuse(tomorrow, known())?.code).toBe('progres.belum-tiba')
    // In the east of Indonesia a day begins two hours before it does in Jakarta.
    const late = known({ now: Date.parse('2026-11-19T22:30:00+07:00') })
    expect(type.refuse(tomorrow, late)).toBeNull()
  })

  it('makes its day due', () => {
    const day = { nip: DIKENAL, dari: '2026-11-19', sampai: '2026-11-19' }
    expect(type.days(item)).toEqual(day)
    expect(type.months(item)).toEqual([])
  })

  it('counts as the report of a day elsewhere, so that nobody writes twice', async () => {
    const luwes = await startApp()
    try {
      const tanggal = '2026-11-18'
      await luwes.feed('simpeg', 'wfa.ditetapkan', [
        { nip: siti, tanggal, jenis: 'rumah', nomorSurat: 'S-1' },
      ])
      const dayOf = async () => {
        const path = '/v1/presensi/hari?bulan=2026-11'
        const { body } = await luwes.ask('GET', path, { as: siti })
        return body.hari.find((day: { tanggal: string }) => day.tanggal === tanggal)
      }
      luwes.setNow('2026-11-18T15:00:00+07:00')
      expect((await dayOf()).laporan).toMatchObject({ status: 'belum', sumber: null })
      const progress = { nip: siti, tanggal, uraian: 'Menyusun draf', kuantitas: 2, satuan: 'bab' }
      await luwes.feed('kinerja', 'progres.dicatat', [progress])
      expect((await dayOf()).laporan).toMatchObject({ status: 'diajukan', sumber: 'e-kinerja' })
      luwes.setNow('2026-11-20T15:00:00+07:00')
      await luwes.feed('kinerja', 'progres.dicatat', [{ ...progress, kuantitas: 3 }])
      expect((await dayOf()).laporan).toMatchObject({ status: 'diajukan', terlambat: false })
      const listed = await luwes.ask('GET', '/v1/laporan/progres?bulan=2026-11', { as: siti })
      expect(listed.body.data).toEqual([
        {
          tanggal,
          kode: null,
          uraian: 'Menyusun draf',
          kuantitas: 3,
          satuan: 'bab',
          pada: expect.stringContaining('2026-11-18T15:00'),
        },
      ])
      const waiting = await luwes.ask('GET', '/v1/laporan/kotak-masuk', { as: kabid })
      expect(waiting.body.data).toEqual([])
    } finally {
      await luwes.stop()
    }
  })
})
