import { bytesOf, isWithin } from '../shared/network.ts'
import type { Text } from '../shared/text.ts'

/** The addresses that no receiver may have: loopback, private, link-local, metadata, reserved. */
export const FORBIDDEN_BLOCKS = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Everything outside 2000::/3: ::1, IPv4-mapped, NAT64, ULA, link-local, multicast.
  '::/3',
  '4000::/2',
  '8000::/1',
  '2001::/23',
  '2001:db8::/32',
  // 6to4 contains an IPv4 address that would pass unseen.
  '2002::/16',
  '3fff::/20',
] as const

/** Why an address cannot be a receiver's. */
export type AlamatSalah = 'bukan-url' | 'bukan-https' | 'bersandi' | 'privat'

/** What to do about an address that cannot be a receiver's. */
export const ALAMAT_TEXTS: Readonly<Record<AlamatSalah, Text>> = {
  'bukan-url': {
    id: 'Isi dengan alamat lengkap, misalnya https://penerima.example.go.id/luwes.',
    en: 'Give a whole address, as https://receiver.example.go.id/luwes.',
  },
  'bukan-https': {
    id: 'Pakai alamat https. Penerima tanpa https harus disebut pengelola dalam WEBHOOK_ALLOW_HOSTS.',
    en: 'Use an https address. A receiver without https must be named in WEBHOOK_ALLOW_HOSTS by the operators.',
  },
  bersandi: {
    id: 'Hapus nama dan sandi dari alamat. Kiriman dibuktikan dengan tanda tangannya.',
    en: 'Remove the user and password from the address. A delivery is proved by its signature.',
  },
  privat: {
    id: 'Alamat ini di jaringan dalam. Minta pengelola menyebut namanya dalam WEBHOOK_ALLOW_HOSTS, atau pakai GET /v1/events.',
    en: 'This address is on an inner network. Have the operators name it in WEBHOOK_ALLOW_HOSTS, or use GET /v1/events.',
  },
}

/** Names that exist only on an internal network. */
const INNER_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

/** Returns whether the deployment lists the host of an address, with or without its port. */
export function isNamed(url: URL, allowed: readonly string[]): boolean {
  const names = [hostOf(url), url.host, url.hostname]
  return allowed.some((name) => names.includes(name.toLowerCase()))
}

/**
 * Returns what is wrong with the address of a receiver; `null` if nothing is.
 *
 * A host that the deployment lists may be private and without https. Numbers in any notation are
 * first read by the URL's own parser. A name is not resolved here: whoever connects must check its
 * addresses.
 */
export function checkAlamat(text: string, allowed: readonly string[]): AlamatSalah | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !/^https?:$/.test(url.protocol)) return 'bukan-url'
  if (url.username !== '' || url.password !== '') return 'bersandi'
  if (isNamed(url, allowed)) return null
  if (url.protocol !== 'https:') return 'bukan-https'
  const host = hostOf(url)
  const address = bytesOf(host)
  if (address) return FORBIDDEN_BLOCKS.some((block) => isWithin(address, block)) ? 'privat' : null
  return !host.includes('.') || INNER_NAME.test(host) ? 'privat' : null
}
