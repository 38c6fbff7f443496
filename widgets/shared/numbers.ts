import type { Lang } from './format.ts'

/** Returns thousands in groups: '4.865.000' ('4,865,000' in English). */
export function formatNumber(value: number, lang: Lang): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const [group, point] = lang === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`
}

/** Returns whole rupiah: 'Rp4.865.000', '−Rp50.000'. */
export function formatRupiah(value: number, lang: Lang): string {
  return `${value < 0 ? '−' : ''}Rp${formatNumber(Math.abs(value), lang)}`
}

/** Formats points in hundredths, always with two decimals for alignment: '−3,00'. */
export function formatPoints(value: number, lang: Lang): string {
  const cents = String(Math.abs(value) % 100).padStart(2, '0')
  const whole = formatNumber(Math.trunc(Math.abs(value) / 100), lang)
  return `${value < 0 ? '−' : ''}${whole}${lang === 'id' ? ',' : '.'}${cents}`
}

/** Returns hundredths with two decimals, or none when they are zero: 125 is '1,25', 10000 is '100'. */
export function formatHundredths(value: number, lang: Lang): string {
  return formatPoints(value, lang).replace(/[.,]00$/, '')
}
