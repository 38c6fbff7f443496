import type { HalanganLangkah } from '../../presensi/wewenang.ts'
import { err, ok, type Result } from '../../shared/result.ts'

/**
 * How a warning may end: explained, coached, a policy changed, the placement reviewed, or a case of
 * the discipline system.
 */
export const TINDAK_LANJUT = [
  'dijelaskan',
  'dibina',
  'kebijakan-diubah',
  'tinjau-penempatan',
  'dilimpahkan',
] as const

/** One end of a warning. */
export type TindakLanjut = (typeof TINDAK_LANJUT)[number]

/** Ends that are allowed only for warnings that suggest them. */
export const TINDAK_KHUSUS: readonly TindakLanjut[] = ['tinjau-penempatan']

/**
 * The states of a warning: new, how people ended it, or `gugur` (the facts no longer call for it).
 */
export const STATUS_PERINGATAN = ['baru', ...TINDAK_LANJUT, 'gugur'] as const

/** One state of a warning. */
export type StatusPeringatan = (typeof STATUS_PERINGATAN)[number]

/**
 * Ends a warning once, in one of its allowed ways. Only a person who is told of it may end it,
 * never the person it is about.
 */
export function endPeringatan(
  status: StatusPeringatan,
  { sendiri, berwenang }: { readonly sendiri: boolean; readonly berwenang: boolean },
  tindak: TindakLanjut,
  boleh: readonly TindakLanjut[],
): Result<StatusPeringatan, HalanganLangkah> {
  if (sendiri) return err('kasus-sendiri')
  if (!berwenang) return err('bukan-wewenang')
  return status === 'baru' && boleh.includes(tindak) ? ok(tindak) : err('tidak-berlaku')
}
