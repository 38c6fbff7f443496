import { readAs } from '../../db/sistem/sesi.ts'
import { daysOfRoster, headsAbove, rosterById } from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { rosterCsv } from '../../domain/wfa/roster-csv.ts'
import type { Problem } from '../shared/problem.ts'

const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/**
 * Roster: exports a published roster as CSV, for its kepala and those above. It is the annex of a
 * surat perintah.
 */
export async function exportRoster(
  { db }: Deps,
  caller: Caller,
  id: string,
): Promise<Result<string, Problem>> {
  const read = await readAs(db, caller, [rosterById(db, id), daysOfRoster(db, id)])
  if (!read.ok) return read
  const [[roster], days] = read.value
  if (!roster) return err({ kind: 'tidak-ada', message: NO_SUCH_ROSTER })
  if (!WIDE.some((one) => caller.peran.includes(one))) {
    const [heads] = await db.read([headsAbove(db, roster.unitKerja)])
    if (!heads.some(({ nip }) => nip === caller.nip)) return err({ kind: 'bukan-wewenang' })
  }
  return ok(rosterCsv(days))
}

const NO_SUCH_ROSTER = {
  id: 'Roster tidak ditemukan.',
  en: 'There is no such roster.',
}
