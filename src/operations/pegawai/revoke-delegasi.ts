import { delegations, revokeDelegasi as revoked } from '../../db/pegawai/delegasi.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { ownDelegasi } from '../../domain/pegawai/delegasi.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { auditRowOf } from './audit-row.ts'
import { asDelegasi, type Delegasi } from './delegasi.ts'

/**
 * Delegasi: revokes one at once for bkd, with a reason. Decisions taken under it remain valid.
 *
 * Nobody revokes a delegation to or from themselves: another officer of bkd does.
 */
export async function revokeDelegasi(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<Delegasi, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [delegations(db, { id, limit: 1 })])
  if (!read.ok) return read
  const [[found]] = read.value
  if (!found) return err({ kind: 'tidak-ada', message: NO_SUCH_DELEGATION })
  const own = ownDelegasi(found.delegasi, caller.nip)
  if (own) return err({ kind: 'bukan-wewenang', message: own.message })
  if (found.delegasi.dicabutPada !== null) return ok(asDelegasi(deps, found, pada))
  const written = await writeAs(db, caller, [
    revoked(db, id, pada),
    refreshChains(db, localDate(pada, deps.zona), pada),
    record(db, auditRowOf(deps, caller, id, 'delegasi.cabut', { alasan })),
  ])
  if (!written.ok) return written
  return ok(
    asDelegasi(deps, { ...found, delegasi: { ...found.delegasi, dicabutPada: pada } }, pada),
  )
}

const NO_SUCH_DELEGATION = { id: 'Delegasi tidak ditemukan.', en: 'There is no such delegation.' }
