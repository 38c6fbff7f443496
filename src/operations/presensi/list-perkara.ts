import { factsFrom } from '../../db/presensi/fakta-hari.ts'
import { type JenisPerkara, matters, type Perkara } from '../../db/presensi/perkara.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { inOrder } from './perkara.ts'

/** Lists a caller's own matters of the days of a month, newest first. */
export async function listPerkara<Matter extends Perkara>(
  { db }: Pick<Deps, 'db'>,
  caller: Caller,
  jenis: JenisPerkara,
  bulan: Month,
): Promise<Result<Matter[], Problem>> {
  const dari = `${bulan}-01`
  const range = { nip: caller.nip, dari, sampai: daysOfMonth(bulan).at(-1) ?? dari }
  const read = await readAs(db, caller, [matters(db, jenis, range)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => inOrder(factsFrom<Matter>(row))))
}
