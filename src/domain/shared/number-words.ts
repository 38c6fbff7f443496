/** A whole number as people read it: '4.865.000'. */
export function wholeText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Whole rupiah as people read them: 'Rp4.865.000'. */
export function rupiahText(amount: number): string {
  return `Rp${wholeText(amount)}`
}

/** Hundredths as people read them: '4,25'. */
export function hundredths(value: number, comma: ',' | '.'): string {
  return (value / 100).toFixed(2).replace('.', comma)
}

/** Hundredths of a percent point as people read them: '93.25%'. */
export function percent(value: number, comma: ',' | '.'): string {
  return `${String(value / 100).replace('.', comma)}%`
}
