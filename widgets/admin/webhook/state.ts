import type { Body, Kiriman, Penerima, Upaya } from '../../shared/contract.ts'
import { type Daftar, slice } from '../tab.ts'

/** The state of the tab of webhooks. */
export interface WebhookState extends Daftar<Penerima> {
  readonly baru: boolean
  readonly url: string
  readonly description: string
  readonly events: Body<'buatWebhook'>['events']
  /** The secret that was just shown, and its receiver; it is not shown again. */
  readonly rahasia: { readonly id: string; readonly secret: string } | null
  /** The receiver with the open log, and the fetched part. */
  readonly riwayat: string
  readonly kiriman: readonly Kiriman[] | null
  /** The position of the next page of the log; '' on the last. */
  readonly lanjut: string
  readonly rinci: string
  readonly upaya: readonly Upaya[] | null
  /** The question to confirm: which receiver, and what for. */
  readonly tanya: { readonly id: string; readonly apa: 'hapus' | 'rahasia' | 'ulang' } | null
  readonly dari: string
  readonly sampai: string
}

/** The store of the tab of webhooks. */
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
