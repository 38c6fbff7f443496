import { describe, expect, it } from 'vitest'
import { toDecision } from '../../../widgets/persetujuan/detail/keputusan.ts'
import {
  daysSince,
  freshForm,
  matches,
  noFilter,
  openDays,
  visibleRequests,
} from '../../../widgets/persetujuan/inbox.ts'
import type { Antrean } from '../../../widgets/shared/contract.ts'
import { kotakMasuk } from '../support/inbox.ts'

function first(): Antrean {
  const [request] = kotakMasuk(6)
  if (!request) throw new Error('The inbox is empty')
  return request
}

describe('the inbox', () => {
  it('offers only the days that still wait', () => {
    const hari: Antrean['hari'] = [
      { tanggal: '2026-11-24', status: 'ditolak' },
      { tanggal: '2026-11-26', status: 'direkomendasikan' },
    ]
    expect(openDays({ ...first(), hari })).toEqual(['2026-11-26'])
  })

  it('names the days only where some are left out', () => {
    const request = first()
    const form = freshForm(request)
    expect(toDecision(request, form, 'setuju')).toEqual({ keputusan: 'setuju' })
    expect(toDecision(request, { ...form, hari: ['2026-11-26'] }, 'setuju')).toEqual({
      keputusan: 'setuju',
      hari: ['2026-11-26'],
    })
  })

  it('sends a reason without the blanks around it', () => {
    const request = first()
    const form = { ...freshForm(request), alasan: ' Kuota penuh. ' }
    expect(toDecision(request, form, 'tolak')).toEqual({
      keputusan: 'tolak',
      alasan: 'Kuota penuh.',
    })
  })

  it('refuses every day that waits, whatever was ticked for an approval', () => {
    const request = first()
    const form = { ...freshForm(request), hari: ['2026-11-26'], alasan: 'Rapat' }
    expect(toDecision(request, form, 'tolak')).toEqual({ keputusan: 'tolak', alasan: 'Rapat' })
  })

  it('filters by turn, name, unit, date and kind without minding capitals', () => {
    const inbox = kotakMasuk(6)
    const shown = (change: object) =>
      visibleRequests({ inbox, saring: 'semua', saringan: noFilter, tunda: null, ...change }).map(
        ({ id }) => id,
      )
    expect(shown({ saring: 'setuju' })).toEqual(['k-0', 'k-3'])
    expect(shown({ saringan: { ...noFilter, nama: ' YULIANA' } })).toEqual(['k-2'])
    expect(shown({ saringan: { ...noFilter, unit: inbox[1]?.namaUnit } })).toEqual(['k-1', 'k-4'])
    expect(shown({ saringan: { ...noFilter, tanggal: '2026-11-26' } })).toEqual([
      'k-0',
      'k-2',
      'k-4',
    ])
    expect(shown({ saringan: { ...noFilter, jenis: 'lokasi-lain' } })).toEqual(['k-1', 'k-5'])
  })

  it('hides what was decided on a moment ago', () => {
    const inbox = kotakMasuk(3)
    const tunda = { ids: ['k-1'], said: '', sisa: 4 }
    const shown = visibleRequests({ inbox, saring: 'semua', saringan: noFilter, tunda })
    expect(shown.map(({ id }) => id)).toEqual(['k-0', 'k-2'])
  })

  it('finds nothing by a unit that an entry does not name', () => {
    const one = { nama: 'Rini', hari: ['2026-11-26'] }
    expect(matches(one, noFilter)).toBe(true)
    expect(matches(one, { ...noFilter, unit: 'Dinas' })).toBe(false)
  })

  it('counts waiting by calendar day', () => {
    expect(daysSince('2026-11-17T23:59:00+07:00', '2026-11-18')).toBe(1)
    expect(daysSince('2026-11-18T00:01:00+07:00', '2026-11-18')).toBe(0)
    expect(daysSince('2026-11-19T00:01:00+07:00', '2026-11-18')).toBe(0)
  })
})
