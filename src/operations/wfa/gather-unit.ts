import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { type DirectiveDay, directivesAbout } from '../../db/wfa/arahan.ts'
import { waveSpans } from '../../db/wfa/gelombang.ts'
import { windowsAround } from '../../db/wfa/kelayakan.ts'
import { type UnitSekitar, unitAround, unitFrom } from '../../db/wfa/unit-sekitar.ts'
import type { Deps } from '../../deps.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import { pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import type { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import { addDays, isWithin, type LocalDate, weekOf } from '../../domain/shared/local-date.ts'
import { wavesFrom } from '../../domain/wfa/gelombang.ts'
import { isTerkuota } from '../../domain/wfa/jenis.ts'
import type { UnitFiling } from '../../domain/wfa/judge-filing.ts'
import { calendarFrom } from '../shared/calendar.ts'

type Rows<Query extends (...args: never[]) => unknown> = Awaited<ReturnType<Query>>

/** The rows about the units of a person around some days. */
interface UnitRows {
  readonly around: UnitSekitar
  readonly windows: Rows<typeof windowsAround>
  readonly directives: Rows<typeof directivesAbout>
  readonly calendar: Rows<typeof calendarEntered>
  readonly belum: Rows<typeof notYet>
  readonly waves: Rows<typeof waveSpans>
}

/** The facts of a filing about the unit, whoever files. */
type UnitFacts = Omit<UnitFiling, 'nip' | 'pada' | 'jenis' | 'hariDiminta'>

/** Returns the facts about the units of a person for the days of a filing. */
export function unitFactsFrom(
  deps: Pick<Deps, 'kalender' | 'masaPakai' | 'zona'>,
  orang: RiwayatOrang,
  { around, windows, directives, calendar, belum, waves }: UnitRows,
): UnitFacts {
  const pakai = pakaiFrom(deps.masaPakai, belum)
  const wavesOn = wavesFrom(waves)
  return {
    kasus: casesFrom(around.kasus),
    rekan: (day) => around.rekan.filter(({ dari, sampai }) => isWithin(day, dari, sampai)),
    terpakai: new Map(around.terpakai.map(({ tanggal, terpakai }) => [tanggal, terpakai])),
    pergi: awayByDay(around.pergi),
    dirumahkan: homeDays(directives),
    layanan: (day) => {
      const { kode } = orang.pada(day).unit
      return windows.filter(({ unitKerja }) => unitKerja === kode)
    },
    kalender: calendarFrom(deps, calendar),
    masaPakai: (day) => pakai(orang.pada(day).unit, day),
    gelombang: (day) => wavesOn(orang.pada(day).unit.kode, day),
  }
}

/**
 * Gathers the facts about the units of a person for days that the person already holds, in one
 * round trip. The person's own place does not count: the rules ask whether there is one.
 */
export async function gatherUnit(
  deps: Deps,
  orang: RiwayatOrang,
  jenis: UnitFiling['jenis'],
  days: readonly LocalDate[],
): Promise<UnitFacts> {
  const { db } = deps
  const { nip } = orang
  const range = rangeOf(days)
  const [rows, windows, directives, calendar, belum, waves] = await db.read([
    unitAround(db, nip, range, days),
    windowsAround(db, nip, range),
    directivesAbout(db, nip, range.dari, range.sampai),
    calendarEntered(db),
    notYet(db, range.dari),
    waveSpans(db),
  ])
  const own = isTerkuota(jenis) ? 1 : 0
  const found = unitFrom(rows)
  const terpakai = found.terpakai.map((day) => ({ ...day, terpakai: day.terpakai - own }))
  const around = { ...found, terpakai }
  return unitFactsFrom(deps, orang, { around, windows, directives, calendar, belum, waves })
}

/** Returns the whole weeks of some days: a limit and a scheme need the days around them. */
export function rangeOf(days: readonly LocalDate[]): Rentang {
  const first = days[0] ?? ''
  const last = days.at(-1) ?? first
  return { dari: weekOf(first), sampai: addDays(weekOf(last), 6) }
}

function awayByDay(rows: readonly { readonly tanggal: LocalDate; readonly nip: Nip }[]) {
  const byDay = Map.groupBy(rows, ({ tanggal }) => tanggal)
  return new Map([...byDay].map(([day, away]) => [day, new Set(away.map(({ nip }) => nip))]))
}

/**
 * Returns the days on which the newest live directive sends the unit home. Expects the oldest
 * first.
 */
export function homeDays(directives: readonly DirectiveDay[]): Set<LocalDate> {
  const newest = new Map(directives.map(({ tanggal, jenis }) => [tanggal, jenis]))
  return new Set([...newest].flatMap(([day, jenis]) => (jenis === 'rumah' ? [day] : [])))
}
