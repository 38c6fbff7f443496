import { chainsToday, officesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import {
  approvedAhead,
  assemble,
  type PengajuanBernama,
  pengajuanQueries,
} from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { endOf, type Page } from '../shared/page.ts'
import type { Problem } from '../shared/problem.ts'
import { PAGE, pageOf } from './pengajuan-page.ts'

/**
 * Berlaku: lists approved requests with future days that this person may revoke or recall from.
 *
 * Oldest first. bkd, who may do so for anybody, sees here only those that nobody else may.
 */
export async function listBerlaku(
  deps: Deps,
  caller: Caller,
  after: string | undefined,
): Promise<Result<Page<PengajuanBernama>, Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const bkd = caller.peran.includes('bkd')
  const ids = approvedAhead({ nip: caller.nip, bkd }, today, PAGE, endOf(after))
  const read = await readAs(db, caller, [
    ...pengajuanQueries(db, ids),
    chainsToday(db, ids, today),
    officesOf(db, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, days, history, chains, offices] = read.value
  const requests = assemble([rows, days, history])
  const mine = [caller.nip, ...offices.map(({ nip }) => nip)]
  const decides = new Set(
    chains.flatMap(({ id, perekomendasi, penyetuju }) => {
      const holders = [perekomendasi, penyetuju]
      const asked = holders.some((nip) => nip !== null && mine.includes(nip))
      return asked || (bkd && penyetuju === null) ? [id] : []
    }),
  )
  const { data, after: next } = pageOf(requests, requests.length === PAGE)
  return ok({ data: data.filter(({ id }) => decides.has(id)), after: next })
}
