import { describe, expect, it } from 'vitest'
import { judgeLine, momentIn } from '../../../src/domain/presensi/mesin/baris-mesin.ts'
import {
  calmSince,
  measureClock,
  needsTime,
  offsetOf,
} from '../../../src/domain/presensi/mesin/jam-mesin.ts'
import { isAwaited } from '../../../src/domain/presensi/mesin/kelengkapan.ts'
import { completeDays, silentSince, stateOf } from '../../../src/domain/presensi/mesin/pantau.ts'
import { national } from '../../../src/policy/national.ts'
import { SHIPPED } from '../../support/calendar.ts'

const at = (time: string, day = '2026-11-19') => Date.parse(`${day}T${time}+07:00`)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

describe('the clock of a machine', () => {
  const now = at('07:25:00')
  const calm = { terakhir: now - 20_000, tenangSejak: now - HOUR }
  const justBack = { terakhir: now - 20_000, tenangSejak: now - 5 * MINUTE }
  const broken = { terakhir: now - 3 * HOUR, tenangSejak: now - 9 * HOUR }
  const backFor = (time: number) => ({ terakhir: now - 20_000, tenangSejak: now - time })

  it.each([
    ['right', calm, [now - 3_000], -3_000],
    ['an hour behind, of a calm machine', calm, [now - HOUR], -HOUR],
    ['an hour behind, by the newest of three lines', calm, [now - 2 * HOUR, now - HOUR], -HOUR],
    ['ahead, whatever came before', broken, [now + HOUR, now - 9 * HOUR], HOUR],
    ['ahead, of a machine that was never there', null, [now + HOUR], HOUR],
    ['unknown, when it is two minutes ahead', null, [now + 120_000], null],
    ['ahead by a millisecond more', null, [now + 120_001], 120_001],
    ['unknown, of one that came back five minutes ago', justBack, [now - HOUR], null],
    ['behind, of one that came back ten minutes ago', backFor(600_000), [now - HOUR], -HOUR],
    ['unknown, of one that came back a moment later', backFor(599_999), [now - HOUR], null],
    ['unknown, by a line of the past of one that was never there', null, [now - HOUR], null],
    ['unknown, of one that was away', broken, [now - HOUR], null],
    ['unknown, by more lines than are made at once', calm, Array(4).fill(now - HOUR), null],
    ['unknown, without a new line', calm, [], null],
  ])('is measured as %s', (_, before, lines, measured) => {
    expect(measureClock(before, now, lines)).toBe(measured)
  })

  it('is not measured by a backlog, nor shortly after one', () => {
    expect(calmSince(calm, now, 4)).toBe(now)
    expect(calmSince(calm, now, 3)).toBe(calm.tenangSejak)
    expect(calmSince(broken, now, 0)).toBe(now)
    expect(calmSince(null, now, 0)).toBe(now)
  })

  it('is calm over a pause of a hundred seconds, and not over a longer one', () => {
    const heardFor = (pause: number) => calmSince({ ...calm, terakhir: now - pause }, now, 0)
    expect([heardFor(100_000), heardFor(100_001)]).toEqual([calm.tenangSejak, now])
  })

  it.each([
    ['an hour ahead', now + HOUR, HOUR, HOUR],
    ['an hour behind', now - HOUR, -HOUR, -HOUR],
    ['two minutes behind', now - 120_000, -120_000, 0],
    ['a second more', now - 121_000, -121_000, -121_000],
    ['behind at its measure, for a line of yesterday', now - 26 * HOUR, -HOUR, 0],
    ['behind at its measure, for a line of twelve hours before', now - 13 * HOUR, -HOUR, -HOUR],
    ['behind at its measure, for a line of a moment before that', now - 13 * HOUR - 1, -HOUR, 0],
    ['behind, for a line that comes two minutes too late', now - HOUR + 120_000, -HOUR, -HOUR],
    ['behind, for a line that comes a moment after that', now - HOUR + 120_001, -HOUR, 0],
    ['behind at an old measure, for a line of just now', now, -HOUR, 0],
    ['of an unknown offset, for a line from the future', now + HOUR, null, HOUR],
    ['of an unknown offset, for a line of two minutes from now', now + 120_000, null, 0],
    ['of an unknown offset, for a line of a moment later', now + 120_001, null, 120_001],
    ['of an unknown offset, for a line of the past', now - HOUR, null, 0],
  ])('is corrected where it is %s', (_, told, selisih, offset) => {
    const jam = selisih === null ? null : { selisih, pada: now }
    expect(offsetOf(told, now, jam)).toBe(offset)
  })

  it.each([
    ['never before', null, null, true],
    ['a day ago', 0, now - 24 * HOUR, true],
    ['an hour ago, and it is wrong', HOUR, now - HOUR, true],
    ['an hour ago, and it is right', 1_000, now - HOUR, false],
    ['an hour ago, and it is two minutes off', -120_000, now - HOUR, false],
    ['an hour ago, and it is a moment more off', -120_001, now - HOUR, true],
    ['just now, though it is wrong', HOUR, now - MINUTE, false],
  ])('is set where it was set %s', (_, selisih, jamPada, needs) => {
    expect(needsTime({ selisih, jamPada }, now)).toBe(needs)
  })
})

describe('a line of a machine', () => {
  const mesin = {
    serial: 'CQQC224160120',
    kantor: 'Kantor Bupati',
    arah: 'tombol' as const,
    zona: 'Asia/Jakarta' as const,
  }
  const received = at('07:26:00')
  const line = (status: string, verify = '1') => {
    const waktu = '2026-11-19 07:25:11'
    return { pin: '17', waktu, isi: `17\t${waktu}\t${status}\t${verify}\t0` }
  }
  const tapOf = (arah: 'tombol' | 'otomatis' | 'masuk' | 'pulang', status: string) => {
    const nasib = judgeLine({ ...mesin, arah }, line(status), received, 0)
    return nasib.hasil === 'tap' ? nasib.tap.arah : nasib.hasil
  }

  it('has one id, made of machine, PIN and time, however it is sent', () => {
    const nasib = judgeLine(mesin, line('0'), received, 0)
    expect(nasib).toEqual({
      hasil: 'tap',
      tap: {
        id: 'mesin:CQQC224160120:17:20261119072511',
        arah: 'masuk',
        at: at('07:25:11'),
        metode: 'sidik-jari',
      },
    })
    const again = judgeLine(mesin, line('1', '15'), received + HOUR, HOUR)
    expect(again).toMatchObject({ tap: { id: 'mesin:CQQC224160120:17:20261119072511' } })
  })

  it.each([
    ['0', 'masuk'],
    ['1', 'pulang'],
    ['2', 'auto'],
    ['3', 'auto'],
    ['4', 'masuk'],
    ['5', 'pulang'],
    ['255', 'auto'],
    ['9', 'auto'],
    ['', 'auto'],
  ])('takes its direction from key %j: %s', (status, arah) => {
    expect(tapOf('tombol', status)).toBe(arah)
  })

  it('takes its direction from the hours, or from the door, whatever key was pressed', () => {
    expect(['0', '1', '255'].map((key) => tapOf('otomatis', key))).toEqual(Array(3).fill('auto'))
    expect(['0', '1', '255'].map((key) => tapOf('masuk', key))).toEqual(Array(3).fill('masuk'))
    expect(['0', '1', '255'].map((key) => tapOf('pulang', key))).toEqual(Array(3).fill('pulang'))
  })

  it.each([
    ['1', 'sidik-jari'],
    ['15', 'wajah'],
    ['0', 'manual'],
    ['4', 'manual'],
    ['', 'manual'],
  ])('tells how somebody was recognised: %j is %s', (verify, metode) => {
    expect(judgeLine(mesin, line('0', verify), received, 0)).toMatchObject({ tap: { metode } })
  })

  it.each([
    ['of 2000', '2000-01-01 00:03:12'],
    ['of a firmware’s first day', '2021-06-01 08:00:00'],
    ['of more than a day ahead', '2026-11-20 07:26:01'],
  ])('is set aside with the date %s', (_, waktu) => {
    const dead = { pin: '17', waktu, isi: `17\t${waktu}\t0\t1` }
    expect(judgeLine(mesin, dead, received, 0)).toEqual({ hasil: 'jam-mati' })
  })

  it.each([
    ['400 days old', '2025-10-15 07:26:00', 'tap'],
    ['a second older', '2025-10-15 07:25:59', 'jam-mati'],
    ['a day ahead', '2026-11-20 07:26:00', 'tap'],
  ])('of a date %s: %s is %s', (_, waktu, hasil) => {
    const old = { pin: '17', waktu, isi: `17\t${waktu}\t0\t1` }
    expect(judgeLine(mesin, old, received, 0).hasil).toBe(hasil)
  })

  it('of a clock that is ahead was made earlier, and of one behind later', () => {
    const momentBy = (selisih: number) => judgeLine(mesin, line('0'), received, selisih)
    expect(momentBy(HOUR)).toMatchObject({ tap: { at: at('06:25:11') } })
    expect(momentBy(-30_000)).toMatchObject({ tap: { at: at('07:25:41') } })
  })

  it('is local to its office', () => {
    expect(momentIn('2026-11-19 07:25:11', 'Asia/Jayapura')).toBe(at('05:25:11'))
  })
})

describe('the silence of a machine', () => {
  const { presensi } = national
  const heard = {
    zona: 'Asia/Jakarta' as const,
    pola: 'reg5' as const,
    tenangSejak: at('00:00:00'),
    menunggu: false,
  }
  const THURSDAY = '2026-11-19'

  it.each([
    ['an hour of a working morning', '08:00:00', '07:00:00', THURSDAY, true],
    ['a minute less', '07:59:00', '07:00:00', THURSDAY, false],
    ['an hour until just before noon', '11:59:59', '10:59:59', THURSDAY, true],
    ['an hour until noon', '12:00:00', '11:00:00', THURSDAY, false],
    ['an hour of the afternoon', '13:00:00', '12:00:00', THURSDAY, false],
    ['an hour of the night', '03:00:00', '01:00:00', THURSDAY, false],
    ['an hour of a Saturday', '08:00:00', '07:00:00', '2026-11-21', false],
    ['an hour of a holiday', '08:00:00', '07:00:00', '2026-12-25', false],
  ])('is told of after %s', (_, now, last, day, told) => {
    const terakhir = at(last, day)
    const since = silentSince({ ...heard, terakhir }, at(now, day), SHIPPED, presensi)
    expect(since).toBe(told ? terakhir : null)
  })

  it('is told of on a Saturday where the unit works on six days, and of no machine that never came', () => {
    const now = at('08:00:00', '2026-11-21')
    const terakhir = at('07:00:00', '2026-11-21')
    const six = { ...heard, pola: 'reg6' as const, terakhir }
    expect(silentSince(six, now, SHIPPED, presensi)).toBe(terakhir)
    const never = { ...heard, terakhir: null, tenangSejak: null }
    expect(silentSince(never, at('08:00:00'), SHIPPED, presensi)).toBeNull()
  })

  it.each([
    ['on six days, a Saturday that is a holiday', 'reg6', '2027-12-25', false],
    ['on six days, a Friday that is a holiday', 'reg6', '2026-12-25', false],
    ['in shifts, a Saturday', 'sif', '2026-11-21', true],
    ['in shifts, a holiday', 'sif', '2026-12-25', true],
    ['by an unknown pattern, a Saturday', null, '2026-11-21', false],
  ] as const)('is told of, or not, where the unit works %s', (_, pola, day, told) => {
    const terakhir = at('07:00:00', day)
    const since = silentSince({ ...heard, pola, terakhir }, at('08:00:00', day), SHIPPED, presensi)
    expect(since).toBe(told ? terakhir : null)
  })
})

describe('the state of a machine', () => {
  const now = at('07:25:00')

  it.each([
    ['never came', null, 'belum'],
    ['was heard five minutes ago', now - 5 * MINUTE, 'terhubung'],
    ['was heard a moment before that', now - 5 * MINUTE - 1, 'diam'],
  ])('of one that %s is %s', (_, terakhir, state) => {
    expect(stateOf(terakhir, now)).toBe(state)
  })
})

describe('the days of an office', () => {
  const caughtUp = {
    zona: 'Asia/Jakarta' as const,
    pola: 'reg5' as const,
    terakhir: at('00:11:00'),
    tenangSejak: at('00:00:00', '2026-11-18'),
    menunggu: false,
  }
  const now = at('00:12:00')
  const backBy = (less: number) => ({ tenangSejak: at('00:01:00') + less })

  it('are complete up to yesterday once every machine has caught up', () => {
    expect(completeDays([caughtUp, caughtUp], now).at(-1)).toBe('2026-11-18')
    expect(completeDays([caughtUp], now)).toHaveLength(7)
  })

  it.each([
    ['was last heard yesterday', { terakhir: at('23:59:59', '2026-11-18') }, '2026-11-17'],
    ['was last heard at midnight', { terakhir: at('00:00:00') }, '2026-11-18'],
    ['came back five minutes ago', { tenangSejak: at('00:06:00') }, undefined],
    ['was last heard ten minutes after it came back', backBy(0), '2026-11-18'],
    ['was last heard a moment before that', backBy(1), undefined],
    ['was never calm', { tenangSejak: null }, undefined],
    ['has lines that wait', { menunggu: true }, undefined],
    ['never came', { terakhir: null, tenangSejak: null }, undefined],
  ])('are not where one of them %s', (_, change, last) => {
    expect(completeDays([caughtUp, { ...caughtUp, ...change }], now).at(-1)).toBe(last)
  })

  it('wait for the machines of their own unit alone, and for every other source', () => {
    expect(isAwaited('presensi', 'kominfo')).toBe(true)
    expect(isAwaited('mesin:kominfo', 'kominfo')).toBe(true)
    expect(isAwaited('mesin:lain', 'kominfo')).toBe(false)
  })
})
