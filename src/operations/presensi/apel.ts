import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Minute } from '../../domain/shared/local-time.ts'

/** A day of apel or upacara; times are local to each unit. */
export interface Apel {
  readonly id: string
  readonly tanggal: LocalDate
  readonly nama: string
  readonly mulai: Minute
  readonly selesai: Minute
  /** Units by code; `null` for all. */
  readonly unit: readonly string[] | null
}

/** The message for an unknown id of apel. */
export const NO_SUCH_APEL = {
  id: 'Tidak ada apel dengan id ini.',
  en: 'There is no such apel.',
}
