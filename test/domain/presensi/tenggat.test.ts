import { describe, expect, it } from 'vitest'
import type { LaporanHari } from '../../../src/domain/presensi/facts.ts'
import { reportState } from '../../../src/domain/presensi/tenggat.ts'
import { moment } from '../../regulation/situations.ts'

const DUE = moment('2026-11-19', '12:00')
const sent = (status: LaporanHari['status'], dikirimPada = DUE - 1): LaporanHari => ({
  status,
  diajukanPada: dikirimPada,
  dikirimPada,
  dikembalikanPada: null,
})

describe('where the report of a day stands', () => {
  it.each<[string, number | null, LaporanHari | null, number, string]>([
    ['not asked for, not given', null, null, DUE, 'bebas'],
    ['not asked for, given', null, sent('diajukan'), DUE, 'ada'],
    ['not asked for, returned', null, sent('dikembalikan'), DUE, 'bebas'],
    ['not yet due', DUE, null, DUE - 1, 'ditunggu'],
    ['due now', DUE, null, DUE, 'tidak-ada'],
    ['sent in time', DUE, sent('diajukan'), DUE, 'ada'],
    ['sent when it was due', DUE, sent('diajukan', DUE), DUE, 'tidak-ada'],
    ['sent too late, and accepted', DUE, sent('diterima', DUE + 1), DUE + 2, 'ada'],
    ['returned', DUE, sent('dikembalikan'), DUE - 1, 'ditunggu'],
  ])('%s', (_, due, laporan, kini, state) => {
    expect(reportState(due, laporan, kini)).toBe(state)
  })
})
