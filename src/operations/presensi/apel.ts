import { apelById, apelSince, cancelApel, insertApel } from '../../db/presensi/apel.ts'
import { markUnitsDue } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { clockTime, localDate, minute } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { duringTaps } from '../shared/tap-hours.ts'
import { answeredBefore, writeOnce } from '../shared/write-once.ts'

const LISTED = 200
const DAYS_BACK = 62

/** A day of apel or upacara as bkd enters it; times are local to each unit. */
export interface ApelDraft {
  readonly tanggal: LocalDate
  readonly nama: string
  readonly mulai: string
  readonly selesai: string
  /** Units by code; left out for all. */
  readonly unit?: readonly string[] | undefined
  /** Why it must change how today is judged while people tap. */
  readonly paksa?: string | undefined
}

/** A day of apel as others read it. */
export interface ApelWire extends Omit<ApelDraft, 'unit' | 'paksa'> {
  readonly id: string
  readonly unit: readonly string[] | null
}

/** Apel: the days that hold, of the last two months and to come, for everybody. */
export async function listApel(
  deps: Deps,
  caller: Caller,
): Promise<Result<readonly ApelWire[], Problem>> {
  const since = addDays(localDate(deps.now(), deps.zona), -DAYS_BACK)
  const read = await readAs(deps.db, caller, [apelSince(deps.db, since, LISTED)])
  if (!read.ok) return read
  const [rows] = read.value
  const days = rows.map(({ id, tanggal, nama, mulai, selesai, unit }) => ({
    id,
    tanggal,
    nama,
    unit,
    mulai: clockTime(mulai),
    selesai: clockTime(selesai),
  }))
  return ok(days)
}

/** Apel: bkd enters a day of apel, for some units or all; who is expected shows a tap in its window. */
export async function enterApel(
  deps: Deps,
  caller: Caller,
  { tanggal, nama, mulai, selesai, unit = undefined, paksa }: ApelDraft,
  key: Idempotency | null,
): Promise<Result<ApelWire, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const before = await answeredBefore<ApelWire>(deps, caller, key)
  if (before) return before
  const held = duringTaps(deps, [tanggal], now, paksa)
  if (held) return err(held)
  const { db } = deps
  const id = deps.newId()
  const units = unit ?? null
  const minutes = { mulai: minute(mulai), selesai: minute(selesai) }
  const row = { id, tanggal, nama, ...minutes, unit: units, oleh: caller.nip, pada: now }
  const edisi = editionOn(deps.editions, tanggal).since
  const data = { tanggal, nama, mulai, selesai, unit: units, alasan: paksa ?? null, edisi }
  return writeOnce(
    deps,
    {
      caller,
      key,
      pada: now,
      answer: { id, tanggal, nama, mulai, selesai, unit: units },
      statements: [
        insertApel(db, row),
        markUnitsDue(units, [tanggal]),
        record(db, { pada: now, oleh: caller.nip, tindakan: 'apel.isi', entitas: id, data }),
      ],
    },
    () => err({ kind: 'bentrok', message: NO_SUCH_APEL }),
  )
}

/** Apel: bkd takes a day of apel back, with a reason. */
export async function withdrawApel(
  deps: Deps,
  caller: Caller,
  id: string,
  alasan: string,
): Promise<Result<{ readonly id: string }, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const read = await readAs(db, caller, [apelById(db, id)])
  if (!read.ok) return read
  const [rows] = read.value
  const [row] = rows
  if (!row || row.dibatalkanPada !== null) return err({ kind: 'tidak-ada', message: NO_SUCH_APEL })
  const now = deps.now()
  const { tanggal, nama, unit } = row
  const edisi = editionOn(deps.editions, tanggal).since
  await db.write([
    cancelApel(db, id, now),
    markUnitsDue(unit, [tanggal]),
    record(db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'apel.batal',
      entitas: id,
      data: { tanggal, nama, alasan, edisi },
    }),
  ])
  return ok({ id })
}

const NO_SUCH_APEL = {
  id: 'Tidak ada apel dengan id ini.',
  en: 'There is no such apel.',
}
