/** What a section of the bench found: its tables, and each limit that was not held. */
export interface Measurement {
  readonly text: string
  readonly faults: readonly string[]
}

/** Tells a figure as soon as it is known. */
export type Tell = (line: string) => void
