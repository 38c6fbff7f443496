import { isDisciplined } from '../../pegawai/hukuman.ts'
import type { HukumanDisiplin } from '../../pegawai/pegawai.ts'
import { addDays, type LocalDate } from '../../shared/local-date.ts'
import type { Rule } from '../../shared/rule.ts'
import type { PersonFacts } from '../facts.ts'
import { isIzin } from '../jenis.ts'
import { ya } from './nilai.ts'

/** Returns the first day without a sanction; `null` while the end of one is unknown. */
function freeFrom(cases: readonly HukumanDisiplin[]): LocalDate | null {
  const standing = cases.filter(({ keadaan }) => keadaan !== 'selesai')
  const ends = standing.map(({ sampai }) => sampai).filter((day) => day !== undefined)
  const last = ends.sort().at(-1)
  return last !== undefined && ends.length === standing.length ? addDays(last, 1) : null
}

/**
 * Hukuman disiplin: nobody under a sanction, or with a case in process. Permen PANRB 4/2025 Pasal
 * 25.
 */
export const disiplin = {
  code: 'wfa.disiplin',
  nilai: ya,
  message: {
    id: 'Anda sedang menjalani atau dalam proses hukuman disiplin pada hari yang diminta.',
    en: 'You are serving, or in process of, a disciplinary sanction on a day asked for.',
  },
  met: {
    id: 'Tidak ada hukuman disiplin yang berjalan atau diproses.',
    en: 'No disciplinary sanction is in force or in process.',
  },
  binds: ({ jenis }) => !isIzin(jenis),
  allows: ({ hukuman, hariDiminta }) => !hariDiminta.some((day) => isDisciplined(hukuman, day)),
  breach: ({ hukuman, hariDiminta }) => {
    const sampai = freeFrom(hukuman)
    return {
      hari: hariDiminta.filter((day) => isDisciplined(hukuman, day)),
      ...(sampai && { sampai }),
    }
  },
} as const satisfies Rule<PersonFacts, true>
