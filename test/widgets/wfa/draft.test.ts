import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../../widgets/shared/fields.ts'
import { lastMonth } from '../../../widgets/wfa/calendar.ts'
import { moveBy } from '../../../widgets/wfa/form/calendar-keys.ts'
import {
  faultsOf,
  fieldOfPath,
  fieldOfRule,
  fromPengajuan,
  toDraft,
  toPreview,
} from '../../../widgets/wfa/form/draft.ts'
import { clearMended } from '../../../widgets/wfa/form/perbaikan.ts'
import { emptyForm, type Isian } from '../../../widgets/wfa/state.ts'
import { pengajuanMilik, siti } from '../support/data.ts'

const whole: Isian = {
  ...emptyForm,
  jenis: 'lokasi-lain',
  hari: ['2026-11-25'],
  lokasi: ' Balai Desa Pasar Krui ',
  alasan: ' Rapat koordinasi. ',
  rencana: [{ hasil: 'Laporan ', target: '2,5', satuan: ' dokumen' }],
}

describe('what is left to mend', () => {
  const before: Isian = { ...emptyForm, hari: ['2026-11-25'] }
  const missing = faultsOf(before)

  it('goes with the change that mends it, and stays with one that does not', () => {
    const left = clearMended(missing, before, { ...before, alasan: 'Rapat' })
    expect(left.map(({ field }) => field)).not.toContain('alasan')
    expect(left).toHaveLength(missing.length - 1)
    expect(clearMended(missing, before, { ...before, alasan: ' ' })).toHaveLength(missing.length)
  })

  it('goes with the first touch where only the server can judge', () => {
    const refused = [
      { field: 'rencana-0-target', text: { id: 'Terlalu besar', en: 'Too big' } },
      { field: 'hari', text: { id: 'Penuh', en: 'Full' } },
    ]
    const days = clearMended(refused, whole, { ...whole, hari: ['2026-11-26'] })
    expect(days.map(({ field }) => field)).toEqual(['rencana-0-target'])
    const rencana = whole.rencana.map((line) => ({ ...line, target: '2' }))
    const plan = clearMended(refused, whole, { ...whole, rencana })
    expect(plan.map(({ field }) => field)).toEqual(['hari'])
  })
})

describe('what is missing', () => {
  it('names every empty field in the order of the form', () => {
    const fields = faultsOf({ ...emptyForm, jenis: 'kantor-lain' }).map(({ field }) => field)
    expect(fields).toEqual([
      'lokasi',
      'hari',
      'alasan',
      'rencana-0-hasil',
      'rencana-0-target',
      'rencana-0-satuan',
    ])
  })

  it('asks for no place at home', () => {
    expect(faultsOf({ ...whole, jenis: 'rumah', lokasi: '' })).toEqual([])
  })

  it.each(['', 'dua', '-1', '0', '1e3', '1,2,3'])('takes "%s" for no target', (target) => {
    const [line] = whole.rencana
    const faults = faultsOf({ ...whole, rencana: [{ hasil: '', satuan: '', ...line, target }] })
    expect(faults.map(({ field }) => field)).toEqual(['rencana-0-target'])
  })

  it('reads a comma and a point alike', () => {
    expect(parseNumber('2,5')).toBe(2.5)
    expect(parseNumber(' 2.5 ')).toBe(2.5)
  })
})

describe('what is sent', () => {
  it('trims, and names the place only where one is needed', () => {
    expect(toDraft(whole)).toEqual({
      jenis: 'lokasi-lain',
      hari: ['2026-11-25'],
      lokasi: { nama: 'Balai Desa Pasar Krui' },
      alasan: 'Rapat koordinasi.',
      rencana: [{ hasil: 'Laporan', target: 2.5, satuan: 'dokumen' }],
    })
    expect(toDraft({ ...whole, jenis: 'rumah' })).not.toHaveProperty('lokasi')
  })

  it('asks the rules without what is half typed', () => {
    const half = { ...whole, lokasi: '', rencana: [{ hasil: 'Laporan', target: '', satuan: '' }] }
    expect(toPreview(half)).toEqual({ jenis: 'lokasi-lain', hari: ['2026-11-25'] })
  })

  it('mends a returned request without the days that have passed', () => {
    const [, returned] = pengajuanMilik(siti)
    if (!returned) throw new Error('The data lacks the returned request')
    const form = fromPengajuan(returned, '2026-11-18')
    expect(form.hari).toEqual([])
    expect(form.lokasi).toBe('Kantor Kecamatan Krui Selatan')
    expect(form.rencana[0]).toEqual({
      hasil: 'Laporan monitoring jaringan kecamatan',
      target: '2',
      satuan: 'dokumen',
    })
  })

  it('leads issues and refusals to the fields that they speak of', () => {
    expect(fieldOfPath('/rencana/1/target')).toBe('rencana-1-target')
    expect(fieldOfPath('/rencana')).toBe('rencana-0-hasil')
    expect(fieldOfPath('/hari/3')).toBe('hari')
    expect(fieldOfPath('/lokasi/nama')).toBe('lokasi')
    expect(fieldOfRule('wfa.kuota')).toBe('hari')
    expect(fieldOfRule('wfa.rencana')).toBe('rencana-0-hasil')
    expect(fieldOfRule('wfa.disiplin')).toBe('periksa')
  })
})

describe('keys of the month grid', () => {
  it.each([
    ['ArrowRight', '2026-11-30', '2026-12-01'],
    ['ArrowLeft', '2026-11-01', '2026-10-31'],
    ['ArrowDown', '2026-11-25', '2026-12-02'],
    ['ArrowUp', '2026-11-04', '2026-10-28'],
    ['Home', '2026-11-18', '2026-11-16'],
    ['End', '2026-11-18', '2026-11-22'],
    ['PageDown', '2026-10-31', '2026-11-30'],
    ['PageUp', '2027-01-15', '2026-12-15'],
  ])('%s leads from %s to %s', (key, from, to) => {
    expect(moveBy(key, from)).toBe(to)
  })

  it('leaves other keys alone', () => {
    expect(moveBy('Tab', '2026-11-18')).toBeNull()
  })

  it('ends half a year ahead', () => {
    expect(lastMonth('2026-11-18')).toBe('2027-05')
  })
})
