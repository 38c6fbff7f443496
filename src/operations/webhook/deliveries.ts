/** How many deliveries are sent again. */
export interface ReplayCount {
  readonly scheduled: number
}

/** The message for an unknown delivery of a receiver. */
export const NO_SUCH_DELIVERY = {
  id: 'Kiriman ini tidak ditemukan. Log kiriman disimpan 30 hari.',
  en: 'There is no such delivery. The log is kept for 30 days.',
}
