/** The header in which Cloudflare tells the address of a caller, and which no caller can set there. */
const OF_CLOUDFLARE = 'cf-connecting-ip'
/** No address with its port is longer. */
const LONGEST = 64

/**
 * The address that a request comes from, by the header that the operator's own proxy sets, or the one
 * of Cloudflare where it runs there. Empty where neither is so, or where it is none: a header that
 * callers may set themselves says nothing.
 *
 * One caller has one spelling: of IPv6 the network of 64 bits, for whoever has one address of it has
 * all; of an IPv4 address that is written as IPv6 the IPv4 one; without a port.
 */
export function addressOf(header: string | null, request: Request): string {
  const onCloudflare = 'cf' in request && Boolean(request.cf)
  const name = header ?? (onCloudflare ? OF_CLOUDFLARE : null)
  if (name === null) return ''
  // A proxy adds the address that it saw at the end of what it was told.
  const told = (request.headers.get(name)?.split(',').at(-1) ?? '').trim()
  return told.length > LONGEST ? '' : normal(told)
}

function normal(told: string): string {
  const four = ipv4(told.replace(/:\d{1,5}$/, ''))
  if (four) return four
  // In brackets a port may follow; behind a % stands the name of an interface.
  const six = (/^\[([^\]]*)\](?::\d{1,5})?$/.exec(told)?.[1] ?? told).split('%')[0] ?? ''
  return network(six)
}

function ipv4(text: string): string {
  const parts = text.split('.')
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && +part < 256)
  return valid ? parts.map(Number).join('.') : ''
}

/** The network of an IPv6 address as its first four groups, or the IPv4 address that it stands for. */
function network(text: string): string {
  if (!/^[0-9a-f:.]{2,45}$/i.test(text) || !URL.canParse(`http://[${text}]`)) return ''
  // The platform writes the shortest form, in which one run of zeros is left out.
  const short = new URL(`http://[${text}]`).hostname.slice(1, -1)
  const [head = [], tail] = short.split('::').map((half) => half.split(':').filter(Boolean))
  const groups = tail
    ? [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
    : [...head]
  const mapped = groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff'
  if (!mapped) return `${groups.slice(0, 4).join(':')}::`
  return groups
    .slice(6)
    .flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
    .join('.')
}
