import {
  freshRun,
  type Penghitungan,
  runOf,
  startRun,
  type Terbuka,
  waitingIn,
} from '../../db/kinerja/bulan.ts'
import { countMonths } from '../../db/kinerja/fakta-bulan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { backgroundFrom, backgroundQueries, daysOver, type Latar } from './gather-month.ts'
import { CLOSED, refusalsOfClosing, refusalsOfComputing, refusalsOfTime } from './halangan.ts'
import { runHitung } from './run-hitung.ts'

/** How far a month is: computed for how many of how many, closed or not, and what stands against it. */
export interface Hitungan {
  readonly bulan: Month
  readonly status: 'belum' | 'berjalan' | 'selesai' | 'tertahan' | 'ditutup'
  readonly tujuan: 'hitung' | 'tutup' | null
  /** For how many people the month was computed and stored in this run, and of how many. */
  readonly dihitung: number
  readonly dari: number
  /** How many of them have no rating yet. */
  readonly tanpaNilai: number
  readonly mulaiPada: string | null
  readonly selesaiPada: string | null
  readonly ditutupPada: string | null
  readonly halangan: readonly Refusal[]
}

/**
 * Hitung: computes and stores everybody's month, for bkd; goes on with a run that was not at its end.
 *
 * Refused while the calendar of the year is unknown (R6), for a month that has not begun, for one before
 * Luwes was used (R78), and for one that is closed. Computing again replaces what is provisional; the same facts under the same edition give the
 * same month. What one call does not reach, the cron does, and so does the next call.
 */
export async function hitungBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  const checked = await gatherStart(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closed, latar } = checked.value
  if (closed) return err(refused([CLOSED]))
  // The month has begun once it has in the zone where days begin first.
  const refusals = refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), latar.kalender)
  if (refusals.length > 0) return err(refused(refusals))
  const going = run?.status === 'berjalan' ? run : await begin(deps, checked.value, 'hitung')
  await runHitung(deps, going, { latar })
  return ok(await readHitungan(deps, bulan))
}

/**
 * Tutup: computes a month once more and closes it, for bkd. From then on it does not change; what is found
 * later is settled in the month after (R57).
 *
 * Refused while the month is not over, the calendar is unknown (E60), or corrections and objections wait
 * for a decision. Closing what is closed changes nothing.
 */
export async function tutupBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  const checked = await gatherStart(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closed, latar, waiting } = checked.value
  if (closed) return ok(await readHitungan(deps, bulan))
  const today = localDate(now, 'Asia/Jakarta')
  const refusals = [
    ...refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), latar.kalender),
    ...refusalsOfTime(bulan, today),
    ...refusalsOfClosing(waiting),
  ]
  if (refusals.length > 0) return err(refused(refusals))
  const going = run?.status === 'berjalan' && run.tujuan === 'tutup'
  await runHitung(deps, going ? run : await begin(deps, checked.value, 'tutup'), { latar })
  return ok(await readHitungan(deps, bulan))
}

/** Hitungan: how far a month is, for bkd and the inspektorat. */
export async function lihatHitungan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  const { peran } = caller
  if (!peran.includes('bkd') && !peran.includes('inspektorat'))
    return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, runOf(deps.db, bulan))
  if (!read.ok) return read
  const [[run], [closing]] = read.value
  return ok(hitunganOf(deps, bulan, run, closing))
}

/** What a run begins with, as it stands when it is asked for. */
interface Awal extends Pick<Penghitungan, 'bulan' | 'jumlah' | 'oleh'> {
  readonly now: Instant
  readonly run: Penghitungan | undefined
  readonly closed: boolean
  readonly latar: Latar
  readonly waiting: Terbuka
}

/** Reads, once for all that follows, what a run of a month by a caller begins with. */
async function gatherStart(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Awal, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const now = deps.now()
  const { dari, sampai } = daysOver(deps, bulan, now)
  const read = await readAs(db, caller, [
    ...runOf(db, bulan),
    ...backgroundQueries(db),
    waitingIn(db, bulan),
    countMonths(db, dari, sampai),
  ])
  if (!read.ok) return read
  const [[run], closings, last, calendar, [waiting], [counted]] = read.value
  return ok({
    bulan,
    oleh: caller.nip,
    now,
    run,
    closed: closings.length > 0,
    latar: backgroundFrom(deps, [last, calendar]),
    waiting: waiting ?? { koreksi: 0, sanggahan: 0 },
    jumlah: counted?.jumlah ?? 0,
  })
}

/** Starts a run from the first person on. */
async function begin(
  { db }: Deps,
  { bulan, jumlah, oleh, now: mulaiPada }: Awal,
  tujuan: Penghitungan['tujuan'],
): Promise<Penghitungan> {
  const run = freshRun({ bulan, tujuan, jumlah, oleh, mulaiPada })
  await db.write([startRun(db, run)])
  return run
}

async function readHitungan(deps: Deps, bulan: Month): Promise<Hitungan> {
  const [[run], [closing]] = await deps.db.read(runOf(deps.db, bulan))
  return hitunganOf(deps, bulan, run, closing)
}

function hitunganOf(
  deps: Deps,
  bulan: Month,
  run: Penghitungan | undefined,
  closing: { readonly ditutupPada: Instant } | undefined,
): Hitungan {
  const at = (moment: Instant | null | undefined) =>
    moment === null || moment === undefined ? null : toRfc3339(moment, deps.zona)
  return {
    bulan,
    status: closing ? 'ditutup' : (run?.status ?? 'belum'),
    tujuan: run?.tujuan ?? null,
    dihitung: run?.dihitung ?? 0,
    dari: run?.jumlah ?? 0,
    tanpaNilai: run?.tanpaNilai ?? 0,
    mulaiPada: at(run?.mulaiPada),
    selesaiPada: at(run?.selesaiPada),
    ditutupPada: at(closing?.ditutupPada),
    halangan: run?.halangan ?? [],
  }
}
