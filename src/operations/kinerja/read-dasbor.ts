import { monthSumFrom, monthSums } from '../../db/kinerja/garis.ts'
import { measuredUse } from '../../db/kinerja/rekap.ts'
import { servingFrom, servingKra, targetFrom, unitTargets } from '../../db/kinerja/sasaran-unit.ts'
import { servicesIn, workedIn } from '../../db/kinerja/tren.ts'
import { notYet } from '../../db/pegawai/hari-pertama.ts'
import { unitsHeadedBy } from '../../db/pegawai/unit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import {
  compareTargets,
  type Hemat,
  type SasaranTercapai,
  savings,
  shareSaved,
  sumOfficeSavings,
} from '../../domain/kinerja/hemat.ts'
import type { DaftarPenghargaan } from '../../domain/kinerja/penghargaan.ts'
import {
  daysWorked,
  measuresOf,
  type Perbandingan,
  perbandinganOf,
  type RekapUnit,
  sumRekap,
  TERLALU_SEDIKIT,
  type UkuranBulan,
} from '../../domain/kinerja/rekap.ts'
import { summarise } from '../../domain/kinerja/ringkasan.ts'
import { type HasilUnit, resultsOfUnit } from '../../domain/kinerja/sasaran-unit.ts'
import { targetsOf } from '../../domain/kinerja/target-dasbor.ts'
import { type BulanTren, fewMonths, trendOf, trendStart } from '../../domain/kinerja/tren.ts'
import { type Caller, mayReadFigures } from '../../domain/pegawai/access.ts'
import { pakaiFrom, startOfUse } from '../../domain/pegawai/masa-pakai.ts'
import { addDays, type LocalDate, type Month, monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { Problem } from '../shared/problem.ts'
import { completeSums, type Jumlah, sumQueries } from './jumlah.ts'
import { proposePenghargaan, rewardQuery } from './propose-penghargaan.ts'

/** The month of one unit, or of all; shares in hundredths of a percent point. */
export interface IkhtisarUnit extends UkuranBulan {
  readonly pegawai: number
  readonly berhak: number
  readonly peserta: RekapUnit['peserta']
  readonly hariWfa: number
  readonly keluhan: number
  readonly hadirTanpaHasil: number
  readonly stagnasi: number
  readonly predikat: RekapUnit['predikat']
  readonly pengajuan: RekapUnit['pengajuan']
  readonly status: RekapUnit['status']
}

/** The dashboard of a month. */
export interface Dasbor extends IkhtisarUnit {
  readonly bulan: Month
  readonly unit: string | null
  /** Whether days of the month are still to come. */
  readonly berjalan: boolean
  /** The month in a few words. */
  readonly ringkasan: Text
  /** When the oldest of the sums was made. */
  readonly pada: Instant
  /** The first day of use, if the month has days before it. */
  readonly mulai: LocalDate | null
  readonly bandingan: {
    readonly wfa: Perbandingan
    readonly kantor: Perbandingan
    /** A note when there are too few days or people for a conclusion. */
    readonly catatan: Text | null
  }
  readonly penghematan: {
    readonly rincian: readonly Hemat[]
    readonly kantor: readonly [number, number]
    readonly km: number
    /** The savings achieved against the baseline, if measured, and the declared target. */
    readonly tercapai: number | null
    readonly target: number | null
    readonly dasar: string
    readonly dasarTarget: string | null
    /** Every target that the regency declared, each for its own kinds (R119). */
    readonly sasaran: readonly SasaranTercapai[]
  }
  /** The unit's own results against its targets (R101); `null` for all units. */
  readonly hasilUnit: HasilUnit | null
  /**
   * Services beside the WFA share, twelve months up to this one (R102), and a note if there are
   * few.
   */
  readonly tren: readonly BulanTren[]
  readonly catatanTren: Text | null
  /**
   * Suggested rewards from the months of the unit; `null` for all units, and for readers who do not
   * decide.
   */
  readonly usulanPenghargaan: DaftarPenghargaan | null
  readonly perUnit: readonly (IkhtisarUnit & {
    readonly unitKerja: string
    readonly nama: string
    /** How far the unit's own targets were reached; `null` when nothing was sent. */
    readonly capaianUnit: number | null
  })[]
}

/**
 * Dasbor: reads the effects of flexible work in a month.
 *
 * For bkd, sekda, the inspektorat, and a kepala for their own unit. Reads the stored sums of each
 * unit, and computes missing ones. One round trip when none is missing.
 */
export async function readDasbor(
  deps: Deps,
  caller: Caller,
  bulan: Month,
  unit: string | null,
): Promise<Result<Dasbor, Problem>> {
  const { db } = deps
  const sebelum = monthOf(addDays(`${bulan}-01`, -1))
  const read = await readAs(db, caller, [
    measuredUse(db, bulan, unit),
    unitsHeadedBy(db, caller.nip),
    unitTargets(db, bulan, unit),
    servingKra(db, bulan, unit),
    servicesIn(db, { dari: trendStart(bulan), sampai: bulan }, unit),
    workedIn(db, { dari: trendStart(bulan), sampai: bulan }, unit),
    notYet(db, `${bulan}-01`),
    monthSums(db, { dari: sebelum, sampai: sebelum }, unit),
    rewardQuery(deps, bulan, unit),
    ...sumQueries(deps, bulan, unit),
  ])
  if (!read.ok) return read
  const [used, headed, targets, serving, services, worked, belum, before, rated, ...sums] =
    read.value
  const own = unit !== null && headed.some(({ kode }) => kode === unit)
  if (!own && !mayReadFigures(caller)) return err({ kind: 'bukan-wewenang' })
  // The inspektorat reads figures; rewards are for those who decide.
  const sees = own || caller.peran.includes('bkd') || caller.peran.includes('sekda')
  const found = await completeSums(deps, bulan, sums)
  const whole = sumRekap(found.map(({ isi }) => isi))
  const law = policyOn(deps.editions, `${bulan}-01`)
  const { penghematan, targetHemat, capaian } = law.kinerja
  const spared = savings(
    { hariWfa: whole.wfa.hari, km: whole.perjalanan.km, terukur: used },
    penghematan.value,
  )
  const sasaran = compareTargets(targetHemat?.value ?? [], used)
  const resultsOf = (kode: string) =>
    resultsOfUnit(
      targets.filter(({ unitKerja }) => unitKerja === kode).map(targetFrom),
      kode === unit ? serving.map(servingFrom) : [],
      capaian.value,
    )
  const tren = trendOf(bulan, services, [
    // The month itself uses its whole sum, which may have been computed just now.
    { bulan, hariWfa: whole.wfa.hari, hariKerja: daysWorked(whole) },
    ...worked,
  ])
  const berjalan = bulan >= monthOf(localDate(deps.now(), deps.zona))
  const last = tren.at(-2)
  const current = tren.at(-1)
  const [was] = before.map((row) => measuresOf(monthSumFrom(row)))
  return ok({
    bulan,
    unit,
    berjalan,
    ringkasan: summarise({
      bulan,
      berjalan,
      ukuran: measuresOf(whole),
      peserta: whole.peserta,
      hariWfa: whole.wfa.hari,
      sebelum: { bulan: sebelum, kehadiran: was?.kehadiran ?? null },
      aduan: { kini: current?.aduan ?? null, sebelum: last?.aduan ?? null },
      target: targetsOf(law),
    }),
    pada: oldest(found, deps.now()),
    mulai: startOfUse(bulan, unit, pakaiFrom(deps.masaPakai, belum)),
    ...summaryOf(whole),
    bandingan: { ...sides(whole), catatan: tooFew(whole) },
    penghematan: {
      rincian: spared,
      kantor: sumOfficeSavings(spared),
      km: whole.perjalanan.km,
      tercapai: shareSaved(used),
      target: sasaran[0]?.bagian ?? null,
      dasar: penghematan.basis,
      dasarTarget: sasaran[0]?.dasar ?? null,
      sasaran,
    },
    hasilUnit: unit === null ? null : resultsOf(unit),
    tren,
    catatanTren: fewMonths(tren),
    usulanPenghargaan: unit !== null && sees ? proposePenghargaan(deps, bulan, rated) : null,
    perUnit: found.map(({ unitKerja, nama, isi }) => ({
      unitKerja,
      nama,
      ...summaryOf(isi),
      capaianUnit: resultsOf(unitKerja).capaian,
    })),
  })
}

function oldest(rows: readonly Jumlah[], now: Instant): Instant {
  return Math.min(now, ...rows.map(({ pada = now }) => pada))
}

function summaryOf(sum: RekapUnit): IkhtisarUnit {
  const { status, wfa, pengajuan, peserta } = sum
  return {
    ...measuresOf(sum),
    pegawai: sum.pegawai,
    berhak: sum.berhak,
    peserta,
    hariWfa: wfa.hari,
    keluhan: sum.keluhan,
    hadirTanpaHasil: sum.hadirTanpaHasil,
    stagnasi: sum.stagnasi,
    predikat: sum.predikat,
    pengajuan,
    status,
  }
}

function sides({ wfa, kantor }: RekapUnit) {
  return { wfa: perbandinganOf(wfa), kantor: perbandinganOf(kantor) }
}

function tooFew({ wfa, kantor, pegawai }: RekapUnit): Text | null {
  const { hari, pegawai: people } = TERLALU_SEDIKIT
  if (wfa.hari >= hari && kantor.hari >= hari && pegawai >= people) return null
  return {
    id: `Terlalu sedikit untuk disimpulkan: kurang dari ${hari} hari kerja pegawai atau ${people} pegawai.`,
    en: `Too few to conclude anything: fewer than ${hari} days of people or ${people} employees.`,
  }
}
