import { readAs } from '../../db/sistem/sesi.ts'
import {
  choiceOf,
  newestPesan,
  type PesanTerkirim,
  zoneNow,
} from '../../db/webhook/pilihan-pesan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asPilihan, type PilihanPesan } from './pilihan-pesan.ts'

/** How many of the newest messages are shown. */
const NEWEST = 10

/** Reads the caller's choices about messages, and the newest messages sent to them. */
export async function readPilihanPesan(
  deps: Deps,
  caller: Caller,
): Promise<Result<PilihanPesan, Problem>> {
  const { db } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [
    choiceOf(db, nip),
    newestPesan(db, nip, NEWEST),
    zoneNow(db, nip),
  ])
  if (!read.ok) return read
  const [[row], rows, [unit]] = read.value
  // Safe because newestPesan builds exactly this shape.
  const terakhir = rows.map(({ pesan }) => JSON.parse(pesan) as PesanTerkirim)
  return ok(asPilihan(deps, caller, row, { terakhir, zona: unit?.zona ?? null }))
}
