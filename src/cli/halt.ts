/** A failed step: what is wrong, and what to do next. Later steps were not started. */
export class Halt extends Error {
  readonly next: string
  /** Both in Indonesian and English, separated by " / ". */
  constructor(message: string, next: string) {
    super(message)
    this.next = next
  }
}
