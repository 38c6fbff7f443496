import { isNip, type Nip } from '../pegawai/nip.ts'

/** A NIP as it stands in a text: 18 digits, or in the four groups of letters. */
export const NIP_IN_TEXT = /(?<!\d)\d{8}[ \u00A0]?\d{6}[ \u00A0]?\d[ \u00A0]?\d{3}(?!\d)/g

/** Under these names an answer tells who acted or decides in office, not the person that it is about. */
const IN_OFFICE: readonly string[] = [
  'oleh',
  'atasNama',
  'perekomendasi',
  'penyetuju',
  'atasan',
  'kepala',
]

/** The part of a page that names who signs. */
const SIGNATURE = /<section class="pejabat">[\s\S]*?<\/section>/g

/** Returns the NIP that a text is, whether in groups or not; `null` where it is none. */
export function nipOf(text: string): Nip | null {
  const digits = text.replace(/[ \u00A0]/g, '')
  return isNip(digits) ? digits : null
}

/** Returns the NIPs in a text, without those that are written as `but`. */
function nipsIn(text: string, but?: string): Nip[] {
  const found = text.match(NIP_IN_TEXT) ?? []
  return found.flatMap((one) => (one === but ? [] : (nipOf(one) ?? [])))
}

/** Collects the NIPs of a value that are told of for themselves and not as somebody in office. */
function collect(value: unknown, into: Set<Nip>): void {
  if (typeof value === 'string') for (const nip of nipsIn(value)) into.add(nip)
  if (typeof value !== 'object' || value === null) return
  for (const [name, part] of Object.entries(value)) {
    for (const nip of nipsIn(name)) into.add(nip)
    if (!IN_OFFICE.includes(name)) collect(part, into)
  }
}

function subjectsOf(type: string, text: string): ReadonlySet<Nip> {
  if (!type.includes('json')) return new Set(nipsIn(text.replace(SIGNATURE, '')))
  const found = new Set<Nip>()
  collect(JSON.parse(text), found)
  return found
}

/**
 * Returns the people in an answer, other than its reader: everybody whose NIP stands in it, in JSON, CSV or a
 * page.
 *
 * Nobody is seen where the answer is about its reader alone and names others only because they acted or decide
 * in office: a person may know who decides on their case.
 */
export function peopleSeen(type: string, text: string, reader: string): readonly Nip[] {
  const others = new Set(nipsIn(text, reader).filter((nip) => nip !== reader))
  if (others.size === 0) return []
  const subjects = subjectsOf(type, text)
  return [...others].some((nip) => subjects.has(nip)) ? [...others] : []
}
