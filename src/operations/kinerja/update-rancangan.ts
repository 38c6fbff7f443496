import { hasMoved, mustStillBe, rewriteDraft } from '../../db/kinerja/kebijakan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { checkKlausa, type IsiKebijakan } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan } from './gather-kebijakan.ts'
import { todayOf } from './hukum-kini.ts'
import { type KebijakanTerbaca, MOVED } from './kebijakan.ts'
import { readKebijakan } from './read-kebijakan.ts'

/**
 * Rancangan: rewrites a draft, for bkd. A proposal becomes a draft again, so that nobody adopts it.
 *
 * @throws When the database refuses it for another reason than a change meanwhile.
 */
export async function updateRancangan(
  deps: Deps,
  caller: Caller,
  id: string,
  { versi, ...isi }: IsiKebijakan & { readonly versi: number },
): Promise<Result<KebijakanTerbaca, Problem>> {
  const { nip: oleh, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const [first, ...more] = checkKlausa(isi.perubahan)
  if (first) return err({ kind: 'salah-isi', issues: [first, ...more] })
  const found = await gatherKebijakan(deps, caller, id)
  if (!found.ok) return found
  const { db } = deps
  const pada = deps.now()
  const edisi = editionOn(deps.editions, todayOf(deps)).since
  const written = await writeAs(db, caller, [
    mustStillBe({ id, versi, status: ['rancangan', 'diusulkan'] }),
    rewriteDraft(id, isi, oleh, pada),
    record(db, { pada, oleh, tindakan: 'kebijakan.ubah', entitas: id, data: { ...isi, edisi } }),
  ])
  if (!written.ok) return written
  if (written.value.ok) return readKebijakan(deps, caller, id)
  if (hasMoved(written.value.error)) return err({ kind: 'bentrok', message: MOVED })
  throw new Error(`the database refused a draft: ${written.value.error.message}`)
}
