import { DatabaseAway, type Row, type Statement } from '../../db/engine/client.ts'
import {
  type DayRange,
  personFactsStatement,
  sharedFactsStatement,
} from '../../db/presensi/fakta-hari.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { endedTaps, keptTaps, takeTaps } from '../../db/presensi/tap.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Arah, NIGHT_MS } from '../../domain/presensi/tap.ts'
import type { RekamanTap, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import type { PemegangHukum } from '../shared/hukum.ts'
import { createLane } from '../shared/lane.ts'
import { assembleDays, type PersonDays } from './gather-days.ts'
import { terimaOf } from './tap-answer.ts'
import { watchTrouble } from './trouble.ts'

/** The dependencies for recording taps: all of them are next to the one writer. */
export type TapDeps = Pick<
  Deps,
  'db' | 'kalender' | 'masaPakai' | 'zona' | 'receipt' | 'now' | 'newId'
> & {
  /** The law. The lane outlives it, so it is read with the first tap of a batch when it is old. */
  readonly hukum: Pick<PemegangHukum, 'kini' | 'segarkan'>
}

/** A stored batch of taps, with the facts for each answer. */
interface TapBatch {
  readonly range: DayRange
  readonly kept: ReadonlyMap<string, TapTersimpan>
  readonly people: ReadonlyMap<Nip, PersonDays>
  /** Those whose sign-in was ended. */
  readonly ended: ReadonlySet<TapMasuk>
}

/** The tap that is stored under an id. */
type TapTersimpan = Pick<TapMasuk, 'arah' | 'at' | 'diterima' | 'data'>

const LIMITS = { batch: 256, waiting: 2_048, patience: 1_500 }

/**
 * Creates the lane of taps. It stores a batch and reads the facts of its days in one round trip,
 * then judges and receipts each.
 *
 * A receipt is signed only for what is durably stored under the id: the same id again gets the
 * receipt of the first. A person who is signed out gets none, not even for an existing id.
 */
export function createTapLane(deps: TapDeps): (tap: TapMasuk) => Promise<RekamanTap> {
  const trouble = watchTrouble(deps)
  return createLane(
    {
      store: async (taps: readonly TapMasuk[]) => {
        const stored = await storeTaps(deps, taps, trouble.suspicion())
        trouble.over()
        return stored
      },
      answer: (stored, tap) => answerTap(deps, stored, tap),
      away: (error) => {
        trouble.met()
        return asAway(error)
      },
    },
    LIMITS,
  )
}

async function storeTaps(
  deps: TapDeps,
  taps: readonly TapMasuk[],
  suspicion: readonly Statement[],
): Promise<TapBatch> {
  const { db } = deps
  const range = rangeOf(taps)
  const nips = [...new Set(taps.map(({ nip }) => nip))]
  // A late tap of a judged day makes that day due again.
  const today = taps.map(({ diterima }) => localDate(diterima, 'Asia/Jakarta')).sort()[0] ?? ''
  const writing = db.write([
    takeTaps(taps),
    endedTaps(taps),
    keptTaps(taps.map(({ id }) => id)),
    sharedFactsStatement(db, range),
    personFactsStatement(db, nips, range),
    ...suspicion,
    ...markLate(taps, range, today),
  ])
  const [written] = await Promise.all([writing, deps.hukum.segarkan()])
  if (!written.ok) throw new Error(written.error.message)
  const [, ended = [], kept = [], shared = [], people = []] = written.value
  const over = new Set(ended.map(({ tempat }) => tempat))
  const assembled = assembleDays(deps, [rowsOf(shared), rowsOf(people)])
  return {
    range,
    kept: new Map(kept.map((row) => [String(row.id), asKept(row)])),
    people: new Map(assembled.map((person) => [person.orang.nip, person])),
    ended: new Set(taps.filter((_, place) => over.has(place))),
  }
}

/**
 * Makes the stored verdicts of the tapped days before today due, and of the day before a tap at
 * night.
 */
function markLate(taps: readonly TapMasuk[], range: DayRange, today: LocalDate): Statement[] {
  const late = taps.filter(({ at }) => localDate(at - NIGHT_MS, 'Asia/Jakarta') < today)
  const nips = [...new Set(late.map(({ nip }) => nip))]
  return late.length > 0 ? [...markDue(nips, { ...range, dari: addDays(range.dari, -1) })] : []
}

function asKept({ arah, at, diterima, data }: Row): TapTersimpan {
  return {
    // Safe because takeTaps fills the column with this direction of a tap.
    arah: arah as Arah,
    at: Number(at),
    diterima: Number(diterima),
    data: JSON.parse(String(data)),
  }
}

function rowsOf(rows: readonly Readonly<Record<string, unknown>>[]) {
  return rows.map(({ fakta }) => ({ fakta }))
}

/** Returns the widest range of local days of the taps, whatever the zone of each person's unit. */
function rangeOf(taps: readonly TapMasuk[]): DayRange {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { at, diterima } of taps) {
    first = Math.min(first, at)
    // The database may decide that the time of its arrival counts.
    last = Math.max(last, at, diterima)
  }
  // A tap at night may be the last of the day before (R85).
  const dari = localDate(first - NIGHT_MS, 'Asia/Jakarta')
  return { dari, sampai: localDate(last, 'Asia/Jayapura') }
}

async function answerTap(
  deps: TapDeps,
  { range, kept, people, ended }: TapBatch,
  tap: TapMasuk,
): Promise<RekamanTap> {
  if (ended.has(tap)) return { hasil: 'sesi-berakhir' }
  const { id, nip, diterima: now } = tap
  const person = people.get(nip)
  const stands = kept.get(id)
  if (!person?.kini.aktif || !stands) return { hasil: 'bukan-pegawai' }
  const local = person.orang.hariDari(stands.at)
  if (local < range.dari || local > range.sampai) return { hasil: 'id-terpakai' }
  const { editions } = deps.hukum.kini()
  const { receipt } = deps
  const terima = await terimaOf({ receipt, editions }, person, { id, nip, ...stands }, now)
  return { hasil: 'tercatat', terima }
}

function asAway(error?: unknown): RekamanTap | Promise<RekamanTap> {
  if (error === undefined) return { hasil: 'tidak-siap', retryAfter: 5 }
  if (error instanceof DatabaseAway) {
    const { retryAfter, detail } = error
    return { hasil: 'tidak-siap', retryAfter, ...(detail && { tertutup: true }) }
  }
  return Promise.reject(error)
}
