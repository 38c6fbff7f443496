import type { LocalDate } from '../shared/local-date.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Text } from '../shared/text.ts'
import type { Nip } from './nip.ts'

/**
 * A delegation as bkd enters it: the office holder, the deputy (Plh, Plt), the days, the letter.
 */
export interface DelegasiDiminta {
  readonly jenis: 'plh' | 'plt'
  /** The office holder. */
  readonly dariNip: Nip
  /** Who decides in their place. */
  readonly keNip: Nip
  /** Both days count. */
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly nomorSurat: string
}

/**
 * Checks a delegation. Bkd may not enter one that involves the officer themself (R27). The deputy
 * must be active, and the days not over. A post whose holder left may still be delegated (Plt).
 */
export function checkDelegasi(
  asked: DelegasiDiminta,
  oleh: Nip,
  facts: { readonly dikenal: boolean; readonly aktif: boolean; readonly hariIni: LocalDate },
): Result<DelegasiDiminta, { readonly kind: 'kasus-sendiri' | 'bentrok'; readonly message: Text }> {
  const own = ownDelegasi(asked, oleh)
  if (own) return err(own)
  if (!facts.dikenal) return err({ kind: 'bentrok', message: UNKNOWN })
  if (!facts.aktif) return err({ kind: 'bentrok', message: INACTIVE })
  return asked.sampai < facts.hariIni ? err({ kind: 'bentrok', message: OVER }) : ok(asked)
}

/**
 * Returns the refusal for an officer who is part of the delegation; they may neither enter nor
 * revoke it (R27).
 */
export function ownDelegasi(
  { dariNip, keNip }: Pick<DelegasiDiminta, 'dariNip' | 'keNip'>,
  oleh: Nip,
): { readonly kind: 'kasus-sendiri'; readonly message: Text } | null {
  return oleh === keNip || oleh === dariNip ? { kind: 'kasus-sendiri', message: OWN } : null
}

const OWN: Text = {
  id: 'Delegasi untuk atau dari diri sendiri dicatat dan dicabut oleh petugas BKD yang lain.',
  en: 'A delegation to or from yourself is entered and revoked by another officer of bkd.',
}
const UNKNOWN: Text = {
  id: 'Pejabat yang diwakili tidak ada di SIMPEG. Periksa NIP-nya.',
  en: 'The office holder is not in SIMPEG. Check the NIP.',
}
const INACTIVE: Text = {
  id: 'Pegawai yang mewakili tidak aktif menurut SIMPEG. Pilih pegawai yang aktif.',
  en: 'The stand-in is not active in SIMPEG. Choose an active employee.',
}
const OVER: Text = {
  id: 'Masa delegasi sudah lewat. Periksa tanggalnya.',
  en: 'The days of the delegation are over. Check the dates.',
}
