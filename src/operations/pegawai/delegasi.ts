import {
  type DelegasiRow,
  delegations,
  insertDelegasi,
  personState,
  revokeDelegasi,
} from '../../db/pegawai/delegasi.ts'
import { refreshChains } from '../../db/pegawai/rantai.ts'
import { answerUnder, keepAnswer } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { checkDelegasi, type DelegasiDiminta, ownDelegasi } from '../../domain/pegawai/delegasi.ts'
import { isWithin } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { type Idempotency, isTwin, replay } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'

/** The most delegations that one list tells of, the latest first. */
const LIMIT = 500

/** A delegation as others read it. */
export interface DelegasiWire extends DelegasiDiminta {
  readonly id: string
  readonly dariNama: string
  readonly keNama: string
  readonly dicabutPada: string | null
  /** Whether it holds today. */
  readonly berlaku: boolean
}

/** Delegasi: all of them for bkd and the inspektorat, their own for everybody else. */
export async function listDelegasi(
  deps: Deps,
  caller: Caller,
): Promise<Result<DelegasiWire[], Problem>> {
  const { nip, peran } = caller
  const all = peran.includes('bkd') || peran.includes('inspektorat')
  const which = all ? { limit: LIMIT } : { nip, limit: LIMIT }
  const read = await readAs(deps.db, caller, [delegations(deps.db, which)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => toWire(deps, row, deps.now())))
}

function toWire(
  { zona }: Deps,
  row: {
    readonly delegasi: DelegasiRow & { readonly dicabutPada: Instant | null }
    readonly dariNama: string | null
    readonly keNama: string | null
  },
  now: Instant,
): DelegasiWire {
  const { oleh: _by, pada: _at, dicabutPada, ...kept } = row.delegasi
  return {
    ...kept,
    dariNama: row.dariNama ?? '',
    keNama: row.keNama ?? '',
    dicabutPada: dicabutPada === null ? null : toRfc3339(dicabutPada, zona),
    berlaku: dicabutPada === null && isWithin(localDate(now, zona), kept.dari, kept.sampai),
  }
}

/**
 * Delegasi: bkd enters who decides in whose place (Plh, Plt), by letter. The chains of open requests
 * follow in the same write, and an audit row says who entered it.
 */
export async function createDelegasi(
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
  const written = await db.write([
    ...(key ? [keepAnswer(db, { nip: caller.nip, ...key, jawaban: { id }, pada })] : []),
    insertDelegasi({ ...asked, id, oleh: caller.nip, pada }),
    refreshChains(db, hariIni, pada),
    record(db, auditOf(deps, caller, id, 'delegasi.buat', { ...asked })),
  ])
  if (written.ok) return ok({ id })
  return err({ kind: 'bentrok', message: isTwin(written.error) ? TWIN : OVERLAPS })
}

/**
 * Delegasi: bkd revokes one at once, with a reason; what was decided under it stays decided. One to or
 * from themselves another officer of bkd revokes.
 */
export async function cabutDelegasi(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<DelegasiWire, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const pada = deps.now()
  const read = await readAs(db, caller, [delegations(db, { id, limit: 1 })])
  if (!read.ok) return read
  const [[found]] = read.value
  if (!found) return err({ kind: 'tidak-ada', message: NO_SUCH_DELEGATION })
  const own = ownDelegasi(found.delegasi, caller.nip)
  if (own) return err({ kind: 'bukan-wewenang', message: own.message })
  if (found.delegasi.dicabutPada !== null) return ok(toWire(deps, found, pada))
  await db.write([
    revokeDelegasi(db, id, pada),
    refreshChains(db, localDate(pada, deps.zona), pada),
    record(db, auditOf(deps, caller, id, 'delegasi.cabut', { alasan })),
  ])
  return ok(toWire(deps, { ...found, delegasi: { ...found.delegasi, dicabutPada: pada } }, pada))
}

function auditOf(
  deps: Deps,
  { nip: oleh }: Caller,
  entitas: string,
  tindakan: string,
  data: Readonly<Record<string, unknown>>,
) {
  const pada = deps.now()
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  return { pada, oleh, tindakan, entitas, data: { ...data, edisi } }
}

const NO_SUCH_DELEGATION = { id: 'Delegasi tidak ditemukan.', en: 'There is no such delegation.' }
const OVERLAPS = {
  id: 'Jabatan ini sudah didelegasikan pada sebagian hari itu. Cabut dahulu delegasi yang ada.',
  en: 'This office is delegated already on some of these days. Revoke that delegation first.',
}
const TWIN = {
  id: 'Permintaan yang sama baru saja diproses. Kirim lagi dengan kunci yang sama.',
  en: 'The same request was handled just now. Send it again with the same key.',
}
