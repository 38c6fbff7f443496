import { normalAddress } from '../../domain/shared/network.ts'

/** The header in which Cloudflare tells the address of a caller, and which no caller can set there. */
const OF_CLOUDFLARE = 'cf-connecting-ip'
/** No address with its port is longer. */
const LONGEST = 64

/**
 * Returns the address that a request comes from as it was told, by the header that the operator's own proxy sets,
 * or the one of Cloudflare where it runs there. Empty where neither is so, or where it is none: a header
 * that callers may set themselves says nothing.
 */
export function toldAddress(header: string | null, request: Request): string {
  const name = header ?? (isOnCloudflare(request) ? OF_CLOUDFLARE : null)
  if (name === null) return ''
  // A proxy adds the address that it saw at the end of what it was told.
  const told = (request.headers.get(name)?.split(',').at(-1) ?? '').trim()
  return told.length > LONGEST ? '' : normalAddress(told)
}

function isOnCloudflare(request: Request): boolean {
  return 'cf' in request && Boolean(request.cf)
}

/**
 * Returns what an address is counted by. One caller has one spelling: of IPv6 the network of 64 bits, for whoever
 * has one address of it has all.
 */
export function addressOf(header: string | null, request: Request): string {
  return network(toldAddress(header, request))
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
