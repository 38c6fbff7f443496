import type { Nip } from '../pegawai/nip.ts'
import {
  capaianKra,
  cappedShare,
  type KetentuanCapaian,
  type Kra,
  weightedMean,
} from './capaian.ts'

/** A result that a unit is to reach in a month (R101), and what was reached. */
export interface SasaranUnit {
  readonly kode: string
  readonly hasil: string
  readonly indikator: string
  readonly satuan: string
  readonly target: number
  readonly arah: NonNullable<Kra['arah']>
  readonly bobot: number
  /** What was reached; `null` while nothing was sent. */
  readonly realisasi: number | null
  /** Whether evidence was given. */
  readonly bukti: boolean
}

/** The KRA of a person that serves a target of the unit. */
export interface KraPendukung {
  readonly nip: Nip
  /** The code of the unit's target. */
  readonly sasaran: string
  readonly kra: Kra
}

/** A target of a unit with its achievement, in hundredths of a percent point. */
export interface CapaianSasaran extends SasaranUnit {
  /** `null` while nothing was sent, or when the target is meaningless. */
  readonly capaian: number | null
  /**
   * People whose KRA serve it, and the mean achievement of those KRA; `null` while none was
   * reported.
   */
  readonly pendukung: { readonly pegawai: number; readonly capaian: number | null }
}

/** The results of a unit's month against its targets. */
export interface HasilUnit {
  /** By weight, over the targets with an achievement; `null` if there are none. */
  readonly capaian: number | null
  /** How many targets have an achievement. */
  readonly terhitung: number
  readonly sasaran: readonly CapaianSasaran[]
}

/**
 * Compares the results of a unit with its targets (R101), by the directions and the cap of KRA
 * (R97).
 *
 * A result that was not sent does not count, not even as 0: no report is not a failure. The clause
 * on evidence binds the KRA of people; for a unit evidence is only shown.
 */
export function resultsOfUnit(
  sasaran: readonly SasaranUnit[],
  kra: readonly KraPendukung[],
  ketentuan: KetentuanCapaian,
): HasilUnit {
  const serving = Map.groupBy(kra, (one) => one.sasaran)
  const all = sasaran.map((one) => ({
    ...one,
    capaian: one.realisasi === null ? null : cappedShare(one, one.realisasi, ketentuan),
    pendukung: supportOf(serving.get(one.kode) ?? [], ketentuan),
  }))
  return {
    capaian: weightedMean(all),
    terhitung: all.filter(({ capaian, bobot }) => capaian !== null && bobot > 0).length,
    sasaran: all,
  }
}

function supportOf(
  serving: readonly KraPendukung[],
  ketentuan: KetentuanCapaian,
): CapaianSasaran['pendukung'] {
  const told = serving.filter(({ kra }) => kra.realisasi !== null)
  const each = told.map(({ kra }) => ({ bobot: 1, capaian: capaianKra(kra, ketentuan) }))
  return {
    pegawai: new Set(serving.map(({ nip }) => nip)).size,
    capaian: weightedMean(each),
  }
}
