import { dateInWords } from '../../shared/date-words.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { UnitFacts } from '../facts.ts'
import { isIzin, isKhusus, type JenisWfa } from '../jenis.ts'
import { ya } from './nilai.ts'

/**
 * Returns whether waves decide who may request a kind: a special condition and an excuse wait for
 * no wave.
 */
function isBound({ jenis }: { readonly jenis: JenisWfa }): boolean {
  return !isKhusus(jenis) && !isIzin(jenis)
}

function daysOutside({ hariDiminta, gelombang }: UnitFacts): LocalDate[] {
  return hariDiminta.filter((day) => gelombang(day)?.terbuka === false)
}

/**
 * Gelombang: when flexible work is rolled out in waves, only people in an open wave on a day may
 * request it (R114). Without any wave, nobody has to wait.
 */
export const gelombang = {
  code: 'wfa.gelombang',
  nilai: ya,
  message: {
    id: 'Unit kerja Anda belum termasuk gelombang penerapan WFA yang berjalan.',
    en: 'Your unit is in no open wave of the rollout.',
  },
  met: {
    id: 'Unit kerja termasuk gelombang penerapan WFA yang berjalan, atau penerapan tidak bertahap.',
    en: 'The unit is in an open wave of the rollout, or there are no waves.',
  },
  binds: isBound,
  allows: (facts) => !isBound(facts) || daysOutside(facts).length === 0,
  breach: (facts) => {
    const hari = daysOutside(facts)
    const mulai = facts.gelombang(hari.at(-1) ?? '')?.mulai
    if (!mulai) return { hari }
    const { id, en } = dateInWords(mulai)
    return {
      hari,
      sampai: mulai,
      pesan: {
        id: `Gelombang penerapan WFA untuk unit kerja Anda mulai ${id}.`,
        en: `The wave of the rollout for your unit begins on ${en}.`,
      },
    }
  },
} as const satisfies Rule<UnitFacts, true>
