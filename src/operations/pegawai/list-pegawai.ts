import { type PegawaiPilihan, peopleNamed } from '../../db/pegawai/cari.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** How many are shown; to find others, more must be typed. */
const SHOWN = 20

/**
 * The roles that may search everybody. Others find the people below them, and those they are
 * operator of.
 */
const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/** Pegawai: lists people in service by part of the name or the beginning of the NIP. */
export async function listPegawai(
  deps: Deps,
  caller: Caller,
  cari: string,
): Promise<Result<readonly PegawaiPilihan[], Problem>> {
  const { nip, peran } = caller
  const wide = WIDE.some((one) => peran.includes(one))
  const lingkup = wide ? 'semua' : { nip, hariIni: localDate(deps.now(), deps.zona) }
  const read = await readAs(deps.db, caller, [peopleNamed(deps.db, cari, lingkup, SHOWN)])
  if (!read.ok) return read
  const [found] = read.value
  return ok(found)
}
