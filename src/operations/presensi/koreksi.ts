import type { Statement } from '../../db/engine/client.ts'
import type { Perkara } from '../../db/presensi/perkara.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { KoreksiHari, StatusKoreksi } from '../../domain/presensi/facts.ts'
import { expiryOf, isPending } from '../../domain/presensi/tenggat.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'

/** A correction with its history. */
export interface Koreksi extends Perkara, KoreksiHari {
  readonly alasan: string
  readonly bukti: readonly Bukti[]
  readonly kedaluwarsaPada: Instant | null
  readonly urutan: number
}

/** A correction with its state at a moment. */
export interface KoreksiTerkini extends Koreksi {
  /** Whether it waits although the time to decide it is over (R39). */
  readonly kedaluwarsa: boolean
}

/** Returns whether a pending correction has expired by a moment (R39). */
export function isExpired(
  { editions, zona }: Pick<Deps, 'editions' | 'zona'>,
  koreksi: Koreksi,
  kalender: Kalender,
  now: Instant,
): boolean {
  if (!isPending(koreksi)) return false
  const { presensi } = policyOn(editions, koreksi.tanggal)
  return now >= expiryOf(koreksi, koreksi.zona ?? zona, kalender, presensi)
}

/** Returns a correction with its present state. */
export function asOfNow(deps: Deps, koreksi: Koreksi, kalender: Kalender): KoreksiTerkini {
  return { ...koreksi, kedaluwarsa: isExpired(deps, koreksi, kalender, deps.now()) }
}

/** Announces the new state of a correction. */
export function announceKoreksi(
  deps: Deps,
  { id, nip, tanggal, jenis }: Pick<Koreksi, 'id' | 'nip' | 'tanggal' | 'jenis'>,
  status: StatusKoreksi,
  now: Instant,
): Statement[] {
  const data = { id, nip, tanggal, jenis, status }
  const event = { jenis: 'presensi.dikoreksi' as const, entitas: id, data }
  return announce(deps.db, [event], now, deps.newId)
}
