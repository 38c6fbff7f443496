/**
 * Reads the pages of a portal by their purpose, from 'persetujuan: /setuju; wfa: /wfa'. It has a
 * file of its own because most widgets need no page and never load it.
 */
export function pagesFrom(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').flatMap((one): (readonly [string, string])[] => {
    const at = one.indexOf(':')
    const name = one.slice(0, at).trim()
    const page = one.slice(at + 1).trim()
    // Only a path of the portal or an http address: an attribute must not bring in a script.
    return name && /^(\/(?!\/)|https?:)/.test(page) ? [[name, page]] : []
  })
  return new Map(pairs)
}
