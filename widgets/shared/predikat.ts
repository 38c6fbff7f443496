import { html, type TemplateResult } from 'lit'
import type { Tone } from './views.ts'
import { type Catalogue, plainText, type Words } from './words.ts'

/** The ratings of a month. */
export const PREDIKAT: Catalogue = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs improvement' },
  kurang: { id: 'Kurang/Misconduct', en: 'Poor/Misconduct' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very poor' },
}

const TONES: Readonly<Record<string, Tone>> = {
  'sangat-baik': 'ok',
  baik: 'ok',
  'butuh-perbaikan': 'warn',
  kurang: 'bad',
  'sangat-kurang': 'bad',
}

/** Shows a rating as a coloured word; the colour never stands alone. */
export function predikatBadge({ t }: Words, code: string): TemplateResult {
  return html`<span class="badge ${TONES[code] ?? 'calm'}">${t(PREDIKAT[code] ?? plainText(code))}</span>`
}
