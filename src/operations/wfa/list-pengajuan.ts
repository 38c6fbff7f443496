import { readAs } from '../../db/sistem/sesi.ts'
import {
  assemble,
  ofApplicant,
  type PengajuanBernama,
  pengajuanQueries,
} from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { PAGE, pageOf } from './pengajuan-page.ts'

/** Pengajuan WFA: lists a person's own requests, newest first. */
export async function listPengajuan(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<PengajuanBernama>, Problem>> {
  const ids = ofApplicant(caller.nip, PAGE, endOf(after))
  const read = await readAs(deps.db, caller, pengajuanQueries(deps.db, ids))
  if (!read.ok) return read
  const data = assemble(read.value).reverse()
  return ok(pageOf(data, data.length === PAGE))
}
