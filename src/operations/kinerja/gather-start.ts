import {
  freshRun,
  type Penghitungan,
  runOf,
  startRun,
  waitingFrom,
  waitingIn,
} from '../../db/kinerja/bulan.ts'
import { countMonths } from '../../db/kinerja/fakta-bulan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Menunggu } from '../../domain/kinerja/halangan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { backgroundFrom, backgroundQueries, type Latar } from './gather-month.ts'

/** The facts that a run begins with. */
interface Awal extends Pick<Penghitungan, 'bulan' | 'jumlah' | 'oleh'> {
  readonly now: Instant
  readonly run: Penghitungan | undefined
  readonly closed: boolean
  readonly latar: Latar
  readonly waiting: Menunggu
}

/** Reads, once, the facts that a run of a month by a caller begins with. */
export async function gatherStart(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Awal, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [
    ...runOf(db, bulan),
    ...backgroundQueries(db, bulan),
    waitingIn(db, bulan, now),
    countMonths(db, bulan),
  ])
  if (!read.ok) return read
  const [[run], closings, last, calendar, belum, [waiting], [counted]] = read.value
  return ok({
    bulan,
    oleh: caller.nip,
    now,
    run,
    closed: closings.length > 0,
    latar: backgroundFrom(deps, [last, calendar, belum]),
    waiting: waitingFrom(waiting),
    jumlah: counted?.jumlah ?? 0,
  })
}

/** Starts a run at the first person. */
export async function begin(
  { db }: Deps,
  { bulan, jumlah, oleh, now: mulaiPada }: Awal,
  tujuan: Penghitungan['tujuan'],
  pengecualian: Penghitungan['pengecualian'] = null,
): Promise<Penghitungan> {
  const run = freshRun({ bulan, tujuan, jumlah, oleh, mulaiPada, pengecualian })
  await db.write([startRun(db, run)])
  return run
}
