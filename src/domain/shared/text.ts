/** A text for people, in both languages. Indonesian comes first and is binding. */
export interface Text {
  readonly id: string
  readonly en: string
}
