import type { Answer } from '../../shared/contract.ts'

/** What a person chose about messages, and the newest that they were sent. */
export type Pesan = Answer<'pesanSaya'>

/** What a person is about to choose. */
export interface Pilihan {
  readonly saluran: Readonly<Record<string, Pesan['saluran']>>
  readonly sendiri: boolean
  readonly dari: string
  readonly sampai: string
  readonly bkd: boolean
}

/** What the part knows of messages; nothing before it was asked for. */
export interface PesanState {
  readonly keadaan?: Pesan
  readonly pilihan?: Pilihan
  readonly busy?: boolean
  readonly tersimpan?: boolean
  /** Whether nothing was saved, because nothing was changed. */
  readonly sama?: boolean
  readonly salah?: { readonly id: string; readonly en: string }
}
