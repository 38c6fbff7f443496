/** The directives that replace missing ones of a policy. */
const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
  'script-src': ['script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
}

/**
 * Returns whether every policy of a header allows an address for a directive, on a page of an
 * origin.
 */
export function lets(header: string, directive: string, address: string, self: string): boolean {
  return header.split(',').every((policy) => {
    const sources = sourcesOf(policy, FALLBACK[directive] ?? [directive])
    return sources === null || sources.some((source) => matches(source, new URL(address), self))
  })
}

/** Returns the sources of the first directive that a policy has; `null` if it has none of them. */
function sourcesOf(policy: string, names: readonly string[]): readonly string[] | null {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/))
  for (const name of names) {
    const part = parts.find(([first = '']) => first.toLowerCase() === name)
    if (part) return part.slice(1)
  }
  return null
}

function matches(source: string, address: URL, self: string): boolean {
  if (source === '*') return /^https?:$/.test(address.protocol)
  if (source === "'self'") return address.origin === self
  if (/^[a-z]+:$/.test(source)) return address.protocol === source
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z]+:)\/\/)?([^:/]+)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? []
  if (scheme !== undefined && scheme !== address.protocol) return false
  const there = host.startsWith('*.')
    ? address.hostname.endsWith(host.slice(1))
    : address.hostname === host
  const samePort = port === '*' || (port ?? '') === address.port
  const samePath = path.endsWith('/')
    ? address.pathname.startsWith(path)
    : address.pathname === path
  return there && samePort && (path === '' || path === '/' || samePath)
}
