import type { Penanya, Peringatan } from '../../db/kinerja/peringatan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** A warning as somebody sees it. */
export interface PeringatanTerlihat extends Peringatan {
  /** Whether they may end it: never one about themselves. */
  readonly dapatDitindak: boolean
}

/** Returns a warning as a caller sees it. */
export function asPeringatanTerlihat(warning: Peringatan, caller: Caller): PeringatanTerlihat {
  const dapatDitindak =
    warning.status === 'baru' && warning.nip !== caller.nip && !isOnlyReader(caller)
  return { ...warning, dapatDitindak }
}

/** Returns a caller in the roles that decide which warnings they see. */
export function askerOf({ zona }: Deps, { nip, peran }: Caller, kini: Instant): Penanya {
  return {
    nip,
    kini,
    hariIni: localDate(kini, zona),
    bkd: peran.includes('bkd'),
    inspektorat: peran.includes('inspektorat'),
  }
}

/** Returns whether somebody reads all warnings and ends none: the inspektorat. */
export function isOnlyReader({ peran }: Caller): boolean {
  return peran.includes('inspektorat') && !peran.includes('bkd')
}
