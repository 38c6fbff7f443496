import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { readinessOf } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asKesiapan, type KesiapanPegawai } from './kesiapan.ts'

/** Kesiapan: reads one's own declaration. */
export async function readKesiapan(
  deps: Deps,
  caller: Caller,
): Promise<Result<KesiapanPegawai, Problem>> {
  const { db } = deps
  const { nip } = caller
  const read = await readAs(db, caller, [personWithUnit(db, nip), readinessOf(db, nip)])
  if (!read.ok) return read
  const [people, declared] = read.value
  const person = people[0]
  if (!person) return err({ kind: 'belum-masuk' })
  return ok(asKesiapan(deps, person.unit.zona ?? deps.zona, declared[0]))
}
