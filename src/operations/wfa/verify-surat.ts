import { daysBehind, letterByCode } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { codeAsKept, daysInForce, type KeadaanSurat, stateOf } from '../../domain/wfa/surat.ts'

/** All that anybody learns of a letter: whose it is, for which days, and what it is worth now. */
export interface Verifikasi {
  readonly nama: string
  readonly hari: readonly { readonly tanggal: string; readonly berlaku: boolean }[]
  readonly keadaan: KeadaanSurat
}

/** Verifikasi: what the letter of a code is worth; `null` for a code of no letter, by the same work. */
export async function verifySurat(deps: Deps, typed: string): Promise<Verifikasi | null> {
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
