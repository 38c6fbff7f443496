import { closedMonths } from '../../db/kinerja/bulan.ts'
import {
  firstDays,
  notYet,
  notYetWith,
  putFirstDay,
  type RentangBulan,
  takeFirstDay,
} from '../../db/pegawai/hari-pertama.ts'
import { peopleInUnits } from '../../db/pegawai/riwayat.ts'
import { unitByCode } from '../../db/pegawai/unit.ts'
import { announceRejudged, type HariOrang, markSpansDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { closedByChange, daysThatChange } from '../../domain/pegawai/masa-pakai.ts'
import { type LocalDate, monthOf } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { openDaysFrom, pullNewlyUsed } from '../shared/newly-used.ts'
import { NO_SUCH_UNIT, type Problem, refused } from '../shared/problem.ts'
import { type DaftarHariPertama, listHariPertama } from './list-hari-pertama.ts'

/**
 * Hari pertama: sets the first day on which a unit and all below it use Luwes, or removes it
 * (`null`), for bkd (R78).
 *
 * Exactly the days that it changes are judged again, and their people are told. Refused if a person
 * has such a day in a closed month.
 */
export async function recordHariPertama(
  deps: Deps,
  caller: Caller,
  kode: string,
  mulai: LocalDate | null,
): Promise<Result<DaftarHariPertama, Problem>> {
  const { db, newId } = deps
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const pada = deps.now()
  const today = localDate(pada, deps.zona)
  const read = await readAs(db, caller, [
    unitByCode(db, kode),
    firstDays(db),
    closedMonths(db),
    notYet(db, ''),
    notYetWith(db, kode, mulai),
  ])
  if (!read.ok) return read
  const [[unit], entries, closed, before, after] = read.value
  if (!unit) return err({ kind: 'tidak-ada', message: NO_SUCH_UNIT })
  const sebelum = entries.find((one) => one.unit === kode)?.mulai ?? null
  if (sebelum === mulai) return listHariPertama(deps, caller)
  const changed = daysThatChange(before, after, deps.masaPakai, today)
  const [people] = changed.length > 0 ? await db.read([peopleInUnits(db, changed)]) : [[]]
  const refusals = closedByChange(
    people,
    closed.map(({ bulan }) => bulan),
  )
  if (refusals.length > 0) return err(refused(refusals))
  const months = monthsOf(people)
  // This adds days that nobody has judged yet.
  const isEarlier = mulai === null || (sebelum !== null && mulai < sebelum)
  const by = { oleh: caller.nip, pada }
  const written = await writeAs(db, caller, [
    ...(mulai === null ? takeFirstDay(kode, months) : [putFirstDay(kode, mulai, months, by)]),
    ...(people.length > 0
      ? [announceRejudged(people, 'unit-kerja', pada, newId), ...markSpansDue(people)]
      : []),
    ...(isEarlier ? pullNewlyUsed(firstOpenDay(people, today)) : []),
    record(db, {
      pada,
      oleh: caller.nip,
      tindakan: 'unit.hari-pertama',
      entitas: kode,
      data: { sebelum, sesudah: mulai, edisi: editionOn(deps.editions, today).since },
    }),
  ])
  if (!written.ok) return written
  if (!written.value.ok) return err({ kind: 'bentrok', message: CLOSED_MEANWHILE })
  return listHariPertama(deps, caller)
}

/** Returns the months of some people's days. */
function monthsOf(people: readonly HariOrang[]): RentangBulan[] {
  const spans = people.map(({ dari, sampai }) => `${monthOf(dari)} ${monthOf(sampai)}`)
  return [...new Set(spans)].map((span) => [span.slice(0, 7), span.slice(8)])
}

/** Returns the first open day among some people's days; none if there is none. */
function firstOpenDay(people: readonly HariOrang[], today: LocalDate): LocalDate[] {
  const first = people.map(({ dari }) => dari).sort()[0]
  return first === undefined ? [] : openDaysFrom(first, today).slice(0, 1)
}

const CLOSED_MEANWHILE = {
  id: 'Bulan yang berubah sedang ditutup. Muat ulang, lalu periksa kembali.',
  en: 'A month that this changes is being closed. Reload and look again.',
}
