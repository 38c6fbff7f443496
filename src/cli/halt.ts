/** A step that failed: what is the matter, and what to do next. Nothing after it was begun. */
export class Halt extends Error {
  readonly next: string
  /** Both in Indonesian and English, parted by " / ". */
  constructor(message: string, next: string) {
    super(message)
    this.next = next
  }
}
