import { countUnits, type unitsAfter } from '../../db/wfa/simulasi.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Rentang } from '../../domain/pegawai/riwayat.ts'
import { addDays, addMonths, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import type { WfaEditions } from '../../domain/wfa/judge-filing.ts'
import {
  type Dampak,
  editionsWith,
  type KlausaPengganti,
  simulateUnit,
} from '../../domain/wfa/simulate.ts'
import { gatherSimulasi, type SimulasiDeps } from './gather-simulasi.ts'

/** The most units of one page. */
export const PAGE = 20

/** The most people of one page; they are gathered and judged together. */
const MOST_PEOPLE = 500

/** The effects of a law on one page of units; `after` begins the next page, `null` on the last. */
export interface Simulasi extends Dampak {
  readonly bulan: Month
  /** The day from which the tried clauses hold. */
  readonly sejak: string
  /** Units simulated up to and including this page, and the total. */
  readonly unit: { readonly diperiksa: number; readonly dari: number }
  readonly after: string | null
}

/** Clauses to try, and their first day: by default the first of the month. */
export type KlausaUji = KlausaPengganti & { readonly sejak?: LocalDate }

/** Returns the first and the last day of a month. */
export function spanOf(bulan: Month): Rentang {
  return { dari: `${bulan}-01`, sampai: addDays(addMonths(`${bulan}-01`, 1), -1) }
}

type UnitRows = Awaited<ReturnType<typeof unitsAfter>>

/** Simulates clauses on the first of some units that fit into a page. */
export async function simulateUnits(
  deps: SimulasiDeps,
  bulan: Month,
  { sejak = `${bulan}-01`, ...klausa }: KlausaUji,
  found: UnitRows,
  after: string,
): Promise<Simulasi> {
  return simulatePage(deps, bulan, sejak, editionsWith(deps.editions, sejak, klausa), found, after)
}

/** The effects of a law on one page, with its units. */
interface HalamanUnit extends Simulasi {
  readonly units: readonly UnitKerja[]
}

/** Tries a law on the first of some units that fit into a page. */
export async function tryUnits(
  deps: SimulasiDeps,
  bulan: Month,
  tried: WfaEditions,
  found: UnitRows,
  after: string,
  most = MOST_PEOPLE,
): Promise<HalamanUnit> {
  const units = firstWithin(found, most)
  const simulasi = await simulatePage(deps, bulan, `${bulan}-01`, tried, found, after, most)
  return { ...simulasi, units }
}

async function simulatePage(
  deps: SimulasiDeps,
  bulan: Month,
  sejak: LocalDate,
  editions: WfaEditions,
  found: UnitRows,
  after: string,
  most = MOST_PEOPLE,
): Promise<Simulasi> {
  const units = firstWithin(found, most)
  const last = units.at(-1)?.kode ?? after
  const [months, [counted]] = await Promise.all([
    gatherSimulasi(deps, units, bulan),
    deps.db.read([countUnits(deps.db, last)]),
  ])
  const effects = months.map((month) => simulateUnit(month, deps.editions, editions))
  const { dari = 0, sampai = 0 } = counted[0] ?? {}
  return {
    bulan,
    sejak,
    unit: { diperiksa: sampai, dari },
    untung: effects.flatMap(({ untung }) => untung),
    rugi: effects.flatMap(({ rugi }) => rugi),
    melanggar: effects.flatMap(({ melanggar }) => melanggar),
    after: sampai < dari ? last : null,
  }
}

/** Returns the first units until their people are too many; always at least one. */
function firstWithin(
  found: readonly { readonly data: UnitKerja; readonly pegawai: number }[],
  most: number,
): UnitKerja[] {
  let people = 0
  return found.flatMap(({ data, pegawai }, at) => {
    people += pegawai
    return at === 0 || people <= most ? [data] : []
  })
}
