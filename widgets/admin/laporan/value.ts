import type { BarisLaporanBulanan } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { formatHundredths, formatNumber, formatRupiah } from '../../shared/numbers.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

/** Returns a figure in the form for people, with its unit. */
export function valueText(
  { t, lang }: Words,
  { nilai, satuan }: Pick<BarisLaporanBulanan, 'nilai' | 'satuan'>,
): string {
  if (typeof nilai !== 'number') {
    return nilai !== null && satuan === 'tanggal' ? formatDate(nilai, lang) : (nilai ?? '')
  }
  if (satuan === 'persen') return `${formatHundredths(nilai, lang)}%`
  if (satuan === 'nilai') return formatHundredths(nilai, lang)
  if (satuan === 'rupiah') return formatRupiah(nilai, lang)
  const n = formatNumber(nilai, lang)
  if (satuan === 'orang') return t(messages.orang, { n })
  return satuan === 'hari-orang' ? t(messages.hariOrang, { n }) : n
}
