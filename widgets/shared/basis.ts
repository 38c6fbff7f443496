import { html, nothing, type TemplateResult } from 'lit'
import type { Catalogue, Words } from './words.ts'

const messages = {
  dasar: { id: 'Dasar hukum', en: 'Legal basis' },
  bawaan: { id: 'Ketentuan bawaan', en: 'Default rule' },
} as const satisfies Catalogue

/** A legal basis taken apart: the article, what else is said, and whether it is a default of ours. */
interface BasisParts {
  readonly article: string
  readonly rest: string
  readonly isDefault: boolean
}

/**
 * Takes a basis apart: the article ends at the first semicolon outside brackets, and a note on
 * how sure the source is ("bawaan", "belum …") belongs to what follows it. Nothing is left out.
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
  return { article, rest, isDefault: /bawaan/i.test(text) }
}

/** A legal basis in a line of its own, told to be a default of ours where it is one. */
export function basisNote({ t }: Words, text: string): TemplateResult {
  const { isDefault } = basisParts(text)
  return html`<div class="small muted basis">${text}
    ${isDefault ? html`<span class="badge">${t(messages.bawaan)}</span>` : nothing}</div>`
}

/** A legal basis that opens on demand; that it is a default of ours is seen without opening it. */
export function basis({ t }: Words, text: string): TemplateResult {
  const { article, rest, isDefault } = basisParts(text)
  return html`<details class="basis">
    <summary><span>${t(messages.dasar)}</span>${
      isDefault ? html`<span class="badge">${t(messages.bawaan)}</span>` : nothing
    }</summary>
    <p class="small"><b>${article}</b></p>
    ${rest ? html`<p class="small muted rest">${rest}</p>` : nothing}
  </details>`
}
