import type { Nip } from '../pegawai/nip.ts'
import { NIP_IN_TEXT, nipOf } from './seen.ts'

/** The replacement for a person who is named in data about somebody else. */
const OTHER = 'pegawai lain'

/**
 * Returns whether an item of a list is about another person: it is their NIP, or names them as its
 * subject.
 */
function isOfAnother(item: unknown, own: Nip): boolean {
  if (typeof item === 'string') return nipOf(item) !== null && nipOf(item) !== own
  if (typeof item !== 'object' || item === null || !('nip' in item)) return false
  return typeof item.nip === 'string' && item.nip !== own
}

/**
 * Returns the data about a person without data about others. List items about others are left out.
 * Every other NIP is replaced by the name of the office, or by "pegawai lain".
 */
export function withoutOthers<Value>(
  value: Value,
  own: Nip,
  officers: ReadonlyMap<Nip, string>,
): Value {
  // Safe because every part keeps its kind: texts stay texts, lists lists, objects objects.
  return clean(value, own, officers) as Value
}

function clean(value: unknown, own: Nip, officers: ReadonlyMap<Nip, string>): unknown {
  if (typeof value === 'string') {
    return value.replace(NIP_IN_TEXT, (text) => {
      const nip = nipOf(text)
      return nip === null || nip === own ? text : (officers.get(nip) ?? OTHER)
    })
  }
  if (Array.isArray(value)) {
    return value.filter((item) => !isOfAnother(item, own)).map((item) => clean(item, own, officers))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      clean(name, own, officers),
      clean(part, own, officers),
    ]),
  )
}
