import { personWithUnit } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import { insertApplication } from '../../db/wfa/permohonan-cuti.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { type PermohonanCuti, refusalsOfLeave } from '../../domain/wfa/permohonan-cuti.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { asSeen, type PermohonanDibaca } from './permohonan-cuti.ts'

/**
 * Permohonan cuti: sends an application for one's own leave to SIMPEG (R17).
 *
 * Luwes grants no leave: a day counts as leave once SIMPEG says so.
 */
export async function fileCuti(
  deps: Deps,
  caller: Caller,
  asked: PermohonanCuti,
  key: Idempotency | null,
): Promise<Result<PermohonanDibaca, Problem>> {
  const { db } = deps
  const { nip } = caller
  const before = await readAnswer<PermohonanDibaca>(deps, caller, key)
  if (before) return before
  const read = await readAs(db, caller, [personWithUnit(db, nip)])
  if (!read.ok) return read
  const [[person]] = read.value
  if (!person) return err({ kind: 'belum-masuk' })
  const refusals = refusalsOfLeave(asked, person.pegawai.tmtMasuk ?? null)
  if (refusals.length > 0) return err(refused(refusals))
  const pada = deps.now()
  const { jenis, dari, sampai, alasan, bukti } = asked
  const row = { id: deps.newId(), nip, jenis, dari, sampai, alasan, bukti, diajukanPada: pada }
  const zona = person.unit.zona ?? deps.zona
  const edisi = editionOn(deps.editions, localDate(pada, zona)).since
  const data = { id: row.id, nip, jenis, dari, sampai, bukti }
  const statements = [
    insertApplication(db, row),
    record(db, {
      pada,
      oleh: nip,
      tindakan: 'cuti.mohon',
      entitas: row.id,
      data: { jenis, dari, sampai, edisi },
    }),
    ...announce(db, [{ jenis: 'cuti.dimohon', entitas: row.id, data }], pada, deps.newId),
  ]
  const answer = asSeen(row, [])
  return writeOnce(deps, { caller, key, pada, answer, statements }, () =>
    err({ kind: 'bentrok', message: ASKED_ALREADY }),
  )
}

const ASKED_ALREADY = {
  id: 'Permohonan cuti yang mulai pada hari itu sudah dikirim ke SIMPEG.',
  en: 'An application for leave that begins on that day was sent to SIMPEG already.',
}
