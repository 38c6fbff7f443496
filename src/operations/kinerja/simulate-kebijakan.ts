import { readAs } from '../../db/sistem/sesi.ts'
import { countUnits, unitsAfter } from '../../db/wfa/simulasi.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Percobaan } from '../../domain/wfa/klausa.ts'
import { type Dampak, type Ditimpa, editionsWith, simulateUnit } from '../../domain/wfa/simulate.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherMonth, type SimulasiDeps } from './gather-simulasi.ts'

/** The most units of one page, and the most people in them: so much is gathered and judged at once. */
const PAGE = 20
const MOST_PEOPLE = 500

/** What a law would do to one page of units; `after` begins the next page, `null` on the last. */
export interface Simulasi extends Dampak {
  readonly bulan: Month
  /** The day from which the tried clauses stand. */
  readonly sejak: string
  /** Units tried so far, this page included, out of all. */
  readonly unit: { readonly diperiksa: number; readonly dari: number }
  readonly after: string | null
}

type Tried = Ditimpa & { readonly sejak?: LocalDate }

/** Simulasi: tries clauses on a month's real people and requests, a page of units. Changes nothing. */
export async function simulatePage(
  deps: SimulasiDeps,
  bulan: Month,
  tried: Tried,
  after = '',
): Promise<Simulasi> {
  const [found] = await deps.db.read([unitsAfter(deps.db, after, PAGE)])
  return simulateUnits(deps, bulan, tried, found, after)
}

type Found = Awaited<ReturnType<typeof unitsAfter>>

async function simulateUnits(
  deps: SimulasiDeps,
  bulan: Month,
  { sejak = `${bulan}-01`, ...tried }: Tried,
  found: Found,
  after: string,
): Promise<Simulasi> {
  const units = firstWithin(found, MOST_PEOPLE)
  const last = units.at(-1)?.kode ?? after
  const [months, [counted]] = await Promise.all([
    gatherMonth(deps, units, bulan),
    deps.db.read([countUnits(deps.db, last)]),
  ])
  const editions = editionsWith(deps.editions, sejak, tried)
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

/** The first of some units until their people are too many together; always one at least. */
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

/** Simulasi for bkd. */
export async function simulateKebijakan(
  deps: SimulasiDeps,
  caller: Caller,
  {
    bulan,
    after = '',
    ...percobaan
  }: Percobaan & { readonly bulan: Month; readonly after?: string },
): Promise<Result<Simulasi, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [unitsAfter(deps.db, after, PAGE)])
  if (!read.ok) return read
  return ok(await simulateUnits(deps, bulan, percobaan, read.value[0], after))
}
