import { readAs } from '../../db/sistem/sesi.ts'
import { directives } from '../../db/wfa/arahan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { afterOf, endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { type Arahan, asArahan, maySteer } from './arahan.ts'

const PAGE = 100

/** Arahan: lists the directives, newest first, for those who steer and for the inspektorat. */
export async function listArahan(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<Arahan>, Problem>> {
  if (!maySteer(caller) && !caller.peran.includes('inspektorat')) {
    return err({ kind: 'bukan-wewenang' })
  }
  const read = await readAs(deps.db, caller, [directives(deps.db, null, PAGE, endOf(after))])
  if (!read.ok) return read
  const [rows] = read.value
  const last = rows.at(-1)
  return ok({ data: rows.map(asArahan), after: afterOf(last, rows.length === PAGE) })
}
