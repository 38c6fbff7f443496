import { daysBehind, letterByCode } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { codeAsKept, daysInForce, type KeadaanSurat, stateOf } from '../../domain/wfa/surat.ts'

/** The public facts of a letter: its person, its days, and its state. */
export interface Verifikasi {
  readonly nama: string
  readonly hari: readonly { readonly tanggal: string; readonly berlaku: boolean }[]
  readonly keadaan: KeadaanSurat
}

/**
 * Verifikasi: returns the public facts of a letter by its code. Returns `null`, after the same
 * work, for an unknown code.
 */
export async function checkSurat(deps: Deps, typed: string): Promise<Verifikasi | null> {
  const kode = codeAsKept(typed)
  const [letters, days] = await deps.db.read([
    letterByCode(deps.db, kode),
    daysBehind(deps.db, kode),
  ])
  const letter = letters[0]
  if (!letter) return null
  const { nama, hari } = letter.isi
  const inForce = daysInForce(hari, days)
  return {
    nama,
    hari: hari.map((tanggal) => ({ tanggal, berlaku: inForce.includes(tanggal) })),
    keadaan: stateOf(hari, inForce),
  }
}
