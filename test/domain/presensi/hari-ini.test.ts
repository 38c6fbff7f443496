import { describe, expect, it } from 'vitest'
import type { KoreksiHari } from '../../../src/domain/presensi/facts.ts'
import { type Kedudukan, planDay, scopeToday } from '../../../src/domain/presensi/hari-ini.ts'
import { excusedIn } from '../../../src/domain/presensi/izin-sebagian.ts'
import { isTapTime } from '../../../src/domain/presensi/jam-presensi.ts'
import { dayFacts, moment, POLICY } from '../../regulation/situations.ts'

const THURSDAY = '2026-10-08'

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

describe('the plan of today', () => {
  const granted = (jenis: KoreksiHari['jenis'], at: number): KoreksiHari => ({
    jenis,
    at,
    status: 'disetujui',
    diajukanPada: moment(THURSDAY, '17:00'),
  })
  const came = moment(THURSDAY, '07:10')
  const left = moment(THURSDAY, '16:10')

  it('knows the hours, and an arrival by a correction that was granted', () => {
    const plan = (koreksi: readonly KoreksiHari[]) =>
      planDay(dayFacts(THURSDAY, { masuk: '07:40', koreksi }), POLICY.presensi)
    expect(plan([]).masuk).toBeNull()
    expect(plan([granted('tap-pulang', left)]).masuk).toBeNull()
    expect(plan([granted('tap-masuk', came)]).masuk).toBe(came)
    expect(plan([]).jam).toEqual({
      awal: moment(THURSDAY, '01:30'),
      buka: moment(THURSDAY, '05:30'),
      mulai: moment(THURSDAY, '07:30'),
      tengah: moment(THURSDAY, '11:45'),
      batas: moment(THURSDAY, '07:31') - 1,
      tutup: moment(THURSDAY, '23:59'),
    })
    expect(planDay(dayFacts('2026-10-10'), POLICY.presensi).jam).toBeNull()
  })
})

describe('a permission for a part of the day (R90)', () => {
  const office = { mulai: 450, selesai: 960, istirahat: [720, 780] } as const
  const night = { mulai: 1_140, selesai: 1_800, istirahat: [1_140, 1_140] } as const
  const part = (dari: number, sampai: number) => ({ dari, sampai })

  it.each([
    ['inside the hours as it is', [part(480, 540)], [part(480, 540)]],
    ['only as far as the hours go', [part(400, 1_000)], [part(450, 960)]],
    ['nothing before the hours', [part(400, 450)], []],
    ['in order', [part(600, 660), part(480, 540)], [part(480, 540), part(600, 660)]],
    ['once what overlaps', [part(480, 540), part(500, 520)], [part(480, 540)]],
    ['as one what touches', [part(540, 570), part(480, 540)], [part(480, 570)]],
  ])('excuses %s', (_, asked, excused) => {
    expect(excusedIn(asked, office)).toEqual(excused)
  })

  it('goes over midnight with the duty, and lies after it where it begins there', () => {
    expect(excusedIn([part(1_320, 60)], night)).toEqual([part(1_320, 1_500)])
    expect(excusedIn([part(60, 120)], night)).toEqual([part(1_500, 1_560)])
    expect(excusedIn([part(1_200, 1_260)], night)).toEqual([part(1_200, 1_260)])
  })
})

describe('the time around the hours', () => {
  it.each([
    ['05:29', false],
    ['05:30', true],
    ['12:00', true],
    ['18:00', true],
    ['18:01', false],
  ])('people tap at %s: %s', (time, taps) => {
    expect(isTapTime(POLICY.presensi, THURSDAY, moment(THURSDAY, time), 'Asia/Jakarta')).toBe(taps)
  })
  it('is none on a day without hours', () => {
    const sunday = '2026-10-11'
    expect(isTapTime(POLICY.presensi, sunday, moment(sunday, '10:00'), 'Asia/Jakarta')).toBe(false)
  })
})
