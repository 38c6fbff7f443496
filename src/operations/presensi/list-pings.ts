import { pingsOn } from '../../db/presensi/ping.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asOf, type PingTerkini } from './ping.ts'

/** Lists a person's pings of today, so that the widget can show the open one. */
export async function listPings(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly PingTerkini[], Problem>> {
  const { nip } = caller
  const now = deps.now()
  const read = await readAs(deps.db, caller, [pingsOn(deps.db, [nip], localDate(now, deps.zona))])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => asOf(row, now)))
}
