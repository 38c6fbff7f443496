import type { Deps } from '../../deps.ts'
import { isBeforeUse, type Pengecualian, refusalsOfMissing } from '../../domain/kinerja/halangan.ts'
import { checklistOf, type Pemeriksaan } from '../../domain/kinerja/pemeriksaan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherStart } from './gather-start.ts'
import { obstaclesOf } from './obstacles.ts'

/** The checklist of a month before it is closed, and what was set aside when it is closed. */
export interface DaftarTutup {
  readonly bulan: Month
  readonly ditutup: boolean
  readonly periksa: readonly Pemeriksaan[]
  readonly pengecualian: readonly Pengecualian[]
}

/** Tutup: lists what prevents closing a month, each with its number, for bkd and inspektorat. */
export async function checkTutup(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<DaftarTutup, Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await gatherStart(deps, caller, bulan)
  if (!read.ok) return read
  const { closing, waiting, missing } = read.value
  const dikecualikan = closing?.pengecualian ?? []
  const found = closing ? [] : obstaclesOf(deps, read.value, [])
  // Missing data is shown during the month, so that it is requested in time.
  const lacking =
    closing || isBeforeUse(bulan, deps.masaPakai) ? [] : refusalsOfMissing(missing, [])
  const refusals = [...new Map([...found, ...lacking].map((one) => [one.code, one])).values()]
  const hari = waiting.hari.reduce((sum, { pegawai }) => sum + pegawai, 0)
  const jumlah = {
    'kinerja.hari-terbuka': hari,
    'kinerja.koreksi-terbuka': waiting.koreksi,
    'kinerja.sanggahan-terbuka': waiting.sanggahan,
    'kinerja.belum-dinilai': missing.tanpaNilai,
    'kinerja.mesin-tertinggal': missing.mesin,
  }
  return ok({
    bulan,
    ditutup: closing !== undefined,
    periksa: checklistOf(refusals, jumlah, dikecualikan),
    pengecualian: dikecualikan,
  })
}
