import { deleteDraft, hasMoved, mustStillBe } from '../../db/kinerja/kebijakan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan } from './gather-kebijakan.ts'
import { todayOf } from './hukum-kini.ts'
import { MOVED } from './kebijakan.ts'

/**
 * Rancangan: deletes a draft, for bkd. The audit log keeps what it was.
 *
 * @throws When the database refuses it for another reason than a change meanwhile.
 */
export async function deleteRancangan(
  deps: Deps,
  caller: Caller,
  id: string,
  versi: number,
): Promise<Result<{ readonly id: string; readonly status: 'dihapus' }, Problem>> {
  const { nip: oleh, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const found = await gatherKebijakan(deps, caller, id)
  if (!found.ok) return found
  const { db } = deps
  const { judul, sejak, perubahan } = found.value.row
  const edisi = editionOn(deps.editions, todayOf(deps)).since
  const data = { judul, sejak, perubahan, edisi }
  const written = await writeAs(db, caller, [
    mustStillBe({ id, versi, status: ['rancangan', 'diusulkan'] }),
    deleteDraft(id),
    record(db, { pada: deps.now(), oleh, tindakan: 'kebijakan.hapus', entitas: id, data }),
  ])
  if (!written.ok) return written
  if (written.value.ok) return ok({ id, status: 'dihapus' })
  if (hasMoved(written.value.error)) return err({ kind: 'bentrok', message: MOVED })
  throw new Error(`the database refused to forget a draft: ${written.value.error.message}`)
}
