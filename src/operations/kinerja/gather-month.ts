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
import type { PolicyKinerja } from '../../domain/kinerja/policy.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import { scoreMonth } from '../../domain/kinerja/score-month.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { addDays, daysOfMonth, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { clipTo } from '../../domain/shared/masa.ts'
import { calendarFrom } from '../shared/calendar.ts'

/**
 * The first and the last day of a month that are over, in the zone where days end last, and on which Luwes
 * was used. `sampai` lies before `dari` where there is none.
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

/** The law that a month is scored by: that of its last day. */
export function lawOf({ editions }: Pick<Deps, 'editions'>, bulan: Month) {
  const { since, policy } = editionOn(editions, daysOfMonth(bulan).at(-1) ?? `${bulan}-01`)
  return { edisi: since, kinerja: policy.kinerja }
}

/** What is asked of the database for a month under a law. */
export function asked(
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

/** A person's month as gathered: the text of the facts, and the facts. */
export interface Gathered extends BarisFakta {
  readonly facts: FaktaBulan
}

/** Gathers the months of some people. */
export async function gatherMonths(
  { db }: Pick<Deps, 'db'>,
  siapa: Siapa,
  question: BulanDiminta,
): Promise<Gathered[]> {
  const [rows] = await db.read([monthFacts(db, siapa, question)])
  return rows.map((row) => ({ ...row, facts: monthFrom(row) }))
}

/** What the months of everybody rest on beside their facts. */
export interface Latar {
  readonly kalender: Kalender
  /** The last month that is closed; `null` while none is. */
  readonly ditutup: Month | null
}

/** The queries of a background. */
export function backgroundQueries(db: Db) {
  return [lastClosed(db), calendarEntered(db)] as const
}

/** Reads a background out of the answers to `backgroundQueries`. */
export function backgroundFrom(
  deps: Pick<Deps, 'kalender' | 'zona'>,
  [[last], calendar]: readonly [
    Awaited<ReturnType<typeof lastClosed>>,
    Awaited<ReturnType<typeof calendarEntered>>,
  ],
): Latar {
  return { kalender: calendarFrom(deps, calendar), ditutup: last?.bulan ?? null }
}

/** The facts of a month as the rules look at them. */
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

/** What the database answers with nothing is left out, as where nobody said anything. */
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
      realisasi: found?.realisasi ?? null,
      bukti: found?.bukti === 1,
      dampak: impactOf(found?.dampak),
    }
  })
}

/** The impact as far as it is told in figures that we know; whatever else was sent is left unread. */
function impactOf(told: unknown): Kra['dampak'] {
  if (typeof told !== 'object' || told === null) return null
  const figure = (key: string) => {
    const value: unknown = Object(told)[key]
    return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {}
  }
  const found = { ...figure('layanan'), ...figure('program'), ...figure('keluhan') }
  return Object.keys(found).length > 0 ? found : null
}

/** What was found of people's closed months: what each would be today, against what was told and adjusted. */
export async function gatherLate(
  deps: Pick<Deps, 'db' | 'editions' | 'pemakaian'>,
  people: readonly Gathered[],
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
      monthFacts(deps.db, { nips: whose }, asked(deps, bulan, kini, kinerja, false)),
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
  // The base is that of the closed month; and what that month itself settled of others stays as it was.
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

/** Whether a month is over on a day. */
export function isOver(bulan: Month, today: LocalDate): boolean {
  return today > (daysOfMonth(bulan).at(-1) ?? '')
}
