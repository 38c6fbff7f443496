import { changeOutage } from '../../db/presensi/gangguan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { type Gangguan, recordChange, wrongSpan } from './gangguan.ts'
import { CLOSED, readGangguan } from './read-gangguan.ts'

/** Closes an ongoing outage, for bkd. Its days are judged again. */
export async function closeGangguan(
  deps: Deps,
  caller: Caller,
  id: string,
  sampai: Instant,
): Promise<Result<Gangguan, Problem>> {
  const found = await readGangguan(deps, caller, id)
  if (!found.ok) return found
  const row = found.value
  if (row.sampai !== null) return err(CLOSED)
  const now = deps.now()
  const wrong = wrongSpan(row.dari, sampai, now)
  if (wrong) return err(wrong)
  const after = { ...row, sampai }
  const change = { tindakan: 'gangguan.tutup', jenis: 'gangguan.ditutup' } as const
  const written = await writeAs(deps.db, caller, [
    changeOutage(row, after),
    ...recordChange(deps, caller, after, change, now),
  ])
  if (!written.ok) return written
  return written.value.ok ? ok(after) : err(CLOSED)
}
