import type { Kiriman, Penerima, Upaya } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** What the tab of webhooks holds. */
export interface WebhookState extends Daftar<Penerima> {
  readonly baru: boolean
  readonly url: string
  readonly description: string
  readonly events: readonly string[]
  /** The secret that was just told, and of which receiver; it is not told again. */
  readonly rahasia: { readonly id: string; readonly secret: string } | null
  /** The receiver whose log is open, with what has come of it. */
  readonly riwayat: string
  readonly kiriman: readonly Kiriman[] | null
  /** Where the next page of the log begins; '' on the last. */
  readonly lanjut: string
  readonly rinci: string
  readonly upaya: readonly Upaya[] | null
  /** What is asked about once more: which receiver, and what for. */
  readonly tanya: { readonly id: string; readonly apa: 'hapus' | 'rahasia' | 'ulang' } | null
  readonly dari: string
  readonly sampai: string
}

/** The state of the tab of webhooks. */
export const store = slice<WebhookState>('webhook', {
  items: null,
  problem: null,
  baru: false,
  url: '',
  description: '',
  events: ['*'],
  rahasia: null,
  riwayat: '',
  kiriman: null,
  lanjut: '',
  rinci: '',
  upaya: null,
  tanya: null,
  dari: '',
  sampai: '',
})
