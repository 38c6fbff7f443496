import { html, nothing, type TemplateResult } from 'lit'
import { stepText } from './matter-words.ts'
import type { Langkah } from './wire-presensi.ts'
import type { Words } from './words.ts'

/** What happened to a matter, oldest first, with what was said; `skip` steps are told elsewhere. */
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
