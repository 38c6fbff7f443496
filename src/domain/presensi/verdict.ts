import type { Text } from '../shared/text.ts'
import type { Moda, StatusHari } from './hari.ts'

/** What the table of verdicts looks at. */
export interface Situation {
  readonly moda: Moda
  /** Whether hours are set that presence can be held against. */
  readonly jam: boolean
  readonly masuk: boolean
  readonly pulang: boolean
  /** Whether the day is over, so that what is missing is really missing. */
  readonly selesai: boolean
}

/** Which deductions a verdict brings: what the taps show, also what is missing, or the whole day. */
export type Costs = 'none' | 'shown' | 'shown-and-missing' | 'absent'

/** A verdict and what it costs. */
export interface Verdict {
  readonly status: StatusHari
  readonly costs: Costs
}

interface Row extends Verdict {
  readonly when: (situation: Situation) => boolean
}

const complete = ({ masuk, pulang }: Situation) => masuk && pulang
const empty = ({ masuk, pulang }: Situation) => !masuk && !pulang
const onWfa = ({ moda }: Situation) => moda === 'wfa'

/** The precedence of verdicts: the first row that holds is the day's. */
const VERDICTS: readonly Row[] = [
  { when: (day) => day.moda === 'libur', status: 'libur', costs: 'none' },
  { when: (day) => day.moda === 'dinas-luar', status: 'dinas-luar', costs: 'none' },
  { when: (day) => day.moda === 'cuti', status: 'cuti', costs: 'none' },
  { when: (day) => !day.jam, status: 'menunggu', costs: 'none' },
  { when: (day) => complete(day) && onWfa(day), status: 'hadir-wfa', costs: 'shown' },
  { when: complete, status: 'hadir', costs: 'shown' },
  { when: (day) => !day.selesai, status: 'menunggu', costs: 'shown' },
  { when: (day) => empty(day) && onWfa(day), status: 'belum-terverifikasi', costs: 'none' },
  { when: empty, status: 'tanpa-keterangan', costs: 'absent' },
  { when: onWfa, status: 'hadir-wfa', costs: 'shown-and-missing' },
]

/** One tap on an office day that is over: what no row above holds. */
const ONE_TAP: Verdict = { status: 'hadir', costs: 'shown-and-missing' }

/** The verdict of a situation, by the table of precedence. */
export function verdictOf(situation: Situation): Verdict {
  return VERDICTS.find(({ when }) => when(situation)) ?? ONE_TAP
}

/** The verdict in one sentence; where it says no more than the expectation, that one stands. */
export function verdictText(status: StatusHari, situation: Situation, expected: Text): Text {
  if (status === 'menunggu' && situation.jam) return situation.masuk ? WAITING_OUT : WAITING_IN
  return TEXTS[status] ?? expected
}

const WAITING_IN: Text = { id: 'Menunggu tap masuk.', en: 'Waiting for the check-in.' }
const WAITING_OUT: Text = { id: 'Menunggu tap pulang.', en: 'Waiting for the check-out.' }

const TEXTS: Readonly<Partial<Record<StatusHari, Text>>> = {
  hadir: { id: 'Hadir di kantor.', en: 'Present at the office.' },
  'hadir-wfa': { id: 'Hadir pada hari WFA.', en: 'Present on a WFA day.' },
  'tanpa-keterangan': {
    id: 'Tidak masuk kerja tanpa keterangan.',
    en: 'Absent from work without a reason given.',
  },
  'belum-terverifikasi': {
    id: 'Hari WFA tanpa tap: belum terverifikasi.',
    en: 'A WFA day without any tap: not verified yet.',
  },
}
