import { membersIn } from '../../src/domain/shared/members.ts'
import { sentences, wordsIn } from './sentences.ts'
import { lineAt, nodesOf, parse, type SyntaxNode } from './sources.ts'

/** The most words of a sentence in a comment. */
const MOST_IN_COMMENT = 25
/** The most words of the name of a test. */
const MOST_IN_NAME = 20

/** Directives for tools, which are no prose. */
const DIRECTIVE = /^[#/*\s]*(?:biome-|@ts-|<reference|@__)/

/** Returns the sentences in the comments of a module that are too long, each with its line. */
export function longComments(path: string, text: string): readonly string[] {
  return commentsOf(path, text).flatMap(({ line, prose }) =>
    sentences(prose)
      .filter(({ words }) => words > MOST_IN_COMMENT)
      .map((one) => `${path}:${line + one.line - 1} has ${one.words} words: ${one.text}`),
  )
}

/** Returns the names of tests in a module that are too long, each with its line. */
export function longNames(path: string, text: string): readonly string[] {
  return nodesOf(parse(path, text).program, 'CallExpression').flatMap((call) => {
    const name = nameOf(call)
    const words = wordsIn(name ?? '')
    if (words <= MOST_IN_NAME) return []
    return [`${path}:${lineAt(text, call.start)} has ${words} words: ${name}`]
  })
}

/** Words of a docstring that say nothing by themselves. */
const FILLER = new Set(
  'a an the of to in on at by for from with and or as it its is are that this one some any all every each which what returns'.split(
    ' ',
  ),
)

/**
 * Returns the docstrings of a module that only repeat what stands below.
 *
 * Every word of such a docstring is in the name, the parameters or the types of its declaration.
 */
export function repeating(path: string, text: string): readonly string[] {
  const { program, comments } = parse(path, text)
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  const above = new Map(
    docs.map(({ value, end }) => [text.slice(end).search(/\S/) + end, proseOf(value)]),
  )
  return program.body.flatMap((node) => {
    const doc = above.get(node.start)
    if (doc === undefined) return []
    const known = new Set(wordsOf(signatureOf(node, text)))
    const said = wordsOf(doc).filter((word) => !FILLER.has(word))
    if (said.some((word) => !known.has(word))) return []
    return [`${path}:${lineAt(text, node.start)} only repeats the name: ${doc.trim()}`]
  })
}

/** Returns the words of a text, also those within camel case, without an ending. */
function wordsOf(text: string): readonly string[] {
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  return words.map((word) => {
    const lower = word.toLowerCase()
    if (FILLER.has(lower)) return lower
    return lower.replace(/ies$/, 'y').replace(/(?<=[^s]{2})s$/, '')
  })
}

/** A statement of a module, possibly an export of a declaration. */
interface Statement {
  readonly start: number
  readonly declaration?: unknown
}

/** Returns the part of a declaration that a reader sees first: without a body, a value or members. */
function signatureOf(node: Statement, text: string): string {
  // Safe because a member that is missing reads as undefined.
  const { type, id, body, declarations } = membersIn(node.declaration ?? node) as {
    readonly type?: string
    readonly id?: SyntaxNode
    readonly body?: SyntaxNode
    readonly declarations?: readonly { readonly id: SyntaxNode }[]
  }
  const name = id ?? declarations?.[0]?.id
  const end = type === 'FunctionDeclaration' ? body?.start : name?.end
  return text.slice(node.start, end ?? node.start)
}

/** Returns the comments of a module as prose; successive line comments are one. */
function commentsOf(path: string, text: string) {
  const found: { line: number; prose: string; end: number; isLine: boolean }[] = []
  for (const { type, value, start, end } of parse(path, text).comments) {
    if (DIRECTIVE.test(value)) continue
    const isLine = type === 'Line'
    const last = found.at(-1)
    const isNext = isLine && last?.isLine && /^\n[ \t]*$/.test(text.slice(last.end, start))
    if (last && isNext) {
      last.prose += `\n${proseOf(value)}`
      last.end = end
    } else found.push({ line: lineAt(text, start), prose: proseOf(value), end, isLine })
  }
  return found
}

/** Returns the text of a comment without its stars; tags begin their own paragraph. */
function proseOf(value: string): string {
  const lines = value.split('\n').map((line) => line.replace(/^\s*\*? ?/, ''))
  return lines.map((line) => line.replace(/^@\w+( \{[^}]*\})?/, '-')).join('\n')
}

/** Returns the name in a call of `describe`, `it` or `test`, also by `each`; `null` for other calls. */
function nameOf(call: SyntaxNode): string | null {
  // Safe because a member that is missing reads as undefined.
  const [name] = (call.arguments ?? []) as readonly { type?: string; value?: unknown }[]
  return name?.type === 'Literal' && typeof name.value === 'string' && isTest(call.callee)
    ? name.value
    : null
}

/** Returns whether a callee is `describe`, `it` or `test`, or something called on them. */
function isTest(callee: unknown): boolean {
  // Safe because a member that is missing reads as undefined.
  const node = membersIn(callee) as {
    readonly name?: string
    readonly object?: unknown
    readonly callee?: unknown
    readonly tag?: unknown
  }
  if (node.name !== undefined) return /^(describe|it|test)$/.test(node.name)
  const inner = node.object ?? node.callee ?? node.tag
  return inner !== undefined && isTest(inner)
}
