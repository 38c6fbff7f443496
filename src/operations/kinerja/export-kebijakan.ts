import { writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { BENTUK_BERKAS, type BerkasKebijakan } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { canonicalJson } from '../../domain/shared/canonical.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { digestOf } from '../shared/digest.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan } from './gather-kebijakan.ts'
import { mayReadLaw } from './wewenang-hukum.ts'

/** A change of the law as a file. */
export interface BerkasEkspor {
  readonly nama: string
  readonly isi: BerkasKebijakan
}

/**
 * Kebijakan: exports a change as a file with a sealed checksum. The audit log stores who exported
 * it.
 */
export async function exportKebijakan(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<BerkasEkspor, Problem>> {
  const found = await gatherKebijakan(deps, caller, id, mayReadLaw)
  if (!found.ok) return found
  const { judul, sejak, dokumen, perubahan } = found.value.row
  const isi = { daerah: deps.daerah, judul, sejak, dokumen, perubahan: { ...perubahan } }
  const pada = deps.now()
  const nama = `kebijakan-${sejak}.json`
  const sha256 = await digestOf(canonicalJson(isi))
  const segel = await deps.receipt.seal({ berkas: nama, sha256, pada })
  const written = await writeAs(deps.db, caller, [
    record(deps.db, {
      pada,
      oleh: caller.nip,
      tindakan: 'kebijakan.ekspor',
      entitas: id,
      data: { berkas: nama, sha256 },
    }),
  ])
  if (!written.ok) return written
  return ok({ nama, isi: { bentuk: BENTUK_BERKAS, isi, sha256, segel } })
}
