import type { Bukti, JenisKoreksi, Koreksi, Tanda } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import type { Fault } from '../shared/faults.ts'

/** A correction as it is typed. */
export interface KoreksiIsian {
  readonly tanggal: LocalDate
  readonly jenis: JenisKoreksi | ''
  readonly pukul: string
  readonly alasan: string
  readonly bukti: readonly Bukti[]
}

/** What is known and done beside the taps; what is left out is not known, or not begun. */
export interface Rinci {
  /** The month of which corrections and signals are known. */
  readonly bulan?: string
  readonly koreksi?: readonly Koreksi[]
  readonly tanda?: readonly Tanda[]
  /** The correction that is being written; `null` for none. */
  readonly isian?: KoreksiIsian | null
  /** The id of the signal that is being explained, and the words. */
  readonly jelas?: string
  readonly kata?: string
  readonly faults?: readonly Fault[]
  readonly busy?: boolean
  /** What was done last, said to everybody. */
  readonly done?: string
  /** The Idempotency-Key and the body that it stands for: a retry of the same keeps it. */
  readonly attempt?: { readonly body: string; readonly key: string }
}
