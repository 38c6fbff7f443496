import { apelById, cancelApel } from '../../db/presensi/apel.ts'
import { markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { NO_SUCH_APEL } from './apel.ts'

/** Withdraws a day of apel, for bkd, with a reason. */
export async function withdrawApel(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<{ readonly id: string }, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [apelById(db, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row || row.dibatalkanPada !== null) return err({ kind: 'tidak-ada', message: NO_SUCH_APEL })
  const now = deps.now()
  const { tanggal, nama, unit } = row
  const edisi = editionOn(deps.editions, tanggal).since
  const written = await writeAs(db, caller, [
    cancelApel(db, id, now),
    ...markUnitsDue(unit, [tanggal]),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'apel.batal',
      entitas: id,
      data: { tanggal, nama, alasan, edisi },
    }),
  ])
  if (!written.ok) return written
  return ok({ id })
}
