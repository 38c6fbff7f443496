/**
 * Returns a random id in the form of a UUID v4. `crypto.randomUUID` is missing on plain http, which
 * an office network may still use. It is not in call.ts, which every widget loads first: only what
 * sends needs an id.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte, index) => {
    const marked = index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
