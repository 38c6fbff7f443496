import { describe, expect, it } from 'vitest'
import { toDecision } from '../../../widgets/persetujuan/detail/decide.ts'
import { daysSince, filterInbox, freshForm, openDays } from '../../../widgets/persetujuan/inbox.ts'
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

  it('filters by turn and by name without minding capitals', () => {
    const inbox = kotakMasuk(6)
    expect(filterInbox(inbox, 'setuju', '')).toHaveLength(2)
    expect(filterInbox(inbox, 'semua', 'YULIANA').map(({ nama }) => nama)).toEqual([
      'Yuliana Putri',
    ])
  })

  it('counts waiting by calendar day', () => {
    expect(daysSince('2026-11-17T23:59:00+07:00', '2026-11-18')).toBe(1)
    expect(daysSince('2026-11-18T00:01:00+07:00', '2026-11-18')).toBe(0)
    expect(daysSince('2026-11-19T00:01:00+07:00', '2026-11-18')).toBe(0)
  })
})
