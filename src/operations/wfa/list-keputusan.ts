import { readAs } from '../../db/sistem/sesi.ts'
import { decisionsBy, type KeputusanSaya } from '../../db/wfa/keputusan-saya.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { afterOf, endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { PAGE } from './pengajuan-page.ts'

/** A decision that somebody took. */
export interface KeputusanTercatat extends Omit<KeputusanSaya, 'hari'> {
  readonly hari: readonly LocalDate[]
}

/** Riwayat keputusan: lists the caller's decisions about others, in any office, newest first. */
export async function listKeputusan(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<KeputusanTercatat>, Problem>> {
  const read = await readAs(deps.db, caller, [decisionsBy(deps.db, caller.nip, PAGE, endOf(after))])
  if (!read.ok) return read
  const [rows] = read.value
  return ok({
    // Safe because only lists of days are stored there.
    data: rows.map((row) => ({ ...row, hari: JSON.parse(row.hari) as LocalDate[] })),
    after: afterOf(rows.at(-1), rows.length === PAGE),
  })
}
