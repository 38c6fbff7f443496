/** Formats a whole number for people: '4.865.000', or in English '4,865,000'. */
export function wholeText(value: number, group: ',' | '.' = '.'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group)
}

/** Formats whole rupiah for people: 'Rp4.865.000', '−Rp50.000'. */
export function rupiahText(amount: number, group: ',' | '.' = '.'): string {
  return `${amount < 0 ? '−' : ''}Rp${wholeText(Math.abs(amount), group)}`
}

/** Formats hundredths for people: '4,25'. */
export function hundredths(value: number, comma: ',' | '.'): string {
  return (value / 100).toFixed(2).replace('.', comma)
}

/** Formats hundredths of a percent point for people: '93.25%'. */
export function percent(value: number, comma: ',' | '.'): string {
  return `${String(value / 100).replace('.', comma)}%`
}
