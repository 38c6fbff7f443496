import { membersIn } from '../../src/domain/shared/members.ts'
import { importsOf, lineAt, nodesOf, parse, type SyntaxNode } from './sources.ts'

const PLAIN = new Set(['write', 'writeEach'])

function nameOf(key: unknown): string {
  const { name, value } = membersIn(key)
  return String(name ?? value)
}

/** Returns where a module takes the plain writer of a database, which asks for no session. */
export function plainWrites(path: string, text: string): readonly string[] {
  if (!/\bwrite(?:Each)?\b/.test(text)) return []
  const { program } = parse(path, text)
  const called = nodesOf(program, 'MemberExpression').filter(({ property }) =>
    PLAIN.has(nameOf(property)),
  )
  const properties = new Set(nodesOf(nodesOf(program, 'ObjectPattern'), 'Property'))
  const unpacked = [...properties].filter(({ key }) => PLAIN.has(nameOf(key)))
  return [...called, ...unpacked].map(({ end }) => `${path}:${lineAt(text, end)}`)
}

/** Returns whether a module has a caller at hand. */
function namesCaller(path: string, text: string): boolean {
  const isCaller = (node: SyntaxNode) => node.name === 'Caller'
  return text.includes('Caller') && nodesOf(parse(path, text).program, 'Identifier').some(isCaller)
}

/** Returns the modules that have a caller at hand, and those that they call, however far. */
function calledFor(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (path: string): void => {
    const text = texts.get(path)
    if (text === undefined || reached.has(path)) return
    reached.add(path)
    for (const { target, isType } of importsOf(path, text)) if (!isType) visit(target)
  }
  for (const [path, text] of texts) if (namesCaller(path, text)) visit(path)
  return reached
}

/** Returns the plain writes of modules that have a caller at hand, or are called by one that has. */
export function writesWithoutSession(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...calledFor(texts)].flatMap((path) => plainWrites(path, texts.get(path) ?? ''))
}
