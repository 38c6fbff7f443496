/**
 * Returns a short name for a text that changes with the text: 16 hexadecimal digits. It tells
 * versions apart. It is no seal: two texts with the same name can be made on purpose.
 */
export function fingerprint(text: string): string {
  let one = 0x9e3779b9
  let other = 0x7f4a7c15
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x85ebca6b)
    other = Math.imul(other ^ code, 0xc2b2ae35)
    one = (one << 13) | (one >>> 19)
    other = (other << 17) | (other >>> 15)
  }
  const mixed = [one ^ (other >>> 16), other ^ (one >>> 15)].map((half) =>
    Math.imul(half ^ (half >>> 13), 0x27d4eb2f),
  )
  return mixed.map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
