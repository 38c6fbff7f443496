import { monthOf } from '../shared/local-date.ts'
import type { BarisHasil, HasilBulan, Line } from './bulan.ts'
import { capaianBulan } from './capaian.ts'
import { sanctionCut } from './discipline.ts'
import type { MonthFacts } from './facts.ts'
import { komponenHasil } from './komponen/index.ts'
import type { Komponen } from './komponen/komponen.ts'
import {
  adjustmentLines,
  type BarisMasa,
  deductionLines,
  floorLines,
  leaveLines,
  openLines,
  restoredLines,
  sanctionLines,
  serviceLines,
} from './lines.ts'
import type { BobotKomponen, PolicyKinerja } from './policy.ts'
import type { Predikat } from './predikat.ts'
import { predikatOf, proposedPredikat } from './predikat.ts'
import { type ExactMoney, exactRupiah, exactShare, roundCumulatively, WHOLE } from './tpp.ts'

export type { MonthFacts } from './facts.ts'

/** A component with its weight and its result; `null` when no fact gives one. */
interface Bagian {
  readonly line: Line
  readonly bobot: number
  readonly nilai: number | null
}

/**
 * Scores a month: discipline, results and proposed TPP, with every line of the calculation
 * (R50-R57).
 *
 * `policy` is the edition that scores the month. Discipline is 100 less the points of the days,
 * never below 0; WFA and office days weigh the same. Results are the components that the edition
 * weighs. A component without facts passes its weight to the predicate, so that nobody gains or
 * loses by it. Days not served and unpaid leave are taken off the base. Without a rating the
 * predicate is proposed from the KRA. Without KRA results or a base there is no proposal.
 */
export function scoreMonth(facts: MonthFacts, policy: PolicyKinerja): HasilBulan {
  const { bulan, nip, tppDasar } = facts
  const days = facts.hari.filter(({ tanggal }) => monthOf(tanggal) === bulan)
  const taken = [...deductionLines(days), ...restoredLines(days, facts.dipulihkan)]
  const points = taken.reduce((sum, { poin }) => sum + poin, 0)
  const disiplin = Math.min(policy.disiplin.value.batas, Math.max(0, WHOLE - points))

  const capaian = capaianBulan(facts.kra, policy.capaian.value)
  const { predikat, diusulkan } = predikatFrom(facts, capaian, policy)
  const parts = results(facts, { predikat, diusulkan, capaian }, policy)

  const lines = {
    base: baseLines(facts, policy),
    masa: unpaidLines(facts, policy),
    discipline: [...taken, ...openLines(days), ...floorLines(points)],
    parts,
    sanction: sanctionLines(sanctionCut(facts.hukuman, bulan, policy)),
  }
  const baris = worth(lines, facts, policy)
  const usulan = baris.reduce<number | null>(
    (sum, { rupiah }) => (sum === null || rupiah === null ? null : sum + rupiah),
    0,
  )
  return {
    bulan,
    nip,
    disiplin,
    produktivitas: resultsTogether(parts, predikat, policy),
    predikat,
    predikatDiusulkan: diusulkan,
    capaian,
    tpp: { dasar: tppDasar, usulan },
    bagian: facts.bagian,
    catatan: facts.catatan,
    baris,
  }
}

function predikatFrom(
  { nilai }: MonthFacts,
  capaian: number | null,
  { capaian: { value } }: PolicyKinerja,
): { readonly predikat: Predikat | null; readonly diusulkan: boolean } {
  if (nilai) return { predikat: predikatOf(nilai), diusulkan: false }
  if (capaian === null) return { predikat: null, diusulkan: false }
  return { predikat: proposedPredikat(capaian, value), diusulkan: true }
}

/** Returns the line of the base, and of the field risk if it adds to the base (R55). */
function baseLines({ tppDasar, risikoLapangan }: MonthFacts, { kondisiKerja }: PolicyKinerja) {
  const isi = tppDasar === null ? {} : { dasar: tppDasar }
  const base: Line = { kode: 'kinerja.tpp-dasar', jumlah: 1, poin: 0, isi }
  const rate = kondisiKerja?.value[risikoLapangan] ?? 0
  if (rate === 0) return [base]
  return [base, { kode: 'kinerja.kondisi-kerja', jumlah: risikoLapangan, poin: -rate } as const]
}

/** Returns the lines of unpaid days: days not served (R77), and days of leave (R98). */
function unpaidLines({ masa }: MonthFacts, { tppSebagian, tppCuti }: PolicyKinerja): BarisMasa[] {
  if (masa === null || masa.hariKerja === 0) return []
  const unserved = serviceLines(masa, tppSebagian.value)
  const nothingLeft = unserved.some(({ hari }) => hari === masa.hariKerja)
  return nothingLeft ? unserved : [...unserved, ...leaveLines(masa, tppCuti)]
}

interface PredikatBulan {
  readonly predikat: Predikat | null
  readonly diusulkan: boolean
  readonly capaian: number | null
}

function results(facts: MonthFacts, found: PredikatBulan, policy: PolicyKinerja): Bagian[] {
  const looked = { ...found, nilai: facts.nilai, kra: facts.kra, serapanUnit: facts.serapanUnit }
  const byPredikat = found.predikat && policy.predikat.value[found.predikat]
  return komponenHasil.flatMap(
    (one: Komponen<(typeof komponenHasil)[number]['kode']>): Bagian[] => {
      const clause = policy.komponen[one.kode]
      if (!clause) return []
      const own = one.nilai(looked, policy)
      return [
        partOf(one, clause.value, own, byPredikat, {
          ...(found.predikat && { predikat: found.predikat }),
          ...(own === null && { asal: 'predikat' }),
          ...(found.diusulkan && { diusulkan: 1 }),
          keluaran: (own !== null && one.keluaran?.(looked)) || [],
        }),
      ]
    },
  )
}

interface IsiPredikat {
  readonly predikat?: Predikat
  readonly asal?: 'predikat'
  readonly diusulkan?: 1
  readonly keluaran: readonly string[]
}

function partOf(
  { kode }: Pick<Komponen, 'kode'>,
  { bobot, batas }: BobotKomponen,
  own: number | null,
  byPredikat: number | null,
  { keluaran, ...told }: IsiPredikat,
): Bagian {
  const reached = own ?? byPredikat
  const nilai = reached === null ? null : Math.min(batas, reached)
  const line = {
    kode,
    jumlah: Math.max(1, keluaran.length),
    poin: nilai === null ? 0 : WHOLE - nilai,
    ...(keluaran.length > 0 && { keluaran }),
    isi: { ...told, bobot, ...(nilai !== null && { nilai }) },
  }
  return { line, bobot, nilai }
}

/**
 * Returns the value of all results together, or of the predicate alone when the edition weighs no
 * component.
 */
function resultsTogether(
  parts: readonly Bagian[],
  predikat: Predikat | null,
  policy: PolicyKinerja,
): number | null {
  const weights = parts.reduce((sum, { bobot }) => sum + bobot, 0)
  if (weights === 0) return predikat && policy.predikat.value[predikat]
  let sum = 0
  for (const { bobot, nilai } of parts) {
    if (nilai === null) return null
    sum += bobot * nilai
  }
  return Math.round(sum / weights)
}

interface Lines {
  readonly base: readonly Line[]
  readonly masa: readonly BarisMasa[]
  readonly discipline: readonly Line[]
  readonly parts: readonly Bagian[]
  readonly sanction: readonly Line[]
}

/** Returns the lines with their value; `null` in each while nothing can be proposed. */
function worth(
  lines: Lines,
  { tppDasar, masa, susulan }: MonthFacts,
  policy: PolicyKinerja,
): BarisHasil[] {
  const results = lines.parts.map(({ line }) => line)
  const unpaid = lines.masa.map(({ line }) => line)
  const all = [...lines.base, ...unpaid, ...lines.discipline, ...results, ...lines.sanction]
  const known = lines.parts.every(({ nilai, bobot }) => nilai !== null || bobot === 0)
  if (tppDasar === null || !known) return all.map((line) => ({ ...line, rupiah: null }))

  // Every amount is multiplied by the working days of the month, so that shares of days are exact.
  const times = BigInt((lines.masa.length > 0 && masa?.hariKerja) || 1)
  const base = exactRupiah(tppDasar) * times
  const added = lines.base.slice(1).map(({ poin }) => exactShare(base, -poin))
  const whole = total([base, ...added])
  const lost = lines.masa.map(
    ({ hari, bagian }) => -exactShare((whole / times) * BigInt(hari), bagian),
  )
  const paid = total([whole, ...lost])
  const deductionOf = (bobot: number, poin: number): ExactMoney =>
    -exactShare(exactShare(paid, bobot), poin)
  const parts = [
    base,
    ...added,
    ...lost,
    ...lines.discipline.map(({ poin }) => deductionOf(policy.disiplin.value.bobot, poin)),
    ...lines.parts.map(({ line, bobot }) => deductionOf(bobot, line.poin)),
  ]
  const cuts = lines.sanction.map(({ poin }) => -exactShare(total(parts), poin))
  const rupiah = roundCumulatively([...parts, ...cuts], times)
  const baris = all.map((line, index) => ({ ...line, rupiah: rupiah[index] ?? 0 }))
  const usulan = rupiah.reduce((sum, one) => sum + one, 0)
  return [...baris, ...adjustmentLines(susulan, usulan)]
}

function total(parts: readonly ExactMoney[]): ExactMoney {
  return parts.reduce((sum, part) => sum + part, 0n)
}
