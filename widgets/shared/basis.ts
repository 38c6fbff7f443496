import { html, nothing, type TemplateResult } from 'lit'
import type { Catalogue, Words } from './words.ts'

const messages = {
  dasar: { id: 'Dasar hukum', en: 'Legal basis' },
  bawaan: { id: 'Belum ditetapkan dengan Perkada', en: 'Not set by regulation yet' },
} as const satisfies Catalogue

/** What marks a value that no regulation sets yet. */
const UNSET = /bawaan|belum ditetapkan/i
/** What names a regulation. */
const REGULATION = /\d\/\d|Pasal|Perkada|SKB/

/** A legal basis taken apart: the article, the rest, and whether no regulation sets the value. */
interface BasisParts {
  readonly article: string
  readonly rest: string
  readonly isDefault: boolean
}

/**
 * Splits a basis into its article and the rest; no text is lost.
 *
 * The article ends at the first semicolon outside brackets. A note on how sure the source is
 * ("bawaan", "belum …") belongs to the rest.
 */
export function basisParts(text: string): BasisParts {
  let depth = 0
  const end = [...text].findIndex((letter) => {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    return letter === ';' && depth === 0
  })
  const head = end < 0 ? text : text.slice(0, end)
  const article = head.replace(/ \([^()]*(bawaan|belum)[^()]*\)$/i, '')
  const rest = text.slice(article.length).replace(/^[;\s]+/, '')
  return { article, rest, isDefault: UNSET.test(text) }
}

/** Returns the parts of a basis that a regulation sets; empty where none does. */
export function settledBasis(text: string): string {
  const parts = text
    .replaceAll(/\s*\([^()]*(?:bawaan|belum)[^()]*\)/gi, '')
    .split(/;\s*/)
    .filter((part) => !UNSET.test(part))
  const settled = parts.join('; ')
  return UNSET.test(text) && !REGULATION.test(settled) ? '' : settled
}

/** Shows a basis in one line. `officer` adds whether a regulation is still missing. */
export function basisNote(
  { t }: Words,
  text: string,
  officer = false,
): TemplateResult | typeof nothing {
  const said = officer ? text : settledBasis(text)
  const { isDefault } = basisParts(said)
  return said === ''
    ? nothing
    : html`<div class="small muted basis">${said}
    ${isDefault ? html`<span class="badge">${t(messages.bawaan)}</span>` : nothing}</div>`
}

/** Shows a basis that opens on demand. `officer` adds whether a regulation is still missing. */
export function basis(
  { t }: Words,
  text: string,
  officer = false,
): TemplateResult | typeof nothing {
  const said = officer ? text : settledBasis(text)
  if (said === '') return nothing
  const { article, rest, isDefault } = basisParts(said)
  return html`<details class="basis">
    <summary><span>${t(messages.dasar)}</span>${
      isDefault ? html`<span class="badge">${t(messages.bawaan)}</span>` : nothing
    }</summary>
    <p class="small"><b>${article}</b></p>
    ${rest ? html`<p class="small muted rest">${rest}</p>` : nothing}
  </details>`
}
