import { html, nothing, type TemplateResult } from 'lit'
import { basis, basisNote, basisParts, MARK, UNSET } from './basis.ts'
import type { Kepastian } from './contract.ts'
import type { Catalogue, Words } from './words.ts'

const messages = {
  ketentuan: { id: 'Ketentuan bawaan Luwes', en: 'Default of Luwes' },
  bawaan: { id: 'Belum ditetapkan dengan Perkada', en: 'Not set by regulation yet' },
  naskah: { id: 'Belum dicocokkan dengan naskah', en: 'Not checked against the text yet' },
} as const satisfies Catalogue

/** The mark of a source that nobody has compared with the text of the regulation. */
const UNCHECKED = /\[P\]|belum dicocokkan|pemberitaan/i

/**
 * Returns how certain a basis is: whether its source was checked, and whether a regulation sets all
 * of it. The service gives the lesser certainty. The text gives the other, and both if the service
 * says nothing.
 */
export function certaintyOf(
  text: string,
  kepastian?: Kepastian,
): { readonly isDefault: boolean; readonly isUnchecked: boolean } {
  const isDefault = kepastian ? kepastian === 'belum-ditetapkan' : UNSET.test(text)
  return { isDefault, isUnchecked: kepastian === 'belum-dicocokkan' || UNCHECKED.test(text) }
}

function badges({ t }: Words, text: string, kepastian?: Kepastian): TemplateResult {
  const { isDefault, isUnchecked } = certaintyOf(text, kepastian)
  return html`${isUnchecked ? html` <span class="badge">${t(messages.naskah)}</span>` : nothing}${
    isDefault ? html` <span class="badge">${t(messages.bawaan)}</span>` : nothing
  }`
}

/**
 * Shows a whole basis in one line, with its certainty, to officers; to others only what a
 * regulation sets.
 */
export function officerNote(
  words: Words,
  text: string,
  officer: boolean,
  kepastian?: Kepastian,
): TemplateResult | typeof nothing {
  if (!officer) return basisNote(text, kepastian)
  return html`<div class="small muted basis">${text.replaceAll(MARK, '')}${badges(words, text, kepastian)}</div>`
}

/** Shows a basis on demand, to officers with its defaults and the certainty of the rest. */
export function officerBasis(
  words: Words,
  text: string,
  officer: boolean,
  kepastian?: Kepastian,
): TemplateResult | typeof nothing {
  const { t } = words
  const { settled, rest } = basisParts(text, kepastian)
  if (!officer) return basis(words, text, kepastian)
  const said = html`${badges(words, text, kepastian)}${
    rest ? html`<p class="small muted">${t(messages.ketentuan)}: ${rest}</p>` : nothing
  }`
  return settled
    ? html`${basis(words, text, kepastian)}${said}`
    : html`<details class="basis"><summary><span>${t(messages.ketentuan)}</span></summary>
        <p class="small">${rest}</p></details>${badges(words, text, kepastian)}`
}
