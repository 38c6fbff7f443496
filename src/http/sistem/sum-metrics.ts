/**
 * Adds up the counts of several isolates, in the text format of Prometheus. Each series appears
 * once, with the sum of its values, below the help of its metric.
 */
export function sumMetrics(texts: readonly string[]): string {
  const [only] = texts
  if (texts.length === 1 && only !== undefined) return only
  /** The lines of each metric by its first one, and the sum of each series. */
  const metrics = new Map<string, Map<string, number>>()
  for (const text of texts) {
    let series = new Map<string, number>()
    let help = ''
    for (const line of text.split('\n')) {
      if (line.startsWith('# HELP')) help = line
      else if (line.startsWith('# TYPE')) {
        const key = `${help}\n${line}`
        series = metrics.get(key) ?? new Map()
        metrics.set(key, series)
      } else if (line !== '') {
        const end = line.lastIndexOf(' ')
        const name = line.slice(0, end)
        series.set(name, (series.get(name) ?? 0) + Number(line.slice(end + 1)))
      }
    }
  }
  return [...metrics]
    .map(([head, series]) => [head, ...[...series].map((one) => one.join(' ')), ''].join('\n'))
    .join('')
}
