import { freshRun, type Penghitungan, startRun } from '../../db/kinerja/bulan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Awal } from './gather-start.ts'

/**
 * Opens a run at the first person, for a caller. From here on it is continued for the system, by
 * this call or the cron: see `continueRun`. Returns `null` when the month was closed meanwhile, or
 * is being closed.
 */
export async function openRun(
  { db }: Deps,
  caller: Caller,
  { bulan, jumlah, oleh, now: mulaiPada }: Awal,
  tujuan: Penghitungan['tujuan'],
  pengecualian: Penghitungan['pengecualian'] = null,
): Promise<Result<Penghitungan | null, Problem>> {
  const run = freshRun({ bulan, tujuan, jumlah, oleh, mulaiPada, pengecualian })
  const written = await writeAs(db, caller, [startRun(db, run)])
  return written.ok ? ok(written.value.ok ? run : null) : written
}
