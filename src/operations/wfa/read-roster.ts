import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { historyFrom, peopleThrough, unitThrough } from '../../db/pegawai/riwayat.ts'
import { unitByCode } from '../../db/pegawai/unit.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { casesIn, headsAbove, peopleToday } from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { recordOn } from '../../domain/pegawai/riwayat.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import { notJudged } from '../../domain/presensi/dinilai.ts'
import { expectDay, type SumberHarapan } from '../../domain/presensi/expect-day.ts'
import type { Moda } from '../../domain/presensi/hari.ts'
import { holidayOn } from '../../domain/shared/calendar.ts'
import { addDays, type LocalDate, weekOf } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { Halangan } from '../../domain/wfa/halangan.ts'
import { crowdOn, type KantorPenuh } from '../../domain/wfa/kantor-penuh.ts'
import { eligibleOf } from '../../domain/wfa/kelayakan.ts'
import { limitsOf } from '../../domain/wfa/roster-batas.ts'
import { reviewRoster } from '../../domain/wfa/tinjau-roster.ts'
import { factsOf } from '../presensi/day-facts.ts'
import { assembleDays, dayQueries, type PersonDays } from '../presensi/gather-days.ts'
import { calendarFrom } from '../shared/calendar.ts'
import { NO_SUCH_UNIT, type Problem } from '../shared/problem.ts'
import { gatherRoster, isMember, membersOn, type RosterSpan } from './gather-roster.ts'

/** Where somebody works on a day. */
interface PegawaiHari {
  readonly nip: Nip
  readonly nama: string
  readonly moda: Moda
  /**
   * The source of the place; `null` for colleagues, who do not learn why, and for a day at the
   * office.
   */
  readonly sumber: SumberHarapan | null
  /**
   * Why the law would now refuse a day that a roster or a letter set; `null` for all others, and
   * for colleagues.
   */
  readonly tinjau: Halangan | null
}

/** A unit on one day. */
interface HariUnit {
  readonly tanggal: LocalDate
  /** The name of the holiday, if it is one. */
  readonly libur: string | null
  /** Why the day is not judged; `null` if it is. */
  readonly catatan: Text | null
  readonly pegawai: readonly PegawaiHari[]
  readonly wfa: number
  readonly kantor: number
  /** Places of the unit; `null` without a quota. */
  readonly batas: number | null
  /**
   * The excess of people at the office; `null` if there is none, or the law sets no limit (R115).
   */
  readonly kantorPenuh: KantorPenuh | null
}

/** The place of work of everybody in a unit. */
export interface RosterUnit {
  readonly unit: { readonly kode: string; readonly nama: string }
  readonly hari: readonly HariUnit[]
}

/** How somebody may see a unit: with the source of each day, without it, or not at all. */
type View = 'lengkap' | 'tanpa-alasan' | null

function viewOf(
  { nip, peran }: Caller,
  people: readonly { readonly nip: Nip; readonly atasanNip: Nip | null }[],
  heads: readonly (Nip | null)[],
): View {
  const wide = (['bkd', 'sekda', 'inspektorat'] as const).some((one) => peran.includes(one))
  const above = heads.includes(nip) || people.some(({ atasanNip }) => atasanNip === nip)
  if (wide || above) return 'lengkap'
  return people.some((one) => one.nip === nip) ? 'tanpa-alasan' : null
}

/**
 * Roster: reads the place of work of the people of a unit on each day, for them and those above
 * them.
 */
export async function readRoster(
  deps: Deps,
  caller: Caller,
  { unit: kode, dari, sampai }: RosterSpan,
): Promise<Result<RosterUnit, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    unitByCode(db, kode),
    peopleToday(db, kode),
    headsAbove(db, kode),
    casesIn(db, { kode, dari, sampai }),
    calendarEntered(db),
    peopleThrough(db, [kode], dari, sampai),
    unitThrough(db, kode, dari, sampai),
    notYet(db, dari),
  ])
  if (!read.ok) return read
  const [units, members, heads, cases, calendar, histories, records, belum] = read.value
  const view = viewOf(
    caller,
    members,
    heads.map(({ nip }) => nip),
  )
  if (view === null) return err({ kind: 'bukan-wewenang' })
  const unit = units[0]?.unit
  if (!unit) return err({ kind: 'tidak-ada', message: NO_SUCH_UNIT })
  const rekan = histories.map((row) => new RiwayatOrang({ ...historyFrom(row), zona: deps.zona }))
  const nips = rekan.map(({ nip }) => nip)
  const answers = await db.read([...dayQueries(deps, nips, { dari, sampai })])
  const people = assembleDays(deps, answers).sort(byName)
  const kalender = calendarFrom(deps, calendar)
  const pakai = pakaiFrom(deps.masaPakai, belum)
  const kasus = casesFrom(cases.map(({ data }) => data))
  const limits = limitsOf(deps.editions, {
    unit: (date) => recordOn(records, date)?.data ?? unit,
    rekan: (date) => membersOn(rekan, kode, date),
    kasus,
    layanan: [],
    kalender,
  })
  const placed: HariTerisi[] = []
  for (let date = dari; date <= sampai; date = addDays(date, 1)) {
    const pegawai = people
      .filter(({ orang }) => isMember(orang, kode, date))
      .map((person) => placeOn(deps, person, date, view))
    placed.push({ date, pegawai })
  }
  if (view === 'lengkap') await reviewAhead(deps, caller, kode, placed)
  const hariWfa = wfaDaysOf(placed.flatMap(({ pegawai }) => pegawai))
  const hari: HariUnit[] = []
  for (const { date, pegawai } of placed) {
    const count = (moda: Moda) => pegawai.filter((one) => one.moda === moda).length
    const wfa = count('wfa')
    const kantor = count('kantor')
    const batas = limits(date).kuota?.nilai ?? null
    const libur = holidayOn(kalender, date)?.nama ?? null
    const masa = { masaPakai: pakai(recordOn(records, date)?.data ?? unit, date) }
    const catatan = notJudged({ tanggal: date, kalender, masa })?.pesan ?? null
    const then = recordOn(records, date)?.data ?? unit
    const { wfa: rules, ketentuan } = policyOn(deps.editions, date)
    const layak = eligibleOf(membersOn(rekan, kode, date), kasus, then, rules)(date)
    const hadir = pegawai.filter((one) => one.moda === 'kantor').map(({ nip }) => nip)
    const crowd = crowdOn(
      { pegawai: pegawai.length, hadir, layak: new Set(layak), hariWfa },
      ketentuan.kantorMaksimum,
    )
    // Only those who steer the unit see who could work elsewhere.
    const kantorPenuh = crowd && { ...crowd, saran: view === 'lengkap' ? crowd.saran : [] }
    hari.push({ tanggal: date, libur, catatan, pegawai, wfa, kantor, batas, kantorPenuh })
  }
  return ok({ unit: { kode: unit.kode, nama: unit.nama }, hari })
}

/** A day and the places of its people, while it is being assembled. */
interface HariTerisi {
  readonly date: LocalDate
  pegawai: readonly PegawaiHari[]
}

/**
 * Marks the future days of rosters and letters that the law would refuse now; one round trip if
 * there are any.
 */
async function reviewAhead(
  deps: Deps,
  caller: Caller,
  unit: string,
  days: readonly HariTerisi[],
): Promise<void> {
  const today = localDate(deps.now(), deps.zona)
  const ahead = days.filter(({ date, pegawai }) => date > today && pegawai.some(isSetDay))
  const first = ahead[0]
  const last = ahead.at(-1)
  if (!first || !last) return
  // Whole weeks, because a limit counts per week.
  const span = { unit, dari: weekOf(first.date), sampai: addDays(weekOf(last.date), 6) }
  const gathered = await gatherRoster(deps, caller, span, null, true)
  if (!gathered.ok) return
  const { ditetapkan, facts } = gathered.value
  const broken = new Map(
    reviewRoster(ditetapkan, facts).map((one) => [`${one.nip} ${one.tanggal}`, one.halangan]),
  )
  for (const day of ahead)
    day.pegawai = day.pegawai.map((one) => ({
      ...one,
      tinjau: (isSetDay(one) && broken.get(`${one.nip} ${day.date}`)) || null,
    }))
}

/** Returns whether somebody works elsewhere because of a roster or a letter. */
function isSetDay({ moda, sumber }: PegawaiHari): boolean {
  return moda === 'wfa' && (sumber === 'roster' || sumber === 'surat')
}

/** Counts each person's days of work elsewhere. */
function wfaDaysOf(days: readonly PegawaiHari[]): Map<Nip, number> {
  const away = days.filter(({ moda }) => moda === 'wfa')
  const byPerson = Map.groupBy(away, ({ nip }) => nip)
  return new Map([...byPerson].map(([nip, own]) => [nip, own.length]))
}

function byName({ orang: a }: PersonDays, { orang: b }: PersonDays): number {
  return a.nama.localeCompare(b.nama, 'id') || (a.nip < b.nip ? -1 : 1)
}

function placeOn(deps: Deps, person: PersonDays, date: LocalDate, view: View): PegawaiHari {
  const facts = factsOf(deps, person, date, 0)
  const { moda, sumber } = expectDay(facts, policyOn(deps.editions, date).presensi)
  const { nip, nama } = person.orang
  const reason = view === 'lengkap' && sumber !== 'kantor' ? sumber : null
  return { nip, nama, moda, sumber: reason, tinjau: null }
}
