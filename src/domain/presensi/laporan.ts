/** One line of a day's report: what of the plan came about, with where it can be seen. */
export interface BarisLaporan {
  readonly hasil: string
  readonly realisasi: number
  readonly satuan: string
  /** The target of the plan that it answers; none for work that nobody planned. */
  readonly target?: number | undefined
  readonly kra?: string | undefined
  /** An address or the number of a document. */
  readonly bukti?: string | undefined
}

/** What a day's report says. */
export interface IsiLaporan {
  readonly baris: readonly BarisLaporan[]
  readonly kendala?: string | undefined
}
