import { reviewsUnder, type TinjauanKebijakan } from '../../db/kinerja/kabar-kebijakan.ts'
import { type Kebijakan, kebijakanById } from '../../db/kinerja/kebijakan.ts'
import { rootOfficesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { HukumTerbaca } from '../shared/hukum.ts'
import type { Problem } from '../shared/problem.ts'
import { lawOfRows, lawQueries, todayOf } from './hukum-kini.ts'
import type { Wakil } from './wewenang-hukum.ts'

/** A change with the law at the same moment. */
export interface Perkara {
  readonly row: Kebijakan
  readonly hukum: HukumTerbaca
  readonly today: LocalDate
  /** The sekda, if the caller deputises today. */
  readonly wakil: readonly Wakil[]
  /** The state of the granted requests under it. */
  readonly tinjauan: TinjauanKebijakan | undefined
}

/** Gathers a change with the present law, in one round trip, for those who may read it. */
export async function gatherKebijakan(
  deps: Deps,
  caller: Caller,
  id: string,
  may: (caller: Caller, wakil: readonly Wakil[]) => boolean = () => true,
): Promise<Result<Perkara, Problem>> {
  const { db } = deps
  const today = todayOf(deps)
  const read = await readAs(db, caller, [
    kebijakanById(db, id),
    rootOfficesOf(db, caller.nip, today),
    reviewsUnder(db, today, id),
    ...lawQueries(db),
  ])
  if (!read.ok) return read
  const [[row], wakil, [tinjauan], revision, adopted] = read.value
  if (!may(caller, wakil)) return err({ kind: 'bukan-wewenang' })
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  return ok({ row, wakil, tinjauan, hukum: lawOfRows(deps, revision, adopted), today })
}

const NO_SUCH = {
  id: 'Rancangan kebijakan tidak ditemukan.',
  en: 'There is no such draft of the law.',
}
