import { changeOutage } from '../../db/presensi/gangguan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type Gangguan, recordChange } from './gangguan.ts'
import { CLOSED, readGangguan } from './read-gangguan.ts'

/** Withdraws an outage, for bkd, with a reason. Its days are judged again. */
export async function withdrawGangguan(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<Gangguan, Problem>> {
  const found = await readGangguan(deps, caller, id)
  if (!found.ok) return found
  const row = found.value
  const now = deps.now()
  const after = { ...row, status: 'batal' as const }
  const change = { tindakan: 'gangguan.batal', jenis: 'gangguan.ditutup', alasan } as const
  const written = await writeAs(deps.db, caller, [
    changeOutage(row, after),
    ...recordChange(deps, caller, after, change, now),
  ])
  if (!written.ok) return written
  return written.value.ok ? ok(after) : err(CLOSED)
}
