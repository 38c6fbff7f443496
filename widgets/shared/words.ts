import type { Text } from './contract.ts'
import type { Lang } from './format.ts'

/** The catalogue of a widget: every text in both languages under a typed key. */
export type Catalogue = Readonly<Record<string, Text>>

/** The values for a text. */
export type Values = Readonly<Record<string, string | number>>

/**
 * A language and the function for its texts.
 *
 * `{name}` in a text is replaced by its value. `{name:day|days}` becomes the first word if the
 * value is one, else the second.
 */
export interface Words {
  readonly lang: Lang
  readonly t: (text: Text, values?: Values) => string
}

/**
 * Returns the texts of a language. A text without English is shown in Indonesian, which is binding.
 */
export function wordsIn(lang: Lang): Words {
  return {
    lang,
    t: (text, values = {}) =>
      (text[lang] || text.id).replace(
        /\{(\w+)(?::(.*?)\|(.*?))?\}/g,
        (whole, name: string, one?: string, many?: string) => {
          const value = values[name]
          if (value === undefined) return whole
          return String(one === undefined ? value : String(value) === '1' ? one : many)
        },
      ),
  }
}

/** Returns a code without known words as plain text. */
export function plainText(code: string): Text {
  const shown = code.replaceAll('-', ' ').replace(/./, (first) => first.toUpperCase())
  return { id: shown, en: shown }
}
