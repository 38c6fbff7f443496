import { monthlyUse, monthSumFrom, monthSums, ownTargets } from '../../db/kinerja/garis.ts'
import { targetFrom } from '../../db/kinerja/sasaran-unit.ts'
import { unitsHeadedBy } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { type Garis, linesOf, monthsOfLine } from '../../domain/kinerja/garis.ts'
import { compareTargets, shareSaved } from '../../domain/kinerja/hemat.ts'
import { resultsOfUnit } from '../../domain/kinerja/sasaran-unit.ts'
import { targetsOf } from '../../domain/kinerja/target-dasbor.ts'
import { type Caller, mayReadFigures } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** The measures of a unit, or of all, over twelve months. */
export interface DaftarGaris {
  readonly bulan: readonly Month[]
  readonly garis: readonly Garis[]
}

/**
 * Dasbor: reads the measures of twelve months with their targets, for those who may read the
 * dashboard. One round trip; months come from stored sums.
 */
export async function readGaris(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  unit: string | null,
): Promise<Result<DaftarGaris, Problem>> {
  const { db, editions } = deps
  const months = monthsOfLine(bulan)
  const range = { dari: months[0] ?? bulan, sampai: bulan }
  const read = await readAs(db, caller, [
    unitsHeadedBy(db, caller.nip),
    monthSums(db, range, unit),
    ownTargets(db, range, unit),
    monthlyUse(db, range, unit),
  ])
  if (!read.ok) return read
  const [headed, sums, targets, used] = read.value
  const own = unit !== null && headed.some(({ kode }) => kode === unit)
  if (!own && !mayReadFigures(caller)) return err({ kind: 'bukan-wewenang' })
  const known = months.map((month) => {
    const { capaian, targetHemat } = policyOn(editions, `${month}-01`).kinerja
    const of = <Row extends { readonly bulan: Month }>(rows: readonly Row[]) =>
      rows.filter((row) => row.bulan === month)
    const [sum = null] = of(sums).map(monthSumFrom)
    const spent = of(used)
    const declared = compareTargets(targetHemat?.value ?? [], spent)[0]
    return {
      bulan: month,
      jumlah: sum,
      capaianUnit: resultsOfUnit(of(targets).map(targetFrom), [], capaian.value).capaian,
      penghematan: declared ? declared.tercapai : shareSaved(spent),
    }
  })
  const law = policyOn(editions, `${bulan}-01`)
  const saved = law.kinerja.targetHemat?.value[0]
  const lines = linesOf(bulan, known, {
    ...targetsOf(law),
    ...(unit !== null && { capaianUnit: { nilai: 10_000, dasar: law.kinerja.capaian.basis } }),
    ...(saved && { penghematan: { nilai: saved.bagian, dasar: saved.dasar } }),
  })
  return ok({ bulan: months, garis: lines })
}
