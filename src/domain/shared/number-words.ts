/** Returns a whole number as people read it: '4.865.000', or with the comma of English '4,865,000'. */
export function wholeText(value: number, group: ',' | '.' = '.'): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, group)
}

/** Returns whole rupiah as people read them: 'Rp4.865.000', '−Rp50.000'. */
export function rupiahText(amount: number, group: ',' | '.' = '.'): string {
  return `${amount < 0 ? '−' : ''}Rp${wholeText(Math.abs(amount), group)}`
}

/** Returns hundredths as people read them: '4,25'. */
export function hundredths(value: number, comma: ',' | '.'): string {
  return (value / 100).toFixed(2).replace('.', comma)
}

/** Returns hundredths of a percent point as people read them: '93.25%'. */
export function percent(value: number, comma: ',' | '.'): string {
  return `${String(value / 100).replace('.', comma)}%`
}
