import type { Instant } from '../shared/local-time.ts'

/** The state of a request to correct data: waiting, its source was asked, or answered. */
export const STATUS_PERBAIKAN_DATA = ['diajukan', 'diteruskan', 'diperbaiki', 'ditolak'] as const

/** See `STATUS_PERBAIKAN_DATA`. */
export type StatusPerbaikanData = (typeof STATUS_PERBAIKAN_DATA)[number]

/** Returns whether a request still waits for its answer. */
export function isOpen(status: StatusPerbaikanData): boolean {
  return status === 'diajukan' || status === 'diteruskan'
}

/** The longest time until an answer. */
const ANSWER_MS = 72 * 3_600_000

/**
 * Returns when a request must be answered: 3 x 24 hours after it was made. UU 27/2022 gives the
 * right to correct data; the hours are Luwes's own default.
 */
export function answerDue(diajukanPada: Instant): Instant {
  return diajukanPada + ANSWER_MS
}

/** Returns the moment such that unanswered requests made before it are overdue. */
export function overdueBefore(now: Instant): Instant {
  return now - ANSWER_MS
}
