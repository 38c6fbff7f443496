/** Returns a typed number; `undefined` if it is invalid. */
export function numberFrom(typed: string, satuan: string): number | undefined {
  const time = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim())
  if (satuan === 'pukul') return time ? Number(time[1]) * 60 + Number(time[2]) : undefined
  const plain = typed
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined
  const hundred = satuan === 'perseratus' || satuan === 'poin'
  const value = Math.round(Number(plain) * (hundred ? 100 : 1))
  return hundred || Number.isInteger(Number(plain)) ? value : undefined
}
