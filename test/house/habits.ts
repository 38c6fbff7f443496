import { lineAt, nodesOf, parse, type SyntaxNode } from './sources.ts'

const RIDDLE = /\b(whom|anew|lends?|lean on|nought|thereof|therein|wherein|upon)\b/i
const TEST_NAME = /\b(?:it|describe)\((['"`]).*?\1/g
const REPEATED = new Set(['ExportNamedDeclaration', 'ExportDefaultDeclaration'])

/**
 * Returns the exports of a module without a docstring right above them.
 *
 * Re-exports need none, and neither do exports that say all by their name and form.
 */
export function undocumented(path: string, text: string): readonly string[] {
  const { program, comments } = parse(path, text)
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const ends = new Set(docs.map(({ end }) => text.slice(end).search(/\S/) + end))
  return program.body
    .filter((node) => REPEATED.has(node.type) && !ends.has(node.start))
    .filter((node) => !('declaration' in node && node.declaration === null))
    .filter((node) => !('declaration' in node && saysItself(node.declaration)))
    .map((node) => `${path}:${lineAt(text, node.start)} has no docstring`)
}

/** Functions that say all by their name: mappings of the wire, and yes-or-no questions. */
const PLAIN = /^(\w+(To|From)Wire|(is|has|may)[A-Z]\w*)$/

/** Returns whether a declaration says all: such a function, or a constant that is a text for people. */
function saysItself(declaration: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const {
    type,
    id,
    declarations = [],
  } = Object(declaration) as {
    type?: string
    id?: { name?: string }
    declarations?: readonly { readonly init?: unknown }[]
  }
  if (type === 'FunctionDeclaration') return PLAIN.test(id?.name ?? '')
  return declarations.length === 1 && isText(declarations[0]?.init)
}

function isText(value: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const { type, properties = [] } = Object(value) as {
    type?: string
    properties?: readonly { readonly key?: { name?: string } }[]
  }
  const keys = properties.map(({ key }) => key?.name)
  return type === 'ObjectExpression' && keys.join() === 'id,en'
}

/** Returns the casts that no comment "Safe because" explains, on their line or just above. */
export function unexplainedCasts(path: string, text: string): readonly string[] {
  const lines = text.split('\n')
  return nodesOf(parse(path, text).program, 'TSAsExpression')
    .filter(({ typeAnnotation }) => !isConst(typeAnnotation))
    .map(({ end }) => lineAt(text, end))
    .filter(
      (line) => !lines.slice(Math.max(0, line - 6), line).some((l) => l.includes('Safe because')),
    )
    .map((line) => `${path}:${line} casts without saying why that is safe`)
}

/** Words that readers stumble over, in the comments and the test names of a module. */
export function riddles(path: string, text: string): readonly string[] {
  const comments = parse(path, text).comments.map(({ value, start }) => ({ value, start }))
  const names = [...text.matchAll(TEST_NAME)].map(({ 0: value, index: start }) => ({
    value,
    start,
  }))
  return [...comments, ...names]
    .filter(({ value }) => RIDDLE.test(value))
    .map(({ value, start }) => {
      const word = RIDDLE.exec(value)?.[0]
      return `${path}:${lineAt(text, start)} says "${word}"`
    })
}

function isConst(annotation: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const { typeName } = Object(annotation) as { typeName?: SyntaxNode }
  return typeName?.type === 'Identifier' && typeName.name === 'const'
}
