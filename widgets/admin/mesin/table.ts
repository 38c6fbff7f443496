import type { Text } from '../../shared/contract.ts'
import { messages } from './messages.ts'

/** Whose a PIN is. */
export interface BarisPin {
  readonly pin: string
  readonly nip: string
}

const MOST = 500

/** Reads a pasted table of PINs and NIPs, parted by semicolons, commas or tabs; or says what is wrong. */
export function readTable(
  teks: string,
): { readonly rows: readonly BarisPin[] } | { readonly fault: Text } {
  const rows: BarisPin[] = []
  const seen = new Set<string>()
  for (const [at, line] of teks.split(/\r?\n/).entries()) {
    const [pin = '', nip = ''] = line.split(/[;,\t]/).map((cell) => cell.replace(/["'\s]/g, ''))
    if (pin === '' && nip === '') continue
    // A sheet begins with the names of its columns.
    if (at === 0 && /^pin$/i.test(pin)) continue
    if (!/^[0-9A-Za-z]{1,24}$/.test(pin) || !/^\d{18}$/.test(nip)) {
      return { fault: filled(messages.tabelSalah, '{n}', String(at + 1)) }
    }
    if (seen.has(pin)) return { fault: filled(messages.tabelGanda, '{pin}', pin) }
    seen.add(pin)
    rows.push({ pin, nip })
  }
  if (rows.length === 0) return { fault: messages.wajibTabel }
  return rows.length > MOST ? { fault: messages.tabelPanjang } : { rows }
}

function filled({ id, en }: Text, place: string, value: string): Text {
  return { id: id.replace(place, value), en: en.replace(place, value) }
}
