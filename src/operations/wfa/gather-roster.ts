import { officesOf } from '../../db/pegawai/rantai.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { answerUnder } from '../../db/sistem/idempotensi.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { directivesOf } from '../../db/wfa/arahan.ts'
import {
  casesIn,
  criteriaIn,
  daysHeldIn,
  leaveIn,
  peopleOfUnit,
  readinessIn,
  unitByCode,
  windowsOf,
} from '../../db/wfa/roster.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti, HukumanDisiplin, Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { addDays, isWithin, type LocalDate, weekOf } from '../../domain/shared/local-date.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Kesiapan } from '../../domain/wfa/facts.ts'
import { isTerkuota } from '../../domain/wfa/jenis.ts'
import type { Anggota, Halangan, RosterFacts } from '../../domain/wfa/roster.ts'
import { limitsOf } from '../../domain/wfa/roster-batas.ts'
import { personalObstacle } from '../../domain/wfa/roster-orang.ts'
import { mandatedOn } from '../../domain/wfa/skema.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Idempotency } from '../shared/idempotency.ts'
import type { Problem } from '../shared/problem.ts'
import { homeDays } from './gather-filing.ts'

/** The span of a roster and its unit. */
export interface RosterSpan {
  readonly unit: string
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** A unit with all facts for a plan of its weeks. */
export interface RosterInput {
  readonly unit: UnitKerja
  readonly orang: ReadonlyMap<Nip, Pegawai>
  readonly facts: RosterFacts
  /** The offices in which the caller acts: their own, and those that they stand in for. */
  readonly kantor: readonly Nip[]
  readonly kept: Awaited<ReturnType<typeof answerUnder>>[number] | undefined
}

/** Returns the queries of a plan, for one round trip. */
function questions(
  { db, now, zona }: Deps,
  nip: Nip,
  { unit, dari, sampai }: RosterSpan,
  kunci: string,
) {
  // Whole years, because a limit counts by the year; the weeks at its ends reach over them.
  const from = weekOf(`${dari.slice(0, 4)}-01-01`)
  const to = addDays(`${sampai.slice(0, 4)}-12-31`, 6)
  return [
    unitByCode(db, unit),
    answerUnder(db, nip, kunci),
    calendarEntered(db),
    windowsOf(db, unit),
    peopleOfUnit(db, unit),
    casesIn(db, unit),
    daysHeldIn(db, unit, from, to),
    leaveIn(db, unit, weekOf(dari), addDays(weekOf(sampai), 6)),
    criteriaIn(db, unit),
    readinessIn(db, unit),
    officesOf(db, nip, localDate(now(), zona)),
    directivesOf(db, unit, dari, sampai),
  ] as const
}

/**
 * Gathers, in one round trip, the unit, its people, what they hold, leave, cases, criteria, readiness,
 * service windows, directives and the calendar.
 */
export async function gatherRoster(
  deps: Deps,
  caller: Caller,
  span: RosterSpan,
  key: Idempotency | null,
): Promise<Result<RosterInput, Problem>> {
  const { nip } = caller
  const read = await readAs(deps.db, caller, questions(deps, nip, span, key?.kunci ?? ''))
  if (!read.ok) return read
  const [units, [kept], calendar, layanan, people, ...rows] = read.value
  const [cases, held, leave, criteria, readiness, offices, directives] = rows
  const unit = units[0]?.unit
  if (!unit) return err({ kind: 'tidak-ada', message: NO_SUCH_UNIT })
  const kalender = calendarFrom(deps, calendar)
  const kasus = casesFrom(cases.map(({ data }) => data))
  const rekan = people.map(({ pegawai }) => pegawai)
  const zona = unit.zona ?? deps.zona
  const signed = new Map(criteria.map((row) => [row.nip, row.jawaban]))
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
    by: nip,
    span,
  }
  const anggota = rekan.map((pegawai) => {
    const own = held.filter((day) => day.nip === pegawai.nip)
    const cuti = leave.flatMap(({ data }) => (data.nip === pegawai.nip ? [data] : []))
    return memberOf(about, pegawai, own, cuti)
  })
  const batas = limitsOf(deps.editions, { unit, rekan, kasus, layanan, kalender })
  return ok({
    unit,
    orang: new Map(rekan.map((one) => [one.nip, one])),
    facts: {
      anggota,
      batas,
      dari: span.dari,
      sampai: span.sampai,
      dirumahkan: homeDays(directives),
    },
    kantor: [nip, ...offices.map((office) => office.nip)],
    kept,
  })
}

/** The facts that are the same for everybody of the unit. */
interface RosterBackground {
  readonly deps: Deps
  readonly unit: UnitKerja
  readonly kalender: Kalender
  readonly kasus: readonly HukumanDisiplin[]
  readonly signed: ReadonlyMap<Nip, Readonly<Record<string, boolean>>>
  readonly declared: ReadonlyMap<Nip, Kesiapan>
  readonly zona: Zona
  /** Who plans. */
  readonly by: Nip
  readonly span: RosterSpan
}

type HeldDays = Awaited<ReturnType<typeof daysHeldIn>>

function memberOf(
  about: RosterBackground,
  pegawai: Pegawai,
  held: HeldDays,
  cuti: readonly Cuti[],
): Anggota {
  const daysOf = (test: (day: HeldDays[number]) => boolean) =>
    new Set(held.filter(test).map(({ tanggal }) => tanggal))
  return {
    nip: pegawai.nip,
    berjalan: daysOf(({ berlokasi }) => berlokasi === 1),
    lain: daysOf(({ berlokasi }) => berlokasi !== 1),
    diTempat: daysOf(({ jenis }) => jenis === 'sif' || jenis === 'dinamis'),
    ...mandatedDays(about, pegawai),
    terkuota: daysOf(({ jenis }) => isTerkuota(jenis)),
    cuti: (date) => cuti.some(({ dari, sampai }) => isWithin(date, dari, sampai)),
    halangan: personal(about, pegawai),
  }
}

/** Returns the days on which a scheme keeps a person at home, and those that count in the week. */
function mandatedDays({ deps, unit, kalender, span }: RosterBackground, pegawai: Pegawai) {
  const wajib = new Set<LocalDate>()
  const skema = new Set<LocalDate>()
  const last = addDays(weekOf(span.sampai), 6)
  for (let date = weekOf(span.dari); date <= last; date = addDays(date, 1)) {
    const { ketentuan } = policyOn(deps.editions, date)
    const found = mandatedOn(ketentuan, kalender, pegawai, unit, date)
    if (found?.dihitung) wajib.add(date)
    if (found?.jenis === 'wajib') skema.add(date)
  }
  return { wajib, skema }
}

/** Returns the rules against a person's day. Nobody plans their own. */
function personal(about: RosterBackground, pegawai: Pegawai): (date: LocalDate) => Halangan | null {
  const { deps, unit, kalender, kasus, signed, declared, zona, by } = about
  if (pegawai.nip === by || pegawai.nip === unit.kepalaNip) return () => OWN_CASE
  const person = {
    pegawai,
    unit,
    kalender,
    hukuman: kasus.filter(({ nip }) => nip === pegawai.nip),
    kriteria: signed.get(pegawai.nip) ?? null,
    kesiapan:
      declared.get(pegawai.nip) ?? (pegawai.kesiapan ? { ...pegawai.kesiapan, pada: null } : null),
    pemakaian: deps.pemakaian,
    hariIni: localDate(deps.now(), zona),
  }
  return (date) => personalObstacle(person, date, deps.editions)
}

const OWN_CASE: Halangan = {
  kode: 'wfa.bukan-wewenang',
  pesan: {
    id: 'Hari WFA kepala unit dan hari Anda sendiri harus diajukan dan diputuskan satu tingkat di atas.',
    en: 'The days of the head of the unit, and one’s own, are asked for and decided one level up.',
  },
  dasar: 'Pejabat tidak memutuskan pengajuannya sendiri (bawaan Luwes: tetapkan dengan Perkada)',
}

const NO_SUCH_UNIT = {
  id: 'Unit kerja ini tidak dikenal dari SIMPEG.',
  en: 'SIMPEG has sent no such unit.',
}
