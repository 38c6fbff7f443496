/** A number as people type it, with a comma or a point; NaN when it is none. */
export function parseNumber(text: string): number {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
