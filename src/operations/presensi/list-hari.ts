import { unitsAbove } from '../../db/pegawai.ts'
import type { Deps } from '../../deps.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type HariWire, hariToWire } from '../../domain/presensi/wire.ts'
import { daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, judgeRange } from './gather-days.ts'

/** A person's month of days, up to today. */
export interface HariBulan {
  readonly bulan: Month
  readonly nip: Nip
  readonly hari: readonly HariWire[]
}

/** Hari presensi: the judged days of a person's month, for those who may read them. */
export async function listHari(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  bulan: Month,
): Promise<Result<HariBulan, Problem>> {
  const days = daysOfMonth(bulan)
  const range = { dari: `${bulan}-01`, sampai: days.at(-1) ?? `${bulan}-01` }
  const [units, ...answers] = await deps.db.read([
    unitsAbove(deps.db, nip),
    ...dayQueries(deps, [nip], range),
  ])
  const [person] = assembleDays(deps, answers)
  const atasan = person?.pegawai.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  if (!person) return err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
  const hari = judgeRange(deps, person, range, deps.now())
  return ok({ bulan, nip, hari: hari.map((day) => hariToWire(day, person.zona)) })
}

/** Said where a NIP names nobody that SIMPEG has sent. */
const NO_SUCH_PERSON = {
  id: 'Pegawai dengan NIP ini tidak dikenal dari SIMPEG.',
  en: 'SIMPEG has sent nobody with this NIP.',
}
