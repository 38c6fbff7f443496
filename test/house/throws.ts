import { membersIn } from '../../src/domain/shared/members.ts'
import { lineAt, parse, type SyntaxNode } from './sources.ts'

const TAG = /@throws\s+\S/
const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassBody',
])

/**
 * Returns the exported functions of a module that throw, with a docstring that does not say when.
 * One whose name says all needs a docstring too, if it throws.
 */
export function untoldThrows(path: string, text: string): readonly string[] {
  // Most files throw nothing: they are not parsed.
  if (!text.includes('throw ')) return []
  const { program, comments } = parse(path, text)
  const docs = new Map(
    comments
      .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
      .map(({ value, end }) => [text.slice(end).search(/\S/) + end, value]),
  )
  return program.body.flatMap((node) => {
    const exported = 'declaration' in node ? functionsOf(node.declaration) : []
    if (!exported.some(({ body }) => throwsItself(body))) return []
    if (TAG.test(docs.get(node.start) ?? '')) return []
    return [`${path}:${lineAt(text, node.start)} throws, and has no @throws with the condition`]
  })
}

/** Returns the functions that a declaration names. */
function functionsOf(declaration: unknown): readonly SyntaxNode[] {
  // Safe because a member that is missing reads as undefined.
  const { type, declarations = [] } = membersIn(declaration) as {
    type?: string
    declarations?: readonly { readonly init?: unknown }[]
  }
  const named =
    type === 'VariableDeclaration' ? declarations.map(({ init }) => init) : [declaration]
  // Safe because what has such a type is a node.
  return named.filter((one) => FUNCTIONS.has(String(membersIn(one).type))) as readonly SyntaxNode[]
}

/** Returns whether an error leaves some code: thrown outside nested functions, and not caught. */
function throwsItself(tree: unknown): boolean {
  if (Array.isArray(tree)) return tree.some(throwsItself)
  // Safe because a member that is missing reads as undefined.
  const { type, handler, ...rest } = membersIn(tree) as Partial<SyntaxNode>
  if (type === undefined || FUNCTIONS.has(type)) return false
  if (type === 'ThrowStatement') return true
  if (type === 'TryStatement' && handler) return throwsItself([handler, rest.finalizer])
  return Object.values({ handler, ...rest }).some(throwsItself)
}
