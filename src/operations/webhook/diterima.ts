import type { Rejected } from './check-items.ts'

/** What a delivery is answered with. */
export interface Diterima {
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: readonly Rejected[]
  /** The signed receipts of taps that are new, by their place. */
  readonly receipts?: readonly Tanda[]
}

/** The receipt of one item of a delivery. */
export interface Tanda {
  readonly index: number
  readonly tanda: string
  /** The salt by which the person proves where they tapped; none for a tap without a position. */
  readonly garam?: string
}
