import type { Statement } from '../../db/engine/client.ts'
import type { GangguanRow } from '../../db/presensi/gangguan.ts'
import { markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { daysBetween } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import type { Problem } from '../shared/problem.ts'

/** An outage. */
export type Gangguan = Omit<GangguanRow, 'pada'>

/** The longest outage: anything longer is another way of working. */
const LONGEST_MS = 7 * 86_400_000

/** Returns the local days that a span may touch in any zone, including shifts of the day before. */
export function daysOf(dari: Instant, sampai: Instant) {
  return {
    dari: localDate(dari - 86_400_000, 'Asia/Jakarta'),
    sampai: localDate(sampai, 'Asia/Jayapura'),
  }
}

/** Returns the problem of an invalid span of an outage; `null` if it is valid. */
export function wrongSpan(dari: Instant, sampai: Instant | null, now: Instant): Problem | null {
  const path = dari > now ? '/dari' : '/sampai'
  const wrong = dari > now || (sampai !== null && (sampai < dari || sampai > now + 86_400_000))
  const long = sampai !== null && sampai - dari > LONGEST_MS
  if (!wrong && !long) return null
  return { kind: 'salah-isi', issues: [{ path, message: long ? TOO_LONG : WRONG_SPAN }] }
}

/** The audit entry and the event of a change of an outage. */
export interface PerubahanGangguan {
  readonly tindakan: string
  readonly jenis: 'gangguan.dibuka' | 'gangguan.ditutup'
  /** The reason; left out when the reason of the outage itself says it. */
  readonly alasan?: string
}

/**
 * Returns the statements for every change of an outage: its days due again, an audit row, an event.
 */
export function recordChange(
  deps: Deps,
  { nip }: Caller,
  { id, status, dari, sampai, unit, alasan }: Omit<Gangguan, 'oleh'>,
  change: PerubahanGangguan,
  now: Instant,
): Statement[] {
  const { db } = deps
  const range = daysOf(dari, sampai ?? now)
  const data = { id, status, dari, sampai, unit }
  const edisi = editionOn(deps.editions, range.sampai).since
  return [
    ...markUnitsDue(unit, daysBetween(range.dari, range.sampai)),
    record(db, {
      pada: now,
      oleh: nip,
      tindakan: change.tindakan,
      entitas: id,
      data: { ...data, alasan: change.alasan ?? alasan, edisi },
    }),
    ...announce(db, [{ jenis: change.jenis, entitas: id, data }], now, deps.newId),
  ]
}

const WRONG_SPAN = {
  id: 'Gangguan dimulai paling lambat sekarang dan berakhir sesudah dimulai.',
  en: 'An outage began by now, and ends after it began.',
}
const TOO_LONG = {
  id: 'Gangguan paling lama tujuh hari. Bagi menjadi beberapa gangguan.',
  en: 'An outage lasts seven days at most. Divide it into several.',
}
