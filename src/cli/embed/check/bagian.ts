/** One part of a page that was examined: what was found, and how to mend it. */
export interface Bagian {
  readonly kode: string
  readonly keadaan: 'baik' | 'salah' | 'perhatian'
  readonly pesan: string
  readonly saran?: string
}

/** What a page is held against. */
export interface PageCheck {
  /** Where Luwes answers, as an origin. */
  readonly luwes: string
  /** The names of all elements. */
  readonly known: readonly string[]
}

/** Returns a part that is well. */
export const fine = (kode: string, pesan: string): Bagian => ({ kode, keadaan: 'baik', pesan })

/** Returns a part that keeps Luwes from working, or the page from standing still. */
export const bad = (kode: string, pesan: string, saran: string): Bagian => ({
  kode,
  keadaan: 'salah',
  pesan,
  saran,
})

/** Returns a part that works, and should be better. */
export const odd = (kode: string, pesan: string, saran: string): Bagian => ({
  kode,
  keadaan: 'perhatian',
  pesan,
  saran,
})

/** Returns what to do where Luwes takes no calls of the portal's origin. */
export const originAdvice = () =>
  'Tambahkan asal (origin) portal persis seperti di peramban, dengan https dan port, pada PORTAL_ORIGINS Luwes, lalu pasang ulang.'
