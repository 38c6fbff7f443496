import { operatedAmong } from '../../db/pegawai/operator.ts'
import { unitsAbove } from '../../db/pegawai/pegawai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { type Caller, mayReadDays } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { isHistory } from '../../domain/presensi/dinilai.ts'
import type { Hari } from '../../domain/presensi/hari.ts'
import { dueMinutes, type PekanDinamis, weeksOfFreeHours } from '../../domain/presensi/pekan.ts'
import {
  addDays,
  daysOfMonth,
  type LocalDate,
  type Month,
  monthOf,
  weekOf,
} from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { factsOf } from './day-facts.ts'
import { assembleDays, dayQueries, type PersonDays, withArchived } from './gather-days.ts'
import { judgeRange } from './judge-person-day.ts'

/** How complete the data of a month is: the sources of taps, and the days that still wait. */
export interface MutuData {
  /** Each source of taps, with its last delivery. */
  readonly sumber: readonly { readonly sumber: string; readonly terakhir: Instant }[]
  /** Past days that wait for a source. */
  readonly menunggu: readonly LocalDate[]
  /** Outages that were declared in the month. */
  readonly gangguan: number
}

/** A day with the time zone of the person's unit on it. */
export type HariBerzona = Hari & { readonly zona: Zona }

/** A person's month of days, up to today. */
export interface HariBulan {
  readonly bulan: Month
  readonly nip: Nip
  /** The zone of the person's unit at the end of the month. */
  readonly zona: Zona
  readonly hari: readonly HariBerzona[]
  /**
   * The first day on which Luwes is used where the person works in the month; `null` if nobody set
   * it.
   */
  readonly mulai: LocalDate | null
  /** Earlier days with a record: not judged. */
  readonly riwayat: readonly HariBerzona[]
  /** Weeks of free hours, including days of adjacent months. */
  readonly pekan: readonly PekanDinamis[]
  readonly mutu: MutuData
}

/** Lists the judged days of a person's month, for those who may read them. */
export async function listHari(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  bulan: Month,
): Promise<Result<HariBulan, Problem>> {
  const first = `${bulan}-01`
  const last = daysOfMonth(bulan).at(-1) ?? first
  // Whole weeks, because free hours are counted per week.
  const range = { dari: weekOf(first), sampai: addDays(weekOf(last), 6) }
  const read = await readAs(deps.db, caller, [
    unitsAbove(deps.db, nip),
    operatedAmong(deps.db, caller.nip, localDate(deps.now(), deps.zona), [nip]),
    ...dayQueries(deps, [nip], range),
  ])
  if (!read.ok) return read
  const [units, operated, ...answers] = read.value
  const [found] = assembleDays(deps, answers)
  const now = deps.now()
  const atasan = found?.kini.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayReadDays(caller, { nip, superiors }, operated.length > 0))
    return err({ kind: 'bukan-wewenang' })
  const [person] = await withArchived(deps, found ? [found] : [], range)
  if (!person) return err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
  const days = judgeRange(deps, person, range, now).map((day) => ({
    ...day,
    zona: person.orang.pada(day.tanggal).zona,
  }))
  const all = days.filter(({ alasan }) => !isHistory(alasan))
  const hari = all.filter(({ tanggal }) => monthOf(tanggal) === bulan)
  return ok({
    bulan,
    nip,
    zona: person.orang.pada(last).zona,
    hari,
    mulai: startOf(person, daysOfMonth(bulan)),
    riwayat: days
      .filter(({ tanggal, alasan }) => monthOf(tanggal) === bulan && isHistory(alasan))
      .filter(({ masuk, pulang, catatan }) => (masuk ?? pulang) !== null || catatan.length > 0),
    pekan: weeksOf(deps, person, all, now),
    mutu: qualityOf(person, hari, person.orang.hariDari(now)),
  })
}

/** Returns the latest first day of use among some days. */
function startOf({ orang, bersama }: PersonDays, days: readonly LocalDate[]): LocalDate | null {
  const known = days.flatMap((day) => bersama.pakai(orang.pada(day).unit, day).dari ?? [])
  return known.sort().at(-1) ?? null
}

function weeksOf(deps: Deps, person: PersonDays, days: readonly Hari[], now: number) {
  const shown = new Set(days.map(({ tanggal }) => tanggal))
  const free = person.fakta.wfa.some((one) => one.jenis === 'dinamis' && shown.has(one.tanggal))
  if (!free) return []
  return weeksOfFreeHours(
    days.map((hari) => {
      const facts = factsOf(deps, person, hari.tanggal, now)
      const wajib = dueMinutes(facts, hari, policyOn(deps.editions, hari.tanggal).presensi)
      return { hari, wajib, dinamis: facts.jamSendiri?.jenis === 'dinamis' }
    }),
  )
}

function qualityOf({ bersama }: PersonDays, days: readonly Hari[], today: LocalDate): MutuData {
  return {
    sumber: bersama.sumber.map(({ sumber, terakhir }) => ({ sumber, terakhir })),
    menunggu: days.flatMap(({ tanggal, status, jadwal }) =>
      tanggal < today && status === 'menunggu' && jadwal ? [tanggal] : [],
    ),
    gangguan: bersama.gangguan.length,
  }
}

/** The message for a NIP that SIMPEG never sent. */
const NO_SUCH_PERSON = {
  id: 'Pegawai dengan NIP ini tidak dikenal dari SIMPEG.',
  en: 'SIMPEG has sent nobody with this NIP.',
}
