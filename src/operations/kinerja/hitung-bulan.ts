import { type Penghitungan, runOf, startRun, waitingIn } from '../../db/kinerja/bulan.ts'
import { countMonths } from '../../db/kinerja/fakta-bulan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import { readKalender } from '../presensi/kalender.ts'
import { type Problem, refused } from '../shared/problem.ts'
import { daysOver } from './gather-month.ts'
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
  const checked = await checkCaller(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closed, kalender } = checked.value
  if (closed) return err(refused([CLOSED]))
  // The month has begun once it has in the zone where days begin first.
  const refusals = refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), kalender)
  if (refusals.length > 0) return err(refused(refusals))
  const going = run?.status === 'berjalan' ? run : await begin(deps, caller, bulan, 'hitung', now)
  await runHitung(deps, going)
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
  const checked = await checkCaller(deps, caller, bulan)
  if (!checked.ok) return checked
  const { now, run, closed, kalender, waiting } = checked.value
  if (closed) return ok(await readHitungan(deps, bulan))
  const today = localDate(now, 'Asia/Jakarta')
  const refusals = [
    ...refusalsOfComputing(deps, bulan, localDate(now, 'Asia/Jayapura'), kalender),
    ...refusalsOfTime(bulan, today),
    ...refusalsOfClosing(waiting),
  ]
  if (refusals.length > 0) return err(refused(refusals))
  const going = run?.status === 'berjalan' && run.tujuan === 'tutup'
  await runHitung(deps, going ? run : await begin(deps, caller, bulan, 'tutup', now))
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

async function checkCaller(deps: Deps, caller: Caller, bulan: Month) {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' } as const)
  const { db } = deps
  const read = await readAs(db, caller, [...runOf(db, bulan), waitingIn(db, bulan)])
  if (!read.ok) return read
  const [runs, closings, , waiting] = read.value
  return ok({
    now: deps.now(),
    run: runs[0],
    closed: closings.length > 0,
    kalender: await readKalender(deps),
    waiting: waiting[0] ?? { koreksi: 0, sanggahan: 0 },
  })
}

/** Starts a run from the first person on. */
async function begin(
  deps: Deps,
  { nip }: Caller,
  bulan: Month,
  tujuan: Penghitungan['tujuan'],
  now: Instant,
): Promise<Penghitungan> {
  const { db } = deps
  const { dari, sampai } = daysOver(deps, bulan, now)
  const [[counted]] = await db.read([countMonths(db, dari, sampai)])
  const jumlah = counted?.jumlah ?? 0
  await db.write([startRun(db, { bulan, tujuan, jumlah, oleh: nip, mulaiPada: now })])
  const [[run]] = await db.read([...runOf(db, bulan)])
  if (!run) throw new Error('a run that was started is not there')
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
