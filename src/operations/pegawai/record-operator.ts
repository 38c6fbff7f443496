import { appointable, insertOperator } from '../../db/pegawai/operator.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { checkOperator, type OperatorDiminta } from '../../domain/pegawai/operator.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { auditRowOf } from './audit-row.ts'

/** Operator: appoints somebody to look after the data of a unit, for bkd, by letter. */
export async function recordOperator(
  deps: Deps,
  caller: Caller,
  asked: OperatorDiminta,
  key: Idempotency | null,
): Promise<Result<{ readonly id: string }, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const before = await readAnswer<{ id: string }>(deps, caller, key)
  if (before) return before
  const read = await readAs(db, caller, [appointable(db, asked.nip, asked.unitKerja)])
  if (!read.ok) return read
  const [[found]] = read.value
  const pada = deps.now()
  const checked = checkOperator(asked, caller.nip, {
    aktif: found?.aktif === 1,
    unit: found?.dikenal === 1 ? { akar: found.akar === 1 } : null,
    hariIni: localDate(pada, deps.zona),
  })
  if (!checked.ok) return checked
  const id = deps.newId()
  const statements = [
    insertOperator({ ...asked, id, oleh: caller.nip, pada }),
    record(db, auditRowOf(deps, caller, id, 'operator.tunjuk', { ...asked })),
  ]
  return writeOnce(deps, { caller, key, pada, answer: { id }, statements }, () =>
    err({ kind: 'bentrok', message: OVERLAPS }),
  )
}

const OVERLAPS = {
  id: 'Pegawai ini sudah menjadi operator unit itu pada sebagian hari tersebut. Cabut dahulu penunjukan yang ada.',
  en: 'This person is operator of that unit already on some of these days. End that appointment first.',
}
