/** One part of an examined page: the finding, and how to fix it. */
export interface Bagian {
  readonly kode: string
  readonly keadaan: 'baik' | 'salah' | 'perhatian'
  readonly pesan: string
  readonly saran?: string
}

/** What a page is checked against. */
export interface PageCheck {
  /** Where Luwes answers, as an origin. */
  readonly luwes: string
  /** The names of all elements. */
  readonly known: readonly string[]
}

/** Returns a part that is fine. */
export const fine = (kode: string, pesan: string): Bagian => ({ kode, keadaan: 'baik', pesan })

/** Returns a part that prevents Luwes from working, or makes the page shift. */
export const bad = (kode: string, pesan: string, saran: string): Bagian => ({
  kode,
  keadaan: 'salah',
  pesan,
  saran,
})

/** Returns a part that works, but should be improved. */
export const odd = (kode: string, pesan: string, saran: string): Bagian => ({
  kode,
  keadaan: 'perhatian',
  pesan,
  saran,
})

/** Returns what to do when Luwes accepts no calls from the portal's origin. */
export const originAdvice = () =>
  'Tambahkan asal (origin) portal persis seperti di peramban, dengan https dan port, pada PORTAL_ORIGINS Luwes, lalu pasang ulang.'
