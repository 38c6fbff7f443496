import { normalAddress } from '../../domain/shared/network.ts'

/**
 * The header in which Cloudflare sends the address of a caller, and which no caller can set there.
 */
const OF_CLOUDFLARE = 'cf-connecting-ip'
/** No address with its port is longer. */
const LONGEST = 64

/**
 * Returns the address of a request, from the header of the operator's own proxy, or from that of
 * Cloudflare when running there. Otherwise, or if it is invalid, empty: a header that callers may
 * set themselves proves nothing.
 */
export function readAddress(header: string | null, request: Request): string {
  const name = header ?? (isOnCloudflare(request) ? OF_CLOUDFLARE : null)
  if (name === null) return ''
  // A proxy appends the address that it saw to the received list.
  const told = (request.headers.get(name)?.split(',').at(-1) ?? '').trim()
  return told.length > LONGEST ? '' : normalAddress(told)
}

function isOnCloudflare(request: Request): boolean {
  return 'cf' in request && Boolean(request.cf)
}

/**
 * Returns the key by which an address is counted. One caller has one spelling: for IPv6 it is the
 * network of 64 bits, because the owner of one address has all of it.
 */
export function addressOf(header: string | null, request: Request): string {
  return network(readAddress(header, request))
}

/** Returns the network of an IPv6 address as its first four groups; an IPv4 address as it is. */
function network(address: string): string {
  if (!address.includes(':')) return address
  const [head = [], tail] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const groups = tail
    ? [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
    : [...head]
  return `${groups.slice(0, 4).join(':')}::`
}
