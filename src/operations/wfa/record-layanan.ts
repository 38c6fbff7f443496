import { officesOf } from '../../db/pegawai/rantai.ts'
import { unitByCode } from '../../db/pegawai/unit.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { putWindows, windowsOf } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Layanan } from '../../domain/wfa/facts.ts'
import { type Problem, UNIT_NOT_FOUND } from '../shared/problem.ts'
import type { LayananUnit } from './layanan.ts'

/** Layanan: replaces a unit's service windows, for its kepala and bkd. Days already held stay. */
export async function recordLayanan(
  deps: Deps,
  caller: Caller,
  kode: string,
  layanan: readonly Layanan[],
): Promise<Result<LayananUnit, Problem>> {
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [
    unitByCode(db, kode),
    windowsOf(db, kode),
    officesOf(db, caller.nip, localDate(pada, deps.zona)),
  ])
  if (!read.ok) return read
  const [units, before, offices] = read.value
  const unit = units[0]?.unit
  const mine = [caller.nip, ...offices.map(({ nip }) => nip)]
  if (!caller.peran.includes('bkd') && !mine.includes(unit?.kepalaNip ?? ''))
    return err({ kind: 'bukan-wewenang' })
  if (!unit) return err({ kind: 'tidak-ada', message: UNIT_NOT_FOUND })
  const edisi = editionOn(deps.editions, localDate(pada, unit.zona ?? deps.zona)).since
  const written = await writeAs(db, caller, [
    ...putWindows(db, kode, layanan),
    record(db, {
      pada,
      oleh: caller.nip,
      tindakan: 'layanan.tetapkan',
      entitas: kode,
      data: { sebelum: before, sesudah: layanan, edisi },
    }),
  ])
  if (!written.ok) return written
  return ok({ unit: kode, layanan })
}
