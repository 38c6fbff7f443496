import type { CatatanFakta, FaktaBulan } from '../../db/kinerja/fakta-bulan.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Kra } from '../../domain/kinerja/capaian.ts'
import type { MonthFacts, SidikCatatan, Susulan } from '../../domain/kinerja/facts.ts'
import { type CatatanBulan, isServed, partsOf, serviceIn } from '../../domain/kinerja/masa-bulan.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Kalender } from '../../domain/shared/calendar.ts'
import { fingerprint } from '../../domain/shared/fingerprint.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import { membersIn } from '../../domain/shared/members.ts'

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
