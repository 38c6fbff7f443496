import { html, nothing, type TemplateResult } from 'lit'
import type { Koreksi, Langkah } from './contract.ts'
import { stepText } from './matter-words.ts'
import type { Words } from './words.ts'

/**
 * Shows the history of a matter, oldest first, with the remarks; `skip` leaves out steps shown
 * elsewhere.
 */
export function stepsView(
  words: Words,
  riwayat: readonly Langkah[],
  skip: readonly string[] = [],
): TemplateResult | typeof nothing {
  const steps = riwayat.filter(({ langkah }) => !skip.includes(langkah))
  if (steps.length === 0) return nothing
  return html`<ol class="history">${steps.map((step) => {
    const [what, when] = stepText(words, step)
    return html`<li><b>${what}</b><div class="small muted">${when}</div>
      ${step.isi ? html`<p class="prose">${step.isi}</p>` : nothing}</li>`
  })}</ol>`
}

/** Returns the steps of a correction; the superior only recommends when bkd decides afterwards. */
export function stepsOfKoreksi({ riwayat, status }: Koreksi): readonly Langkah[] {
  const last = riwayat.findLastIndex(({ langkah }) => langkah === 'setuju')
  return riwayat.map((step, at) => {
    const final = status === 'disetujui' && at === last
    return step.langkah === 'setuju' && !final ? { ...step, langkah: 'rekomendasi' } : step
  })
}
