/** The result of a section of the bench: its tables, and each limit that was missed. */
export interface Measurement {
  readonly text: string
  readonly faults: readonly string[]
}

/** Tells a figure as soon as it is known. */
export type Reporter = (line: string) => void
