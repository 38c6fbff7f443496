import { describe, expect, it } from 'vitest'
import { type Kedudukan, scopeToday } from '../../../src/domain/presensi/hari-ini.ts'

const NOBODY: Kedudukan = {
  peran: ['pegawai'],
  unit: null,
  memimpinUnit: false,
  dipimpin: [],
  dikelola: [],
  punyaBawahan: false,
}
const dikelola = [
  { kode: 'dinas', utuh: true },
  { kode: 'bidang', utuh: true },
]
const alone = [{ kode: 'setda', utuh: false }]
const unit = { jenis: 'unit', kode: 'dinas' }

describe('whose day somebody sees today', () => {
  it.each<[string, Partial<Kedudukan>, unknown]>([
    ['nobody’s, as an employee', {}, null],
    ['the unit, as its operator', { dikelola }, unit],
    [
      'one below, as operator of the unit',
      { dikelola, unit: 'bidang' },
      { ...unit, kode: 'bidang' },
    ],
    ['no other unit, as operator of one', { dikelola, unit: 'lain' }, null],
    [
      'the very unit, as operator without those below',
      { dikelola: alone },
      { jenis: 'unit-saja', kode: 'setda' },
    ],
    [
      'that of the subordinates first, as atasan who is operator too',
      { dikelola, punyaBawahan: true },
      { jenis: 'bawahan' },
    ],
    [
      'the unit that they ask for, as that atasan',
      { dikelola, punyaBawahan: true, unit: 'dinas' },
      unit,
    ],
    [
      'all below, as kepala of a unit of which they are operator alone',
      { dikelola: alone, memimpinUnit: true, unit: 'setda' },
      { jenis: 'unit', kode: 'setda' },
    ],
    ['everybody’s, as inspektorat', { peran: ['pegawai', 'inspektorat'] }, { jenis: 'semua' }],
  ])('is %s', (_who, place, scope) => {
    expect(scopeToday({ ...NOBODY, ...place })).toEqual(scope)
  })
})
