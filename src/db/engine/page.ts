/**
 * The end of a page: the moment and the id of its last row, because several rows may share a
 * moment.
 */
export interface PageEnd {
  readonly pada: number
  readonly id: string
}
