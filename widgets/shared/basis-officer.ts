import { html, nothing, type TemplateResult } from 'lit'
import { basis, basisNote, basisParts, MARK, UNSET } from './basis.ts'
import type { Catalogue, Words } from './words.ts'

const messages = {
  ketentuan: { id: 'Ketentuan bawaan Luwes', en: 'Default of Luwes' },
  bawaan: { id: 'Belum ditetapkan dengan Perkada', en: 'Not set by regulation yet' },
  naskah: { id: 'Belum dicocokkan dengan naskah', en: 'Not checked against the text yet' },
} as const satisfies Catalogue

/** What marks a source that nobody has held against the text of the regulation. */
const UNCHECKED = /\[P\]|belum dicocokkan|pemberitaan/i

/** Returns how sure a basis is: whether its source was checked, and whether a regulation sets all of it. */
export function certaintyOf(text: string): {
  readonly isDefault: boolean
  readonly isUnchecked: boolean
} {
  return { isDefault: UNSET.test(text), isUnchecked: UNCHECKED.test(text) }
}

function badges({ t }: Words, text: string): TemplateResult {
  const { isDefault, isUnchecked } = certaintyOf(text)
  return html`${isUnchecked ? html` <span class="badge">${t(messages.naskah)}</span>` : nothing}${
    isDefault ? html` <span class="badge">${t(messages.bawaan)}</span>` : nothing
  }`
}

/** Shows all of a basis in one line, with how sure it is, to officers; to others what a regulation sets. */
export function officerNote(
  words: Words,
  text: string,
  officer: boolean,
): TemplateResult | typeof nothing {
  if (!officer) return basisNote(text)
  return html`<div class="small muted basis">${text.replaceAll(MARK, '')}${badges(words, text)}</div>`
}

/** Shows a basis on demand, to officers with what is a default and how sure the rest is. */
export function officerBasis(
  words: Words,
  text: string,
  officer: boolean,
): TemplateResult | typeof nothing {
  const { t } = words
  const { settled, rest } = basisParts(text)
  if (!officer) return basis(words, text)
  const said = html`${badges(words, text)}${
    rest ? html`<p class="small muted">${t(messages.ketentuan)}: ${rest}</p>` : nothing
  }`
  return settled
    ? html`${basis(words, text)}${said}`
    : html`<details class="basis"><summary><span>${t(messages.ketentuan)}</span></summary>
        <p class="small">${rest}</p></details>${badges(words, text)}`
}
