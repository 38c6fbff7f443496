import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, localDate } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import { clockText, momentInWords } from './clock.ts'
import type { DayFacts } from './facts.ts'
import type { Hari, LaporanDiminta, Potongan, StatusHari } from './hari.ts'
import { isPending, type TenggatHari } from './tenggat.ts'
import type { Verdict } from './verdict.ts'

/** A verdict and the facts behind it. */
interface VerdictBasis {
  readonly verdict: Verdict
  readonly potongan: readonly Potongan[]
  readonly laporan: LaporanDiminta | null
  readonly tenggat: TenggatHari
}

/**
 * Returns whether a verdict may still change without a new fact: nothing final may depend on it.
 */
export function isTentative(
  facts: DayFacts,
  { verdict, potongan, laporan, tenggat }: VerdictBasis,
): boolean {
  const { kini, koreksi = [], tanda = [] } = facts
  const unsettled = verdict.status === 'menunggu' || verdict.status === 'belum-terverifikasi'
  if (unsettled || verdict.rancangan) return true
  if (koreksi.some(isPending) && !EXCUSED.includes(verdict.status)) return true
  if (tanda.some(({ status }) => status !== 'terbukti' && status !== 'tidak-terbukti')) return true
  // A finding settles what the report and the taps left open.
  if (facts.penetapan) return false
  // A report that did not come in time leaves nothing open: the day is final without it.
  const awaited = laporan?.status === 'belum' || laporan?.status === 'dikembalikan'
  if (awaited && laporan.menentukan && kini < laporan.batas) return true
  return potongan.length > 0 && kini < tenggat.koreksi
}

/** Verdicts with nothing to correct. */
const EXCUSED: readonly StatusHari[] = ['libur', 'cuti', 'izin', 'dinas-luar']

/** Returns the next moment at which time alone may change a verdict; `null` if none is left. */
export function nextReview({ kini }: DayFacts, tenggat: TenggatHari): Hari['tinjauPada'] {
  const { akhir, lengkap, laporan, koreksi, penetapan, kedaluwarsa } = tenggat
  const due = [akhir, lengkap, laporan ?? 0, koreksi, penetapan, ...kedaluwarsa]
  const ahead = due.filter((at) => at > kini)
  return ahead.length > 0 ? Math.min(...ahead) : null
}

/** Returns the state of a day's report. */
export function reportOf(
  { laporan, tanggal, zona }: DayFacts,
  { laporan: batas }: TenggatHari,
  menentukan: boolean,
): LaporanDiminta | null {
  if (batas === null) return null
  if (!laporan) return { status: 'belum', terlambat: false, batas, sumber: null, menentukan }
  const terlambat = localDate(laporan.diajukanPada, zona) > tanggal
  const { status, sumber = 'luwes' } = laporan
  return { status, terlambat, batas, sumber, menentukan }
}

/** Returns the other notes on a day: what is awaited, until when, and what was excused. */
export function notesOf(
  facts: DayFacts,
  { verdict, potongan, laporan, tenggat }: VerdictBasis,
): Text[] {
  const { kini, koreksi = [], tanda = [], zona, panggilan } = facts
  const notes: Text[] = []
  if (panggilan) notes.push(RECALLED(clockText(panggilan.harusTiba, zona)))
  if (laporan?.status === 'belum' && kini < laporan.batas) notes.push(AWAITED(laporan.batas, zona))
  if (laporan?.status === 'dikembalikan') notes.push(RETURNED(laporan.batas, zona))
  if (laporan?.terlambat) notes.push(REPORT_LATE)
  if (laporan?.sumber === 'e-kinerja') notes.push(BY_PROGRESS)
  if (isOverdue(laporan, kini)) notes.push(OVERDUE)
  const open = koreksi.filter(isPending)
  if (open.length > 0) notes.push(tenggat.kedaluwarsa.some((at) => at > kini) ? PENDING : LAPSED)
  if (tanda.some(({ status }) => status !== 'terbukti' && status !== 'tidak-terbukti'))
    notes.push(ADA_TANDA)
  if (tanda.some(({ status }) => status === 'terbukti')) notes.push(PROVEN)
  if (verdict.rancangan) notes.push(draftOf(facts, verdict, tenggat))
  if (isUndecided(facts, laporan)) notes.push(UNDECIDED)
  const correctable = potongan.length > 0 || verdict.status === 'belum-terverifikasi'
  if (correctable && kini >= tenggat.akhir && kini < tenggat.koreksi) {
    notes.push(CORRECTABLE(tenggat.koreksiSampai))
  }
  return notes
}

/** Returns whether the report of an office day is overdue: it is noted, and costs nothing. */
function isOverdue(laporan: LaporanDiminta | null, kini: Instant): boolean {
  return laporan?.status === 'belum' && !laporan.menentukan && kini >= laporan.batas
}

/**
 * Returns whether a report that came in time still waits for the atasan, who has not settled the
 * day otherwise.
 */
function isUndecided(
  { kini, laporan: sent, penetapan }: DayFacts,
  laporan: LaporanDiminta | null,
): boolean {
  if (laporan?.status !== 'diajukan' || !sent || penetapan) return false
  if (!laporan.menentukan || laporan.sumber === 'e-kinerja') return false
  return sent.dikirimPada < laporan.batas && kini >= laporan.batas
}

/**
 * Returns the draft of a day: it becomes final by itself when no report came, or else when somebody
 * decides.
 */
function draftOf(
  { zona }: Pick<DayFacts, 'zona'>,
  { status }: Verdict,
  { penetapan }: TenggatHari,
): Text {
  return status === 'belum-terverifikasi' ? UNREPORTED(localDate(penetapan - 1, zona)) : DRAFT
}

const RECALLED = (tiba: string): Text => ({
  id: `Dipanggil ke kantor, tiba paling lambat ${tiba}.`,
  en: `Recalled to the office, there by ${tiba} at the latest.`,
})
const AWAITED = (batas: number, zona: DayFacts['zona']): Text => {
  const { id, en } = momentInWords(batas, zona)
  return {
    id: `Laporan hari ini ditunggu paling lambat ${id}.`,
    en: `The report of this day is due by ${en}.`,
  }
}
const RETURNED = (batas: number, zona: DayFacts['zona']): Text => {
  const { id, en } = momentInWords(batas, zona)
  return {
    id: `Laporan dikembalikan atasan. Perbaiki paling lambat ${id}.`,
    en: `The report was returned. Correct it by ${en}.`,
  }
}
const REPORT_LATE: Text = {
  id: 'Laporan dikirim setelah harinya.',
  en: 'The report was sent after its day.',
}
const BY_PROGRESS: Text = {
  id: 'Progres harian di e-Kinerja berlaku sebagai laporan hari ini.',
  en: 'The progress of this day in e-kinerja counts as its report.',
}
const OVERDUE: Text = {
  id: 'Laporan harian tidak dikirim sampai batas waktunya. Kehadiran hari ini tetap dihitung; laporan masih dapat dikirim.',
  en: 'No daily report came in time. The presence of this day counts all the same; a report can still be sent.',
}
const PENDING: Text = {
  id: 'Ada koreksi yang menunggu keputusan.',
  en: 'A correction waits for a decision.',
}
const LAPSED: Text = {
  id: 'Batas waktu keputusan koreksi sudah lewat. BKPSDM yang memutuskan.',
  en: 'A correction was not decided in time. BKPSDM decides on it.',
}
const ADA_TANDA: Text = {
  id: 'Presensi hari ini sedang diklarifikasi dan belum memengaruhi penilaian.',
  en: 'A signal on the taps of this day is under review; nothing follows from it yet.',
}
const PROVEN: Text = {
  id: 'Presensi yang terbukti tidak benar tidak dihitung sebagai kehadiran.',
  en: 'A tap that was proven untrue does not count as presence.',
}
const DRAFT: Text = {
  id: 'Sementara tercatat tanpa keterangan. TPP belum dipotong sampai ada keputusan.',
  en: 'Recorded as unexcused for now. The allowance is not cut until somebody decides.',
}
const UNREPORTED = (sampai: LocalDate): Text => {
  const { id, en } = dateInWords(sampai)
  return {
    id: `Sementara tercatat tanpa keterangan. Menjadi tanpa keterangan setelah ${id}, kecuali atasan menerima laporan atau menetapkan hari ini hadir. Potongan menurut presensi tetap dihitung.`,
    en: `Recorded as unexcused for now. It becomes unexcused after ${en} unless the superior accepts a report or finds the day worked. What the taps show is taken in any case.`,
  }
}
const UNDECIDED: Text = {
  id: 'Laporan dikirim tepat waktu dan belum diputuskan atasan. Hari ini dihitung hadir; keterlambatan keputusan dicatat pada atasan.',
  en: 'The report came in time and the superior has not decided on it. The day counts as present; the delay is noted against the superior.',
}
const CORRECTABLE = (sampai: LocalDate): Text => {
  const { id, en } = dateInWords(sampai)
  return { id: `Dapat dikoreksi sampai ${id}.`, en: `May be corrected until ${en}.` }
}
