import { appointments, endOperator } from '../../db/pegawai/operator.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { OWN_OPERATOR } from '../../domain/pegawai/operator.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { auditRowOf } from './audit-row.ts'
import { asOperator, type Operator } from './operator.ts'

/**
 * Operator: ends an appointment at once for bkd, with a reason. The operator's work remains valid.
 */
export async function revokeOperator(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<Operator, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [appointments(db, { id, limit: 1 })])
  if (!read.ok) return read
  const [[found]] = read.value
  if (!found) return err({ kind: 'tidak-ada', message: NO_SUCH_APPOINTMENT })
  const { operator } = found
  if (operator.nip === caller.nip) return err({ kind: 'bukan-wewenang', message: OWN_OPERATOR })
  if (operator.dicabutPada !== null) return ok(asOperator(deps, found, pada))
  const { nip, unitKerja } = operator
  const written = await writeAs(db, caller, [
    endOperator(db, id, pada),
    record(db, auditRowOf(deps, caller, id, 'operator.cabut', { nip, unitKerja, alasan })),
  ])
  if (!written.ok) return written
  return ok(asOperator(deps, { ...found, operator: { ...operator, dicabutPada: pada } }, pada))
}

const NO_SUCH_APPOINTMENT = {
  id: 'Penunjukan operator tidak ditemukan.',
  en: 'There is no such appointment.',
}
