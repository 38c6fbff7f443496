import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { devicesOf, forgetDevice } from '../../db/webhook/perangkat.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * Stops messages to one of the caller's devices.
 *
 * @throws When the database refuses it.
 */
export async function withdrawPerangkat(
  { db, now }: Deps,
  caller: Caller,
  id: string,
): Promise<Result<{ readonly id: string }, Problem>> {
  const { nip } = caller
  const read = await readAs(db, caller, [devicesOf(db, nip)])
  if (!read.ok) return read
  const [own] = read.value
  if (!own.some((one) => one.id === id)) return err({ kind: 'tidak-ada', message: UNKNOWN })
  const written = await writeAs(db, caller, [
    forgetDevice(nip, id),
    record(db, { pada: now(), oleh: nip, tindakan: 'perangkat.hapus', entitas: nip, data: {} }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) throw new Error('the database refused to forget a device')
  return ok({ id })
}

const UNKNOWN = {
  id: 'Perangkat ini tidak ada dalam daftar Anda. Muat ulang halamannya.',
  en: 'This device is not in your list. Reload the page.',
}
