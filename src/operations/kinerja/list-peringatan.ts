import { warningOf, warningsFor } from '../../db/kinerja/peringatan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Page } from '../shared/page.ts'
import { askerOf } from '../shared/penanya.ts'
import type { Problem } from '../shared/problem.ts'
import { asPeringatanTerlihat, type PeringatanTerlihat } from './peringatan.ts'

const PAGE = 50

/** Peringatan: lists the open or the ended warnings that somebody may see, the newest first. */
export async function listPeringatan(
  deps: Deps,
  caller: Caller,
  { selesai, after }: { readonly selesai: boolean; readonly after?: string | undefined },
): Promise<Result<Page<PeringatanTerlihat>, Problem>> {
  const asker = askerOf(deps, caller, deps.now())
  const dot = after?.indexOf('.') ?? -1
  const place =
    after === undefined ? null : { pada: Number(after.slice(0, dot)), id: after.slice(dot + 1) }
  const read = await readAs(deps.db, caller, [
    warningsFor(deps.db, asker, { selesai, after: place, limit: PAGE }),
  ])
  if (!read.ok) return read
  const [rows] = read.value
  const found = rows.map(warningOf)
  const last = found.length === PAGE ? found.at(-1) : undefined
  return ok({
    data: found.map((one) => asPeringatanTerlihat(one, caller)),
    after: last ? `${last.munculPada}.${last.id}` : null,
  })
}
