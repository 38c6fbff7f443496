import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { allWaves, recordsOfUnits } from '../../db/wfa/gelombang.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import { addDays, daysOfMonth, isWithin, type Month } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { isInMasa } from '../../domain/shared/masa.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { compareWave, type Perbandingan } from '../../domain/wfa/gelombang.ts'
import type { Problem } from '../shared/problem.ts'
import { mayCompare, NO_SUCH_WAVE } from './gelombang.ts'

/** A comparison with the first and the last day that it covers. */
export interface Banding extends Perbandingan {
  readonly dari: string
  readonly sampai: string
}

/** Gelombang: compares a wave's units with units in no wave, over its past days of one month. */
export async function compareGelombang(
  deps: Deps,
  caller: Caller,
  id: string,
  month: Month,
): Promise<Result<Banding, Problem>> {
  const { peran } = caller
  if (!mayCompare(peran)) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [allWaves(deps.db)])
  if (!read.ok) return read
  const [waves] = read.value
  const wave = waves.find((one) => one.id === id)
  if (!wave) return err({ kind: 'tidak-ada', message: NO_SUCH_WAVE })
  const yesterday = addDays(localDate(deps.now(), deps.zona), -1)
  const days = daysOfMonth(month).filter(
    (day) =>
      isWithin(day, wave.dari, wave.sampai) && isInMasa(day, deps.masaPakai) && day <= yesterday,
  )
  const dari = days[0]
  const sampai = days.at(-1)
  if (!dari || !sampai) return err({ kind: 'bentrok', message: NO_DAYS })
  const [records, belum] = await deps.db.read([
    recordsOfUnits(deps.db, dari, sampai),
    notYet(deps.db, dari),
  ])
  const pakai = pakaiFrom(deps.masaPakai, belum)
  const measured = records.filter(({ unitKerja: kode }) =>
    isInMasa(sampai, pakai({ kode, nama: kode }, sampai)),
  )
  // A unit that any wave has reached by then shows no life without WFA.
  const reached = waves.filter((one) => one.id !== id && one.dari <= sampai)
  const elsewhere = new Set(reached.flatMap(({ unit }) => unit))
  return ok({ dari, sampai, ...compareWave(wave, elsewhere, measured) })
}

const NO_DAYS = {
  id: 'Gelombang ini belum mempunyai hari yang lewat pada bulan itu.',
  en: 'This wave has no past day in that month yet.',
}
