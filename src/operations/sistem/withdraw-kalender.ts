import { withdrawAddress } from '../../db/sistem/kalender-pribadi.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { KeadaanKalender } from './read-keadaan-kalender.ts'

/**
 * Ends the address of the caller's private calendar: nobody can read it any more.
 *
 * @throws When the database refuses it.
 */
export async function withdrawKalender(
  deps: Deps,
  caller: Caller,
): Promise<Result<KeadaanKalender, Problem>> {
  const { nip } = caller
  const entry = { pada: deps.now(), oleh: nip, tindakan: 'kalender.cabut', entitas: nip, data: {} }
  const written = await writeAs(deps.db, caller, [withdrawAddress(nip), record(deps.db, entry)])
  if (!written.ok) return written
  if (!written.value.ok) throw new Error('the database refused to end the address of a calendar')
  return ok({ dibuat: null, dibaca: null })
}
