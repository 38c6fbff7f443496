import type { Deps } from '../../deps.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asKriteria, gatherKriteria, type KriteriaPegawai } from './gather-kriteria.ts'

/** Kriteria tugas: reads those declared for a person's present position. */
export async function readKriteria(
  deps: Deps,
  caller: Caller,
  nip: Nip,
): Promise<Result<KriteriaPegawai, Problem>> {
  const gathered = await gatherKriteria(deps, caller, nip, deps.now())
  if (!gathered.ok) return gathered
  const found = gathered.value
  const { superiors = [] } = found ?? {}
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  return found ? ok(asKriteria(found)) : err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
}

const NO_SUCH_PERSON = {
  id: 'Pegawai tidak ditemukan atau tidak lagi aktif menurut SIMPEG.',
  en: 'There is no such person, or they are no longer active in SIMPEG.',
}
