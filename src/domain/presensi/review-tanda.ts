import { err, ok, type Result } from '../shared/result.ts'
import type { StatusTanda } from './hari.ts'
import type { HalanganLangkah, Wewenang } from './wewenang.ts'

/** The steps of a signal's review. */
export const LANGKAH_TANDA = ['klarifikasi', 'terbukti', 'tidak-terbukti', 'banding'] as const

/** One step of a signal's review. */
export type LangkahTanda = (typeof LANGKAH_TANDA)[number]

/** The part of a signal that its review uses. */
export interface TandaDiperiksa {
  readonly status: StatusTanda
  /** Whether bkd has decided the appeal. */
  readonly akhir: boolean
}

/**
 * Takes a step in the review of a signal (R35). The person explains, their superior decides, the
 * person may appeal, and bkd decides finally. Nobody decides before the person has explained or had
 * the time to (`terdengar`). Nobody decides about themselves.
 */
export function reviewTanda(
  { status, akhir }: TandaDiperiksa,
  { sendiri, atasan, bkd }: Wewenang,
  langkah: LangkahTanda,
  terdengar: boolean,
): Result<TandaDiperiksa, HalanganLangkah> {
  if (akhir) return err('tidak-berlaku')
  const open = status === 'baru' || status === 'diklarifikasi'
  if (langkah === 'klarifikasi') {
    if (!sendiri) return err('bukan-wewenang')
    return open ? ok({ status: 'diklarifikasi', akhir }) : err('tidak-berlaku')
  }
  if (langkah === 'banding') {
    if (!sendiri) return err('bukan-wewenang')
    return status === 'terbukti' ? ok({ status: 'banding', akhir }) : err('tidak-berlaku')
  }
  if (sendiri) return err('kasus-sendiri')
  if (status === 'banding')
    return bkd ? ok({ status: langkah, akhir: true }) : err('bukan-wewenang')
  if (!atasan) return err('bukan-wewenang')
  return open && (status === 'diklarifikasi' || terdengar)
    ? ok({ status: langkah, akhir })
    : err('tidak-berlaku')
}
