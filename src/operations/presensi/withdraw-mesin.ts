import { machineRegistered, withdrawMachine } from '../../db/presensi/mesin.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { reaches, reachOf, reachQuery } from '../pegawai/jangkauan.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * Withdraws the registration of a machine, for bkd and the operator of its unit, with a reason. Its
 * taps stay.
 */
export async function withdrawMesin(
  deps: Deps,
  caller: Caller,
  serial: string,
  alasan: string,
): Promise<Result<{ readonly serial: string }, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [machineRegistered(db, serial), reachQuery(deps, caller)])
  if (!read.ok) return read
  const [[row], operated] = read.value
  const reach = reachOf(caller, operated)
  if (reach !== 'semua' && !reaches(reach, row?.unit)) return err({ kind: 'bukan-wewenang' })
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_MACHINE })
  const now = deps.now()
  const { nama, unit, kantor } = row
  const edisi = editionOn(deps.editions, localDate(now, deps.zona)).since
  const written = await writeAs(db, caller, [
    withdrawMachine(db, serial, now),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'mesin.cabut',
      entitas: serial,
      data: { nama, unit, kantor, alasan, edisi },
    }),
  ])
  if (!written.ok) return written
  return ok({ serial })
}

/** The message for a serial number without a registered machine. */
export const NO_SUCH_MACHINE = {
  id: 'Tidak ada mesin terdaftar dengan nomor seri ini.',
  en: 'No machine is registered under this serial number.',
}
