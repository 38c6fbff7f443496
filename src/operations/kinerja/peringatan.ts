import type { Peringatan } from '../../db/kinerja/peringatan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'

/** A warning as somebody sees it. */
export interface PeringatanTerlihat extends Peringatan {
  /** Whether they may end it; nobody may end a warning about themselves. */
  readonly dapatDitindak: boolean
}

/** Returns a warning as a caller sees it. */
export function asPeringatanTerlihat(one: Peringatan, caller: Caller): PeringatanTerlihat {
  const dapatDitindak = one.status === 'baru' && one.nip !== caller.nip && !isOnlyReader(caller)
  return { ...one, dapatDitindak }
}

/** Returns whether somebody reads all warnings but ends none: the inspektorat. */
export function isOnlyReader({ peran }: Caller): boolean {
  return peran.includes('inspektorat') && !peran.includes('bkd')
}
