import { type MenungguPetugas, officersWaitedFor } from '../../db/sistem/menunggu-petugas.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Peran } from '../../domain/pegawai/peran.ts'
import { addDays, monthOf } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** What each role may see, and so gets a count of. */
const SEES: Readonly<Partial<Record<Peran, readonly (keyof MenungguPetugas)[]>>> = {
  bkd: ['gangguan', 'sanggahan', 'bulan', 'kebijakan', 'mesin', 'perbaikan', 'webhook'],
  inspektorat: ['bulan', 'kebijakan', 'mesin'],
  sekda: ['kebijakan'],
  hukum: ['kebijakan'],
  operator: ['mesin'],
  integrator: ['gangguan', 'webhook'],
}

/** Counts what waits for the caller as an officer: one round trip, no names. */
export async function readMenungguPetugas(
  deps: Deps,
  caller: Caller,
): Promise<Result<Partial<MenungguPetugas>, Problem>> {
  const today = localDate(deps.now(), deps.zona)
  const before = monthOf(addDays(`${monthOf(today)}-01`, -1))
  const read = await readAs(deps.db, caller, [officersWaitedFor(deps.db, before)])
  if (!read.ok) return read
  const seen = caller.peran.flatMap((one) => SEES[one] ?? [])
  if (seen.length === 0) return err({ kind: 'bukan-wewenang' })
  const [[counts]] = read.value
  return ok(Object.fromEntries(seen.map((name) => [name, counts?.[name] ?? 0])))
}
