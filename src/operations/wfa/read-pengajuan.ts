import { personWithUnit, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { officesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import {
  assemble,
  oneById,
  type PengajuanBernama,
  pengajuanQueries,
} from '../../db/wfa/pengajuan.ts'
import type { Deps } from '../../deps.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

export const NO_SUCH_REQUEST = {
  id: 'Pengajuan tidak ditemukan.',
  en: 'There is no such request.',
}

/** Pengajuan WFA: reads one request with its history, for those who may. */
export async function readPengajuan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<PengajuanBernama, Problem>> {
  const today = localDate(deps.now(), deps.zona)
  const read = await readAs(deps.db, caller, [
    ...pengajuanQueries(deps.db, oneById(id)),
    officesOf(deps.db, caller.nip, today),
  ])
  if (!read.ok) return read
  const [rows, days, history, offices] = read.value
  const [request] = assemble([rows, days, history])
  if (!request) return err({ kind: 'tidak-ada', message: NO_SUCH_REQUEST })
  const mine = [caller.nip, ...offices.map((office) => office.nip)]
  const { nip, perekomendasi, penyetuju } = request
  if (nip === caller.nip) return ok(request)
  if (mine.some((one) => one === perekomendasi || one === penyetuju)) return ok(request)
  const [units, people] = await deps.db.read([
    unitsAbove(deps.db, nip),
    personWithUnit(deps.db, nip),
  ])
  const atasan = people[0]?.pegawai.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  return ok(request)
}
