import { type GangguanRow, outageById } from '../../db/presensi/gangguan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** Reads an outage that bkd may still change; a withdrawn one may not change. */
export async function readGangguan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<GangguanRow, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [outageById(deps.db, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_OUTAGE })
  return row.status === 'batal' ? err(CLOSED) : ok(row)
}

/** The problem of an outage that has already ended. */
export const CLOSED: Problem = {
  kind: 'bentrok',
  message: {
    id: 'Gangguan ini sudah ditutup atau dibatalkan.',
    en: 'This outage was closed or taken back already.',
  },
}

const NO_SUCH_OUTAGE = {
  id: 'Tidak ada gangguan dengan id ini.',
  en: 'There is no such outage.',
}
