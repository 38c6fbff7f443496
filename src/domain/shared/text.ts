/** What a person reads, in both languages. Indonesian comes first and is binding. */
export interface Text {
  readonly id: string
  readonly en: string
}
