import { holidaysEntered, ramadanEntered } from '../../db/kalender.ts'
import { announce, record } from '../../db/kejadian.ts'
import { stillActive } from '../../db/pegawai.ts'
import { activeNips, casesOf, ratingsOf, storeMonths } from '../../db/presensi.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { BulanKinerja } from '../../domain/kinerja/bulan.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesByPerson, casesFrom } from '../../domain/pegawai/hukuman.ts'
import { knowsYear, mergeCalendar } from '../../domain/shared/calendar.ts'
import { daysOfMonth, type Month, monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { assembleDays, dayQueries, judgeRange } from '../presensi/gather-days.ts'
import { asHoliday } from '../shared/calendar.ts'
import { type Problem, refused } from '../shared/problem.ts'

/** What computing a month did. */
export interface Hitungan {
  readonly bulan: Month
  /** How many people's months were computed and stored. */
  readonly dihitung: number
  /** How many of them have no rating yet, so neither predicate nor proposal. */
  readonly tanpaNilai: number
}

const CHUNK = 50
const ALL = 100_000

/**
 * Hitung: computes and stores everybody's month, for bkd.
 *
 * Refused while the calendar of the year is unknown (R6), and for a month that has not begun. Computing again replaces what is
 * provisional; the same facts under the same edition give the same month.
 */
export async function hitungBulan(
  deps: Deps,
  caller: Caller,
  bulan: Month,
): Promise<Result<Hitungan, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const now = deps.now()
  // The month has begun once it has in the zone where days begin first.
  if (bulan > monthOf(localDate(now, 'Asia/Jayapura'))) return err(refused([NOT_BEGUN]))
  const [active, people, holidays, ramadan] = await deps.db.read([
    stillActive(deps.db, caller.nip),
    activeNips(deps.db, '', ALL),
    holidaysEntered(deps.db),
    ramadanEntered(deps.db),
  ])
  if (active.length === 0) return err({ kind: 'belum-masuk' })
  const kalender = mergeCalendar(deps.libur, holidays.map(asHoliday), ramadan)
  if (!knowsYear(kalender, bulan.slice(0, 4))) return err(refused([NO_CALENDAR]))

  const nips = people.map(({ nip }) => nip)
  let tanpaNilai = 0
  for (let first = 0; first < nips.length; first += CHUNK) {
    const months = await computeChunk(deps, nips.slice(first, first + CHUNK), bulan, now)
    tanpaNilai += months.filter(({ predikat }) => predikat === null).length
  }
  const data = { bulan, dihitung: nips.length, tanpaNilai }
  await deps.db.write([
    record(deps.db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'kinerja.hitung',
      entitas: bulan,
      data,
    }),
  ])
  return ok(data)
}

async function computeChunk(
  deps: Deps,
  nips: readonly string[],
  bulan: Month,
  now: Instant,
): Promise<BulanKinerja[]> {
  const range = { dari: `${bulan}-01`, sampai: daysOfMonth(bulan).at(-1) ?? `${bulan}-01` }
  // A month is scored by the edition of its last day; its days keep the edition of each.
  const { since: edisi, policy } = editionOn(deps.editions, range.sampai)
  const [cases, ratings, ...answers] = await deps.db.read([
    casesOf(deps.db, nips),
    ratingsOf(deps.db, nips, bulan),
    ...dayQueries(deps, nips, range),
  ])
  const byPerson = casesByPerson(casesFrom(cases.map(({ data }) => data)))
  const months = assembleDays(deps, answers).map((person) => {
    const { nip, tppDasar } = person.pegawai
    const rating = ratings.find((one) => one.nip === nip)
    return scoreMonth(
      {
        bulan,
        nip,
        hari: judgeRange(deps, person, range, now),
        // Safe because the webhook's schema admits only the three expectations.
        nilai: rating ? (rating as unknown as Nilai) : null,
        tppDasar: tppDasar ?? null,
        hukuman: byPerson.get(nip) ?? [],
      },
      policy.kinerja,
    )
  })
  const rows = months.map((hasil) => ({
    nip: hasil.nip,
    bulan,
    status: hasil.status,
    hasil,
    edisi,
    dihitung_pada: now,
  }))
  const events = months.map(({ nip, status }) => ({
    jenis: 'kinerja.dihitung' as const,
    entitas: `${nip}/${bulan}`,
    data: { nip, bulan, status },
  }))
  await deps.db.write([storeMonths(rows), ...announce(deps.db, events, now, deps.newId)])
  return months
}

const NOT_BEGUN = {
  code: 'kinerja.bulan-belum-mulai',
  message: {
    id: 'Bulan ini belum mulai, jadi belum ada yang dapat dihitung.',
    en: 'This month has not begun, so there is nothing to compute yet.',
  },
  basis: 'Kinerja dihitung dari hari kerja yang sudah berjalan (bawaan Luwes)',
}

const NO_CALENDAR = {
  code: 'kinerja.kalender-tidak-ada',
  message: {
    id: 'Kalender hari libur tahun ini belum dimasukkan. Masukkan dahulu di /v1/kalender.',
    en: 'The holiday calendar of this year is not entered yet. Enter it first at /v1/kalender.',
  },
  basis: 'SKB hari libur nasional dan cuti bersama tahun berjalan',
}
