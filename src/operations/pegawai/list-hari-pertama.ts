import { firstDays, type HariPertamaTersimpan } from '../../db/pegawai/hari-pertama.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** The first day of the regency, and those of units that start later. */
export interface DaftarHariPertama {
  /** `null` where nobody said. */
  readonly daerah: LocalDate | null
  readonly unit: readonly HariPertamaTersimpan[]
}

/** Hari pertama: lists the first days of the regency and its units, for bkd and the inspektorat. */
export async function listHariPertama(
  deps: Deps,
  caller: Caller,
): Promise<Result<DaftarHariPertama, Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [firstDays(deps.db)])
  if (!read.ok) return read
  const [unit] = read.value
  return ok({ daerah: deps.masaPakai.dari, unit })
}
