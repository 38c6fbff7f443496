import type { Instant } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import { checkAlamat } from './alamat.ts'
import type { Pesan, TujuanPesan } from './pesan.ts'

/**
 * Where a push service accepts messages for one browser, and the keys with which only that browser
 * can read them.
 */
export interface LanggananPush {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** The pages of a device's portal, by the widgets that they embed. */
export type HalamanPortal = { readonly [Tujuan in TujuanPesan]?: string | undefined }

/**
 * The push services of the browsers: Chrome and Samsung Internet, Firefox, Safari, Edge. Nothing is
 * sent anywhere else, whatever service a browser names.
 */
const LAYANAN_PUSH = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  'web.push.apple.com',
  'notify.windows.com',
] as const

/** No address of a push service is longer. */
export const MOST_ENDPOINT = 1_000

/** What to do about an endpoint that is not allowed. */
export const ENDPOINT_SALAH: Text = {
  id: 'Layanan pemberitahuan peramban ini tidak dikenal. Pakai Chrome, Edge, Firefox, atau Safari versi terbaru.',
  en: 'The push service of this browser is not known. Use a current Chrome, Edge, Firefox or Safari.',
}

/**
 * Returns whether messages may be sent to an endpoint: https at its usual port, and a push service
 * of a browser. Otherwise anybody could make Luwes call any address.
 */
export function isPushService(endpoint: string): boolean {
  if (endpoint.length > MOST_ENDPOINT || checkAlamat(endpoint, []) !== null) return false
  const { hostname, port } = new URL(endpoint)
  return port === '' && LAYANAN_PUSH.some((one) => hostname === one || hostname.endsWith(`.${one}`))
}

/**
 * Returns whether a click may open a page: a path of the portal, or a page of a portal that may
 * call the API.
 */
export function isPortalPage(page: string, origins: readonly string[]): boolean {
  if (/^\/(?![/\\])/.test(page)) return true
  return URL.canParse(page) && origins.includes(new URL(page).origin)
}

/** The content of a push message: ready to be shown, with the proof of its delivery. */
export interface IsiPush {
  readonly id: string
  readonly judul: string
  readonly isi: string
  /** The page that a click opens; the portal's first page if it named none. */
  readonly halaman: string
  readonly tanda: string
  /** Where the device confirms the delivery; left out when the address of Luwes is unknown. */
  readonly terima?: string
}

/** The most characters of a text: a push service must accept 4,096 bytes and no more (RFC 8291). */
const MOST_JUDUL = 120
const MOST_ISI = 600

/** Returns the content of a message for one device. */
export function pushOf(
  pesan: Pesan,
  halaman: HalamanPortal,
  { tanda, publicUrl }: { readonly tanda: string; readonly publicUrl: string | null },
): IsiPush {
  const { id, judul, isi, tujuan } = pesan
  return {
    id,
    judul: shorten(judul, MOST_JUDUL),
    isi: shorten(isi, MOST_ISI),
    halaman: halaman[tujuan] ?? halaman['untuk-anda'] ?? '/',
    tanda,
    ...(publicUrl && { terima: `${publicUrl}/v1/perangkat/terima` }),
  }
}

function shorten(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

/** The answer of a push service; `null` without one. */
export interface JawabanPush {
  readonly status: number | null
  /** Seconds to wait before the next attempt. */
  readonly retryAfter?: number | null
}

/**
 * Returns whether a push service says that the device is gone for good, so that its row is useless.
 */
export function isGone({ status }: JawabanPush): boolean {
  return status === 404 || status === 410
}

/** The minutes after which a message is tried again; after the last of them it is given up. */
const AGAIN_MINUTES = [1, 5, 15, 60]
const MINUTE_MS = 60_000
const MOST_WAIT_MS = 3_600_000

/** The result of a message, by the answers of the push services. */
export type NasibPush =
  | { readonly status: 'diserahkan' | 'tanpa-alamat' | 'gagal' }
  | { readonly status: 'menunggu'; readonly berikut: Instant }

/**
 * Judges the answers of the push services of a person's devices. One that accepted the message is
 * enough. A busy or unreachable service is tried again while attempts are left. Only the device can
 * confirm that it arrived.
 */
export function judgePush(
  answers: readonly JawabanPush[],
  percobaan: number,
  kini: Instant,
): NasibPush {
  if (answers.some(({ status }) => status !== null && status >= 200 && status < 300)) {
    return { status: 'diserahkan' }
  }
  const left = answers.filter((one) => !isGone(one))
  if (left.length === 0) return { status: 'tanpa-alamat' }
  const hopeful = left.filter(({ status }) => status === null || status === 429 || status >= 500)
  const minutes = AGAIN_MINUTES[percobaan]
  if (hopeful.length === 0 || minutes === undefined) return { status: 'gagal' }
  const asked = Math.max(...hopeful.map(({ retryAfter }) => (retryAfter ?? 0) * 1000))
  return {
    status: 'menunggu',
    berikut: kini + Math.max(minutes * MINUTE_MS, Math.min(asked, MOST_WAIT_MS)),
  }
}
