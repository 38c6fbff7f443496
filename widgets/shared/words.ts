import type { Lang } from './format.ts'
import type { Text } from './wire.ts'

/** The catalogue of a widget: every text in both languages under a typed key. */
export type Catalogue = Readonly<Record<string, Text>>

/** A language and the way to say a text in it; `{name}` in a text is replaced by its value. */
export interface Words {
  readonly lang: Lang
  readonly t: (text: Text, values?: Readonly<Record<string, string | number>>) => string
}

/** The words of a language. A text that lacks English is said in Indonesian, which is binding. */
export function wordsIn(lang: Lang): Words {
  return {
    lang,
    t: (text, values) =>
      (text[lang] || text.id).replace(/\{(\w+)\}/g, (whole, name: string) =>
        String(values?.[name] ?? whole),
      ),
  }
}
