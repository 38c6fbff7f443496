import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { officesOf } from '../../db/pegawai/rantai.ts'
import { historyFrom, peopleThrough, unitThrough } from '../../db/pegawai/riwayat.ts'
import { unitByCode } from '../../db/pegawai/unit.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { answerUnder } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { directivesOf } from '../../db/wfa/arahan.ts'
import { waveSpans } from '../../db/wfa/gelombang.ts'
import { windowsOf } from '../../db/wfa/kelayakan.ts'
import {
  casesIn,
  criteriaIn,
  daysHeldIn,
  leaveIn,
  readinessIn,
  type UnitMasa,
} from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { type PakaiOn, pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti, HukumanDisiplin, Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { recordOn } from '../../domain/pegawai/riwayat.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { addDays, isWithin, type LocalDate, weekOf } from '../../domain/shared/local-date.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Kesiapan } from '../../domain/wfa/facts.ts'
import { type GelombangOn, wavesFrom } from '../../domain/wfa/gelombang.ts'
import type { Halangan } from '../../domain/wfa/halangan.ts'
import { isTerkuota } from '../../domain/wfa/jenis.ts'
import type { Anggota, RosterFacts } from '../../domain/wfa/roster.ts'
import { limitsOf } from '../../domain/wfa/roster-batas.ts'
import { personalObstacle } from '../../domain/wfa/roster-orang.ts'
import type { HariPola } from '../../domain/wfa/roster-pola.ts'
import { mandatedOn } from '../../domain/wfa/skema.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import { NO_SUCH_UNIT, type Problem } from '../shared/problem.ts'
import { homeDays } from './gather-unit.ts'

/** The span of a roster and its unit. */
export interface RosterSpan {
  readonly unit: string
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** A unit with all facts for planning its weeks. */
export interface RosterInput {
  readonly unit: UnitKerja
  /** The names of everybody who belongs to the unit on a day of the weeks. */
  readonly orang: ReadonlyMap<Nip, string>
  readonly facts: RosterFacts
  /** The offices in which the caller acts: their own, and those in which they deputise. */
  readonly kantor: readonly Nip[]
  readonly kept: Awaited<ReturnType<typeof answerUnder>>[number] | undefined
  /** The days of the span that rosters and letters set by location. */
  readonly ditetapkan: readonly HariPola[]
}

/** Returns the queries of a plan, for one round trip. */
function questions(
  { db, now, zona }: Deps,
  nip: Nip,
  { unit, dari, sampai }: RosterSpan,
  kunci: string,
) {
  // Whole years, because a limit counts per year; the weeks at the ends reach beyond them.
  const from = weekOf(`${dari.slice(0, 4)}-01-01`)
  const to = addDays(`${sampai.slice(0, 4)}-12-31`, 6)
  const weeks = weeksOf({ unit, dari, sampai })
  return [
    unitByCode(db, unit),
    answerUnder(db, nip, kunci),
    calendarEntered(db),
    windowsOf(db, unit),
    peopleThrough(db, [unit], weeks.dari, weeks.sampai),
    casesIn(db, weeks),
    daysHeldIn(db, weeks, from, to),
    leaveIn(db, weeks),
    criteriaIn(db, weeks),
    readinessIn(db, weeks),
    officesOf(db, nip, localDate(now(), zona)),
    directivesOf(db, unit, dari, sampai),
    unitThrough(db, unit, weeks.dari, weeks.sampai),
    notYet(db, dari),
    waveSpans(db),
  ] as const
}

/** Returns the whole weeks of a roster: a limit and a scheme need the days around it. */
function weeksOf({ unit, dari, sampai }: RosterSpan): UnitMasa {
  return { kode: unit, dari: weekOf(dari), sampai: addDays(weekOf(sampai), 6) }
}

/**
 * Gathers, in one round trip, the unit, its people, what they hold, leave, cases, criteria,
 * readiness, service windows, directives and the calendar.
 *
 * With `tinjau`, the days that rosters and letters set in the span are treated as only requested.
 * Nobody's day is then refused for being the planner's own.
 */
export async function gatherRoster(
  deps: Deps,
  caller: Caller,
  span: RosterSpan,
  key: Idempotency | null,
  tinjau = false,
): Promise<Result<RosterInput, Problem>> {
  const { nip } = caller
  const read = await readAs(deps.db, caller, questions(deps, nip, span, key?.kunci ?? ''))
  if (!read.ok) return read
  const [units, [kept], calendar, layanan, people, ...rows] = read.value
  const [cases, held, leave, criteria, readiness, offices, directives, records, belum, waves] = rows
  const unit = units[0]?.unit
  if (!unit) return err({ kind: 'tidak-ada', message: NO_SUCH_UNIT })
  const kalender = calendarFrom(deps, calendar)
  const kasus = casesFrom(cases.map(({ data }) => data))
  const rekan = people.map((row) => new RiwayatOrang({ ...historyFrom(row), zona: deps.zona }))
  const zona = unit.zona ?? deps.zona
  const signed = new Map(criteria.map((row) => [`${row.nip} ${row.tmtJabatan}`, row.jawaban]))
  const declared = new Map(
    readiness.map((row) => [row.nip, { ...row, pada: localDate(row.pada, zona) }]),
  )
  const about: RosterBackground = {
    deps,
    unit,
    kalender,
    kasus,
    signed,
    declared,
    zona,
    by: tinjau ? null : nip,
    span,
    pakai: pakaiFrom(deps.masaPakai, belum),
    wavesOn: wavesFrom(waves),
  }
  const isSet = ({ tanggal, berlokasi, ditetapkan }: HeldDays[number]) =>
    ditetapkan === 1 && berlokasi === 1 && isWithin(tanggal, span.dari, span.sampai)
  const standing = tinjau ? held.filter((day) => !isSet(day)) : held
  const anggota = rekan.map((orang) => {
    const own = standing.filter((day) => day.nip === orang.nip)
    const cuti = leave.flatMap(({ data }) => (data.nip === orang.nip ? [data] : []))
    return memberOf(about, orang, own, cuti)
  })
  const batas = limitsOf(deps.editions, {
    unit: (date) => recordOn(records, date)?.data ?? unit,
    rekan: (date) => membersOn(rekan, unit.kode, date),
    kasus,
    layanan,
    kalender,
  })
  return ok({
    unit,
    orang: new Map(rekan.map(({ nip: one, nama }) => [one, nama])),
    facts: {
      anggota,
      batas,
      dari: span.dari,
      sampai: span.sampai,
      dirumahkan: homeDays(directives),
    },
    kantor: [nip, ...offices.map((office) => office.nip)],
    kept,
    ditetapkan: held.filter(isSet),
  })
}

/** Returns whether somebody belongs to a unit on a day. */
export function isMember(orang: RiwayatOrang, kode: string, date: LocalDate): boolean {
  const { unit, bekerja } = orang.pada(date)
  return bekerja && unit.kode === kode
}

/** Returns the people of a unit on a day, with their records of that day. */
export function membersOn(
  people: readonly RiwayatOrang[],
  kode: string,
  date: LocalDate,
): Pegawai[] {
  return people
    .filter((orang) => isMember(orang, kode, date))
    .map((orang) => orang.pada(date).pegawai)
}

/** The facts that are the same for everybody of the unit. */
interface RosterBackground {
  readonly deps: Deps
  readonly unit: UnitKerja
  readonly kalender: Kalender
  readonly kasus: readonly HukumanDisiplin[]
  /** By NIP and first day of the position. */
  readonly signed: ReadonlyMap<string, Readonly<Record<string, boolean>>>
  readonly declared: ReadonlyMap<Nip, Kesiapan>
  readonly zona: Zona
  /** Who plans; `null` if nobody does. */
  readonly by: Nip | null
  readonly span: RosterSpan
  readonly pakai: PakaiOn
  readonly wavesOn: GelombangOn
}

type HeldDays = Awaited<ReturnType<typeof daysHeldIn>>

function memberOf(
  about: RosterBackground,
  orang: RiwayatOrang,
  held: HeldDays,
  cuti: readonly Cuti[],
): Anggota {
  const daysOf = (test: (day: HeldDays[number]) => boolean) =>
    new Set(held.filter(test).map(({ tanggal }) => tanggal))
  return {
    nip: orang.nip,
    disini: (date) => isMember(orang, about.unit.kode, date),
    berjalan: daysOf(({ berlokasi }) => berlokasi === 1),
    lain: daysOf(({ berlokasi }) => berlokasi !== 1),
    diTempat: daysOf(({ jenis }) => jenis === 'sif' || jenis === 'dinamis'),
    ...mandatedDays(about, orang),
    terkuota: daysOf(({ jenis }) => isTerkuota(jenis)),
    cuti: (date) => cuti.some(({ dari, sampai }) => isWithin(date, dari, sampai)),
    halangan: personal(about, orang),
  }
}

/** Returns the days on which a scheme keeps a person at home, and those that count in the week. */
function mandatedDays({ deps, kalender, span }: RosterBackground, orang: RiwayatOrang) {
  const wajib = new Set<LocalDate>()
  const skema = new Set<LocalDate>()
  const last = addDays(weekOf(span.sampai), 6)
  for (let date = weekOf(span.dari); date <= last; date = addDays(date, 1)) {
    const { ketentuan } = policyOn(deps.editions, date)
    const { pegawai, unit } = orang.pada(date)
    const found = mandatedOn(ketentuan, kalender, pegawai, unit, date)
    if (found?.dihitung) wajib.add(date)
    if (found?.jenis === 'wajib') skema.add(date)
  }
  return { wajib, skema }
}

/** Returns the rules against a person's day. Nobody plans their own days. */
function personal(
  about: RosterBackground,
  orang: RiwayatOrang,
): (date: LocalDate) => Halangan | null {
  const { deps, unit, kalender, kasus, signed, declared, zona, by, pakai, wavesOn } = about
  const { nip } = orang
  if (by !== null && (nip === by || nip === unit.kepalaNip)) return () => OWN_CASE
  const hukuman = kasus.filter((one) => one.nip === nip)
  return (date) => {
    const { pegawai, unit: then, bekerja } = orang.pada(date)
    const told = pegawai.kesiapan ? { ...pegawai.kesiapan, pada: null } : null
    const person = {
      pegawai,
      unit: then,
      bekerja,
      kalender,
      hukuman,
      kriteria: signed.get(`${nip} ${pegawai.tmtJabatan}`) ?? null,
      kesiapan: declared.get(nip) ?? told,
      masaPakai: (day: LocalDate) => pakai(then, day),
      gelombang: (day: LocalDate) => wavesOn(then.kode, day),
      hariIni: localDate(deps.now(), zona),
    }
    return personalObstacle(person, date, deps.editions)
  }
}

const OWN_CASE: Halangan = {
  kode: 'wfa.bukan-wewenang',
  pesan: {
    id: 'Hari WFA kepala unit dan hari Anda sendiri harus diajukan dan diputuskan satu tingkat di atas.',
    en: 'The days of the head of the unit, and one’s own, are asked for and decided one level up.',
  },
  dasar: 'Pejabat tidak memutuskan pengajuannya sendiri (bawaan Luwes: tetapkan dengan Perkada)',
}
