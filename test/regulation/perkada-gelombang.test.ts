import { describe, expect, it } from 'vitest'
import { wavesFrom } from '../../src/domain/wfa/gelombang.ts'
import { filing, findingOf, refusals } from './filing.ts'

const KAMIS = '2026-11-19'
const tahap = (dari: string, sampai = '9999-12-31', unit = 'diskominfo') => ({ unit, dari, sampai })
const under = (spans: Parameters<typeof wavesFrom>[0]) => {
  const on = wavesFrom(spans)
  return { gelombang: (day: string) => on('diskominfo', day) }
}

describe('R114: flexible work that is rolled out in waves', () => {
  it.each([
    ['without any wave nobody waits for one', [], []],
    ['who is in an open wave may ask', [tahap('2025-11-05')], []],
    ['whose wave is to come waits', [tahap('2026-12-01')], ['wfa.gelombang']],
    ['whose wave is over waits', [tahap('2025-11-05', '2026-11-18')], ['wfa.gelombang']],
    ['its last day is still in it', [tahap('2025-11-05', KAMIS)], []],
    ['who is in none waits', [tahap('2025-11-05', KAMIS, 'dinkes')], ['wfa.gelombang']],
  ])('%s', (_situation, spans, refused) => {
    expect(refusals(filing(under(spans)))).toEqual(refused)
  })

  it('names the day on which the next wave begins, and the days that wait', () => {
    const story = { ...under([tahap('2026-11-20')]), hariDiminta: [KAMIS, '2026-11-23'] }
    expect(findingOf(filing(story), 'wfa.gelombang')).toMatchObject({
      hari: [KAMIS],
      sampai: '2026-11-20',
      pesan: { id: 'Gelombang penerapan WFA untuk unit kerja Anda mulai 20 November 2026.' },
    })
  })

  it('lets a special condition wait for no wave', () => {
    const bukti = [{ jenis: 'Surat rawat inap', nomor: 'RS-1/2026' }]
    const story = { ...under([tahap('2026-12-01')]), jenis: 'keadaan-khusus', bukti } as const
    expect(refusals(filing(story))).toEqual([])
  })
})
