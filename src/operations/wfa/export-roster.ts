import { readAs } from '../../db/sistem/sesi.ts'
import { daysOfRoster, headsAbove, rosterById } from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_ROSTER } from './roster.ts'

const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/** One line of the annex to a surat perintah. */
export interface BarisRoster {
  readonly tanggal: LocalDate
  readonly nama: string
  readonly nip: Nip
  readonly jabatan: string
  readonly unit: string
}

/** Roster: exports the days of a published roster, for its kepala and those above. */
export async function exportRoster(
  { db }: Deps,
  caller: Caller,
  id: string,
): Promise<Result<readonly BarisRoster[], Problem>> {
  const read = await readAs(db, caller, [rosterById(db, id), daysOfRoster(db, id)])
  if (!read.ok) return read
  const [[roster], days] = read.value
  if (!roster) return err({ kind: 'tidak-ada', message: NO_SUCH_ROSTER })
  if (!WIDE.some((one) => caller.peran.includes(one))) {
    const [heads] = await db.read([headsAbove(db, roster.unitKerja)])
    if (!heads.some(({ nip }) => nip === caller.nip)) return err({ kind: 'bukan-wewenang' })
  }
  return ok(days)
}
