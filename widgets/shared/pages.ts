/** Returns the pages of a portal by what is found there, from 'persetujuan: /setuju; wfa: /wfa'. */
export function pagesFrom(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').flatMap((one): (readonly [string, string])[] => {
    const at = one.indexOf(':')
    const [name, page] = [one.slice(0, at).trim(), one.slice(at + 1).trim()]
    // Only a path of the portal or an http address: no script may come in by an attribute.
    return name && /^(\/(?!\/)|https?:)/.test(page) ? [[name, page]] : []
  })
  return new Map(pairs)
}
