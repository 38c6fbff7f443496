import { answerPerbaikanData, noteStep, perbaikanDataById } from '../../db/sistem/perbaikan-data.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { isOpen } from '../../domain/sistem/perbaikan-data.ts'
import type { Problem } from '../shared/problem.ts'
import { asPerbaikanData, type PerbaikanData, stepsFrom } from './perbaikan-data.ts'

/**
 * A decision on a request to correct data, or the note that its source was asked, with the message
 * to the person.
 */
export interface PutusanPerbaikanData {
  readonly status: 'diteruskan' | 'diperbaiki' | 'ditolak'
  readonly jawaban: string
}

/**
 * Decides on a request to correct data, or notes that its source was asked, for bkd. An officer's
 * own request is for another officer (R27).
 */
export async function decidePerbaikanData(
  deps: Deps,
  caller: Caller,
  id: string,
  { status, jawaban }: PutusanPerbaikanData,
): Promise<Result<PerbaikanData, Problem>> {
  const { nip, peran } = caller
  if (!peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [perbaikanDataById(deps.db, id)])
  if (!read.ok) return read
  const [[found]] = read.value
  const row = found?.perbaikan
  if (!found || !row) return err({ kind: 'tidak-ada', message: NO_SUCH })
  if (row.nip === nip) return err({ kind: 'bukan-wewenang', message: OWN })
  if (!isOpen(row.status) || row.status === status)
    return err({ kind: 'bentrok', message: SETTLED })
  const pada = deps.now()
  const final = status !== 'diteruskan'
  const change = {
    status,
    jawaban: final ? jawaban : null,
    oleh: nip,
    selesaiPada: final ? pada : null,
  }
  const steps = asPerbaikanData(row, stepsFrom(found.riwayat), pada).riwayat
  const step = { pada, langkah: status, isi: jawaban }
  const written = await writeAs(deps.db, caller, [
    answerPerbaikanData(id, change),
    noteStep(deps.db, id, { ...step, urut: steps.length, oleh: nip }),
    record(deps.db, {
      pada,
      oleh: nip,
      tindakan: final ? 'data.jawab-perbaikan' : 'data.teruskan-perbaikan',
      entitas: id,
      data: { status, jawaban },
    }),
  ])
  if (!written.ok) return written
  const answered = written.value
  if (!answered.ok || answered.value[0]?.length === 0)
    return err({ kind: 'bentrok', message: SETTLED })
  return ok(asPerbaikanData({ ...row, ...change }, [...steps, step], pada))
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
