import type { Instant } from '../shared/local-time.ts'

/** How a request to mend data stands: it waits, its source was asked, or it was answered. */
export const STATUS_PERBAIKAN = ['diajukan', 'diteruskan', 'diperbaiki', 'ditolak'] as const

/** See `STATUS_PERBAIKAN`. */
export type StatusPerbaikan = (typeof STATUS_PERBAIKAN)[number]

/** Returns whether a request still waits for its answer. */
export function isOpen(status: StatusPerbaikan): boolean {
  return status === 'diajukan' || status === 'diteruskan'
}

/** How long somebody waits for the answer at most. */
const ANSWER_MS = 72 * 3_600_000

/**
 * Returns when a request is to be answered: 3 x 24 hours after it was made. UU 27/2022 gives the right to have data
 * mended; the hours are Luwes's own default.
 */
export function answerDue(diajukanPada: Instant): Instant {
  return diajukanPada + ANSWER_MS
}

/** Returns the moment before which a request was made that is overdue at another, while it waits. */
export function overdueBefore(now: Instant): Instant {
  return now - ANSWER_MS
}
