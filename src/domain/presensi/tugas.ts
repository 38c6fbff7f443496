import type { Cuti } from '../pegawai/pegawai.ts'
import { addDays, isWithin, type LocalDate } from '../shared/local-date.ts'
import { type Instant, instantAt, type Zona } from '../shared/local-time.ts'
import type { Jadwal } from './hari.ts'
import type { PolicyPresensi } from './policy.ts'
import { type JadwalFacts, scheduleOn, type TugasJadwal } from './schedule.ts'

/** A duty of a date, with its hours as moments. */
export interface Tugas extends TugasJadwal {
  /** The date on which it begins; the duty belongs to it. */
  readonly tanggal: LocalDate
  readonly jadwal: Jadwal
  /** The midnight that ends its date. */
  readonly tengahMalam: Instant
}

/** The facts that decide the duties of a day next to the one that is judged. */
export interface Tetangga extends Omit<JadwalFacts, 'kalender' | 'sif'> {
  readonly cuti: readonly Cuti[]
  /**
   * Whether a request or correction excused the person from the whole day, or sent them on duty
   * elsewhere.
   */
  readonly bebas?: boolean | undefined
}

/** Returns the duties that a schedule sets for a date. */
export function dutiesOf(
  tugas: readonly TugasJadwal[],
  { tanggal, zona }: { readonly tanggal: LocalDate; readonly zona: Zona },
): Tugas[] {
  return tugas.map((one) => ({
    ...one,
    tanggal,
    jadwal: {
      mulai: instantAt(tanggal, one.jam.mulai, zona),
      selesai: instantAt(tanggal, one.jam.selesai, zona),
    },
    tengahMalam: instantAt(addDays(tanggal, 1), 0, zona),
  }))
}

/**
 * Returns the span from the first beginning to the last end of some duties; `null` without duties.
 */
export function spanOf(duties: readonly Tugas[]): Jadwal | null {
  if (duties.length === 0) return null
  return {
    mulai: Math.min(...duties.map(({ jadwal }) => jadwal.mulai)),
    selesai: Math.max(...duties.map(({ jadwal }) => jadwal.selesai)),
  }
}

/** The facts for the duties around a day: its own schedule, unless the adjacent days differ. */
interface DutyFacts extends JadwalFacts {
  readonly cuti: readonly Cuti[]
  /** The adjacent days on which the person's record or unit differs. */
  readonly tetangga?: readonly Tetangga[] | undefined
}

/**
 * How many days on either side may claim a tap of a day: a shift of 24 hours and its window reach
 * two days.
 */
const REACH = 2

/**
 * Returns the duties of the days next to a day, as those days are judged. A day of leave has none.
 */
export function dutiesAround(facts: DutyFacts, policy: PolicyPresensi): Tugas[] {
  const { tanggal, sif = [], kalender, tetangga = [] } = facts
  const reach = sif.length > 0 ? REACH : 1
  const duties: Tugas[] = []
  for (let by = -reach; by <= reach; by += 1) {
    if (by === 0) continue
    const date = addDays(tanggal, by)
    const own = tetangga.find((one) => one.tanggal === date)
    const day = own ?? { ...facts, tanggal: date, jamSendiri: null }
    if (own?.bebas || day.cuti.some(({ dari, sampai }) => isWithin(date, dari, sampai))) continue
    const plan = scheduleOn(policy, { ...day, kalender, sif })
    if (plan.jenis === 'kerja') duties.push(...dutiesOf(plan.tugas, day))
  }
  return duties
}
