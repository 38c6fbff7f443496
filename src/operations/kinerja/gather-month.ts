import type { Db } from '../../db/engine/client.ts'
import { lastClosed } from '../../db/kinerja/bulan.ts'
import {
  type BarisFakta,
  type BulanDiminta,
  type CatatanFakta,
  type FaktaBulan,
  monthFacts,
  monthFrom,
} from '../../db/kinerja/fakta-bulan.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import type { Deps } from '../../deps.ts'
import { editionOn, policyOn } from '../../domain/edition.ts'
import type { Kra } from '../../domain/kinerja/capaian.ts'
import type { MonthFacts, SidikCatatan, Susulan } from '../../domain/kinerja/facts.ts'
import { isOver } from '../../domain/kinerja/halangan.ts'
import { type CatatanBulan, isServed, partsOf, serviceIn } from '../../domain/kinerja/masa-bulan.ts'
import type { PolicyKinerja } from '../../domain/kinerja/policy.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { fingerprint } from '../../domain/shared/fingerprint.ts'
import { addDays, daysOfMonth, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { clipTo } from '../../domain/shared/masa.ts'
import { membersIn } from '../../domain/shared/members.ts'
import { calendarFrom } from '../shared/calendar.ts'

/**
 * Returns the first and the last past day of a month on which Luwes was used.
 *
 * Days are counted in the westernmost zone, where they end last. `sampai` is before `dari` when
 * there is none.
 */
export function daysOver(
  { masaPakai }: Pick<Deps, 'masaPakai'>,
  bulan: Month,
  now: Instant,
): Pick<BulanDiminta, 'dari' | 'sampai'> {
  const today = localDate(now, 'Asia/Jakarta')
  const last = daysOfMonth(bulan).at(-1) ?? ''
  const sampai = isOver(bulan, today) ? last : addDays(today, -1)
  return clipTo({ dari: `${bulan}-01`, sampai }, masaPakai)
}

/** Returns the law that scores a month: that of its last day. */
export function lawOf({ editions }: Pick<Deps, 'editions'>, bulan: Month) {
  const { since, policy } = editionOn(editions, daysOfMonth(bulan).at(-1) ?? `${bulan}-01`)
  return { edisi: since, kinerja: policy.kinerja }
}

/** Returns the parameters of the query for a month under a law. */
export function questionOf(
  deps: Pick<Deps, 'masaPakai'>,
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

/** A person's month: the facts, and the text from which they were read. */
export interface BulanPegawai extends BarisFakta {
  readonly facts: FaktaBulan
}

/** Reads a person's month from its row. */
export function withFacts(row: BarisFakta): BulanPegawai {
  return { ...row, facts: monthFrom(row) }
}

/** Gathers the months of some people. */
export async function gatherMonths(
  { db }: Pick<Deps, 'db'>,
  nips: readonly Nip[],
  question: BulanDiminta,
): Promise<BulanPegawai[]> {
  const [rows] = await db.read([monthFacts(db, { nips }, question)])
  return rows.map(withFacts)
}

/** The facts that the months of everybody share. */
export interface Latar {
  readonly kalender: Kalender
  /** The last closed month; `null` if there is none. */
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

/** The law and the zone that decide which days of a month are working days. */
export interface HukumHari extends Pick<Deps, 'editions' | 'zona'> {
  readonly kalender: Kalender
}

/** Returns the facts of a month in the form that the rules read. */
export function factsOfMonth(
  bulan: Month,
  nip: Nip,
  facts: FaktaBulan,
  hukum: HukumHari,
  susulan: readonly Susulan[] = [],
): MonthFacts {
  const catatan = facts.catatan.map((one) => recordFrom(one, hukum))
  const { masa, dasar } = serviceIn({
    bulan,
    catatan,
    cuti: facts.cuti,
    sif: facts.sif,
    kalender: hukum.kalender,
    presensiOn: (tanggal: LocalDate) => policyOn(hukum.editions, tanggal).presensi,
  })
  const days = facts.hari.filter(([tanggal]) => isServed({ catatan }, tanggal))
  return {
    bulan,
    nip,
    susulan,
    masa,
    bagian: partsOf(catatan),
    catatan: marksOf(facts.catatan),
    hari: days.map(([tanggal, status, rancangan, potongan]) => ({
      tanggal,
      status,
      rancangan: rancangan === 1 ? 'tanpa-keterangan' : null,
      potongan: potongan.map(([kode, poin]) => ({ kode, poin })),
    })),
    nilai: facts.nilai && ratingOf(facts.nilai),
    kra: kraOf(facts),
    serapanUnit: facts.serapan,
    tppDasar: dasar?.tppDasar ?? null,
    risikoLapangan: dasar?.risikoLapangan ?? 0,
    hukuman: facts.hukuman.length === 0 ? [] : casesFrom(facts.hukuman),
    dipulihkan: facts.dipulihkan.flatMap(({ kode, hari }) =>
      hari.map((tanggal) => ({ kode, tanggal })),
    ),
  }
}

function recordFrom(
  { dasar, risiko, jam, lain: _, ...record }: CatatanFakta,
  { zona }: HukumHari,
): CatatanBulan {
  return {
    ...record,
    zona: record.zona ?? zona,
    tppDasar: dasar,
    risikoLapangan: risiko ?? 0,
    jamKerja: jam ?? undefined,
  }
}

/** Returns the records behind a month, without the data about their units. */
function marksOf(catatan: readonly CatatanFakta[]): SidikCatatan[] {
  return [...Map.groupBy(catatan, ({ sejak }) => sejak)].flatMap(([sejak, [first]]) => {
    if (!first) return []
    const { unitKerja, jabatan, dasar, risiko, jam, lain } = first
    const said = JSON.stringify([unitKerja, jabatan, dasar, risiko, jam, lain])
    return [[sejak, fingerprint(said)] as const]
  })
}

/** Returns a rating without the parts that nobody gave; `null` when a required part is missing. */
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
  const told = membersIn(dampak)
  const figure = (key: string) => {
    const value = told[key]
    return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {}
  }
  const found = { ...figure('layanan'), ...figure('program'), ...figure('keluhan') }
  return Object.keys(found).length > 0 ? found : null
}
