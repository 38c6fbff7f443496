import {
  changeOutage,
  type GangguanRow,
  insertOutage,
  newestOutages,
  outageById,
} from '../../db/presensi/gangguan.ts'
import { markUnitsDue } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { daysBetween } from '../../domain/shared/local-date.ts'
import { type Instant, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'
import { type DampakGangguan, daysOf, previewOutage } from './preview-gangguan.ts'

const NEWEST = 100

/** An outage as bkd declares it; times are RFC 3339. */
export interface GangguanDraft {
  readonly dari: string
  /** Left out while it lasts. */
  readonly sampai?: string | undefined
  /** Units by code; left out for all. */
  readonly unit?: readonly string[] | undefined
  readonly alasan: string
  /** The suspicion that it confirms. */
  readonly dugaan?: string | undefined
  /** Whether to declare it, or only to tell whom it would change. */
  readonly terapkan: boolean
  /** Where the preview goes on. */
  readonly after?: string | undefined
}

/** An outage as others read it. */
export interface GangguanWire {
  readonly id: string
  readonly status: GangguanRow['status']
  readonly dari: string
  readonly sampai: string | null
  readonly unit: readonly string[] | null
  readonly alasan: string
  readonly oleh: string
}

function toWire(
  { zona }: Deps,
  { id, status, dari, sampai, unit, alasan, oleh }: GangguanRow,
): GangguanWire {
  const until = sampai === null ? null : toRfc3339(sampai, zona)
  return { id, status, dari: toRfc3339(dari, zona), sampai: until, unit, alasan, oleh }
}

/** Gangguan: the newest outages, for everybody: what is excused is no secret. */
export async function listGangguan(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly GangguanWire[], Problem>> {
  const read = await readAs(deps.db, caller, [newestOutages(deps.db, NEWEST)])
  if (!read.ok) return read
  const [rows] = read.value
  return ok(rows.map((row) => toWire(deps, row)))
}

/**
 * Gangguan: bkd declares an outage (R40). Without `terapkan` it tells, unit by unit, whose verdicts it
 * would change, and changes nothing; declared, the days in its window are judged again for everybody.
 */
export async function declareGangguan(
  deps: Deps,
  caller: Caller,
  draft: GangguanDraft,
  key: Idempotency | null,
): Promise<Result<GangguanWire | DampakGangguan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const dari = Date.parse(draft.dari)
  const sampai = draft.sampai === undefined ? null : Date.parse(draft.sampai)
  const wrong = wrongSpan(dari, sampai, now)
  if (wrong) return err(wrong)
  const unit = draft.unit ?? null
  if (!draft.terapkan) return previewOutage(deps, caller, { dari, sampai, unit }, draft.after)
  const before = await answeredBefore<GangguanWire>(deps, caller, key)
  if (before) return before
  const { db } = deps
  const { alasan, dugaan } = draft
  const id = deps.newId()
  const row = {
    id,
    status: 'berlaku' as const,
    dari,
    sampai,
    unit,
    alasan,
    oleh: caller.nip,
    pada: now,
  }
  return writeOnce(
    deps,
    {
      caller,
      key,
      pada: now,
      answer: toWire(deps, row),
      statements: [
        insertOutage(db, row),
        ...(dugaan ? [changeOutage(db, dugaan, { status: 'batal', sampai: sampai ?? now })] : []),
        ...changed(deps, caller, row, { tindakan: 'gangguan.buka', jenis: 'gangguan.dibuka' }, now),
      ],
    },
    () => err({ kind: 'bentrok', message: MEANWHILE }),
  )
}

/** Gangguan: bkd ends one that lasts, or takes one back; the days are judged again. */
export async function changeGangguan(
  deps: Deps,
  caller: Caller,
  id: string,
  asked:
    | { readonly langkah: 'tutup'; readonly sampai: string }
    | { readonly langkah: 'batal'; readonly alasan: string },
): Promise<Result<GangguanWire, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [outageById(db, id)])
  if (!read.ok) return read
  const [rows] = read.value
  const [row] = rows
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_OUTAGE })
  const now = deps.now()
  const closing = asked.langkah === 'tutup'
  if (row.status === 'batal' || (closing && row.sampai !== null)) {
    return err({ kind: 'bentrok', message: CLOSED })
  }
  const sampai = closing ? Date.parse(asked.sampai) : row.sampai
  const wrong = closing ? wrongSpan(row.dari, sampai, now) : null
  if (wrong) return err(wrong)
  const after = { ...row, sampai, status: closing ? row.status : ('batal' as const) }
  const how = closing
    ? ({ tindakan: 'gangguan.tutup', jenis: 'gangguan.ditutup' } as const)
    : ({ tindakan: 'gangguan.batal', jenis: 'gangguan.ditutup', alasan: asked.alasan } as const)
  const { status } = after
  await db.write([
    changeOutage(db, id, { status, sampai }),
    ...changed(deps, caller, after, how, now),
  ])
  return ok(toWire(deps, after))
}

/** What goes with every change of an outage: its days due again, an audit row, an event. */
function changed(
  deps: Deps,
  { nip }: Caller,
  { id, status, dari, sampai, unit, alasan }: Omit<GangguanRow, 'oleh' | 'pada'>,
  how: {
    readonly tindakan: string
    readonly jenis: 'gangguan.dibuka' | 'gangguan.ditutup'
    readonly alasan?: string
  },
  now: Instant,
) {
  const { db } = deps
  const range = daysOf(dari, sampai ?? now)
  const data = { id, status, dari, sampai, unit }
  const edisi = editionOn(deps.editions, range.sampai).since
  return [
    markUnitsDue(unit, daysBetween(range.dari, range.sampai)),
    record(db, {
      pada: now,
      oleh: nip,
      tindakan: how.tindakan,
      entitas: id,
      data: { ...data, alasan: how.alasan ?? alasan, edisi },
    }),
    ...announce(db, [{ jenis: how.jenis, entitas: id, data }], now, deps.newId),
  ]
}

function wrongSpan(dari: Instant, sampai: Instant | null, now: Instant): Problem | null {
  const path = dari > now ? '/dari' : '/sampai'
  const wrong = dari > now || (sampai !== null && (sampai < dari || sampai > now + 86_400_000))
  const long = sampai !== null && sampai - dari > MOST_MS
  if (!wrong && !long) return null
  return { kind: 'salah-isi', issues: [{ path, message: long ? TOO_LONG : WRONG_SPAN }] }
}

/** The longest outage: more than that is no outage but another way of working. */
const MOST_MS = 7 * 86_400_000

const WRONG_SPAN = {
  id: 'Gangguan dimulai paling lambat sekarang dan berakhir sesudah dimulai.',
  en: 'An outage began by now, and ends after it began.',
}
const TOO_LONG = {
  id: 'Gangguan paling lama tujuh hari. Bagi menjadi beberapa gangguan.',
  en: 'An outage lasts seven days at most. Divide it into several.',
}
const NO_SUCH_OUTAGE = {
  id: 'Tidak ada gangguan dengan id ini.',
  en: 'There is no such outage.',
}
const CLOSED = {
  id: 'Gangguan ini sudah ditutup atau dibatalkan.',
  en: 'This outage was closed or taken back already.',
}
const MEANWHILE = {
  id: 'Gangguan ini baru saja dicatat. Muat ulang, lalu periksa kembali.',
  en: 'This outage has just been entered. Reload and look again.',
}
