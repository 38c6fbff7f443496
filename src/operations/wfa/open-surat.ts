import { daysBehind, letterByCode, zoneBehind } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { codeAsKept } from '../../domain/wfa/surat.ts'
import { type SuratTugas, suratTugasOf } from './surat.ts'

/**
 * Opens a letter by its permanent address. Returns `null`, after the same work, if there is no such
 * letter.
 */
export async function openSurat(
  deps: Deps,
  typed: string,
  kunci: string,
): Promise<SuratTugas | null> {
  const kode = codeAsKept(typed)
  const [letters, days, zones] = await deps.db.read([
    letterByCode(deps.db, kode),
    daysBehind(deps.db, kode),
    zoneBehind(deps.db, kode),
  ])
  const [letter] = letters
  if (!letter?.kunci || codeAsKept(letter.kunci) !== codeAsKept(kunci)) return null
  return suratTugasOf(deps, letter, days, zones[0]?.zona ?? deps.zona)
}
