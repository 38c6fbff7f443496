import type { Refusal } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'

/** What stands against a day or a request: the code, the sentence, the article. */
export interface Halangan {
  readonly kode: string
  readonly pesan: Text
  readonly dasar: string
}

/** Returns the obstacle that a refusal of a rule is. */
export function halanganOf({ code, message, basis }: Refusal): Halangan {
  return { kode: code, pesan: message, dasar: basis }
}
