import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/** What of a person was looked at. */
export type JenisLihat = 'presensi' | 'kinerja' | 'pengajuan' | 'kriteria' | JenisDaftar

/** What is looked at in lists of several people, or of everybody. */
type JenisDaftar = 'koreksi' | 'laporan' | 'tanda' | 'peringatan' | 'ekspor' | 'audit'

/** Notes that somebody looked at another person's data, or at everybody's (`*`); never at their own (R74). */
export function looked(
  deps: Deps,
  { nip }: Caller,
  subjek: Nip | '*' | readonly Nip[],
  jenis: JenisLihat,
): void {
  const pada = deps.now()
  const tanggal = localDate(pada, deps.zona)
  const others = new Set([subjek].flat().filter((one) => one !== nip))
  deps.catatDilihat([...others].map((one) => ({ subjek: one, oleh: nip, jenis, tanggal, pada })))
}
