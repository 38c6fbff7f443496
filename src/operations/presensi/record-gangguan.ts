import { confirmSuspicion, type GangguanRow, insertOutage } from '../../db/presensi/gangguan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { type Gangguan, recordChange, wrongSpan } from './gangguan.ts'

/** An outage as bkd declares it. */
export interface GangguanDraft {
  readonly dari: Instant
  /** `null` while it lasts. */
  readonly sampai: Instant | null
  /** Units by code; `null` for all. */
  readonly unit: readonly string[] | null
  readonly alasan: string
  /** The suspicion that it confirms. */
  readonly dugaan: string | undefined
}

/** Declares an outage, for bkd (R40). The days in its window are judged again for everybody. */
export async function recordGangguan(
  deps: Deps,
  caller: Caller,
  { dari, sampai, unit, alasan, dugaan }: GangguanDraft,
  key: Idempotency | null,
): Promise<Result<Gangguan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const wrong = wrongSpan(dari, sampai, now)
  if (wrong) return err(wrong)
  const before = await readAnswer<Gangguan>(deps, caller, key)
  if (before) return before
  const { db } = deps
  const outage = { id: deps.newId(), dari, sampai, unit, alasan, oleh: caller.nip }
  const row: GangguanRow = { ...outage, status: 'berlaku', pada: now }
  const change = { tindakan: 'gangguan.buka', jenis: 'gangguan.dibuka' } as const
  const statements = [
    insertOutage(db, row),
    ...(dugaan ? [confirmSuspicion(dugaan, sampai ?? now)] : []),
    ...recordChange(deps, caller, row, change, now),
  ]
  return writeOnce<Gangguan>(deps, { caller, key, pada: now, answer: row, statements }, () =>
    err({ kind: 'bentrok', message: MEANWHILE }),
  )
}

const MEANWHILE = {
  id: 'Gangguan ini baru saja dicatat. Muat ulang, lalu periksa kembali.',
  en: 'This outage has just been entered. Reload and look again.',
}
