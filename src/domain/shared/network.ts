/** Returns the bytes of an IPv4 or IPv6 address as the URL parser writes it; `null` for a name. */
export function bytesOf(host: string): readonly number[] | null {
  if (/^\d+(\.\d+){3}$/.test(host)) return host.split('.').map(Number)
  if (!host.includes(':')) return null
  const [head = '', tail] = host.split('::')
  const words = (part: string) => part.split(':').filter((word) => word !== '')
  const first = words(head)
  const last = words(tail ?? '')
  const gap = Array.from({ length: 8 - first.length - last.length }, () => '0')
  return [...first, ...gap, ...last].flatMap((word) => {
    const value = Number.parseInt(word, 16)
    return [value >> 8, value & 255]
  })
}

/** Returns whether an address is in a block, both as the URL parser writes them: `10.0.0.0/8`. */
export function isWithin(address: readonly number[], block: string): boolean {
  const [base = '', length = ''] = block.split('/')
  const start = bytesOf(base) ?? []
  if (start.length !== address.length) return false
  const bits = (bytes: readonly number[]) =>
    bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return bits(address).slice(0, Number(length)) === bits(start).slice(0, Number(length))
}

/**
 * Returns the canonical form of an address, without port, brackets, or an interface behind a %. An
 * IPv4 address written as IPv6 becomes IPv4. Empty for an invalid one.
 */
export function normalAddress(told: string): string {
  const four = ipv4(told.replace(/:\d{1,5}$/, ''))
  if (four) return four
  const six = (/^\[([^\]]*)\](?::\d{1,5})?$/.exec(told)?.[1] ?? told).split('%')[0] ?? ''
  if (!/^[0-9a-f:.]{2,45}$/i.test(six) || !URL.canParse(`http://[${six}]`)) return ''
  // The platform writes the shortest form, which leaves out one run of zeros.
  const short = new URL(`http://[${six}]`).hostname.slice(1, -1)
  const bytes = bytesOf(short) ?? []
  return isWithin(bytes, '::ffff:0:0/96') ? bytes.slice(12).join('.') : short
}

function ipv4(text: string): string {
  const parts = text.split('.')
  const valid = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && +part < 256)
  return valid ? parts.map(Number).join('.') : ''
}

/**
 * Reads a network as `10.20.0.0/16`, `fd00:20::/48` or one address; `null` if invalid. The network
 * of all addresses (`/0`) is invalid.
 */
export function readNetwork(text: string): string | null {
  const [address = '', bits, more] = text.split('/')
  const base = /[[\]%]/.test(address) ? '' : normalAddress(address)
  const bytes = bytesOf(base)
  // A port would be read as part of an IPv4 address.
  if (!bytes || more !== undefined || (base.includes('.') && address.includes(':'))) return null
  const most = bytes.length * 8
  const length = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : 0
  return length >= 1 && length <= most ? `${base}/${length}` : null
}

/** Returns whether an address, in any spelling, is in one of some networks. */
export function isFrom(networks: readonly string[], told: string): boolean {
  const bytes = bytesOf(normalAddress(told))
  return bytes !== null && networks.some((network) => isWithin(bytes, network))
}
