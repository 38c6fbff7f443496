import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/**
 * The most people that one answer is noted for individually; more of them are noted as a look at
 * everybody.
 */
const MOST = 1_000

/** Data that may contain anybody, whoever is on the page: each look at it is one at everybody. */
const OF_EVERYBODY: readonly string[] = ['audit']

/**
 * Notes that somebody read data about other people (R74): whose data, the reader, the kind, the
 * time. `oleh` is a NIP, or the name of an application that asks for itself.
 *
 * @throws {DatabaseAway} When it cannot be stored.
 */
export async function recordLooks(
  deps: Deps,
  oleh: string,
  seen: readonly Nip[],
  jenis: string,
): Promise<void> {
  const everybody = OF_EVERYBODY.includes(jenis) ? ['*'] : []
  const subjek = seen.length > MOST ? ['*'] : [...seen, ...everybody]
  if (subjek.length === 0) return
  const pada = deps.now()
  const tanggal = localDate(pada, deps.zona)
  await deps.catatDilihat(subjek.map((one) => ({ subjek: one, oleh, jenis, tanggal, pada })))
}
