import { lineAt, nodesOf, parse, type SyntaxNode } from './sources.ts'

const OUTBOX = /\bINTO ["`]?kejadian\b|\binsert\(\s*kejadian\s*\)$/

function isAnnouncing({ properties }: SyntaxNode): boolean {
  // Safe because a member that is missing reads as undefined.
  const all = (properties ?? []) as readonly {
    readonly key?: { readonly name?: string }
    readonly value?: { readonly value?: unknown }
  }[]
  return all.some(({ key, value }) => key?.name === 'announces' && value?.value === true)
}

/** Returns the statements that write into the outbox and do not declare it: the sender would not be woken. */
export function silentWriters(path: string, text: string): readonly string[] {
  // Most files name no event: they are not parsed.
  if (!text.includes('kejadian')) return []
  const { program } = parse(path, text)
  const declared = nodesOf(program, 'ObjectExpression').filter(isAnnouncing)
  const writers = ['TemplateLiteral', 'Literal', 'CallExpression']
    .flatMap((type) => nodesOf(program, type))
    .filter(({ type, start, end }) => {
      const written = OUTBOX.exec(text.slice(start, end))?.[0]
      return written !== undefined && (type === 'CallExpression') === written.startsWith('insert')
    })
  return writers
    .filter(({ start, end }) => !declared.some((one) => one.start <= start && end <= one.end))
    .map(({ start }) => `${path}:${lineAt(text, start)} writes an event without "announces: true"`)
}

/** Returns the answers of Hono's own that skip what each answer in JSON must have. */
export function bareAnswers(path: string, text: string): readonly string[] {
  if (!text.includes('.json(')) return []
  return nodesOf(parse(path, text).program, 'CallExpression')
    .filter(({ start, end }) => /^\w+\.json\(\s*[^)\s]/.test(text.slice(start, end)))
    .map(({ start }) => `${path}:${lineAt(text, start)} calls Hono's json instead of answerJson`)
}
