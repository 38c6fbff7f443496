import type { Text } from './text.ts'

/**
 * A part of the deployment did not answer. The fault passes, so the same request may succeed later.
 * The hallway answers it with a 503.
 */
export class Away extends Error {
  /** Seconds to wait before the next attempt. */
  readonly retryAfter: number
  /** The text for the caller, when there is more to say than that a part is unreachable. */
  readonly detail: Text | undefined

  constructor(message: string, retryAfter: number, detail?: Text) {
    super(message)
    this.retryAfter = retryAfter
    this.detail = detail
  }
}
