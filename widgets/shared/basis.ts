import { html, nothing, type TemplateResult } from 'lit'
import type { Kepastian } from './contract.ts'
import type { Catalogue, Words } from './words.ts'

const messages = {
  dasar: { id: 'Dasar hukum', en: 'Legal basis' },
  acuan: { id: 'Dasar', en: 'Basis' },
} as const satisfies Catalogue

/** The mark of a value that no regulation sets yet. */
export const UNSET = /bawaan|belum (?:ditetapkan|ada sumber)|\[U\]/i
/** What names a regulation. */
const REGULATION = /\d\/\d|Pasal \d|SKB|Keppres/
/** A mark of certainty; screens say it in words. */
export const MARK = /\s*\[[PU]\]/g
/** Brackets that mark something unknown. */
const ASIDE = /\s*\([^()]*(?:bawaan|belum)[^()]*\)/gi

/** The two parts of a basis, without marks. */
export interface BasisParts {
  /** What a regulation sets; empty if none does. */
  readonly settled: string
  /** What no regulation sets, as written. */
  readonly rest: string
  /** Whether what is settled names a regulation. */
  readonly isLaw: boolean
}

/** Returns the settled part of a basis; empty if it is a default. */
function settledPart(part: string): string {
  const bare = part.replaceAll(ASIDE, '')
  return UNSET.test(bare) || (bare !== part && !REGULATION.test(bare)) ? '' : bare
}

/**
 * Splits a basis into what a regulation sets and what is a default. If the service calls it unset
 * without saying which part, nothing is settled.
 */
export function basisParts(text: string, kepastian?: Kepastian): BasisParts {
  if (kepastian === 'belum-ditetapkan' && !UNSET.test(text))
    return { settled: '', rest: text, isLaw: false }
  // At semicolons outside brackets.
  const parts = text.split(/;\s*(?![^(]*\))/)
  const kept = parts.map(settledPart).filter(Boolean)
  const isLaw = kept.some((part) => REGULATION.test(part))
  // Next to a default, a part that names no regulation is not one either.
  const settled = isLaw || !UNSET.test(text) ? kept : []
  const rest = parts.filter((part) => !settled.includes(part))
  const words = (some: readonly string[]) => some.join('; ').replaceAll(MARK, '')
  return { settled: words(settled), rest: words(rest), isLaw }
}

/** Shows in one line what a regulation sets; nothing if none does. */
export function basisNote(text: string, kepastian?: Kepastian): TemplateResult | typeof nothing {
  const { settled } = basisParts(text, kepastian)
  return settled ? html`<div class="small muted basis">${settled}</div>` : nothing
}

/** Shows on demand what a regulation sets. Only a named regulation is called a legal basis. */
export function basis(
  { t }: Words,
  text: string,
  kepastian?: Kepastian,
): TemplateResult | typeof nothing {
  const { settled, isLaw } = basisParts(text, kepastian)
  return settled
    ? html`<details class="basis">
        <summary><span>${t(isLaw ? messages.dasar : messages.acuan)}</span></summary>
        <p class="small"><b>${settled}</b></p>
      </details>`
    : nothing
}
