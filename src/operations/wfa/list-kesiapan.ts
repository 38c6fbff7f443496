import { readAs } from '../../db/sistem/sesi.ts'
import { readinessOfUnit } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { reaches, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Problem } from '../shared/problem.ts'
import { asKesiapan, type KesiapanPegawai } from './kesiapan.ts'

/** The most people in one answer. */
const LIMIT = 2_000

/** A person of a unit with what they declared. */
export interface KesiapanBernama extends KesiapanPegawai {
  readonly nip: Nip
  readonly nama: string
}

/**
 * Kesiapan: lists the declarations in a unit and all below it, for bkd, inspektorat and its
 * operator.
 */
export async function listKesiapan(
  deps: Deps,
  caller: Caller,
  unit: string,
): Promise<Result<readonly KesiapanBernama[], Problem>> {
  const read = await readAs(deps.db, caller, [
    reachQuery(deps, caller),
    readinessOfUnit(deps.db, unit, LIMIT),
  ])
  if (!read.ok) return read
  const [operated, rows] = read.value
  const reach = caller.peran.includes('inspektorat') ? 'semua' : reachOf(caller, operated)
  if (!reaches(reach, unit)) return err({ kind: 'bukan-wewenang' })
  return ok(
    rows.map(({ nip, nama, laptop, internet, pada, kbps, latensiMs }) => {
      const declared =
        laptop === null || internet === null || pada === null
          ? undefined
          : { laptop, internet, kbps, latensiMs, pada }
      return { nip, nama, ...asKesiapan(deps, deps.zona, declared) }
    }),
  )
}
