import { describe, expect, it } from 'vitest'
import { type Arah, countedTaps } from '../../../src/domain/presensi/tap.ts'
import { moment, tap, verdict } from '../../regulation/situations.ts'

const THURSDAY = '2026-10-08'

describe('the taps of a date without hours', () => {
  const counted = (...taps: readonly (readonly [Arah, string])[]) => {
    const { masuk, pulang } = countedTaps(
      taps.map(([arah, time]) => ({ arah, at: moment(THURSDAY, time) })),
      moment(THURSDAY, '12:00'),
    )
    return [masuk, pulang].map((at) => at && (at - moment(THURSDAY, '00:00')) / 60_000)
  }

  it('are an arrival before noon and a departure from noon on, where they have no direction', () => {
    expect(counted(['auto', '11:59'], ['auto', '12:00'])).toEqual([719, 720])
    expect(counted(['auto', '07:00'], ['auto', '08:00'])).toEqual([420, null])
    expect(counted(['auto', '17:00'], ['auto', '16:00'])).toEqual([null, 1_020])
  })

  it('keep the direction that they have', () => {
    expect(counted(['masuk', '13:00'], ['pulang', '07:00'])).toEqual([780, 420])
    expect(counted()).toEqual([null, null])
  })
})

describe('first in, last out', () => {
  it('counts the earliest check-in and the latest check-out of the work date', () => {
    const taps = ['07:25', '12:55'].map((time) => tap('masuk', moment(THURSDAY, time)))
    const outs = ['12:00', '16:01'].map((time) => tap('pulang', moment(THURSDAY, time)))
    const day = verdict(THURSDAY, { taps: [...outs, ...taps] })
    expect(day.masuk).toBe(moment(THURSDAY, '07:25'))
    expect(day.pulang).toBe(moment(THURSDAY, '16:01'))
    expect(day.potongan).toEqual([])
  })

  it('gives taps without a direction to the side of the day on which they lie', () => {
    const at = (time: string) => tap('auto', moment(THURSDAY, time))
    const day = verdict(THURSDAY, { taps: [at('07:20'), at('11:44'), at('11:45'), at('16:10')] })
    expect(day.masuk).toBe(moment(THURSDAY, '07:20'))
    expect(day.pulang).toBe(moment(THURSDAY, '16:10'))
    expect(verdict(THURSDAY, { taps: [at('11:44')] }).pulang).toBeNull()
    expect(verdict(THURSDAY, { taps: [at('11:45')] }).masuk).toBeNull()
  })

  it('ignores taps of other work dates', () => {
    const taps = [
      tap('masuk', moment('2026-10-07', '07:00')),
      tap('pulang', moment('2026-10-09', '05:01')),
    ]
    expect(verdict(THURSDAY, { taps }).status).toBe('tanpa-keterangan')
  })

  it('never counts negative minutes when somebody leaves before the start', () => {
    const day = verdict(THURSDAY, { masuk: '16:20', pulang: '06:00' })
    expect(day.menitKerja).toBe(0)
  })
})
