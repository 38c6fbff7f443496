import type { Answer } from '../../shared/contract.ts'

/** A person's choices about messages, and the newest messages sent to them. */
export type Pesan = Answer<'pesanSaya'>

/** A person's new choices. */
export interface Pilihan {
  readonly saluran: Readonly<Record<string, Pesan['saluran']>>
  readonly sendiri: boolean
  readonly dari: string
  readonly sampai: string
  readonly bkd: boolean
}

/** The known state of messages; empty before it was requested. */
export interface PesanState {
  readonly keadaan?: Pesan
  readonly pilihan?: Pilihan
  readonly busy?: boolean
  readonly tersimpan?: boolean
  /** Whether nothing was saved, because nothing was changed. */
  readonly sama?: boolean
  readonly salah?: { readonly id: string; readonly en: string }
}
