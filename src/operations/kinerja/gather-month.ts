import type { Db } from '../../db/engine/client.ts'
import { closedMonthsOf, lastClosed } from '../../db/kinerja/bulan.ts'
import {
  type BarisFakta,
  type BulanDiminta,
  type FaktaBulan,
  monthFacts,
  monthFrom,
  type Siapa,
} from '../../db/kinerja/fakta-bulan.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { HasilBulan } from '../../domain/kinerja/bulan.ts'
import type { Kra } from '../../domain/kinerja/capaian.ts'
import type { MonthFacts, Susulan } from '../../domain/kinerja/facts.ts'
import { isOver } from '../../domain/kinerja/halangan.ts'
import type { PolicyKinerja } from '../../domain/kinerja/policy.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { addDays, daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { clipTo } from '../../domain/shared/masa.ts'
import { calendarFrom } from '../shared/calendar.ts'

/**
 * Returns the first and the last day of a month that are over and on which Luwes was used.
 *
 * Days are counted in the zone where they end last. `sampai` lies before `dari` where there is none.
 */
export function daysOver(
  { pemakaian }: Pick<Deps, 'pemakaian'>,
  bulan: Month,
  now: Instant,
): Pick<BulanDiminta, 'dari' | 'sampai'> {
  const today = localDate(now, 'Asia/Jakarta')
  const last = daysOfMonth(bulan).at(-1) ?? ''
  const sampai = isOver(bulan, today) ? last : addDays(today, -1)
  return clipTo({ dari: `${bulan}-01`, sampai }, pemakaian)
}

/** Returns the law that scores a month: that of its last day. */
export function lawOf({ editions }: Pick<Deps, 'editions'>, bulan: Month) {
  const { since, policy } = editionOn(editions, daysOfMonth(bulan).at(-1) ?? `${bulan}-01`)
  return { edisi: since, kinerja: policy.kinerja }
}

/** Returns the question to the database about a month under a law. */
export function questionOf(
  deps: Pick<Deps, 'pemakaian'>,
  bulan: Month,
  kini: Instant,
  { komponen }: PolicyKinerja,
  susulan: boolean,
): BulanDiminta {
  return {
    bulan,
    kini,
    susulan,
    ...daysOver(deps, bulan, kini),
    serapan: komponen['kinerja.serapan'] !== null,
  }
}

/** A person's month: the facts, and the text that they came as. */
export interface BulanPegawai extends BarisFakta {
  readonly facts: FaktaBulan
}

/** Gathers the months of some people. */
export async function gatherMonths(
  { db }: Pick<Deps, 'db'>,
  siapa: Siapa,
  question: BulanDiminta,
): Promise<BulanPegawai[]> {
  const [rows] = await db.read([monthFacts(db, siapa, question)])
  return rows.map((row) => ({ ...row, facts: monthFrom(row) }))
}

/** The facts that the months of everybody share. */
export interface Latar {
  readonly kalender: Kalender
  /** The last closed month; `null` while there is none. */
  readonly ditutup: Month | null
}

/** Returns the queries of a `Latar`. */
export function backgroundQueries(db: Db) {
  return [lastClosed(db), calendarEntered(db)] as const
}

/** Reads a `Latar` from the answers to `backgroundQueries`. */
export function backgroundFrom(
  deps: Pick<Deps, 'kalender' | 'zona'>,
  [[last], calendar]: readonly [
    Awaited<ReturnType<typeof lastClosed>>,
    Awaited<ReturnType<typeof calendarEntered>>,
  ],
): Latar {
  return { kalender: calendarFrom(deps, calendar), ditutup: last?.bulan ?? null }
}

/** Returns the facts of a month in the form that the rules read. */
export function factsOfMonth(
  bulan: Month,
  nip: Nip,
  facts: FaktaBulan,
  susulan: readonly Susulan[] = [],
): MonthFacts {
  return {
    bulan,
    nip,
    susulan,
    hari: facts.hari.map(([tanggal, status, rancangan, potongan]) => ({
      tanggal,
      status,
      rancangan: rancangan === 1 ? 'tanpa-keterangan' : null,
      potongan: potongan.map(([kode, poin]) => ({ kode, poin })),
    })),
    nilai: facts.nilai && ratingOf(facts.nilai),
    kra: kraOf(facts),
    serapanUnit: facts.serapan,
    tppDasar: facts.dasar,
    risikoLapangan: facts.risiko ?? 0,
    hukuman: facts.hukuman.length === 0 ? [] : casesFrom(facts.hukuman),
    dipulihkan: facts.dipulihkan.flatMap(({ kode, hari }) =>
      hari.map((tanggal) => ({ kode, tanggal })),
    ),
  }
}

/** Returns a rating without the parts that nobody gave; `null` where a required part is missing. */
function ratingOf(nilai: { readonly [Key in keyof Nilai]: Nilai[Key] | null }): Nilai | null {
  const { hasilKerja, perilakuKerja } = nilai
  if (!hasilKerja || !perilakuKerja) return null
  return {
    hasilKerja,
    perilakuKerja,
    kompetensi: nilai.kompetensi ?? undefined,
    kualitasPerencanaan: nilai.kualitasPerencanaan ?? undefined,
    serapanAnggaran: nilai.serapanAnggaran ?? undefined,
  }
}

function kraOf({ kra, realisasi }: FaktaBulan): Kra[] {
  return kra.map((one) => {
    const found = realisasi.find(({ kode }) => kode === one.kode)
    return {
      ...one,
      arah: one.arah ?? undefined,
      realisasi: found?.realisasi ?? null,
      bukti: found?.bukti === 1,
      dampak: impactOf(found?.dampak),
    }
  })
}

/** Returns the known figures of an impact and ignores the rest. */
function impactOf(dampak: unknown): Kra['dampak'] {
  if (typeof dampak !== 'object' || dampak === null) return null
  const figure = (key: string) => {
    const value: unknown = Object(dampak)[key]
    return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {}
  }
  const found = { ...figure('layanan'), ...figure('program'), ...figure('keluhan') }
  return Object.keys(found).length > 0 ? found : null
}

/** Gathers late changes of closed months: each month's result today, its result then, and past adjustments. */
export async function gatherLate(
  deps: Pick<Deps, 'db' | 'editions' | 'pemakaian'>,
  people: readonly BulanPegawai[],
  { kini }: BulanDiminta,
): Promise<ReadonlyMap<Nip, Susulan[]>> {
  const found = new Map<Nip, Susulan[]>()
  const late = people.filter(({ facts }) => facts.susulan.length > 0)
  if (late.length === 0) return found
  const nips = late.map(({ nip }) => nip)
  const [closed] = await deps.db.read([closedMonthsOf(deps.db, nips)])
  const kept = closed.map(({ nip, bulan, hasil }) => ({ nip, bulan, hasil }))
  for (const bulan of [...new Set(late.flatMap(({ facts }) => facts.susulan))].sort()) {
    const { kinerja } = lawOf(deps, bulan)
    const whose = late.filter(({ facts }) => facts.susulan.includes(bulan)).map(({ nip }) => nip)
    const [rows] = await deps.db.read([
      monthFacts(deps.db, { nips: whose }, questionOf(deps, bulan, kini, kinerja, false)),
    ])
    for (const row of rows) {
      const own = kept.filter(({ nip }) => nip === row.nip)
      const susulan = adjustmentOf(bulan, row, own, kinerja)
      if (susulan) found.set(row.nip, [...(found.get(row.nip) ?? []), susulan])
    }
  }
  return found
}

function adjustmentOf(
  bulan: Month,
  row: BarisFakta,
  own: readonly { readonly bulan: Month; readonly hasil: HasilBulan }[],
  policy: PolicyKinerja,
): Susulan | null {
  const then = own.find((one) => one.bulan === bulan)?.hasil
  if (!then || then.tpp.usulan === null) return null
  // The base is that of the closed month. The adjustments inside that month stay as they were.
  const settled = then.baris.filter(({ kode }) => kode === 'kinerja.penyesuaian')
  const facts = { ...factsOfMonth(bulan, row.nip, monthFrom(row)), tppDasar: then.tpp.dasar }
  const now = scoreMonth(facts, policy).tpp.usulan
  if (now === null) return null
  const diperhitungkan = own
    .flatMap(({ hasil }) => hasil.baris)
    .filter(({ kode, isi }) => kode === 'kinerja.penyesuaian' && isi?.bulan === bulan)
    .reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)
  const before = settled.reduce((sum, { rupiah }) => sum - (rupiah ?? 0), then.tpp.usulan)
  return { bulan, semula: before, seharusnya: now, diperhitungkan }
}
