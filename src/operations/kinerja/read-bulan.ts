import { personWithUnit, unitsAbove } from '../../db/pegawai.ts'
import { monthOfPerson } from '../../db/presensi.ts'
import type { Deps } from '../../deps.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** Kinerja: a person's computed month, line by line, for those who may read it. */
export async function readBulan(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  bulan: Month,
): Promise<Result<Readonly<Record<string, unknown>>, Problem>> {
  const [people, units, months] = await deps.db.read([
    personWithUnit(deps.db, nip),
    unitsAbove(deps.db, nip),
    monthOfPerson(deps.db, nip, bulan),
  ])
  const atasan = people[0]?.pegawai.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  const month = months[0]
  return month ? ok(month.hasil) : err({ kind: 'tidak-ada', message: NOT_COMPUTED })
}

const NOT_COMPUTED = {
  id: 'Kinerja bulan ini belum dihitung. BKPSDM menghitungnya setelah penilaian masuk.',
  en: 'This month is not computed yet. BKPSDM computes it once the ratings are in.',
}
