import { monthOfPerson } from '../../db/kinerja/bulan.ts'
import { type HasilKerja, resultsOf } from '../../db/kinerja/hasil-kerja.ts'
import { objectionFrom, objectionsOf, type Sanggahan } from '../../db/kinerja/sanggahan.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { personWithUnit, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { historyFrom, personThrough } from '../../db/pegawai/riwayat.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { BulanKinerja } from '../../domain/kinerja/bulan.ts'
import { describeMonth } from '../../domain/kinerja/describe-month.ts'
import { BEFORE_USE, isBeforeUse } from '../../domain/kinerja/halangan.ts'
import { objectableUntil } from '../../domain/kinerja/sanggahan.ts'
import { type Talenta, talentOf } from '../../domain/kinerja/talenta.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import { type MasaPakai, type PakaiOn, pakaiFrom } from '../../domain/pegawai/masa-pakai.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { RiwayatOrang } from '../../domain/pegawai/riwayat-orang.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { daysOfMonth, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Problem } from '../shared/problem.ts'
import { lawOf } from './month-question.ts'

/** A person's month: every line, the versions behind it, and the objections. */
export interface BulanDibaca extends BulanKinerja {
  /** The talent box of the month's predicate; `null` while SIMPEG has sent no potential. */
  readonly talenta: Talenta | null
  readonly versi: { readonly edisi: LocalDate; readonly kalender: string; readonly masukan: string }
  readonly dihitungPada: Instant
  readonly ditutupPada: Instant | null
  /** The last day on which the month may be objected to. */
  readonly sanggahSampai: LocalDate
  readonly sanggahan: readonly Sanggahan[]
  /** The present results that lines name by their code. */
  readonly sasaran: readonly HasilKerja[]
}

/** Kinerja: reads a person's computed month, line by line, for those who may read it. */
export async function readBulan(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  bulan: Month,
): Promise<Result<BulanDibaca, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [
    personWithUnit(db, nip),
    unitsAbove(db, nip),
    monthOfPerson(db, nip, bulan),
    objectionsOf(db, nip, bulan),
    resultsOf(db, nip, bulan),
    calendarEntered(db),
    personThrough(db, nip, `${bulan}-01`, daysOfMonth(bulan).at(-1) ?? ''),
    notYet(db, `${bulan}-01`),
  ])
  if (!read.ok) return read
  const [people, units, months, objections, sasaran, calendar, [through], belum] = read.value
  const atasan = people[0]?.pegawai.atasanNip ?? []
  const superiors = units.flatMap(({ kepalaNip }) => kepalaNip ?? []).concat(atasan)
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  const month = months[0]
  if (!month) {
    const masa = useAtEnd(deps, bulan, through, pakaiFrom(deps.masaPakai, belum))
    if (!isBeforeUse(bulan, masa)) return err({ kind: 'tidak-ada', message: NOT_COMPUTED })
    const refusal = BEFORE_USE(masa)
    return err({ kind: 'tidak-ada', message: refusal.message, refusals: [refusal] })
  }
  const kalender = calendarFrom(deps, calendar)
  return ok({
    ...describe(deps, month, bulan, kalender),
    talenta: talentOf(
      month.hasil.predikat,
      people[0]?.pegawai.potensial,
      lawOf(deps, bulan).kinerja,
    ),
    sanggahan: objections.map(objectionFrom),
    sasaran,
  })
}

/**
 * Returns since when Luwes is used where the person works at the end of a month. For an unknown
 * person it is the regency's first day.
 */
function useAtEnd(
  { masaPakai, zona }: Deps,
  bulan: Month,
  row: { readonly fakta: string } | undefined,
  pakai: PakaiOn,
): MasaPakai {
  const last = daysOfMonth(bulan).at(-1) ?? ''
  if (!row) return masaPakai
  return pakai(new RiwayatOrang({ ...historyFrom(row), zona }).pada(last).unit, last)
}

type MonthRow = Awaited<ReturnType<typeof monthOfPerson>>[number]

function describe(deps: Deps, month: MonthRow, bulan: Month, kalender: Kalender) {
  const { hasil, edisi, masukan, dihitungPada, berubahPada, ditutup } = month
  const { kinerja } = lawOf(deps, bulan)
  const presensiOn = (date: LocalDate) => policyOn(deps.editions, date).presensi
  const since = localDate(berubahPada, deps.zona)

  return {
    ...describeMonth(hasil, ditutup === null ? 'sementara' : 'tetap', { kinerja, presensiOn }),
    versi: { edisi, kalender: month.kalender, masukan },
    dihitungPada,
    ditutupPada: ditutup,
    sanggahSampai: objectableUntil(bulan, since, kalender, kinerja),
  }
}

const NOT_COMPUTED = {
  id: 'Kinerja bulan ini belum dihitung. BKPSDM menghitungnya setelah penilaian masuk.',
  en: 'This month is not computed yet. BKPSDM computes it once the ratings are in.',
}
