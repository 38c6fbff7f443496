import type { Text } from './text.ts'

/**
 * A part of the deployment did not answer: a fault that passes, so the same request may succeed later.
 * The hallway answers it with a 503.
 */
export class Away extends Error {
  /** Seconds to wait before asking again. */
  readonly retryAfter: number
  /** What the caller is told, where there is more to say than that a part is away. */
  readonly detail: Text | undefined

  constructor(message: string, retryAfter: number, detail?: Text) {
    super(message)
    this.retryAfter = retryAfter
    this.detail = detail
  }
}
