import { insertDraft } from '../../db/kinerja/kebijakan.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { type AsalKebijakan, checkKlausa, type IsiKebijakan } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { todayOf } from './hukum-kini.ts'
import type { KebijakanTerbaca } from './kebijakan.ts'
import { readKebijakan } from './read-kebijakan.ts'

/** Stores a draft, and its answer under the key: only the id, because the rest may change. */
export async function keepDraft(
  deps: Deps,
  caller: Caller,
  isi: IsiKebijakan,
  asal: AsalKebijakan | null,
  key: Idempotency | null,
): Promise<Result<KebijakanTerbaca, Problem>> {
  const before = await readAnswer<{ readonly id: string }>(deps, caller, key)
  if (before) return before.ok ? readKebijakan(deps, caller, before.value.id) : before
  const [first, ...more] = checkKlausa(isi.perubahan)
  if (first) return err({ kind: 'salah-isi', issues: [first, ...more] })
  const { db } = deps
  const pada = deps.now()
  const id = deps.newId()
  const { nip: oleh } = caller
  const draft = {
    ...isi,
    id,
    asal,
    status: 'rancangan' as const,
    versi: 1,
    diubahOleh: oleh,
    diubahPada: pada,
  }
  const edisi = editionOn(deps.editions, todayOf(deps)).since
  const tindakan = asal?.jenis === 'impor' ? 'kebijakan.impor' : 'kebijakan.rancang'
  const statements = [
    insertDraft(db, draft),
    record(db, { pada, oleh, tindakan, entitas: id, data: { ...isi, asal, edisi } }),
  ]
  const kept = await writeOnce(deps, { caller, key, pada, answer: { id }, statements }, () => {
    throw new Error('the database refused a draft')
  })
  return kept.ok ? readKebijakan(deps, caller, kept.value.id) : kept
}
