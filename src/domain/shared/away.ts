/**
 * A part of the deployment did not answer: a fault that passes, so the same request may succeed later.
 * The hallway answers it with a 503.
 */
export class Away extends Error {
  /** Seconds to wait before asking again. */
  readonly retryAfter: number

  constructor(message: string, retryAfter: number) {
    super(message)
    this.retryAfter = retryAfter
  }
}
