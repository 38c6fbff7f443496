import { WHOLE } from './tpp.ts'

/** How results are held against their targets; percentages in hundredths. */
export interface KetentuanCapaian {
  /** Whether a result without evidence counts as not reached. */
  readonly wajibBukti: boolean
  /** The most that one KRA counts, so that one does not make up for all the others. */
  readonly batasKra: number
  /** From where on results are proposed as above, and as what was expected, where nobody has rated. */
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
  /** What was reached; `null` while nothing was told. */
  readonly realisasi: number | null
  /** Whether evidence was given. */
  readonly bukti: boolean
  /** The impact of the output (KBO), as far as it was measured. */
  readonly dampak: Dampak | null
}

/** The impact of an output; percentages from 0 to 100 as they came, complaints as a number. */
export interface Dampak {
  /** How those served rate it. */
  readonly layanan?: number
  /** How far it carried the programme that it belongs to. */
  readonly program?: number
  readonly keluhan?: number
}

/** Returns how far one KRA was reached, in hundredths of a percent point; `null` where its target says nothing. */
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
 * Where less is better: (1 + (1 - realisasi / target)) x 100, by the annex of Permen PANRB 6/2022 [P]. A
 * target of 0 is then reached or missed. `null` where a target says nothing: below 0, or 0 of more is better.
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
 * Returns how far a month's KRA were reached together, by their weights, in hundredths of a percent point.
 *
 * `null` where none was set or nothing was told of any: no news is not a failure. Weights that do
 * not add up to 100 are taken in proportion.
 */
export function capaianBulan(kra: readonly Kra[], ketentuan: KetentuanCapaian): number | null {
  if (!kra.some(({ realisasi }) => realisasi !== null)) return null
  return weightedMean(kra.map((one) => ({ ...one, capaian: capaianKra(one, ketentuan) })))
}

/** Returns the mean of what is known, by weight; `null` where nothing with a weight is known. */
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

/** Returns a percentage as it came (0 to 100) in hundredths of a percent point; what lies outside is cut off. */
export function inHundredths(percent: number): number {
  return Math.min(WHOLE, Math.max(0, Math.round(percent * 100)))
}

/**
 * Returns what the impact of a month's outputs (KBO) is worth: the mean of what was measured, less the points
 * of the complaints. `null` where nothing was measured.
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
