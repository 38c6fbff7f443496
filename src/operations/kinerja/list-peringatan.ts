import { listedPeringatan, peringatanOf } from '../../db/kinerja/peringatan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { afterOf, endOf, type Page } from '../shared/page.ts'
import { askerOf } from '../shared/penanya.ts'
import type { Problem } from '../shared/problem.ts'
import { asPeringatanTerlihat, type PeringatanTerlihat } from './peringatan.ts'

const PAGE = 50

/** Peringatan: lists the open or the ended warnings that somebody may see, newest first. */
export async function listPeringatan(
  deps: Deps,
  caller: Caller,
  { selesai, after }: { readonly selesai: boolean; readonly after?: string | undefined },
): Promise<Result<Page<PeringatanTerlihat>, Problem>> {
  const asker = askerOf(deps, caller, deps.now())
  const read = await readAs(deps.db, caller, [
    listedPeringatan(deps.db, asker, { selesai, after: endOf(after), limit: PAGE }),
  ])
  if (!read.ok) return read
  const [rows] = read.value
  const found = rows.map(peringatanOf)
  const last = found.at(-1)
  return ok({
    data: found.map((one) => asPeringatanTerlihat(one, caller)),
    after: afterOf(last && { pada: last.munculPada, id: last.id }, found.length === PAGE),
  })
}
