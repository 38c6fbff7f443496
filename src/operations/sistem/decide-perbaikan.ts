import { answerPerbaikan, perbaikanById } from '../../db/sistem/perbaikan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { Perbaikan } from './perbaikan.ts'

/** A decision on a request to mend data, with what is answered. */
export interface PutusanPerbaikan {
  readonly status: 'diperbaiki' | 'ditolak'
  readonly jawaban: string
}

/** Decides on a request to mend data, for bkd; one's own request is another officer's (R27). */
export async function decidePerbaikan(
  deps: Deps,
  caller: Caller,
  id: string,
  { status, jawaban }: PutusanPerbaikan,
): Promise<Result<Perbaikan, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [perbaikanById(deps.db, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  if (row.nip === nip) return err({ kind: 'bukan-wewenang', message: OWN })
  if (row.status !== 'diajukan') return err({ kind: 'bentrok', message: SETTLED })
  const pada = deps.now()
  const written = await deps.db.write([
    answerPerbaikan(id, { status, jawaban, oleh: nip, selesaiPada: pada }),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: 'data.jawab-perbaikan',
      entitas: id,
      data: { status, jawaban },
    }),
  ])
  if (!written.ok) throw new Error(written.error.message)
  if (written.value[0]?.length === 0) return err({ kind: 'bentrok', message: SETTLED })
  return ok({ ...row, status, jawaban, selesaiPada: pada })
}

const OWN = {
  id: 'Anda tidak dapat menjawab permintaan perbaikan data Anda sendiri. Petugas BKPSDM lain yang menjawabnya.',
  en: 'You cannot answer your own request to mend data. Another officer of bkd answers it.',
}
const NO_SUCH = {
  id: 'Permintaan perbaikan data tidak ditemukan.',
  en: 'There is no such request to mend data.',
}
const SETTLED = {
  id: 'Permintaan ini sudah dijawab.',
  en: 'This request was answered already.',
}
