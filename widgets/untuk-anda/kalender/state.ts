import type { Answer, Text } from '../../shared/contract.ts'

/** How the calendar stands. */
export type Keadaan = Answer<'kalenderSaya'>

/** What the part knows of the calendar; nothing before it was asked for. */
export interface KalenderState {
  readonly keadaan?: Keadaan
  /** The address, once, after it was made. */
  readonly alamat?: string
  /** What is asked back before it is done. */
  readonly tanya?: 'ganti' | 'cabut'
  readonly busy?: boolean
  readonly salah?: Text
}
