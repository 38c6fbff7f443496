import { countUnits, type unitsAfter } from '../../db/wfa/simulasi.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { WfaEditions } from '../../domain/wfa/judge-filing.ts'
import { editionsWith, simulateUnit } from '../../domain/wfa/simulate.ts'
import { gatherSimulasi, type SimulasiDeps } from './gather-simulasi.ts'
import type { KlausaUji, Simulasi } from './simulasi.ts'

/** The most people of one page; they are gathered and judged together. */
const MOST_PEOPLE = 500

type UnitRows = Awaited<ReturnType<typeof unitsAfter>>

/** Simulates clauses on the first of some units that fit into a page. */
export async function simulateUnits(
  deps: SimulasiDeps,
  bulan: Month,
  { sejak = `${bulan}-01`, ...klausa }: KlausaUji,
  found: UnitRows,
  after: string,
): Promise<Simulasi> {
  return effectsOn(deps, bulan, sejak, editionsWith(deps.editions, sejak, klausa), found, after)
}

/** The effects of a law on one page, with its units. */
interface HalamanUnit extends Simulasi {
  readonly units: readonly UnitKerja[]
}

/** Simulates a whole law in the same way, and returns the units of the page too. */
export async function simulateLaw(
  deps: SimulasiDeps,
  bulan: Month,
  tried: WfaEditions,
  found: UnitRows,
  after: string,
  most = MOST_PEOPLE,
): Promise<HalamanUnit> {
  const units = firstWithin(found, most)
  const simulasi = await effectsOn(deps, bulan, `${bulan}-01`, tried, found, after, most)
  return { ...simulasi, units }
}

async function effectsOn(
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
