/** An entry of the lock file, as far as it says where a package comes from. */
interface LockedPackage {
  readonly integrity?: unknown
  readonly resolved?: unknown
  readonly link?: unknown
  readonly version?: unknown
}

/** SHA-512 in base64, one hash or several. */
const INTEGRITY = /^sha512-[A-Za-z0-9+/]{86}==(\s+sha512-[A-Za-z0-9+/]{86}==)*$/

/** Sources other than a registry: a git or http address, a file, a folder. */
const ELSEWHERE = /^(?!npm:).*[/:]/

function faultOf(
  path: string,
  { integrity, resolved, link, version }: LockedPackage,
): string | null {
  if (link !== undefined) return `${path} is a link to a folder`
  if (resolved !== undefined) return `${path} is fetched from an address of its own`
  if (typeof version === 'string' && ELSEWHERE.test(version)) return `${path} is no version`
  if (typeof integrity === 'string' && INTEGRITY.test(integrity)) return null
  return `${path} has no SHA-512 integrity`
}

/**
 * Returns the faults in the entries of a lock file: each needs a hash and must come from a
 * registry.
 */
export function faultsOfLock(packages: Readonly<Record<string, object>>): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const fault = path === '' ? null : faultOf(path, locked)
    return fault ?? []
  })
}

const KINDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
] as const

/** Returns the packages that a manifest requests from elsewhere than a registry. */
export function foreignSources(
  manifest: Readonly<Partial<Record<(typeof KINDS)[number], Readonly<Record<string, unknown>>>>>,
): string[] {
  return KINDS.flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, wanted]) => typeof wanted !== 'string' || ELSEWHERE.test(wanted))
      .map(([name]) => name),
  )
}
