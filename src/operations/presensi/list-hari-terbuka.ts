import { daysUnsettled } from '../../db/presensi/penetapan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { HariPegawai } from './decide-hari.ts'

/** The longest list of days that need a finding, and how far back it goes. */
const PAGE = 100
const DAYS_BACK = 62

/** A day that only people can settle. */
export interface HariTerbuka extends HariPegawai {
  readonly nama: string
  readonly namaUnit: string
}

/** Lists the days that need the caller's finding, oldest first: unverified, or a draft. */
export async function listHariTerbuka(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly HariTerbuka[], Problem>> {
  const { db } = deps
  const today = localDate(deps.now(), deps.zona)
  const bkd = caller.peran.includes('bkd')
  const since = addDays(today, -DAYS_BACK)
  const read = await readAs(db, caller, [
    daysUnsettled(db, { nip: caller.nip, bkd, today, since, limit: PAGE }),
  ])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(
    rows.map(({ nip, nama, namaUnit, zona, putusan }) => ({
      nip,
      namaUnit,
      nama: nama ?? '',
      // Safe because only verdicts of days are stored there.
      hari: JSON.parse(putusan) as Hari,
      zona: zona ?? deps.zona,
    })),
  )
}
