/** The header in which Cloudflare tells the address of a caller, and which no caller can set there. */
const OF_CLOUDFLARE = 'cf-connecting-ip'
const LONGEST = 64

/**
 * The address that a request comes from, by the header that the operator's own proxy sets, or the one
 * of Cloudflare where it runs there. Empty where neither is so: a header that callers may set
 * themselves says nothing.
 */
export function addressOf(header: string | null, request: Request): string {
  const onCloudflare = 'cf' in request && Boolean(request.cf)
  const name = header ?? (onCloudflare ? OF_CLOUDFLARE : null)
  if (name === null) return ''
  // A proxy adds the address that it saw at the end of what it was told.
  return (request.headers.get(name)?.split(',').at(-1) ?? '').trim().slice(0, LONGEST)
}
