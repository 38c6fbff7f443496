import { isNip, type Nip } from '../pegawai/nip.ts'

/** A NIP in a text: 18 digits, or in the four groups used by letters. */
export const NIP_IN_TEXT = /(?<!\d)\d{8}[ \u00A0]?\d{6}[ \u00A0]?\d[ \u00A0]?\d{3}(?!\d)/g

/** Under these names an answer gives somebody who acts in office, not the person it is about. */
const IN_OFFICE: readonly string[] = [
  'oleh',
  'atasNama',
  'perekomendasi',
  'penyetuju',
  'atasan',
  'kepala',
]

/** The part of a page with the signature. */
const SIGNATURE = /<section class="pejabat">[\s\S]*?<\/section>/g

/** Returns the NIP that a text is, with or without groups; `null` if it is none. */
export function nipOf(text: string): Nip | null {
  const digits = text.replace(/[ \u00A0]/g, '')
  return isNip(digits) ? digits : null
}

/** Returns the NIPs in a text, except those spelled as `but`. */
function nipsIn(text: string, but?: string): Nip[] {
  const found = text.match(NIP_IN_TEXT) ?? []
  return found.flatMap((one) => (one === but ? [] : (nipOf(one) ?? [])))
}

/** Collects the NIPs of a value that name people as subjects, not as somebody in office. */
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
 * Returns the people in an answer, other than its reader: everybody whose NIP is in it, in JSON,
 * CSV or a page.
 *
 * Nobody is seen when the answer is about its reader alone and names others only because they act
 * or decide in office. A person may know who decides on their case.
 */
export function peopleSeen(type: string, text: string, reader: string): readonly Nip[] {
  const others = new Set(nipsIn(text, reader).filter((nip) => nip !== reader))
  if (others.size === 0) return []
  const subjects = subjectsOf(type, text)
  return [...others].some((nip) => subjects.has(nip)) ? [...others] : []
}
