import { insertDelegasi, personState } from '../../db/pegawai/delegasi.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { answerUnder, keepAnswer } from '../../db/sistem/idempotensi.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { checkDelegasi, type DelegasiDiminta } from '../../domain/pegawai/delegasi.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Idempotency, isTwin, replay } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { auditRowOf } from './audit-row.ts'

/**
 * Delegasi: records who decides for an office holder (Plh, Plt), by letter, for bkd.
 *
 * The same write updates the chains of open requests and records the officer in the audit log.
 */
export async function recordDelegasi(
  deps: Deps,
  caller: Caller,
  asked: DelegasiDiminta,
  key: Idempotency | null,
): Promise<Result<{ readonly id: string }, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [
    personState(db, asked.dariNip),
    personState(db, asked.keNip),
    answerUnder(db, caller.nip, key?.kunci ?? ''),
  ])
  if (!read.ok) return read
  const [[holder], [delegate], kept] = read.value
  const answered = replay<{ id: string }>(key, kept[0])
  if (answered) return answered
  const facts = { dikenal: holder !== undefined, aktif: delegate?.aktif === true }
  const hariIni = localDate(pada, deps.zona)
  const checked = checkDelegasi(asked, caller.nip, { ...facts, hariIni })
  if (!checked.ok) {
    const { kind, message } = checked.error
    return err({ kind: kind === 'kasus-sendiri' ? 'bukan-wewenang' : kind, message })
  }
  const id = deps.newId()
  const written = await writeAs(db, caller, [
    ...(key ? [keepAnswer(db, { nip: caller.nip, ...key, jawaban: { id }, pada })] : []),
    insertDelegasi({ ...asked, id, oleh: caller.nip, pada }),
    refreshChains(db, hariIni, pada),
    record(db, auditRowOf(deps, caller, id, 'delegasi.buat', { ...asked })),
  ])
  if (!written.ok) return written
  if (written.value.ok) return ok({ id })
  return err({ kind: 'bentrok', message: isTwin(written.value.error) ? TWIN : OVERLAPS })
}

const OVERLAPS = {
  id: 'Jabatan ini sudah didelegasikan pada sebagian hari itu. Cabut dahulu delegasi yang ada.',
  en: 'This office is delegated already on some of these days. Revoke that delegation first.',
}

const TWIN = {
  id: 'Permintaan yang sama baru saja diproses. Kirim lagi dengan kunci yang sama.',
  en: 'The same request was handled just now. Send it again with the same key.',
}
