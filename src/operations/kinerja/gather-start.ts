import { type Penghitungan, runOf, waitingFrom, waitingIn } from '../../db/kinerja/bulan.ts'
import { countMonths, countUnrated } from '../../db/kinerja/fakta-bulan.ts'
import { machinesBehind } from '../../db/presensi/pantau-mesin.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type {
  DataBelumLengkap,
  Pengecualian,
  PerkaraMenunggu,
} from '../../domain/kinerja/halangan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { type Month, monthAfter } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, type Zona } from '../../domain/shared/local-time.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { backgroundFrom, backgroundQueries, type Latar } from './month-background.ts'

/** The initial facts of a run. */
export interface Awal extends Pick<Penghitungan, 'bulan' | 'jumlah' | 'oleh'> {
  readonly now: Instant
  readonly run: Penghitungan | undefined
  /** When it was closed, and what was set aside then. */
  readonly closing:
    | { readonly ditutupPada: Instant; readonly pengecualian: readonly Pengecualian[] | null }
    | undefined
  readonly latar: Latar
  readonly waiting: PerkaraMenunggu
  readonly missing: DataBelumLengkap
}

/** Returns when a month is over in a zone. */
function endOf(bulan: Month, zona: Zona): Instant {
  return instantAt(`${monthAfter(bulan)}-01`, 0, zona)
}

/** Reads the initial facts of a run of a month for a caller, once. */
export async function gatherStart(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Awal, Problem>> {
  const { db } = deps
  const now = deps.now()
  const read = await readAs(db, caller, [
    ...runOf(db, bulan),
    ...backgroundQueries(db),
    waitingIn(db, bulan, now),
    countMonths(db, bulan),
    countUnrated(db, bulan),
    machinesBehind(db, bulan, endOf(bulan, deps.zona)),
  ])
  if (!read.ok) return read
  const [[run], [closing], last, calendar, [waiting], [counted], [unrated], [behind]] = read.value
  return ok({
    bulan,
    oleh: caller.nip,
    now,
    run,
    closing,
    latar: backgroundFrom(deps, [last, calendar]),
    waiting: waitingFrom(waiting),
    missing: { tanpaNilai: unrated?.jumlah ?? 0, mesin: behind?.jumlah ?? 0 },
    jumlah: counted?.jumlah ?? 0,
  })
}
