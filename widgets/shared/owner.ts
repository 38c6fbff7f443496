/**
 * Returns the owner of stored data as a code, because others could read a NIP on a shared device. It
 * is not in session.ts, which every widget loads first: only some store data.
 */
export function ownerOf(nip: string): string {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (const letter of nip) {
    const code = letter.charCodeAt(0)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`
}
