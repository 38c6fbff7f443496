import * as v from 'valibot'
import { isRamadan, type Kalender } from '../../shared/calendar.ts'
import { type LocalDate, weekday } from '../../shared/local-date.ts'
import { minute } from '../../shared/local-time.ts'
import type { Rule } from '../../shared/rule.ts'
import type { JamDiminta, WfaFacts } from '../facts.ts'
import { isWaktu } from '../jenis.ts'
import { bilangan, ya } from './nilai.ts'

/** Weekly minutes net of breaks, and the breaks of a day in minutes. */
export interface JamMinggu {
  readonly menit: number
  readonly istirahat: number
  readonly istirahatJumat: number
}

/** The weekly total, within and outside Ramadan. */
export interface JamMingguan {
  readonly biasa: JamMinggu
  readonly ramadan: JamMinggu
}

const pukul = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
const jamMinggu = v.strictObject({
  menit: bilangan,
  istirahat: bilangan,
  istirahatJumat: bilangan,
})

/** Returns the uncertain outcome of a preview without hours. */
const notYet = ({ jam }: Pick<WfaFacts, 'jam'>) =>
  jam === undefined ? ({ tidakPasti: true } as const) : {}

/** Jam kerja: a request for flexibility by time names the hours. */
export const jamDiminta = {
  code: 'wfa.jam',
  nilai: ya,
  message: {
    id: 'Sebutkan jam mulai dan selesai untuk sif atau kerja dinamis.',
    en: 'Name the hours of the shift or of the dynamic work.',
  },
  met: { id: 'Jam kerja sudah lengkap.', en: 'The hours are clear.' },
  binds: ({ jenis }) => isWaktu(jenis),
  allows: ({ jam }) => !!jam,
  breach: notYet,
} as const satisfies Rule<WfaFacts, true>

/** Jam inti: a person with dynamic hours is at work during the core hours of the edition. */
export const jamInti = {
  code: 'wfa.jam-inti',
  nilai: v.strictObject({ mulai: pukul, selesai: pukul }),
  message: {
    id: 'Jam dinamis harus mencakup jam inti.',
    en: 'Dynamic hours must cover the core hours.',
  },
  met: { id: 'Jam inti tercakup.', en: 'The core hours are covered.' },
  binds: ({ jenis }) => jenis === 'dinamis',
  allows: ({ jam }, inti) => !!jam && jam.mulai <= inti.mulai && jam.selesai >= inti.selesai,
  breach: notYet,
} as const satisfies Rule<WfaFacts, JamDiminta>

/**
 * Returns the minutes missing from the share of a week's total that the requested days must bring.
 */
function shortfall(
  jam: JamDiminta,
  days: readonly LocalDate[],
  kalender: Kalender,
  total: JamMingguan,
): number {
  const missing = days.map((day) => {
    const week = isRamadan(kalender, day) ? total.ramadan : total.biasa
    const pause = weekday(day) === 5 ? week.istirahatJumat : week.istirahat
    return week.menit / 5 - (minute(jam.selesai) - minute(jam.mulai) - pause)
  })
  return missing.reduce((sum, one) => sum + one, 0)
}

/**
 * Jam mingguan: dynamic hours must still reach the weekly total (Perpres 21/2023 Pasal 4 and 9).
 */
export const jamMingguan = {
  code: 'wfa.jam-mingguan',
  nilai: v.strictObject({ biasa: jamMinggu, ramadan: jamMinggu }),
  message: {
    id: 'Jam dinamis tidak memenuhi jumlah jam kerja mingguan.',
    en: 'Dynamic hours fall short of the weekly total.',
  },
  met: { id: 'Jumlah jam kerja mingguan terpenuhi.', en: 'The weekly total is fulfilled.' },
  binds: ({ jenis }) => jenis === 'dinamis',
  allows: ({ jam, hariDiminta, kalender }, total) =>
    !!jam && shortfall(jam, hariDiminta, kalender, total) <= 0,
  breach: notYet,
} as const satisfies Rule<WfaFacts, JamMingguan>
