import { base64url } from 'jose'
import type { Nip } from '../domain/pegawai/nip.ts'
import type { Instant } from '../domain/shared/local-time.ts'

/** The holder of a time ticket: a person and their device, by a name that it chose itself. */
export interface PemegangTiket {
  readonly nip: Nip
  readonly perangkat: string
}

/** Signs time tickets, and reads those that return with taps. */
export interface Tickets {
  /** Returns a ticket that says when this person was in contact with us from this device. */
  readonly sign: (holder: PemegangTiket, now: Instant) => Promise<string>
  /**
   * Returns when a ticket was signed; `null` if it is not ours, or not of this person and device.
   */
  readonly read: (ticket: string, holder: PemegangTiket) => Promise<Instant | null>
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
/** Long enough that nobody can guess one. */
const MAC_BYTES = 16
const SHAPE = /^(\d{1,15})\.([\w-]{22})$/

/**
 * Makes the signer of time tickets: HMAC-SHA256 with a key derived from SESSION_SECRET and the
 * deployment.
 *
 * A ticket is its moment and a signature over moment, person and device. It names nobody, so it may
 * be stored on a shared device.
 */
export function createTickets(secret: string, deployment: string): Tickets {
  let made: Promise<CryptoKey> | undefined
  const macOf = async ({ nip, perangkat }: PemegangTiket, pada: string) => {
    made ??= keyFrom(secret, deployment)
    const text = JSON.stringify([pada, nip, perangkat])
    const whole = await crypto.subtle.sign('HMAC', await made, bytesOf(text))
    return base64url.encode(new Uint8Array(whole).subarray(0, MAC_BYTES))
  }
  return {
    sign: async (holder, now) => `${now}.${await macOf(holder, String(now))}`,
    read: async (ticket, holder) => {
      const [, pada = '', mac = ''] = SHAPE.exec(ticket) ?? []
      if (!pada) return null
      return isSame(await macOf(holder, pada), mac) ? Number(pada) : null
    },
  }
}

async function keyFrom(secret: string, deployment: string): Promise<CryptoKey> {
  const root = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveBits'])
  const info = bytesOf(`luwes tiket waktu ${deployment}`)
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info }
  const bits = await crypto.subtle.deriveBits(how, root, 256)
  return crypto.subtle.importKey('raw', bits, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}

/** Compares in constant time, so that its duration does not show where two texts differ. */
function isSame(a: string, b: string): boolean {
  let differ = a.length ^ b.length
  for (let at = 0; at < a.length; at += 1) differ |= a.charCodeAt(at) ^ b.charCodeAt(at)
  return differ === 0
}
