import { isLocalDate } from '../shared/local-date.ts'

/** Nomor Induk Pegawai: 18 digits, kept as text so that no digit is lost. */
export type Nip = string

/**
 * Returns whether a text is a NIP in use today: 18 digits that begin with a birth date that exists.
 *
 * The 9-digit NIP of old archives is refused: it identifies nobody for sign-in. Perka BKN 22/2007.
 */
export function isNip(text: string): boolean {
  if (!/^\d{18}$/.test(text)) return false
  return isLocalDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)
}

/** What the digits of a NIP suggest. A hint only: SIMPEG's record decides. */
export interface NipHint {
  readonly lahir: string
  readonly status: 'PNS' | 'PPPK'
  readonly jenisKelamin: 'L' | 'P' | null
  /** The month of appointment (`YYYY-MM`), which only the NIP of a PNS contains. */
  readonly tmt: string | null
  readonly urut: number
}

/** Reads the digits of a NIP; returns `null` for an invalid one. Perka BKN 22/2007 and 43/2007. */
export function readNip(text: string): NipHint | null {
  if (!isNip(text)) return null
  const month = Number(text.slice(12, 14))
  const pns = month >= 1 && month <= 12
  const gender = text[14]
  return {
    lahir: `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`,
    status: pns ? 'PNS' : 'PPPK',
    jenisKelamin: gender === '1' ? 'L' : gender === '2' ? 'P' : null,
    tmt: pns ? `${text.slice(8, 12)}-${text.slice(12, 14)}` : null,
    urut: Number(text.slice(15)),
  }
}
