import { insertApel } from '../../db/presensi/apel.ts'
import { markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { minute } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { duringTaps } from '../shared/tap-hours.ts'
import { readAnswer, writeOnce } from '../shared/write-once.ts'
import { type Apel, NO_SUCH_APEL } from './apel.ts'

/** A day of apel or upacara as bkd enters it; times are 'HH:MM', local to each unit. */
export interface ApelDraft {
  readonly tanggal: LocalDate
  readonly nama: string
  readonly mulai: string
  readonly selesai: string
  /** Units by code; left out for all. */
  readonly unit?: readonly string[] | undefined
  /** The reason to change how today is judged while people tap. */
  readonly paksa?: string | undefined
}

/** Records a day of apel for some units or all, for bkd. Everybody expected taps in its window. */
export async function recordApel(
  deps: Deps,
  caller: Caller,
  { tanggal, nama, mulai, selesai, unit: units, paksa }: ApelDraft,
  key: Idempotency | null,
): Promise<Result<Apel, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  const before = await readAnswer<Apel>(deps, caller, key)
  if (before) return before
  const wrong = duringTaps(deps, [tanggal], now, paksa)
  if (wrong) return err(wrong)
  const { db } = deps
  const unit = units ?? null
  const minutes = { mulai: minute(mulai), selesai: minute(selesai) }
  const apel: Apel = { id: deps.newId(), tanggal, nama, ...minutes, unit }
  const edisi = editionOn(deps.editions, tanggal).since
  const data = { tanggal, nama, mulai, selesai, unit, alasan: paksa ?? null, edisi }
  const statements = [
    insertApel(db, { ...apel, oleh: caller.nip, pada: now }),
    ...markUnitsDue(unit, [tanggal]),
    record(db, { pada: now, oleh: caller.nip, tindakan: 'apel.isi', entitas: apel.id, data }),
  ]
  return writeOnce(deps, { caller, key, pada: now, answer: apel, statements }, () =>
    err({ kind: 'bentrok', message: NO_SUCH_APEL }),
  )
}
