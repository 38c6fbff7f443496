import type { Kisaran } from '../shared/contract.ts'
import type { Lang } from '../shared/format.ts'
import { formatNumber, formatRupiah } from '../shared/numbers.ts'

/** Formats large rupiah: 'Rp124 rb', 'Rp12,4 jt', 'Rp1,3 M'. */
function bigRupiah(value: number, lang: Lang): string {
  const [thousand, million, billion] = lang === 'id' ? ['rb', 'jt', 'M'] : ['k', 'm', 'bn']
  const size = Math.abs(value)
  const told = (unit: number) => formatNumber(Math.round((size / unit) * 10) / 10, lang)
  const sign = value < 0 ? '−' : ''
  if (size >= 1_000_000_000) return `${sign}Rp${told(1_000_000_000)} ${billion}`
  if (size >= 1_000_000) return `${sign}Rp${told(1_000_000)} ${million}`
  if (size >= 10_000) return `${sign}Rp${formatNumber(Math.round(size / 1_000), lang)} ${thousand}`
  return formatRupiah(value, lang)
}

/** Returns a range, or one figure if both ends are the same. */
export function rangeText([low, high]: Kisaran, lang: Lang): string {
  if (low === high) return bigRupiah(low, lang)
  const from = bigRupiah(low, lang)
  const to = bigRupiah(high, lang)
  // The unit appears once if both share it.
  const unit = / \S+$/.exec(to)?.[0] ?? ''
  const short = unit && from.endsWith(unit) ? from.slice(0, -unit.length) : from
  return `${short}–${to.replace(/^(−?)Rp/, '$1')}`
}

/** Formats a share in hundredths of a percent with one decimal: '97,1%'. */
export function percentText(value: number, lang: Lang): string {
  return `${tenths(value, lang)}%`
}

/** Formats hundredths with one decimal: '97,8'. */
export function tenths(value: number, lang: Lang): string {
  return formatNumber(Math.round(value / 10) / 10, lang)
}
