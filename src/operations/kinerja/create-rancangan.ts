import type { Deps } from '../../deps.ts'
import { changeFrom, type IsiKebijakan } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import type { KebijakanTerbaca } from './kebijakan.ts'
import { keepDraft } from './rancangan.ts'

/** A new draft: with clauses of its own, or those of a published law. */
export interface RancanganBaru extends IsiKebijakan {
  readonly contoh?: string | undefined
}

/** Rancangan: begins a change of the law, for bkd. It is not in force. */
export async function createRancangan(
  deps: Deps,
  caller: Caller,
  { contoh, ...isi }: RancanganBaru,
  key: Idempotency | null,
): Promise<Result<KebijakanTerbaca, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  if (contoh === undefined) return keepDraft(deps, caller, isi, null, key)
  const published = Object.hasOwn(deps.rak.contoh, contoh) ? deps.rak.contoh[contoh] : undefined
  if (!published)
    return err({ kind: 'salah-isi', issues: [{ path: '/contoh', message: NO_PRESET }] })
  const perubahan = { ...changeFrom(published, deps.rak), ...isi.perubahan }
  return keepDraft(deps, caller, { ...isi, perubahan }, { jenis: 'contoh', kode: contoh }, key)
}

const NO_PRESET = {
  id: 'Contoh kebijakan ini tidak ada. Pilih dari daftar.',
  en: 'There is no such published law. Choose from the list.',
}
