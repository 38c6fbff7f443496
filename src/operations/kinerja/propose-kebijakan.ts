import { hasMoved, mustStillBe, propose } from '../../db/kinerja/kebijakan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan } from './gather-kebijakan.ts'
import { type KebijakanTerbaca, MOVED, objections } from './kebijakan.ts'
import { readKebijakan } from './read-kebijakan.ts'

/**
 * Kebijakan: proposes a draft to those who adopt it, for bkd. Refused while there are objections to
 * it.
 *
 * @throws When the database refuses it for another reason than a change meanwhile.
 */
export async function proposeKebijakan(
  deps: Deps,
  caller: Caller,
  id: string,
  versi: number,
): Promise<Result<KebijakanTerbaca, Problem>> {
  const { nip: oleh, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const found = await gatherKebijakan(deps, caller, id)
  if (!found.ok) return found
  const { row, hukum, today } = found.value
  // The same proposal sent again changes nothing.
  const again = row.status === 'diusulkan' && row.diusulkanOleh === oleh && row.versi === versi + 1
  if (again) return readKebijakan(deps, caller, id)
  if (row.versi !== versi || row.status !== 'rancangan') {
    return err({ kind: 'bentrok', message: MOVED })
  }
  const [first, ...more] = objections(row, hukum, today)
  if (first) return err({ kind: 'salah-isi', issues: [first, ...more] })
  const { db } = deps
  const pada = deps.now()
  const { sejak, judul, dokumen, perubahan } = row
  const klausa = Object.keys(perubahan)
  const edisi = editionOn(hukum.editions, today).since
  const data = { judul, sejak, dokumen, perubahan, edisi }
  const written = await writeAs(db, caller, [
    mustStillBe({ id, versi, status: ['rancangan'] }),
    propose(id, oleh, pada),
    record(db, { pada, oleh, tindakan: 'kebijakan.usulkan', entitas: id, data }),
    ...announce(
      db,
      [{ jenis: 'kebijakan.diusulkan', entitas: id, data: { id, sejak, klausa } }],
      pada,
      deps.newId,
    ),
  ])
  if (!written.ok) return written
  if (written.value.ok) return readKebijakan(deps, caller, id)
  if (hasMoved(written.value.error)) return err({ kind: 'bentrok', message: MOVED })
  throw new Error(`the database refused a proposal: ${written.value.error.message}`)
}
