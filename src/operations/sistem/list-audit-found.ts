import { auditFound, type SaringAudit } from '../../db/sistem/audit.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { instantAt } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import type { CatatanAudit } from './list-audit.ts'

/** The most rows on a page and in a file. */
const PAGE = 50
const FILE = 5_000

/** A search in the audit log. */
export interface CariAudit {
  readonly oleh?: string | undefined
  readonly tindakan?: string | undefined
  readonly cari?: string | undefined
  /** Days in the regency's time zone, both included. */
  readonly dari?: LocalDate | undefined
  readonly sampai?: LocalDate | undefined
  readonly after?: string | undefined
  /** Whether it is downloaded as a file, which the audit log notes. */
  readonly berkas: boolean
}

/** A row of the audit log with the name of the actor; an application has none. */
export interface CatatanBernama extends CatatanAudit {
  readonly nama: string | null
}

/** Searches the audit log, newest first, for the inspektorat and bkd. */
export async function listAuditFound(
  deps: Deps,
  caller: Caller,
  { after, berkas, dari, sampai, ...which }: CariAudit,
): Promise<
  Result<{ readonly data: readonly CatatanBernama[]; readonly after: string | null }, Problem>
> {
  const { db, zona } = deps
  const { nip, peran } = caller
  if (!peran.includes('inspektorat') && !peran.includes('bkd'))
    return err({ kind: 'bukan-wewenang' })
  const saring: SaringAudit = {
    ...which,
    dari: dari === undefined ? undefined : instantAt(dari, 0, zona),
    sampai: sampai === undefined ? undefined : instantAt(addDays(sampai, 1), 0, zona),
  }
  const limit = berkas ? FILE : PAGE
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after)
  const read = await readAs(db, caller, [auditFound(db, saring, before, limit)])
  if (!read.ok) return read
  const [rows] = read.value
  if (berkas) {
    const data = { ...which, dari, sampai, baris: rows.length }
    const entry = { pada: deps.now(), oleh: nip, tindakan: 'audit.ekspor', entitas: 'audit', data }
    const written = await writeAs(db, caller, [record(db, entry)])
    if (!written.ok) return written
  }
  const last = rows.at(-1)
  return ok({
    data: rows.map((row) => ({ ...row, data: JSON.parse(row.data) })),
    after: last && rows.length === limit ? String(last.urut) : null,
  })
}
