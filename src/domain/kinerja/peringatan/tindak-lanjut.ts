import type { Halangan } from '../../presensi/wewenang.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/** How a warning may end: explained, coached, a policy changed, or a case of the discipline system. */
export const TINDAK_LANJUT = ['dijelaskan', 'dibina', 'kebijakan-diubah', 'dilimpahkan'] as const

/** One end of a warning. */
export type TindakLanjut = (typeof TINDAK_LANJUT)[number]

/** The states of a warning: new, how people ended it, or `gugur`: the facts no longer call for it. */
export const STATUS_PERINGATAN = ['baru', ...TINDAK_LANJUT, 'gugur'] as const

/** One state of a warning. */
export type StatusPeringatan = (typeof STATUS_PERINGATAN)[number]

/** Ends a warning, once. Only a person who is told of it may end it, never the one that it is about. */
export function endPeringatan(
  status: StatusPeringatan,
  { sendiri, berwenang }: { readonly sendiri: boolean; readonly berwenang: boolean },
  tindak: TindakLanjut,
): Result<StatusPeringatan, Halangan> {
  if (sendiri) return err('kasus-sendiri')
  if (!berwenang) return err('bukan-wewenang')
  return status === 'baru' ? ok(tindak) : err('tidak-berlaku')
}
