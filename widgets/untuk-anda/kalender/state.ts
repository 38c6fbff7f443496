import type { Answer, Text } from '../../shared/contract.ts'

/** How the calendar stands. */
export type Keadaan = Answer<'kalenderSaya'>

/** The known state of the calendar; empty before it was requested. */
export interface KalenderState {
  readonly keadaan?: Keadaan
  /** The address, shown once after it was made. */
  readonly alamat?: string
  /** The question before an action. */
  readonly tanya?: 'ganti' | 'cabut'
  readonly busy?: boolean
  readonly salah?: Text
}
