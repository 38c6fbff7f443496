import {
  insertPerbaikanData,
  noteStep,
  type PerbaikanDataRow,
} from '../../db/sistem/perbaikan-data.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { asPerbaikanData, type PerbaikanData } from './perbaikan-data.ts'

/** A person's request to correct data. */
export interface PerbaikanDataDraft {
  readonly bagian: string
  readonly uraian: string
}

/**
 * Perbaikan: files a request to correct one's own data.
 *
 * Luwes holds copies, so it corrects none itself. bkd has the source corrected (SIMPEG, e-presensi,
 * e-kinerja), and the next delivery brings the correction. Days and months have their own
 * corrections and objections.
 */
export async function filePerbaikanData(
  deps: Deps,
  caller: Caller,
  draft: PerbaikanDataDraft,
  key: Idempotency | null,
): Promise<Result<PerbaikanData, Problem>> {
  const { nip } = caller
  const before = await readAnswer<PerbaikanData>(deps, caller, key)
  if (before) return before
  const pada = deps.now()
  const row: PerbaikanDataRow = {
    id: deps.newId(),
    nip,
    ...draft,
    status: 'diajukan',
    jawaban: null,
    oleh: null,
    diajukanPada: pada,
    selesaiPada: null,
  }
  const entry = { pada, oleh: nip, tindakan: 'data.minta-perbaikan', entitas: row.id }
  const step = { pada, langkah: 'diajukan', isi: draft.uraian }
  const statements = [
    insertPerbaikanData(deps.db, row),
    noteStep(deps.db, row.id, { ...step, urut: 0, oleh: nip }),
    record(deps.db, { ...entry, data: { bagian: draft.bagian } }),
  ]
  const answer = asPerbaikanData(row, [step], pada)
  return writeOnce<PerbaikanData>(deps, { caller, key, pada, answer, statements }, () => {
    throw new Error('the database refused a request to mend data')
  })
}
