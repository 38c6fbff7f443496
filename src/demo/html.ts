/** Markup that is safe to send: made by `html` alone. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(render).join('')
}

/** Returns a template of markup: inserted values are escaped, unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce((text, string, i) => text + render(parts[i - 1]) + string)
  return { markup }
}

/** Accepts text as markup. For constants of this program, never for user input. */
export function trustMarkup(markup: string): Html {
  return { markup }
}

/** Returns the initial of a person: the first letter of the name, without titles. */
export function initial(nama: string): string {
  return nama.replace(/^(Drs?|Dra|Hj?|Ir)\.\s*/, '').slice(0, 1)
}
