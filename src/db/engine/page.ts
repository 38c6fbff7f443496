/** Where a page of a list ended: the moment of its last row, and its id, for several rows share a moment. */
export interface PageEnd {
  readonly pada: number
  readonly id: string
}
