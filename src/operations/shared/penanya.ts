import type { Penanya } from '../../db/kinerja/peringatan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** Returns a caller with the roles that decide which warnings they see. */
export function askerOf({ zona }: Deps, { nip, peran }: Caller, kini: Instant): Penanya {
  return {
    nip,
    kini,
    hariIni: localDate(kini, zona),
    bkd: peran.includes('bkd'),
    inspektorat: peran.includes('inspektorat'),
  }
}
