import { describe, expect, it } from 'vitest'
import type { StatusTanda } from '../../../src/domain/presensi/hari.ts'
import { type LangkahTanda, reviewTanda } from '../../../src/domain/presensi/review-tanda.ts'
import type { Wewenang } from '../../../src/domain/presensi/wewenang.ts'

const NOBODY = { sendiri: false, atasan: false, bkd: false, operator: false, tunggal: false }
const WHO = {
  'the person': { ...NOBODY, sendiri: true },
  'the superior': { ...NOBODY, atasan: true },
  bkd: { ...NOBODY, bkd: true },
  'somebody else': NOBODY,
  'a superior in their own case': { ...NOBODY, sendiri: true, atasan: true, bkd: true },
} as const satisfies Record<string, Wewenang>

/** Returns the state of a signal after a step, or why the step is not taken. */
const stateBy = (
  status: StatusTanda,
  who: keyof typeof WHO,
  langkah: LangkahTanda,
  { akhir = false, terdengar = true } = {},
) => {
  const result = reviewTanda({ status, akhir }, WHO[who], langkah, terdengar)
  if (!result.ok) return result.error
  return result.value.akhir ? `${result.value.status} for good` : result.value.status
}

describe('the review of a signal (R35)', () => {
  it.each<[StatusTanda, keyof typeof WHO, LangkahTanda, string]>([
    ['baru', 'the person', 'klarifikasi', 'diklarifikasi'],
    ['diklarifikasi', 'the person', 'klarifikasi', 'diklarifikasi'],
    ['terbukti', 'the person', 'klarifikasi', 'tidak-berlaku'],
    ['baru', 'the superior', 'klarifikasi', 'bukan-wewenang'],
    ['terbukti', 'the person', 'banding', 'banding'],
    ['tidak-terbukti', 'the person', 'banding', 'tidak-berlaku'],
    ['diklarifikasi', 'the person', 'banding', 'tidak-berlaku'],
    ['terbukti', 'the superior', 'banding', 'bukan-wewenang'],
    ['diklarifikasi', 'the superior', 'terbukti', 'terbukti'],
    ['diklarifikasi', 'the superior', 'tidak-terbukti', 'tidak-terbukti'],
    ['diklarifikasi', 'somebody else', 'terbukti', 'bukan-wewenang'],
    ['diklarifikasi', 'bkd', 'terbukti', 'bukan-wewenang'],
    ['diklarifikasi', 'the person', 'tidak-terbukti', 'kasus-sendiri'],
    ['diklarifikasi', 'a superior in their own case', 'tidak-terbukti', 'kasus-sendiri'],
    ['terbukti', 'the superior', 'tidak-terbukti', 'tidak-berlaku'],
    ['banding', 'bkd', 'terbukti', 'terbukti for good'],
    ['banding', 'bkd', 'tidak-terbukti', 'tidak-terbukti for good'],
    ['banding', 'the superior', 'tidak-terbukti', 'bukan-wewenang'],
    ['banding', 'a superior in their own case', 'tidak-terbukti', 'kasus-sendiri'],
  ])('%s: %s, by the step %s, gets %s', (status, who, langkah, result) => {
    expect(stateBy(status, who, langkah)).toBe(result)
  })

  it('waits for the person, who explains or lets the time for it pass', () => {
    expect(stateBy('baru', 'the superior', 'terbukti', { terdengar: false })).toBe('tidak-berlaku')
    expect(stateBy('baru', 'the superior', 'terbukti', { terdengar: true })).toBe('terbukti')
    expect(stateBy('diklarifikasi', 'the superior', 'terbukti', { terdengar: false })).toBe(
      'terbukti',
    )
  })

  it.each<[keyof typeof WHO, LangkahTanda]>([
    ['the person', 'klarifikasi'],
    ['the person', 'banding'],
    ['bkd', 'tidak-terbukti'],
  ])('is over once an appeal was decided: %s gets no further by %s', (who, langkah) => {
    expect(stateBy('terbukti', who, langkah, { akhir: true })).toBe('tidak-berlaku')
  })
})
