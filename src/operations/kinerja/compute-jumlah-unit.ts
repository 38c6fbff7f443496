import { factsOfUnits, parseDescription } from '../../db/kinerja/rekap.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { addUnit, type FaktaUnitBulan } from '../../domain/kinerja/add-unit.ts'
import type { RekapUnit } from '../../domain/kinerja/rekap.ts'
import { casesFrom, type KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { daysBetween, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { withHome } from '../shared/rumah.ts'
import { daysOver } from './month-question.ts'

/** Sums up a month of some units from the facts. Stores nothing. */
export async function computeJumlahUnit(
  deps: Deps,
  codes: readonly string[],
  bulan: Month,
  kalender: Kalender,
  now: Instant,
): Promise<{ readonly unitKerja: string; readonly isi: RekapUnit }[]> {
  const range = daysOver(deps, bulan, now)
  const hari = daysBetween(range.dari, range.sampai)
  const [units, days, people, asked, decided, windows, diperingatkan] = await deps.db.read([
    ...factsOfUnits(deps.db, codes, bulan, { ...range, hari }),
  ])
  const orang = await Promise.all(
    people.map(async (row) => ({
      ...row,
      akhir: row.akhir === 1,
      wfa: row.wfa === 1,
      data: await withHome(deps, parseDescription<Pegawai>(row.data)),
    })),
  )
  const law = policyOn(deps.editions, hari.at(-1) ?? range.dari)
  return units.map(({ data }) => {
    const unit = parseDescription<UnitKerja>(data)
    const zona = unit.zona ?? deps.zona
    const of = <Row extends { readonly unitKerja: string }>(rows: readonly Row[]) =>
      rows.filter(({ unitKerja }) => unitKerja === unit.kode)
    const own = of(orang)
    const facts: FaktaUnitBulan = {
      unit,
      kalender,
      hari: of(days),
      orang: own,
      kasus: casesFrom(
        own.flatMap((row) => parseDescription<readonly KabarHukuman[]>(row.hukuman)),
      ),
      pengajuan: of(asked),
      keputusan: of(decided).map(({ sejak, pada }) => ({
        sejak: localDate(sejak, zona),
        pada: localDate(pada, zona),
      })),
      layanan: of(windows).map(({ hari: weekdays, minimum }) => ({
        hari: weekdaysFrom(weekdays),
        minimum,
      })),
      peringatan: of(diperingatkan),
    }
    return { unitKerja: unit.kode, isi: addUnit(facts, law) }
  })
}

function weekdaysFrom(json: string): readonly number[] {
  // Safe because only the schema of the route fills the column: ISO weekdays.
  return JSON.parse(json) as readonly number[]
}
