import type { Perkara } from '../../db/presensi/perkara.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { StatusTanda } from '../../domain/presensi/hari.ts'
import { addWorkdays, type Kalender } from '../../domain/shared/calendar.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** A signal with its review so far. */
export interface TandaPerkara extends Perkara {
  readonly kode: string
  readonly status: StatusTanda
  /** 1 once bkd has decided the appeal. */
  readonly akhir: number
  readonly bukti: Readonly<Record<string, number>>
  readonly pada: Instant
  readonly urutan: number
}

/** Returns the state of a signal's review. */
export function reviewState({ status, akhir }: TandaPerkara) {
  return { status, akhir: akhir === 1 }
}

/** Returns whether the person explained, or had as many working days for it as a correction has. */
export function isHeard(
  deps: Deps,
  { status, pada, zona, tanggal }: TandaPerkara,
  kalender: Kalender,
): boolean {
  if (status !== 'baru') return true
  const place = zona ?? deps.zona
  const { kedaluwarsa } = policyOn(deps.editions, tanggal).presensi
  const last = addWorkdays(kalender, localDate(pada, place), kedaluwarsa.value)
  return localDate(deps.now(), place) > last
}
