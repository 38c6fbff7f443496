import { holidaysEntered, putHoliday, putRamadan, ramadanEntered } from '../../db/kalender.ts'
import { record } from '../../db/kejadian.ts'
import { stillActive } from '../../db/pegawai.ts'
import { markUnitsDue } from '../../db/putusan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import {
  type HariMasukan,
  type Kalender,
  mergeCalendar,
  type Ramadan,
} from '../../domain/shared/calendar.ts'
import { daysBetween } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { asHoliday } from '../shared/calendar.ts'
import type { Problem } from '../shared/problem.ts'
import { duringTaps } from '../shared/tap-hours.ts'

/** Kalender: holidays of the law and of bkd, and the spans of Ramadan. */
export async function readKalender(deps: Deps): Promise<Kalender> {
  const [holidays, ramadan] = await deps.db.read([
    holidaysEntered(deps.db),
    ramadanEntered(deps.db),
  ])
  return mergeCalendar(deps.libur, holidays.map(asHoliday), ramadan)
}

/** What bkd enters into the calendar. */
export interface Masukan {
  readonly libur: readonly HariMasukan[]
  readonly ramadan: readonly Ramadan[]
  /** Why it must change how today is judged while people tap. */
  readonly paksa?: string | undefined
}

/** Kalender: enters holidays and spans of Ramadan, for bkd, with an audit row. */
export async function enterKalender(
  deps: Deps,
  caller: Caller,
  { libur, ramadan, paksa }: Masukan,
): Promise<Result<Kalender, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const [active] = await deps.db.read([stillActive(deps.db, caller.nip)])
  if (active.length === 0) return err({ kind: 'belum-masuk' })
  const now = deps.now()
  const spans = ramadan.flatMap(({ dari, sampai }) => daysBetween(dari, sampai))
  const days = [...libur.map(({ tanggal }) => tanggal), ...spans]
  const held = duringTaps(deps, days, now, paksa)
  if (held) return err(held)
  await deps.db.write([
    markUnitsDue(null, days),
    ...libur.map((day) => putHoliday(deps.db, day)),
    ...ramadan.map((span) => putRamadan(deps.db, span)),
    record(deps.db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'kalender.isi',
      entitas: 'kalender',
      data: {
        libur,
        ramadan,
        alasan: paksa ?? null,
        edisi: editionOn(deps.editions, localDate(now, deps.zona)).since,
      },
    }),
  ])
  return ok(await readKalender(deps))
}
