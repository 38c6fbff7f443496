import { WHOLE } from './tpp.ts'

/** How results are compared with their targets; percentages in hundredths. */
export interface KetentuanCapaian {
  /** Whether a result without evidence counts as not reached. */
  readonly wajibBukti: boolean
  /** The most that one KRA can count, so that it cannot make up for all the others. */
  readonly batasKra: number
  /**
   * When nobody has rated: the bounds from which results are proposed as above, or as, expected.
   */
  readonly diAtas: number
  readonly sesuai: number
}

/** Whether more of an indicator is better, or less of it. */
export const ARAH_INDIKATOR = ['naik', 'turun'] as const

/** One direction of an indicator. */
export type ArahIndikator = (typeof ARAH_INDIKATOR)[number]

/** A result that somebody is to reach in a month (KRA), and what came of it. */
export interface Kra {
  readonly kode: string
  readonly target: number
  /** Left out where more is better. */
  readonly arah?: ArahIndikator | undefined
  readonly bobot: number
  /** What was reached; `null` while nothing was reported. */
  readonly realisasi: number | null
  /** Whether evidence was given. */
  readonly bukti: boolean
  /** The impact of the output (KBO), as far as it was measured. */
  readonly dampak: Dampak | null
}

/** The impact of an output: percentages from 0 to 100 as received, complaints as a number. */
export interface Dampak {
  /** The rating by the people served. */
  readonly layanan?: number
  /** How far it advanced its programme. */
  readonly program?: number
  readonly keluhan?: number
}

/**
 * Returns how far one KRA was reached, in hundredths of a percent point; `null` when its target is
 * meaningless.
 */
export function capaianKra(kra: Kra, ketentuan: KetentuanCapaian): number | null {
  const { realisasi, bukti } = kra
  const share = cappedShare(kra, realisasi ?? 0, ketentuan)
  if (share === null) return null
  return realisasi === null || (ketentuan.wajibBukti && !bukti) ? 0 : share
}

/** Returns how much of a target was reached, from 0 to the cap of the edition; `null` as in `reachedShare`. */
export function cappedShare(
  { target, arah }: Pick<Kra, 'target' | 'arah'>,
  realisasi: number,
  { batasKra }: Pick<KetentuanCapaian, 'batasKra'>,
): number | null {
  const share = reachedShare(target, realisasi, arah)
  return share === null ? null : Math.min(batasKra, Math.max(0, share))
}

/**
 * Returns how much of a target was reached, uncapped, in hundredths of a percent point (R97).
 *
 * When less is better: (1 + (1 - realisasi / target)) x 100, by the annex of Permen PANRB 6/2022
 * [P]. A target of 0 is then either reached or missed. Returns `null` when a target is meaningless:
 * below 0, or 0 when more is better.
 */
export function reachedShare(
  target: number,
  realisasi: number,
  arah: ArahIndikator = 'naik',
): number | null {
  if (target === 0 && arah === 'turun') return realisasi <= 0 ? WHOLE : 0
  if (!(target > 0)) return null
  return arah === 'turun'
    ? Math.round(((2 * target - realisasi) * WHOLE) / target)
    : Math.round((realisasi * WHOLE) / target)
}

/**
 * Returns how far a month's KRA were reached together, by weight, in hundredths of a percent point.
 *
 * `null` when no KRA was set or nothing was reported: no report is not a failure. Weights that do
 * not add up to 100 are scaled in proportion.
 */
export function capaianBulan(kra: readonly Kra[], ketentuan: KetentuanCapaian): number | null {
  if (!kra.some(({ realisasi }) => realisasi !== null)) return null
  return weightedMean(kra.map((one) => ({ ...one, capaian: capaianKra(one, ketentuan) })))
}

/** Returns the weighted mean of the known values; `null` when no value with a weight is known. */
export function weightedMean(
  all: readonly { readonly bobot: number; readonly capaian: number | null }[],
): number | null {
  let weights = 0
  let reached = 0
  for (const { bobot, capaian } of all) {
    if (capaian === null || !(bobot > 0)) continue
    weights += bobot
    reached += bobot * capaian
  }
  return weights > 0 ? Math.round(reached / weights) : null
}

/** Converts a percentage to hundredths of a percent point, limited to the range from 0 to 100 %. */
export function inHundredths(percent: number): number {
  return Math.min(WHOLE, Math.max(0, Math.round(percent * 100)))
}

/**
 * Returns the value of the impact of a month's outputs (KBO). It is the mean of the measured
 * values, less the points for complaints. `null` when nothing was measured.
 */
export function dampakBulan(kra: readonly Kra[], perKeluhan: number): number | null {
  const measured: number[] = []
  let complaints: number | null = null
  for (const { dampak } of kra) {
    if (dampak?.layanan !== undefined) measured.push(inHundredths(dampak.layanan))
    if (dampak?.program !== undefined) measured.push(inHundredths(dampak.program))
    if (dampak?.keluhan !== undefined) complaints = (complaints ?? 0) + Math.max(0, dampak.keluhan)
  }
  if (measured.length === 0 && complaints === null) return null
  const sum = measured.reduce((total, one) => total + one, 0)
  const mean = measured.length === 0 ? WHOLE : Math.round(sum / measured.length)
  return Math.max(0, mean - Math.round((complaints ?? 0) * perKeluhan))
}
