import { type OrangBulanIni, peopleInMonth } from '../../db/kinerja/orang-bulan.ts'
import { unitsHeadedBy } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { type Caller, mayReadPeople } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

const PAGE = 100

/**
 * Dasbor: lists the people behind the figures of a unit's month, for its head, bkd and the
 * inspektorat.
 */
export async function listOrangBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  unit: string,
  after: Nip | undefined,
): Promise<Result<{ data: readonly OrangBulanIni[]; after: Nip | null }, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    unitsHeadedBy(db, caller.nip),
    peopleInMonth(db, bulan, unit, after, PAGE + 1),
  ])
  if (!read.ok) return read
  const [headed, found] = read.value
  const heads = headed.some(({ kode }) => kode === unit)
  if (!mayReadPeople(caller, heads)) return err({ kind: 'bukan-wewenang' })
  const data = found.slice(0, PAGE)
  return ok({ data, after: found.length > PAGE ? (data.at(-1)?.nip ?? null) : null })
}
