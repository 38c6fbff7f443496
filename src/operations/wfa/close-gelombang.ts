import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { allWaves, endWave } from '../../db/wfa/gelombang.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Gelombang } from '../../domain/wfa/gelombang.ts'
import type { Problem } from '../shared/problem.ts'
import { asGelombang, NO_SUCH_WAVE } from './gelombang.ts'

/** The last day of a wave, with the reason. */
export interface Akhir {
  readonly sampai: string
  readonly alasan: string
}

/** Gelombang: sets the last day of a wave, for bkd, with the reason in the audit row. */
export async function closeGelombang(
  deps: Deps,
  caller: Caller,
  id: string,
  { sampai, alasan }: Akhir,
): Promise<Result<Gelombang, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [allWaves(deps.db)])
  if (!read.ok) return read
  const [waves] = read.value
  const wave = waves.find((one) => one.id === id)
  if (!wave) return err({ kind: 'tidak-ada', message: NO_SUCH_WAVE })
  if (sampai < wave.dari) {
    return err({ kind: 'salah-isi', issues: [{ path: '/sampai', message: BEFORE_START }] })
  }
  const { since: edisi } = editionOn(deps.editions, sampai)
  const written = await writeAs(deps.db, caller, [
    endWave(deps.db, id, sampai),
    record(deps.db, {
      pada: deps.now(),
      oleh: nip,
      tindakan: 'gelombang.akhiri',
      entitas: id,
      data: { sebelum: wave.sampai, sampai, alasan, edisi },
    }),
  ])
  if (!written.ok) return written
  return ok({ ...asGelombang(wave), sampai })
}

const BEFORE_START = {
  id: 'Akhir gelombang tidak boleh mendahului awalnya.',
  en: 'A wave must not end before it begins.',
}
