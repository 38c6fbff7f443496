import { writeAs } from '../../db/sistem/sesi.ts'
import { someById } from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { KeputusanDiminta } from '../../domain/wfa/keputusan.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import { NEW_LAW } from '../shared/hukum.ts'
import type { Problem } from '../shared/problem.ts'
import { takeDecision, whyNotTaken } from './decision.ts'
import { gatherDecisions } from './gather-decision.ts'

/** Keputusan: decides on a request. One read, one write; the rules are those of `takeDecision`. */
export async function decidePengajuan(
  deps: Deps,
  caller: Caller,
  id: string,
  asked: KeputusanDiminta,
): Promise<Result<Pengajuan, Problem>> {
  const now = deps.now()
  const found = await gatherDecisions(deps, caller, someById([id]), now)
  if (!found.ok) return found
  const taken = takeDecision(deps, caller, found.value.on(id), asked, now)
  if (!taken.ok) return taken
  const written = await writeAs(deps.db, caller, taken.value.rows)
  if (!written.ok) return written
  if (written.value.ok) return ok(taken.value.request)
  const reason = whyNotTaken(written.value.error)
  if (reason === NEW_LAW) await deps.bacaHukum()
  return err(reason)
}
