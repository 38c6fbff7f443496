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

/** Returns a template of markup: whatever is put into it is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce((text, string, i) => text + render(parts[i - 1]) + string)
  return { markup }
}

/** Takes text as markup. For constants of this program, never for what anybody typed. */
export function trusted(markup: string): Html {
  return { markup }
}

/** Returns the letter that stands for a person: the first of the name, titles before it left aside. */
export function initial(nama: string): string {
  return nama.replace(/^(Drs?|Dra|Hj?|Ir)\.\s*/, '').slice(0, 1)
}
