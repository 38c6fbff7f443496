import { membersIn } from '../../src/domain/shared/members.ts'
import { sentences } from './sentences.ts'
import { lineAt, nodesOf, parse, type SyntaxNode } from './sources.ts'

const RIDDLE = /\b(whom|whomever|anew|lends?|lean on|nought|thereof|therein|wherein|upon)\b/i
/** The most words of a sentence in a document. */
const WORDS = 25
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

/**
 * The beginning of a function's docstring: what the function does, maybe after a subject of the
 * field.
 */
const DOES = /^(?:[A-Z]\w+(?: \w+){0,2}: )?[A-Za-z]+s\b/
/** Words that only look like such verbs. */
const NOT_DOES =
  /^(This|Its|Is|As|Was|Days|People|Rows|Hours|Lines|Words|Units|Months|Files(?! (an?|the)\b))\b/

/** Returns the functions of a module whose docstring does not begin with what they do. */
export function undoing(path: string, text: string): readonly string[] {
  const { program, comments } = parse(path, text)
  const docs = new Map(
    comments
      .filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
      .map(({ value, end }) => [text.slice(end).search(/\S/) + end, value]),
  )
  return program.body.flatMap((node) => {
    const { type } = 'declaration' in node && node.declaration ? node.declaration : node
    const told = type === 'FunctionDeclaration' && docs.get(node.start)?.replace(/^[*\s]+/, '')
    if (!told || (DOES.test(told) && !NOT_DOES.test(told))) return []
    return [`${path}:${lineAt(text, node.start)} does not begin with what it does`]
  })
}

/** Functions that say all by their name: wire mappings, lookups, and yes-or-no questions. */
const PLAIN = /^(\w+(To|From)Wire|\w+By(Id|Code)|(is|has|may)[A-Z]\w*)$/
/** Types that say all by their name: their members tell the rest. */
const PLAIN_TYPE = /[a-z](Options|Settings|Limits|Version)$/

/** Returns whether a declaration says all: by such a name, or as a text for people. */
function saysItself(declaration: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const {
    type,
    id,
    declarations = [],
  } = membersIn(declaration) as {
    type?: string
    id?: { name?: string }
    declarations?: readonly { readonly init?: unknown }[]
  }
  if (type === 'FunctionDeclaration') return PLAIN.test(id?.name ?? '')
  if (type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration') {
    return PLAIN_TYPE.test(id?.name ?? '')
  }
  return declarations.length === 1 && isText(declarations[0]?.init)
}

function isText(value: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const { type, properties = [] } = membersIn(value) as {
    type?: string
    properties?: readonly { readonly key?: { name?: string } }[]
  }
  const keys = properties.map(({ key }) => key?.name)
  return type === 'ObjectExpression' && keys.join() === 'id,en'
}

/** Returns the casts without a comment "Safe because" on their line or just above. */
export function unexplainedCasts(path: string, text: string): readonly string[] {
  return unexplained(castsIn(path, text), text).map(
    (line) => `${path}:${line} casts without saying why that is safe`,
  )
}

/** Returns the casts through `unknown` without such a comment: they fit any type to any other. */
export function castsThroughUnknown(path: string, text: string): readonly string[] {
  // Most files cast nothing through unknown: they are not parsed.
  if (!/\bunknown\b/.test(text)) return []
  const through = castsIn(path, text).filter(({ expression }) => isCastToUnknown(expression))
  return unexplained(through, text).map(
    (line) => `${path}:${line} casts through unknown without saying why that is safe`,
  )
}

/** Returns the uses of `Object` as a function: it returns `any`, a cast that nobody sees. */
export function hiddenCasts(path: string, text: string): readonly string[] {
  // Most files use no more than its members: they are not parsed.
  if (!/\bObject\b(?!\.)/.test(text)) return []
  const { program } = parse(path, text)
  const harmless = new Set([
    ...nodesOf(program, 'MemberExpression').map(({ object }) => object),
    ...nodesOf(program, 'TSTypeReference').map(({ typeName }) => typeName),
    ...nodesOf(program, 'BinaryExpression').map(({ right }) => right),
    ...nodesOf(program, 'CallExpression')
      .filter(({ start }) => text.startsWith('expect.any(', start))
      .flatMap((call) => call.arguments),
  ])
  return nodesOf(program, 'Identifier')
    .filter((node) => node.name === 'Object' && !harmless.has(node))
    .map(({ start }) => `${path}:${lineAt(text, start)} hides a cast in Object, which returns any`)
}

function castsIn(path: string, text: string): readonly SyntaxNode[] {
  const { program } = parse(path, text)
  return ['TSAsExpression', 'TSTypeAssertion']
    .flatMap((type) => nodesOf(program, type))
    .filter(({ typeAnnotation }) => !isConst(typeAnnotation))
}

function isCastToUnknown(value: unknown): boolean {
  const { type, expression, typeAnnotation } = membersIn(value)
  if (type === 'ParenthesizedExpression') return isCastToUnknown(expression)
  return membersIn(typeAnnotation).type === 'TSUnknownKeyword'
}

/** Returns the lines of the casts without a comment "Safe because" on it or just above. */
function unexplained(casts: readonly SyntaxNode[], text: string): readonly number[] {
  const lines = text.split('\n')
  return casts
    .map(({ end }) => lineAt(text, end))
    .filter(
      (line) => !lines.slice(Math.max(0, line - 6), line).some((l) => l.includes('Safe because')),
    )
}

/** Returns hard words in a document or a module. */
export function riddles(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const word = RIDDLE.exec(line)?.[0]
    return word === undefined ? [] : [`${path}:${at + 1} says "${word}"`]
  })
}

/** Returns the sentences of a document that are too long to be read in one go. */
export function longSentences(path: string, text: string): readonly string[] {
  return sentences(text)
    .filter(({ words }) => words > WORDS)
    .map((one) => `${path}:${one.line} has ${one.words} words, at most ${WORDS}: "${one.text}"`)
}

function isConst(annotation: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const { typeName } = membersIn(annotation) as { typeName?: SyntaxNode }
  return typeName?.type === 'Identifier' && typeName.name === 'const'
}
