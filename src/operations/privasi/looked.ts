import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/** What of a person was looked at. */
export type JenisLihat = 'presensi' | 'kinerja' | 'pengajuan' | 'kriteria' | 'ekspor' | 'audit'

/** Notes that somebody looked at another person's data, or at everybody's (`*`); never at their own (R74). */
export function looked(deps: Deps, { nip }: Caller, subjek: Nip | '*', jenis: JenisLihat): void {
  if (subjek === nip) return
  const pada = deps.now()
  deps.catatDilihat({ subjek, oleh: nip, jenis, tanggal: localDate(pada, deps.zona), pada })
}
