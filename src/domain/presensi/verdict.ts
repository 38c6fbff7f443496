import type { Text } from '../shared/text.ts'
import type { Moda, StatusHari } from './hari.ts'
import type { KeadaanLaporan } from './tenggat.ts'

/** The facts that the table of verdicts uses. */
export interface Situation {
  readonly moda: Moda
  /** Whether the day is judged at all (R78, R110). */
  readonly dinilai: boolean
  /** Whether hours are set by which presence can be judged. */
  readonly jam: boolean
  /** Whether there is any tap at all. */
  readonly tap: boolean
  /** Whether each side of the day has its tap, or is excused by an outage (R40). */
  readonly masuk: boolean
  readonly pulang: boolean
  /** Whether an outage excuses a side. */
  readonly gangguan: boolean
  /** Whether permissions cover every duty of the day (R90). */
  readonly izinPenuh: boolean
  /** Whether the day is over, and whether every source has sent everything for it. */
  readonly selesai: boolean
  readonly lengkap: boolean
  readonly laporan: KeadaanLaporan
  /** An excuse that was requested but not decided: still pending, or expired (R39). */
  readonly izin: 'menunggu' | 'kedaluwarsa' | null
  /** Whether a correction waits for a decision. */
  readonly koreksi: boolean
  /** Whether an offline tap has no proof of its time, and nobody has reviewed it yet (R95). */
  readonly luring: boolean
  /**
   * Whether the time to settle a day without a report is over: that for corrections, and that for
   * the report.
   */
  readonly tutup: boolean
  /** The finding of an authorised person. */
  readonly penetapan: 'hadir' | 'tanpa-keterangan' | null
}

/** The deductions of a verdict: for the taps, also for missing taps, or for the whole day. */
export type Costs = 'none' | 'shown' | 'shown-and-missing' | 'absent'

/** A verdict and its deductions. */
export interface Verdict {
  readonly status: StatusHari
  readonly costs: Costs
  /** The draft of an unexcused day: shown, but not counted yet (R39, E15, E58). */
  readonly rancangan?: true
}

interface Row extends Verdict {
  readonly when: (situation: Situation) => boolean
}

const complete = ({ masuk, pulang, tap }: Situation) => masuk && pulang && tap
const empty = ({ tap }: Situation) => !tap
const onWfa = ({ moda }: Situation) => moda === 'wfa'
const isModa = (moda: Moda) => (day: Situation) => day.moda === moda
const reported = (day: Situation) => onWfa(day) && day.laporan === 'ada'
const unreported = (day: Situation) => onWfa(day) && day.selesai && day.laporan === 'tidak-ada'
/** Returns whether nobody may settle the day any more, so that its draft becomes final. */
const settled = (day: Situation) => day.tutup && day.lengkap && !day.koreksi
const unsure = (day: Situation) => day.luring && day.selesai && day.penetapan === null
const found = (what: Situation['penetapan']) => (day: Situation) => day.penetapan === what

/** The precedence of verdicts: the first row that matches decides the day. */
const VERDICTS: readonly Row[] = [
  { when: (day) => !day.dinilai, status: 'menunggu', costs: 'none' },
  { when: isModa('libur'), status: 'libur', costs: 'none' },
  { when: isModa('dinas-luar'), status: 'dinas-luar', costs: 'none' },
  { when: isModa('cuti'), status: 'cuti', costs: 'none' },
  { when: isModa('izin'), status: 'izin', costs: 'none' },
  { when: (day) => !day.jam, status: 'menunggu', costs: 'none' },
  { when: (day) => day.izinPenuh, status: 'izin', costs: 'none' },
  // A finding takes precedence over the taps alone.
  { when: found('tanpa-keterangan'), status: 'tanpa-keterangan', costs: 'absent' },
  {
    when: (day) => found('hadir')(day) && empty(day) && onWfa(day),
    status: 'hadir-wfa',
    costs: 'none',
  },
  { when: (day) => found('hadir')(day) && empty(day), status: 'hadir', costs: 'none' },
  {
    when: (day) => found('hadir')(day) && onWfa(day),
    status: 'hadir-wfa',
    costs: 'shown-and-missing',
  },
  // Taps without the report that was due: the taps decide the deductions. The day remains the draft
  // of an absence until somebody has settled it (E15).
  {
    when: (day) => unreported(day) && day.tap && settled(day),
    status: 'tanpa-keterangan',
    costs: 'absent',
  },
  {
    when: (day) => unreported(day) && day.tap && !day.lengkap,
    status: 'belum-terverifikasi',
    costs: 'shown',
    rancangan: true,
  },
  {
    when: (day) => unreported(day) && day.tap,
    status: 'belum-terverifikasi',
    costs: 'shown-and-missing',
    rancangan: true,
  },
  // The atasan decides about the time of an offline tap without proof.
  {
    when: (day) => unsure(day) && complete(day),
    status: 'belum-terverifikasi',
    costs: 'shown',
  },
  { when: (day) => complete(day) && onWfa(day), status: 'hadir-wfa', costs: 'shown' },
  { when: complete, status: 'hadir', costs: 'shown' },
  { when: (day) => !day.selesai, status: 'menunggu', costs: 'shown' },
  { when: (day) => empty(day) && day.izin === 'menunggu', status: 'menunggu', costs: 'none' },
  // Nobody is absent before every source has sent its data.
  { when: (day) => !day.lengkap, status: 'menunggu', costs: 'shown' },
  {
    when: (day) => unsure(day) && day.tap,
    status: 'belum-terverifikasi',
    costs: 'shown-and-missing',
  },
  {
    when: (day) => empty(day) && day.izin === 'kedaluwarsa',
    status: 'tanpa-keterangan',
    costs: 'absent',
    rancangan: true,
  },
  // A WFA day without a tap costs the missing taps. With a report in time it counts as presence
  // once nobody may settle it any more (E16).
  {
    when: (day) => empty(day) && reported(day) && settled(day),
    status: 'hadir-wfa',
    costs: 'shown-and-missing',
  },
  {
    when: (day) =>
      empty(day) && onWfa(day) && (day.laporan === 'ada' || day.laporan === 'ditunggu'),
    status: 'belum-terverifikasi',
    costs: 'shown-and-missing',
  },
  {
    when: (day) => empty(day) && day.gangguan && !unreported(day),
    status: 'belum-terverifikasi',
    costs: 'none',
  },
  {
    when: (day) => empty(day) && onWfa(day) && !settled(day),
    status: 'belum-terverifikasi',
    costs: 'shown-and-missing',
    rancangan: true,
  },
  { when: empty, status: 'tanpa-keterangan', costs: 'absent' },
  { when: onWfa, status: 'hadir-wfa', costs: 'shown-and-missing' },
]

/** One tap on an office day that is over: no row above matches. */
const ONE_TAP: Verdict = { status: 'hadir', costs: 'shown-and-missing' }

/** Returns the verdict of a situation, by the table of precedence. */
export function verdictOf(situation: Situation): Verdict {
  return VERDICTS.find(({ when }) => when(situation)) ?? ONE_TAP
}

/**
 * Returns the verdict in one sentence; when it only repeats the expectation, the sentence of the
 * expectation.
 */
export function verdictText(status: StatusHari, situation: Situation, expected: Text): Text {
  if (status === 'menunggu' && situation.jam) return waitingFor(situation)
  if (status === 'belum-terverifikasi') return whyUnverified(situation)
  if (status === 'izin' && situation.izinPenuh) return EXCUSED
  if (status === 'tanpa-keterangan' && situation.izin === 'kedaluwarsa') return EXPIRED
  if (status === 'tanpa-keterangan' && isUnreported(situation)) return UNREPORTED
  return TEXTS[status] ?? expected
}

/**
 * Returns whether a day is an absence because no report came in time, without any other finding.
 */
function isUnreported(situation: Situation): boolean {
  return situation.penetapan === null && unreported(situation)
}

function waitingFor({ izin, selesai, masuk, tap }: Situation): Text {
  if (selesai && !tap && izin === 'menunggu') return WAITING_EXCUSE
  if (selesai) return WAITING_SOURCE
  return masuk ? WAITING_OUT : WAITING_IN
}

function whyUnverified({ moda, tap, laporan, luring }: Situation): Text {
  if (luring && !(moda === 'wfa' && laporan === 'tidak-ada')) return UNVERIFIED_OFFLINE
  if (moda !== 'wfa') return UNVERIFIED_OUTAGE
  if (laporan === 'tidak-ada') return tap ? UNVERIFIED_REPORT : UNVERIFIED_NOTHING
  return UNVERIFIED_TAPS
}

const WAITING_IN: Text = { id: 'Menunggu presensi masuk.', en: 'Waiting for the check-in.' }
const WAITING_OUT: Text = { id: 'Menunggu presensi pulang.', en: 'Waiting for the check-out.' }
const WAITING_SOURCE: Text = {
  id: 'Menunggu data e-presensi: belum semua sumber melapor.',
  en: 'Waiting for e-presensi: not every source has reported yet.',
}
const WAITING_EXCUSE: Text = {
  id: 'Menunggu keputusan atas izin yang diajukan.',
  en: 'Waiting for the decision on the excuse asked for.',
}
const UNVERIFIED_TAPS: Text = {
  id: 'Belum terverifikasi: tidak ada presensi pada hari WFA ini.',
  en: 'A WFA day without any tap: not verified yet.',
}
const UNVERIFIED_REPORT: Text = {
  id: 'Belum terverifikasi: laporan hari WFA belum ada atau belum diterima atasan.',
  en: 'The report of this WFA day is missing or not accepted yet: not verified yet.',
}
const UNVERIFIED_NOTHING: Text = {
  id: 'Belum terverifikasi: tidak ada presensi dan laporan pada hari WFA ini.',
  en: 'A WFA day without a tap and without a report: not verified yet.',
}
const UNVERIFIED_OFFLINE: Text = {
  id: 'Belum terverifikasi: jam presensi tanpa jaringan pada hari ini menunggu pemeriksaan atasan.',
  en: 'The time of a tap made offline on this day waits for the superior: not verified yet.',
}
const UNVERIFIED_OUTAGE: Text = {
  id: 'Tidak ada presensi pada hari gangguan sistem. Atasan memeriksa; TPP tidak dipotong.',
  en: 'No tap on a day of an outage. The superior looks into it; nothing is cut.',
}
const EXCUSED: Text = {
  id: 'Izin untuk seluruh jam kerja hari ini, disetujui.',
  en: 'Excused for all hours of this day, granted.',
}
const EXPIRED: Text = {
  id: 'Izin tidak diputuskan sampai batas waktunya. Sementara tercatat tanpa keterangan; TPP belum dipotong.',
  en: 'The excuse was not decided in time. Recorded as unexcused for now; nothing is cut yet.',
}

const UNREPORTED: Text = {
  id: 'Hari WFA tanpa laporan: sampai masa koreksi berakhir tidak ada laporan yang diterima dan tidak ada yang menetapkan hari ini.',
  en: 'A WFA day without a report: no report was accepted and nobody settled the day before corrections were over.',
}

const TEXTS: Readonly<Partial<Record<StatusHari, Text>>> = {
  hadir: { id: 'Hadir pada hari kerja di kantor.', en: 'Present on an office day.' },
  'hadir-wfa': { id: 'Hadir pada hari WFA.', en: 'Present on a WFA day.' },
  'tanpa-keterangan': {
    id: 'Tidak masuk kerja tanpa keterangan.',
    en: 'Absent from work without a reason given.',
  },
}
