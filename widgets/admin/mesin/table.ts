import type { Body, Text } from '../../shared/contract.ts'
import { messages } from './messages.ts'

/** The owner of a PIN, and the first day of ownership if the table says it. */
type BarisPin = Body<'isiPin'>['pin'][number]

const MOST = 500

/**
 * Reads a pasted table of PINs and NIPs, separated by semicolons, commas or tabs; or says what is
 * wrong.
 */
export function readTable(
  teks: string,
): { readonly rows: readonly BarisPin[] } | { readonly fault: Text } {
  const rows: BarisPin[] = []
  const seen = new Set<string>()
  for (const [at, line] of teks.split(/\r?\n/).entries()) {
    const [pin = '', nip = '', since = ''] = line
      .split(/[;,\t]/)
      .map((cell) => cell.replace(/["'\s]/g, ''))
    if (pin === '' && nip === '') continue
    // A sheet begins with the names of its columns.
    if (at === 0 && /^pin$/i.test(pin)) continue
    const sejak = since && dateIn(since)
    if (!/^[0-9A-Za-z]{1,24}$/.test(pin) || !/^\d{18}$/.test(nip) || sejak === null) {
      return { fault: filled(messages.tabelSalah, '{n}', String(at + 1)) }
    }
    if (seen.has(pin)) return { fault: filled(messages.tabelGanda, '{pin}', pin) }
    seen.add(pin)
    rows.push({ pin, nip, ...(sejak && { sejak }) })
  }
  if (rows.length === 0) return { fault: messages.wajibTabel }
  return rows.length > MOST ? { fault: messages.tabelPanjang } : { rows }
}

/**
 * Returns a date in the form of the wire, also from the form of sheets (dd/mm/yyyy); `null` for
 * none.
 */
function dateIn(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null
  return at && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : null
}

function filled({ id, en }: Text, place: string, value: string): Text {
  return { id: id.replace(place, value), en: en.replace(place, value) }
}
