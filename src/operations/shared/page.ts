/** A page of a list; `after` begins the next one, `null` on the last. */
export interface Page<Item> {
  readonly data: readonly Item[]
  readonly after: string | null
}
